import IntegerProgramming

extension SelectionProblem {
    /// The same problem with one row for all rows that everybody feeds alike: the range is what all of them allow, and targets
    /// of one height share a shortfall, whose weights add up. Pairs who exclude each other are put together (`joiningPairs`).
    ///
    /// A plan may say the same thing a hundred thousand times; simplex and greedy search would carry every row along. Rows that
    /// may fall short are merged with such rows only, of the same lower side.
    /// - Precondition: the weights of each level come to less than 2⁶² in all.
    /// - Complexity: O(entries of common rows, tables and memberships).
    package func mergingEqualRows() -> MergedRows {
        let places = representatives
        guard places.indices.contains(where: { places[$0] != $0 }) else {
            let (joined, kept) = joiningPairs()
            return MergedRows(problem: joined, kept: kept, placeOfShortfall: Array(shortfalls.indices))
        }
        let kept = places.indices.filter { places[$0] == $0 }
        var numbers = [Int](repeating: 0, count: rows.count)
        for (number, row) in kept.enumerated() { numbers[row] = number }
        let isKept = places.indices.map { places[$0] == $0 }
        var merged = self
        merged.columns = columns.renumbered(naming: columns.memberships) { isKept[$0] ? numbers[$0] : nil }
        merged.rows = kept.map { rows[$0] }
        for row in rows.indices where !isKept[row] {
            let number = numbers[places[row]]
            merged.rows[number] = merged.rows[number].intersected(rows[row])
        }
        let placeOfShortfall = merged.mergeShortfalls { numbers[places[$0]] }
        merged.counted = counted.map { $0.renumbered { numbers[places[$0]] } }
        let (joined, keptOfMerged) = merged.joiningPairs()
        return MergedRows(
            problem: joined, kept: keptOfMerged.map { kept[$0] }, placeOfShortfall: placeOfShortfall)
    }

    /// A problem with one row for all that are fed alike.
    package struct MergedRows {
        /// The problem.
        package var problem: SelectionProblem
        /// The former number of each row, that of the first of those merged; ascending.
        package var kept: [Int]
        /// The present place of each of the former shortfalls.
        package var placeOfShortfall: [Int]
    }

    /// Renumbers the shortfalls' rows; those of one row become one, the weights of which add up in every level.
    /// - Returns: where each of them is now.
    private mutating func mergeShortfalls(_ number: (Int) -> Int) -> [Int] {
        var placeOfRow: [Int: Int] = [:]
        var places: [Int] = []
        var merged: [Shortfall] = []
        for shortfall in shortfalls {
            let row = number(shortfall.row)
            let place = placeOfRow[row] ?? merged.count
            if place == merged.count {
                placeOfRow[row] = place
                merged.append(.init(row: row, maximum: shortfall.maximum))
            }
            places.append(place)
        }
        shortfalls = merged
        levels = levels.map { level in
            guard case .shortfall(let weights) = level else { return level }
            var sums = [Int](repeating: 0, count: merged.count)
            for (place, weight) in zip(places, weights) { sums[place] += weight }
            return .shortfall(weights: sums)
        }
        return places
    }

    /// The properties that rows share which are one: what feeds them, and the height of a target.
    private struct Signature: Hashable {
        /// The sources that feed the row and the amounts that they add, in turn.
        var feeds: [Int]
        /// The lower side of a row that may fall short.
        var target: Int?
    }

    /// For each row the first that everybody feeds alike.
    private var representatives: [Int] {
        var signatures = rows.indices.map { _ in Signature(feeds: []) }
        var source = 0
        func feed(_ entries: some Sequence<RowEntry>) {
            for entry in entries { signatures[Int(entry.row)].feeds += [source, entry.coefficient] }
            source += 1
        }
        feed(columns.common)
        for table in columns.tables {
            // Codes that nobody has tell nothing apart, but seldom are there any.
            for code in 0..<table.codeCount { feed(table.entries(ofCode: code)) }
        }
        for nominee in columns.memberships.keys.sorted() { feed(columns.memberships[nominee] ?? []) }
        for shortfall in shortfalls { signatures[shortfall.row].target = rows[shortfall.row].lower ?? 0 }
        var first: [Signature: Int] = [:]
        return signatures.enumerated().map { row, signature in
            // A row that nobody feeds is not worth looking for.
            guard !signature.feeds.isEmpty else { return row }
            if let known = first[signature] { return known }
            first[signature] = row
            return row
        }
    }
}

extension IntegerProgram.Row {
    /// The range that both allow.
    fileprivate func intersected(_ other: IntegerProgram.Row) -> IntegerProgram.Row {
        let lowers = [lower, other.lower].compactMap(\.self)
        let uppers = [upper, other.upper].compactMap(\.self)
        return IntegerProgram.Row(lower: lowers.max(), upper: uppers.min())
    }
}
