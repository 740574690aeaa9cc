import SelectionReport

/// A table of a report as a table of Word: its header on every page, figures at the right, sums in bold.
struct WordTable {
    private let table: ReportTable
    private let widths: [Int]

    /// A table of a width, in twentieths of a point.
    init(_ table: ReportTable, width: Int) {
        self.table = table
        widths = WordTable.widths(table, width)
    }

    /// The markup; one of more than `longest` rows is several tables one after the other, each with the header.
    func markup(_ longest: Int) -> String {
        let title =
            table.title.map { WordMarkup.paragraph($0, .italic, WordMarkup.Paragraph(before: 60, after: 60)) } ?? ""
        let rows = table.rows.map { row($0) } + table.totals.map { row($0, isTotal: true) }
        let header = WordMarkup.row(
            zip(table.columns, widths).map { column, width in
                WordMarkup.cell(
                    WordMarkup.paragraph(
                        column.header, WordMarkup.Run(isBold: true, size: 24), WordMarkup.Paragraph(alignment: .center)),
                    width: width, isShaded: true, isCentered: true)
            }, isHeader: true)
        let parts = stride(from: 0, to: max(rows.count, 1), by: longest).map { start in
            WordMarkup.table(
                [header] + rows[start..<min(start + longest, rows.count)], widths: widths, hasBorders: true)
        }
        let note = table.note.map { WordMarkup.paragraph($0, .italic, WordMarkup.Paragraph(before: 60)) } ?? ""
        // Without a paragraph between them, two tables are one.
        let gap = "<w:p>\(WordMarkup.Paragraph().properties())</w:p>"
        return title + parts.joined(separator: gap) + note
            + WordMarkup.paragraph("", .plain, WordMarkup.Paragraph(after: 60))
    }

    private func row(_ row: ReportTable.Row, isTotal: Bool = false) -> String {
        WordMarkup.row(
            zip(zip(table.columns, row.cells), widths).map { cell, width in
                let (column, content) = cell
                var paragraph = WordMarkup.Paragraph.cell
                paragraph.alignment =
                    column.kind == .mark || column.kind == .count ? .center : column.kind.isNumeric ? .right : .left
                return WordMarkup.cell(
                    WordMarkup.paragraph(content.text, WordMarkup.Run(isBold: isTotal, size: 24), paragraph),
                    width: width,
                    isCentered: true)
            })
    }

    /// The width of a letter of 12 points, and of what is around a text, in twentieths of a point. Measured on bold capitals.
    private static let letter = 135
    static let padding = 170

    /// The width at which no word of at most 20 letters is broken.
    static func leastWidth(_ table: ReportTable) -> Int { needs(table).reduce(0) { $0 + $1.least } }

    /// The widths of columns: none narrower than its longest word where that is possible, the rest by the length of texts.
    private static func widths(_ table: ReportTable, _ width: Int) -> [Int] {
        let needs = needs(table)
        let least = needs.reduce(0) { $0 + $1.least }
        guard least < width else { return shared(needs.map(\.least), width) }
        let further = needs.map { $0.usual - $0.least }
        let free = shared(further.allSatisfy { $0 == 0 } ? needs.map(\.least) : further, width - least)
        return zip(needs, free).map { $0.least + $1 }
    }

    /// The width of each column for its longest word, and for its longest text.
    private static func needs(_ table: ReportTable) -> [(least: Int, usual: Int)] {
        table.columns.indices.map { column in
            let texts =
                table.rows.lazy.prefix(300).map { $0.cells[column].text } + table.totals.map { $0.cells[column].text }
            let words = ([table.columns[column].header] + texts).flatMap { $0.split { $0 == " " || $0 == "\n" } }
            let least = min(20, words.map(\.count).max() ?? 1) * letter + padding
            let longest = min(45, texts.map(\.count).max() ?? 1) * letter + padding
            return (least, max(least, longest))
        }
    }

    /// `width` in the proportion of `weights`, which are not all 0.
    private static func shared(_ weights: [Int], _ width: Int) -> [Int] {
        let sum = max(1, weights.reduce(0, +))
        var parts = weights.map { $0 * width / sum }
        if !parts.isEmpty { parts[parts.count - 1] += width - parts.reduce(0, +) }
        return parts
    }
}
