import DelegateSelection

/// The text of a quota file, a CSV table, of which single cells are changed.
struct QuotaTable: Sendable, Equatable {
    /// The text as it is now.
    private(set) var text: String

    /// The table of `text`.
    init(_ text: String) { self.text = text }

    /// A cell without quotes and blanks around it; nil where the table has none such.
    func cell(_ column: String, ofLine line: Int) -> String? {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        guard line > 1, lines.indices.contains(line - 1), var header = lines.first else { return nil }
        if header.hasPrefix("\u{FEFF}") { header.unicodeScalars.removeFirst() }
        guard let mark = [",", ";", "\t"].map(Character.init).first(where: { header.contains($0) }),
            let place = QuotaTable.cells(header, mark).firstIndex(where: { QuotaTable.plain($0) == column })
        else { return nil }
        let cells = QuotaTable.cells(lines[line - 1], mark)
        return cells.indices.contains(place) ? QuotaTable.plain(cells[place]) : nil
    }

    /// Writes a cell; other lines and cells stay as they are.
    /// - Parameters:
    ///   - column: the heading of its column.
    ///   - line: the number of its line, from 1.
    /// - Throws: `PlanText.Fault` where the table has no such cell that is written in one line.
    mutating func set(_ column: String, ofLine line: Int, to value: String) throws(PlanText.Fault) {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        guard line > 1, lines.indices.contains(line - 1), var header = lines.first else { throw .absent }
        if header.hasPrefix("\u{FEFF}") { header.unicodeScalars.removeFirst() }
        guard let mark = [",", ";", "\t"].map(Character.init).first(where: { header.contains($0) }),
            let place = QuotaTable.cells(header, mark).firstIndex(where: { QuotaTable.plain($0) == column })
        else { throw .layout }
        let ending = lines[line - 1].unicodeScalars.last == "\r" ? "\r" : ""
        var row = lines[line - 1]
        if !ending.isEmpty { row.unicodeScalars.removeLast() }
        var cells = QuotaTable.cells(row, mark)
        guard cells.indices.contains(place) else { throw .layout }
        cells[place] =
            value.contains(mark) || value.contains("\"") ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
        lines[line - 1] = cells.joined(separator: String(mark)) + ending
        text = lines.joined(separator: "\n")
    }

    /// The cells of a line as they are written, quotes and all.
    private static func cells(_ line: String, _ mark: Character) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" { isQuoted.toggle() }
            if character == mark, !isQuoted { cells.append("") } else { cells[cells.count - 1].append(character) }
        }
        return cells
    }

    private static func plain(_ cell: String) -> String {
        cell.filter { $0 != "\"" && $0 != "\r" && !$0.isWhitespace }.lowercased()
    }
}
