import IntegerProgramming

/// Columns that count the groups to whose open sizes shares refer, and the shares' members: whole numbers for a tree to branch
/// on, since a share says nothing of single people as long as the size of its group is open.
struct SizeColumns {
    /// Those counted add so much to a row of the problem, whatever the row's range.
    private struct Count {
        let row: Int
        let coefficient: Int
        let range: ClosedRange<Int>
    }

    private let columns: PackedColumns
    private let counts: [Count]
    private let placesOfRow: [Int32: [Int]]
    /// The number of those who are in that each column counts.
    private var included: [Int]

    /// The columns of the face of `pool`; none where all sizes are known.
    /// - Complexity: O(included × attributes).
    init(_ pool: PoolProgram) {
        columns = pool.face.problem.columns
        counts = SizeColumns.counts(pool.face)
        placesOfRow = Dictionary(grouping: counts.indices) { [counts] in Int32(counts[$0].row) }
        included = [Int](repeating: 0, count: counts.count)
        guard !counts.isEmpty else { return }
        for nominee in pool.face.included { for place in places(of: nominee) { included[place] += 1 } }
    }

    private static func counts(_ face: Face) -> [Count] {
        var counts: [Count] = []
        for group in face.problem.activeGroups {
            let range = face.sizes(of: group)
            guard range.lowerBound < range.upperBound else { continue }
            counts.append(Count(row: group.row, coefficient: 1, range: range))
            for share in group.shares where share.ofMember != 0 && share.ofMember != share.ofOthers {
                counts.append(Count(row: share.row, coefficient: share.ofMember, range: 0...range.upperBound))
            }
        }
        return counts
    }

    /// A row for each column: those free who are counted, less the column, come to the negative of those who are in.
    var rows: [IntegerProgram.Row] { included.map { .init(lower: -$0, upper: -$0) } }

    /// The entries of `nominee` in these rows, the first of which is `first`.
    func entries(of nominee: Int, firstRow first: Int) -> [RowEntry] {
        counts.isEmpty ? [] : places(of: nominee).map { RowEntry(row: Int32(first + $0), coefficient: 1) }
    }

    /// Adds the columns to `program`, in which the first of their rows is `first`.
    func add(to program: inout IntegerProgram, firstRow first: Int) {
        for (index, count) in counts.enumerated() {
            program.addColumn(
                .init(objective: 0, lower: count.range.lowerBound, upper: count.range.upperBound),
                entries: [RowEntry(row: Int32(first + index), coefficient: -1)])
        }
    }

    /// The columns that count `nominee`.
    private func places(of nominee: Int) -> [Int] {
        var places: [Int] = []
        columns.forEachEntry(of: nominee) { entry in
            for place in placesOfRow[entry.row] ?? [] where counts[place].coefficient == entry.coefficient {
                places.append(place)
            }
        }
        return places
    }
}
