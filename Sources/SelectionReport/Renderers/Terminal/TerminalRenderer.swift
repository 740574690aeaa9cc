/// Documents as a terminal shows them: sentences in lines of at most 116 characters, tables in their short form, no figures.
package struct TerminalRenderer {
    /// The widest that a line of words may be.
    package static let width = TerminalTable.maximumWidth

    /// The terminal's width; nil for a file or a pipe, where names are never cut.
    private let terminal: Int?
    private var lineWidth: Int { min(terminal ?? TerminalRenderer.width, TerminalRenderer.width) }

    /// The text of a document, for a terminal so wide; nil for a file or a pipe, where names are never cut.
    package static func text(_ document: ReportDocument, width: Int? = nil) -> String {
        TerminalRenderer(terminal: width.map { max($0, leastWidth) }).text(document)
    }

    /// The width below which a terminal is taken to be that wide.
    private static let leastWidth = 40

    private func text(_ document: ReportDocument) -> String {
        let title = ([document.title] + document.subtitles).map(DisplayText.oneLine)
        let sections = (document.isTitledInBrief ? [title] : []) + document.sections.map(lines)
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// The lines of a section; none where all that it has is pictures.
    private func lines(_ section: ReportSection) -> [String] {
        var lines: [String] = []
        var isAfterTable = false
        for block in section.blocks {
            let isTable = if case .table = block { true } else { false }
            let own = self.lines(block)
            if isTable, isAfterTable, !own.isEmpty { lines.append("") }
            lines += own
            isAfterTable = isTable
        }
        guard !lines.isEmpty || section.standsAlone else { return [] }
        return (section.heading.map { [DisplayText.oneLine($0)] } ?? []) + lines
    }

    private func lines(_ block: ReportBlock) -> [String] {
        switch block {
        case .paragraph(let paragraph): lines(paragraph)
        case .table(let table): table.isProse ? prose(table) : TerminalTable(table, width: terminal).lines
        case .terms(let terms): lines(terms)
        case .figure: []
        }
    }

    private func lines(_ paragraph: ReportParagraph) -> [String] {
        let text = DisplayText.oneLine(paragraph.brief ?? paragraph.text)
        // What stands as far left as headings is broken where they are: by the terminal.
        guard paragraph.level > 0 else { return [text] }
        let margin = String(repeating: "  ", count: paragraph.level)
        let isItem = paragraph.style == .bullet || paragraph.style == .entry
        return DisplayText.wrapped(
            text, start: margin + (paragraph.style == .bullet ? "• " : ""), indent: margin.count + (isItem ? 2 : 0),
            width: lineWidth)
    }

    /// A row of the short form a paragraph: what it is about, then its other cells that say something, each after its column's
    /// header.
    private func prose(_ table: ReportTable) -> [String] {
        // The first column numbers the rows, the first one of words after it says what they are about.
        let subject = table.columns.dropFirst().firstIndex { $0.kind == .text } ?? table.headerColumn
        let head = [table.columns.startIndex, subject]
        let mark = table.rows.map { $0.cells[0].text.count }.max() ?? 0
        let margin = String(repeating: " ", count: mark + 4)
        return table.rows.filter { !$0.isDetail }.flatMap { row in
            let title = DisplayText.oneLine(row.cells[subject].text)
            let start = "  " + DisplayText.padded(row.cells[0].text, width: mark, isRightAligned: true) + "  "
            let others = table.columns.indices.filter { !head.contains($0) && !["", "–"].contains(row.cells[$0].text) }
            return DisplayText.wrapped(title, start: start, indent: mark + 4, width: lineWidth)
                + others.flatMap { index in
                    let cell = DisplayText.oneLine(row.cells[index].text)
                    return DisplayText.wrapped(
                        cell, start: margin + table.columns[index].header + ": ", indent: mark + 6, width: lineWidth)
                }
        }
    }

    /// Facts after their words, in line with each other.
    private func lines(_ terms: [ReportTerm]) -> [String] {
        let width = terms.map(\.term.count).max() ?? 0
        return terms.flatMap { term in
            let start = "  " + DisplayText.padded(term.term, width: width, isRightAligned: false) + "  "
            return DisplayText.wrapped(
                DisplayText.oneLine(term.text), start: start, indent: width + 4, width: lineWidth)
        }
    }
}
