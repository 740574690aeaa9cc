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
        // Sums do not stand on a page of their own.
        let kept = table.rows.count - 2
        let rows =
            table.rows.enumerated().map { row($1, staysWithNext: !table.totals.isEmpty && $0 >= kept) }
            + table.totals.map { row($0, isTotal: true) }
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

    private func row(_ row: ReportTable.Row, isTotal: Bool = false, staysWithNext: Bool = false) -> String {
        WordMarkup.row(
            zip(zip(table.columns, row.cells), widths).map { cell, width in
                let (column, content) = cell
                var paragraph = WordMarkup.Paragraph.cell
                paragraph.staysWithNext = staysWithNext
                paragraph.alignment =
                    column.kind == .mark || column.kind == .count ? .center : column.kind.isNumeric ? .right : .left
                return WordMarkup.cell(
                    WordMarkup.paragraph(content.text, WordMarkup.Run(isBold: isTotal, size: 24), paragraph),
                    width: width,
                    isCentered: true)
            })
    }

    /// The width of what is around a text, in twentieths of a point.
    static let padding = 170

    /// The width of a letter of 12 points in Times New Roman, in twentieths of a point, those of a kind taken as wide as the widest
    /// that is frequent; bold letters are a tenth wider.
    private static func width(_ letter: Character) -> Int {
        switch letter {
        case "i", "j", "l", "t", "f", "r", "í", "ì", ".", ",", ":", ";", "(", ")", "-", "/", "’", "“", "”": 80
        case "m", "w", "M", "W", "%", "–", "—": 215
        case _ where letter.isNumber: 120
        case _ where letter.isUppercase: 170
        default: 120
        }
    }

    /// The width of a word.
    private static func width(_ word: some StringProtocol, isBold: Bool = false) -> Int {
        let width = word.reduce(0) { $0 + WordTable.width($1) }
        return isBold ? width * 11 / 10 : width
    }

    /// The width at which no word of some 20 letters is broken.
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
            let least = max(
                texts.lazy.map { longestWord($0) }.max() ?? 0, longestWord(table.columns[column].header, isBold: true))
            let longest = min(mostUsual, texts.lazy.map { width($0) }.max() ?? 0)
            return (least + padding, max(least, longest) + padding)
        }
    }

    /// The most that a word, and a whole text, is taken to be wide: some 20 letters, and some 45.
    private static let (mostWord, mostUsual) = (2_400, 5_000)

    /// The width of the longest word of a text.
    private static func longestWord(_ text: String, isBold: Bool = false) -> Int {
        min(mostWord, text.split { $0 == " " || $0 == "\n" }.map { width($0, isBold: isBold) }.max() ?? 0)
    }

    /// `width` in the proportion of `weights`, which are not all 0.
    private static func shared(_ weights: [Int], _ width: Int) -> [Int] {
        let sum = max(1, weights.reduce(0, +))
        var parts = weights.map { $0 * width / sum }
        if !parts.isEmpty { parts[parts.count - 1] += width - parts.reduce(0, +) }
        return parts
    }
}
