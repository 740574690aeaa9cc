/// A table of a page: the cell that says what a row is about is its header, nothing is cut off, and what is too wide for
/// paper is set smaller, then divided.
struct HTMLTable {
    /// The number of letters that fit on a line of A4: upright, across, across in small type, and in columns
    /// beside each other. Measured with the type below.
    enum Paper {
        static let upright = 92
        static let across = 138
        static let acrossSmall = 190
        static let inColumns = [3: 62, 2: 95]
    }

    let table: ReportTable
    /// The heading above.
    let heading: String?

    /// The letters that fit on a line of the page beside each other.
    private var paper: Int {
        width > Paper.across ? Paper.acrossSmall : width > Paper.upright ? Paper.across : Paper.upright
    }

    /// The columns of words that stand on one line each: the shortest ones first, as far as what they take leaves the others
    /// room. So a name is not broken while a longer column beside it has blanks to spare.
    private func wholeColumns(_ part: ReportTable) -> Set<Int> {
        let longest = part.columns.indices.map { index in
            (part.rows + part.totals).reduce(0) { max($0, $1.cells[index].text.count) } + HTMLTable.gap
        }
        let words = part.columns.indices.filter { part.columns[$0].kind == .text }.sorted {
            (longest[$0], $0) < (longest[$1], $1)
        }
        let numbers = part.columns.indices.filter { part.columns[$0].kind != .text }
        let paper = Paper.inColumns[columnCount(part)] ?? paper
        var free = paper - numbers.reduce(0) { $0 + longest[$1] }
        var whole: Set<Int> = []
        for (place, column) in words.enumerated() {
            let others = words.count - place - 1
            guard free - longest[column] >= others * HTMLTable.leastWords else { break }
            whole.insert(column)
            free -= longest[column]
        }
        return whole
    }

    /// The fewest lines that are set in columns.
    private static let shortestRoll = 12
    /// The columns in which a long list of short lines is set: as many as leave names whole, 1 for other tables.
    private func columnCount(_ part: ReportTable) -> Int {
        guard table.isRoll, part.rows.count >= HTMLTable.shortestRoll else { return 1 }
        return [3, 2].first { width <= (Paper.inColumns[$0] ?? 0) + HTMLTable.gap * part.columns.count } ?? 1
    }

    /// The most lines of a table that stands on one sheet of paper.
    private static let longestWhole = 14
    /// The blanks between columns, in letters.
    private static let gap = 2
    /// The least letters of a line of words that may go on in the next.
    private static let leastWords = 18

    /// The letters that each column takes: numbers stand on one line, words and headers are broken at blanks.
    private var widths: [Int] {
        let rows = table.rows + table.totals
        return table.columns.indices.map { index in
            let column = table.columns[index]
            let header = column.header.split(separator: " ").map(\.count).max() ?? 0
            let longest = rows.reduce(0) { max($0, $1.cells[index].text.count) }
            return max(header, column.kind == .text ? min(longest, HTMLTable.wordsWidth) : longest) + HTMLTable.gap
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
        let columns = columnCount(part)
        let isShort = part.rows.count <= HTMLTable.longestWhole
        let classes =
            ["table"] + (isSmall ? ["small"] : []) + (columns > 1 ? ["roll\(columns)"] : [])
            + (isShort ? ["short"] : [])
        let caption = table.title ?? heading ?? ""
        let note = part.note.map { [Markup.element("p", $0)] } ?? []
        // What scrolls sideways on a narrow screen is reached by the keyboard, and has a name there.
        return .element(
            "div",
            [
                "class": classes.joined(separator: " "), "tabindex": "0", "role": "group",
                "aria-label": caption.isEmpty ? nil : caption,
            ],
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
        let whole = wholeColumns(part)
        return part.rows.map { row($0, part, whole, isTotal: false) }
            + part.totals.map { row($0, part, whole, isTotal: true) }
    }

    private func row(
        _ row: ReportTable.Row, _ part: ReportTable, _ whole: Set<Int>, isTotal: Bool
    ) -> Markup {
        let header = part.headerColumn
        let cells = zip(part.columns, row.cells).enumerated().map { index, pair in
            cell(pair.1, pair.0, isHeader: index == header, isWhole: whole.contains(index))
        }
        return .element("tr", ["class": isTotal ? "total" : nil], cells)
    }

    private func cell(_ cell: ReportCell, _ column: ReportColumn, isHeader: Bool, isWhole: Bool) -> Markup {
        // A cell with a value stands as a number by that.
        let isNumber = column.kind.isNumeric && cell.value == nil
        let isWhole = isWhole && cell.value == nil && (isHeader || cell.text.contains(" "))
        let classes = [isNumber ? "number" : nil, isWhole ? "whole" : nil, cell.tone?.rawValue].compactMap(\.self)
        return .element(
            isHeader ? "th" : "td",
            [
                "scope": isHeader ? "row" : nil, "class": classes.isEmpty ? nil : classes.joined(separator: " "),
                "data-value": cell.value?.exact,
            ], cell.text)
    }
}
