import SelectionInput
import Spreadsheets
import Wording

/// What should be known of a sheet as a whole.
enum SheetRemarks {
    /// No sheet of the file has a list: the headings that come nearest are told.
    static func noList(
        _ file: InputFile, _ sheets: [RawSheet], _ knowledge: SheetReading.Knowledge, _ problems: inout ProblemList
    ) {
        if let code = sheets.first(where: \.grid.isByCodePage) {
            problems.error(at: code.grid.place(row: 1), Message(.notUTF8), advice: [Message(.saveAsCSV)])
            return
        }
        let rows = sheets.flatMap { sheet in sheet.grid.rows.map { (sheet.grid, $0) } }
        let best = rows.map { grid, row in
            (grid, row, row.cells.values.count { knowledge.names.slot($0.text) != nil })
        }.max { $0.2 < $1.2 }
        let name = knowledge.slots.all[knowledge.nameSlot].column.heading
        let place = best.flatMap { $0.2 > 0 ? $0.0.place(row: $0.1.number) : nil } ?? file.place
        problems.error(
            at: place, Message(ImportMessage.noHeader(heading: name.quotable)),
            advice: [Message(ImportMessage.headingsInMap)])
    }

    /// Says what of a sheet is not in its list, and what is hidden in it.
    static func remark(_ sheet: RawSheet, isOnly: Bool, _ slots: Slots, _ problems: inout ProblemList) {
        let grid = sheet.grid
        guard let header = sheet.header else {
            if !isOnly { problems.warning(at: grid.place(row: 1), Message(ImportMessage.sheetWithoutList)) }
            return
        }
        if grid.isHidden { problems.warning(at: grid.place(row: 1), Message(ImportMessage.hiddenSheet)) }
        let hidden = grid.rows.filter(\.isHidden)
        if let first = hidden.first {
            problems.warning(
                at: grid.place(row: first.number),
                Message(SheetFileMessage.hiddenRows(rows: "\(hidden.count)", first: "\(first.number)")))
        }
        for (kind, isError) in [(Sheet.Kind.noResult, false), (.error, true)] {
            let cells = grid.rows.flatMap { row in row.cells.filter { $0.value.kind == kind }.map { (row.number, $0) } }
            guard let first = cells.min(by: { ($0.0, $0.1.key) < ($1.0, $1.1.key) }) else { continue }
            let message: SheetFileMessage =
                isError
                ? .errorValue(cells: "\(cells.count)", text: first.1.value.text.quotable)
                : .noResult(cells: "\(cells.count)")
            problems.warning(at: grid.place(row: first.0, column: first.1.key), Message(message))
        }
        for (column, role) in header.roles.sorted(by: { $0.key < $1.key }) where role == .unread {
            guard let heading = header.headings[column], !heading.isEmpty else { continue }
            problems.note(
                at: grid.place(row: header.rows.lowerBound, column: column),
                Message(ImportMessage.unreadColumn(heading: heading.quotable)))
        }
        let read = Set(header.roles.values)
        let hasHalves = read.contains(.half(.male)) || read.contains(.half(.female))
        for (index, slot) in slots.all.enumerated() where slot.isKept && !read.contains(.slot(index)) {
            let isWorkedOut: Bool =
                switch slot.field {
                case .id, .unit, .class: true
                case .gender, .birth: hasHalves
                case .age: slots[.birth].map { read.contains(.slot($0)) } ?? false || hasHalves
                default: false
                }
            guard !isWorkedOut else { continue }
            problems.note(
                at: grid.place(row: header.rows.lowerBound),
                Message(ImportMessage.noColumn(heading: slot.column.heading.quotable)))
        }
    }
}
