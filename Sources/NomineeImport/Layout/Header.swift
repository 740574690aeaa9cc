import SelectionInput
import Spreadsheets

/// The header of a list: what each of its columns holds.
struct Header: Sendable {
    /// What a column holds.
    enum Role: Sendable, Hashable {
        /// A slot.
        case slot(Int)
        /// The rest of a name whose beginning stands in the column before.
        case restOfName
        /// For one gender only: birth dates, or marks.
        case half(Gender)
        /// Numbers of rows.
        case numbering
        /// Nothing that is read.
        case unread
    }

    /// The rows that it takes, from the first to the last.
    var rows: ClosedRange<Int>
    /// The roles of columns that have headings.
    var roles: [Int: Role]
    /// The headings, as they are written.
    var headings: [Int: String]

    /// The column of a slot.
    func column(of slot: Int) -> Int? { roles.filter { $0.value == .slot(slot) }.keys.min() }
}

/// Finds headers among the rows of a sheet, of one row or two.
struct HeaderFinder {
    let names: HeadingNames
    let nameSlot: Int
    let rows: [CellGrid.Row]
    /// The merges that take in each row, by the row's number.
    private var merges: [Int: [Sheet.Merge]] = [:]
    private let hasMerges: Bool

    init(names: HeadingNames, nameSlot: Int, rows: [CellGrid.Row], merges: [Sheet.Merge]) {
        (self.names, self.nameSlot, self.rows, hasMerges) = (names, nameSlot, rows, !merges.isEmpty)
        for merge in merges {
            var index = rows.partitioningIndex { $0.number >= merge.rows.lowerBound }
            while index < rows.count, rows[index].number <= merge.rows.upperBound {
                self.merges[rows[index].number, default: []].append(merge)
                index += 1
            }
        }
    }

    private func merges(with row: Int) -> [Sheet.Merge] { merges[row] ?? [] }

    /// The header that begins with the row at `index`, or has it as its main row; nil where that is none: a header has a heading of
    /// names, and another that is known.
    func header(at index: Int) -> Header? {
        let row = rows[index]
        // Each row is looked at: a text is made a key once, and few rows have a heading of names.
        let slotOfColumn = row.cells.compactMapValues { names.slot($0.text) }
        guard let nameColumn = slotOfColumn.filter({ $0.value == nameSlot }).keys.min() else { return nil }
        let numberings = row.cells.count {
            slotOfColumn[$0.key] == nil && HeadingNames.isNumbering($0.value.text)
        }
        let (known, slots) = (slotOfColumn.count + numberings, Set(slotOfColumn.values).count)
        guard known >= 2, slots >= min(2, known) else { return nil }
        var headings = row.cells.mapValues(\.text)
        var first = row.number
        if index > 0, rows[index - 1].number == row.number - 1, let above = headingsAbove(index, headings) {
            headings.merge(above) { own, _ in own }
            first = rows[index - 1].number
        }
        var header = Header(rows: first...row.number, roles: [:], headings: headings)
        let below = subheadings(index, nameColumn)
        if below != nil { header.rows = first...rows[index + 1].number }
        assign(&header, row: row.number, below: below ?? [:])
        return header
    }

    /// The known headings of the row above for columns that have none in this one: cells that are merged over both rows.
    private func headingsAbove(_ index: Int, _ own: [Int: String]) -> [Int: String]? {
        let above = rows[index - 1].cells.filter { own[$0.key] == nil }.mapValues(\.text)
        let known = above.filter { names.slot($0.value) != nil || HeadingNames.isNumbering($0.value) }
        let isUpper = merges(with: rows[index].number).contains { $0.rows.lowerBound == rows[index - 1].number }
        return !known.isEmpty && (isUpper || known.count >= 2) ? known : nil
    }

    /// The headings below the main row, where the next row is a second one: nothing stands under the heading of names, and what
    /// stands elsewhere are words.
    private func subheadings(_ index: Int, _ nameColumn: Int) -> [Int: String]? {
        guard index + 1 < rows.count, rows[index + 1].number == rows[index].number + 1 else { return nil }
        let below = rows[index + 1].cells.mapValues(\.text)
        guard below[nameColumn] == nil, below.count >= 2 else { return nil }
        let areWords = below.values.allSatisfy { !$0.contains(where: \.isNumber) && $0.count <= 40 }
        let areKnown = below.values.contains { HeadingNames.gender($0) != nil || names.slot($0) != nil }
        let isMerged = merges(with: rows[index].number).contains {
            $0.rows.lowerBound == rows[index].number && $0.rows == $0.rows.lowerBound...$0.rows.lowerBound
                && $0.columns.count > 1 && $0.columns.contains { below[$0] != nil }
        }
        return areWords && (areKnown || isMerged) ? below : nil
    }

    /// Gives each column its role, the first one of a slot where several name it.
    private func assign(_ header: inout Header, row: Int, below: [Int: String]) {
        var taken: Set<Int> = []
        let columns = Set(header.headings.keys).union(below.keys).union(spanned(row)).sorted()
        for column in columns {
            let parent = header.headings[column] ?? heading(spanning: column, row, header.headings)
            let own = below[column]
            let heading = [parent, own].compactMap(\.self).joined(separator: " ")
            if header.headings[column] == nil || own != nil { header.headings[column] = heading }
            if let gender = HeadingNames.gender(own ?? parent ?? "") {
                header.roles[column] = .half(gender)
                continue
            }
            let slot = own.flatMap { names.slot($0) } ?? names.slot(heading) ?? parent.flatMap { names.slot($0) }
            if let slot, taken.insert(slot).inserted {
                header.roles[column] = .slot(slot)
            } else if slot == nameSlot, header.roles[column - 1] == .slot(nameSlot) {
                header.roles[column] = .restOfName
            } else {
                header.roles[column] = HeadingNames.isNumbering(heading) ? .numbering : .unread
            }
        }
    }

    /// The columns over which cells of the row are merged.
    private func spanned(_ row: Int) -> Set<Int> {
        Set(merges(with: row).flatMap { Array($0.columns) })
    }

    /// The heading that is merged over the column, or, where no cells are merged, stands left of it.
    private func heading(spanning column: Int, _ row: Int, _ headings: [Int: String]) -> String? {
        if let merge = merges(with: row).first(where: { $0.columns.contains(column) }) {
            return headings[merge.columns.lowerBound]
        }
        guard !hasMerges, let left = headings.keys.filter({ $0 < column }).max() else { return nil }
        return headings[left]
    }
}

extension Array {
    /// The first index whose element meets a condition that all elements after it meet, too.
    /// - Complexity: O(log count).
    fileprivate func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
