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
    let merges: [Sheet.Merge]

    /// The header that begins with the row at `index`, or has it as its main row; nil where that is none: a header has a heading of
    /// names, and another that is known.
    func header(at index: Int) -> Header? {
        let row = rows[index]
        let known = row.cells.filter { names.slot($0.value.text) != nil || HeadingNames.isNumbering($0.value.text) }
        let slots = Set(known.compactMap { names.slot($0.value.text) })
        guard slots.contains(nameSlot), known.count >= 2, slots.count >= min(2, known.count) else { return nil }
        let nameColumn = known.filter { names.slot($0.value.text) == nameSlot }.keys.min() ?? 0
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
        let isUpper = merges.contains {
            $0.rows.lowerBound == rows[index - 1].number && $0.rows.contains(rows[index].number)
        }
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
        let isMerged = merges.contains {
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
        Set(merges.filter { $0.rows.contains(row) }.flatMap { Array($0.columns) })
    }

    /// The heading that is merged over the column, or, where no cells are merged, stands left of it.
    private func heading(spanning column: Int, _ row: Int, _ headings: [Int: String]) -> String? {
        if let merge = merges.first(where: { $0.rows.contains(row) && $0.columns.contains(column) }) {
            return headings[merge.columns.lowerBound]
        }
        guard merges.isEmpty, let left = headings.keys.filter({ $0 < column }).max() else { return nil }
        return headings[left]
    }
}
