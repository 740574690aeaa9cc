/// A table for the terminal: a header, a rule under it, rows; columns shrink until the table fits its width.
struct TextTable {
    /// A column's header and how its cells stand.
    struct Column {
        var header: String
        var isRightAligned: Bool
        /// The widest that it may be.
        var maximumWidth: Int

        /// A column of words.
        static func text(_ header: String, atMost width: Int = 44) -> Column {
            Column(header: header, isRightAligned: false, maximumWidth: width)
        }

        /// A column of numbers, which are never cut off.
        static func number(_ header: String) -> Column {
            Column(header: header, isRightAligned: true, maximumWidth: .max)
        }
    }

    /// The widest that a table may be.
    static let maximumWidth = 116
    /// The least that a column of words is shrunk to.
    private static let leastWidth = 10
    private static let margin = "  "
    private static let gap = "  "

    let columns: [Column]
    private(set) var rows: [[String]] = []

    /// A table without rows.
    init(_ columns: [Column]) {
        self.columns = columns.map { column in
            var column = column
            column.header = DisplayText.oneLine(column.header)
            return column
        }
    }

    /// Adds a row; its cells are put on one line here, so that widths are those of what is shown.
    mutating func add(_ row: [String]) { rows.append(row.map(DisplayText.oneLine)) }

    /// The lines of the table.
    /// - Complexity: O(cells).
    var lines: [String] {
        let widths = fittedWidths
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: TextTable.gap)
        return [line(columns.map(\.header), widths), trimmed(TextTable.margin + rule)] + rows.map { line($0, widths) }
    }

    /// A line without the blanks at its end.
    private func trimmed(_ line: String) -> String {
        String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, zip(columns, widths)).map { cell, shape in
            let (column, width) = shape
            let text = DisplayText.fitted(cell, width: width)
            return DisplayText.padded(text, width: width, isRightAligned: column.isRightAligned)
        }
        return trimmed(TextTable.margin + padded.joined(separator: TextTable.gap))
    }

    /// The widths of the contents, the widest columns of words cut down until everything fits.
    private var fittedWidths: [Int] {
        var widths = columns.indices.map { index in
            let widest = rows.reduce(columns[index].header.count) { max($0, $1[index].count) }
            return min(widest, columns[index].maximumWidth)
        }
        while total(widths) > TextTable.maximumWidth, let widest = widestShrinkable(widths) { widths[widest] -= 1 }
        return widths
    }

    private func total(_ widths: [Int]) -> Int {
        widths.reduce(TextTable.margin.count, +) + TextTable.gap.count * (widths.count - 1)
    }

    private func widestShrinkable(_ widths: [Int]) -> Int? {
        widths.indices
            .filter { !columns[$0].isRightAligned && widths[$0] > TextTable.leastWidth }
            .max { widths[$0] < widths[$1] }
    }
}
