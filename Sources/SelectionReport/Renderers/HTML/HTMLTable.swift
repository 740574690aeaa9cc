/// A table of a page: the cell that says what a row is about is its header, nothing is cut off, and what is too wide for
/// paper is set smaller, then divided.
struct HTMLTable {
    /// The number of letters that fit on a line of A4: upright, across, and across in small type. Measured with the
    /// type below.
    enum Paper {
        static let upright = 92
        static let across = 138
        static let acrossSmall = 190
    }

    let table: ReportTable
    /// The heading above.
    let heading: String?

    /// The letters that each column takes: numbers stand on one line, words and headers are broken at blanks.
    private var widths: [Int] {
        let rows = table.rows + table.totals
        return table.columns.indices.map { index in
            let column = table.columns[index]
            let header = column.header.split(separator: " ").map(\.count).max() ?? 0
            let longest = rows.reduce(0) { max($0, $1.cells[index].text.count) }
            return max(header, column.kind == .text ? min(longest, HTMLTable.wordsWidth) : longest) + 2
        }
    }

    /// Words of this many letters stand on one line of a column; longer ones may go on in the next.
    private static let wordsWidth = 26

    private var width: Int { widths.reduce(0, +) }

    /// True where it needs paper that lies across.
    var isWide: Bool { width > Paper.upright }

    /// The table, or several where it is divided.
    var markup: Markup {
        let widths = widths
        let blocks = ColumnBlocks(of: table, room: Paper.acrossSmall) { widths[$0] }.blocks
        let isDivided = width > Paper.acrossSmall && blocks.count > 1
        let parts = isDivided ? blocks.map { table.with(columns: $0) } : [table]
        return .list(parts.map(element))
    }

    private func element(_ part: ReportTable) -> Markup {
        let isSmall = width > Paper.across
        let caption = table.title ?? heading ?? ""
        let note = part.note.map { [Markup.element("p", $0)] } ?? []
        return .element(
            "div", ["class": isSmall ? "table small" : "table"],
            [
                .element(
                    "table", ["data-key": table.key],
                    [
                        .element("caption", ["class": caption == heading ? "unseen" : nil], caption),
                        .element("thead", [:], [.element("tr", [:], part.columns.map(header))]),
                        .element("tbody", [:], body(part)),
                    ])
            ] + note)
    }

    private func header(_ column: ReportColumn) -> Markup {
        .element(
            "th", ["scope": "col", "class": column.kind.isNumeric ? "number" : nil, "title": column.title],
            column.header)
    }

    /// The rows, then the sums.
    private func body(_ part: ReportTable) -> [Markup] {
        part.rows.map { row($0, part, isTotal: false) } + part.totals.map { row($0, part, isTotal: true) }
    }

    private func row(_ row: ReportTable.Row, _ part: ReportTable, isTotal: Bool) -> Markup {
        let header = part.headerColumn
        let cells = zip(part.columns, row.cells).enumerated().map { index, pair in
            cell(pair.1, pair.0, isHeader: index == header)
        }
        return .element("tr", ["class": isTotal ? "total" : nil], cells)
    }

    private func cell(_ cell: ReportCell, _ column: ReportColumn, isHeader: Bool) -> Markup {
        // A cell with a value stands as a number by that.
        let isNumber = column.kind.isNumeric && cell.value == nil
        let classes = [isNumber ? "number" : nil, cell.tone?.rawValue].compactMap(\.self)
        return .element(
            isHeader ? "th" : "td",
            [
                "scope": isHeader ? "row" : nil, "class": classes.isEmpty ? nil : classes.joined(separator: " "),
                "data-value": cell.value?.exact,
            ], cell.text)
    }
}
