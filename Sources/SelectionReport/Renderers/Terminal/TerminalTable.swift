/// A table for the terminal: a header, a rule under it, rows; what does not fit a line goes on below. Where a terminal is too
/// narrow even so, columns of words shrink; in files and pipes nothing is cut.
struct TerminalTable {
    /// The width at which a table without a terminal goes on below.
    static let maximumWidth = 116
    /// The least that a column of words is shrunk to.
    private static let leastWidth = 10
    /// The least that words which every part repeats leave to the parts.
    private static let leastRepeated = 28
    private static let margin = "  "
    private static let gap = "  "

    /// The table with cells on one line each, so that widths are those of what is shown.
    private let table: ReportTable
    private let rows: [[String]]
    /// The terminal's width; nil where there is none.
    private let limit: Int?

    /// The short form of a table, for a terminal so wide; nil for a file or a pipe.
    init(_ table: ReportTable, width: Int? = nil) {
        limit = width
        var shown = table
        for index in shown.columns.indices { shown.columns[index].header.makeOneLine() }
        self.table = shown
        rows = (table.rows.filter { !$0.isDetail } + table.totals).map { row in
            row.cells.map { DisplayText.oneLine($0.text) }
        }
    }

    /// The lines of the table and its note; the note alone where no row belongs to a short form.
    /// - Complexity: O(cells).
    var lines: [String] {
        let note = (table.briefNote ?? table.note).map {
            DisplayText.wrapped(
                $0, start: TerminalTable.margin, indent: TerminalTable.margin.count,
                width: limit ?? TerminalTable.maximumWidth)
        }
        let isEmpty = rows.isEmpty && !table.rows.isEmpty
        return (isEmpty ? [] : body) + (note ?? [])
    }

    private var body: [String] {
        let natural = table.columns.indices.map(naturalWidth)
        let blocks = ColumnBlocks(of: table, room: limit ?? TerminalTable.maximumWidth) { index in
            let column = table.columns[index]
            let isShrinkable = limit != nil && column.part == nil && column.kind == .text
            return TerminalTable.gap.count
                + (isShrinkable ? min(natural[index], TerminalTable.leastRepeated) : natural[index])
        }.blocks
        return blocks.enumerated().flatMap { place, block in
            (place == 0 ? [] : [""]) + lines(of: block, fitted(block.map { natural[$0] }, block))
        }
    }

    /// The width of a column's contents.
    private func naturalWidth(_ index: Int) -> Int {
        rows.reduce(table.columns[index].header.count) { max($0, $1[index].count) }
    }

    private func lines(of block: [Int], _ widths: [Int]) -> [String] {
        let names = zip(block, widths).map { index, width in
            ShortNames(table.columns[index].kind == .text ? rows.map { $0[index] } : []) { $0.count <= width }
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: TerminalTable.gap)
        let header = zip(block, widths).map { index, width in
            DisplayText.fitted(table.columns[index].header, width: width)
        }
        return [line(header, block, widths), trimmed(TerminalTable.margin + rule)]
            + rows.map { row in line(zip(block, names).map { $1[row[$0]] }, block, widths) }
    }

    private func line(_ cells: [String], _ block: [Int], _ widths: [Int]) -> String {
        let padded = zip(cells, zip(block, widths)).map { cell, shape in
            DisplayText.padded(cell, width: shape.1, isRightAligned: table.columns[shape.0].kind.isNumeric)
        }
        return trimmed(TerminalTable.margin + padded.joined(separator: TerminalTable.gap))
    }

    /// A line without the blanks at its end.
    private func trimmed(_ line: String) -> String {
        String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }

    /// The widths of a block's columns, the widest ones of words cut down until everything fits.
    private func fitted(_ natural: [Int], _ block: [Int]) -> [Int] {
        guard let limit else { return natural }
        var widths = natural
        while total(widths) > limit, let widest = widestShrinkable(widths, block) {
            widths[widest] -= 1
        }
        return widths
    }

    private func total(_ widths: [Int]) -> Int {
        widths.reduce(TerminalTable.margin.count, +) + TerminalTable.gap.count * (widths.count - 1)
    }

    private func widestShrinkable(_ widths: [Int], _ block: [Int]) -> Int? {
        widths.indices
            .filter { table.columns[block[$0]].kind == .text && widths[$0] > TerminalTable.leastWidth }
            .max { widths[$0] < widths[$1] }
    }
}

extension String {
    /// Puts the text on one line.
    fileprivate mutating func makeOneLine() { self = DisplayText.oneLine(self) }
}
