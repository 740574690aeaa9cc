/// Documents as pages: one file with pictures inside and no script, readable on screen in light and dark, and on A4.
package enum HTMLRenderer {
    /// The text of a document's page.
    package static func text(_ document: ReportDocument) -> String {
        let title = document.title
        let head = Markup.element(
            "head", [:],
            [
                .element("meta", ["charset": "utf-8"]),
                .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .element("title", title), .style(PageStyle.sheet(isWide: isWide(document)) + "\n" + SVG.style),
            ])
        let header = Markup.element(
            "header", [:], [.element("h1", title)] + document.subtitles.map { .element("p", $0) })
        return Markup.page(
            .element(
                "html", ["lang": document.language.rawValue, "xmlns": "http://www.w3.org/1999/xhtml"],
                [
                    head,
                    .element("body", [:], [header, .element("main", [:], document.sections.map(section))]),
                ]))
    }

    /// The sections of a document in the words of the office's pages, for pages that are made of several.
    package static func sections(of document: ReportDocument) -> [Markup] { document.onPage.sections.map(section) }

    /// The style sheet of pages that are made of several documents.
    package static func style(isWide: Bool) -> String { PageStyle.sheet(isWide: isWide) }

    /// The style sheet of the pictures in pages.
    package static var chartStyle: String { SVG.style }

    /// True where the page lies across: it is meant to, or a table needs that.
    private static func isWide(_ document: ReportDocument) -> Bool {
        document.isWide || document.tables.contains { HTMLTable(table: $0, heading: nil).isWide }
    }

    private static func section(_ section: ReportSection) -> Markup {
        let heading = section.heading.map { [Markup.element("h2", $0)] } ?? []
        return .element("section", [:], heading + blocks(section))
    }

    /// The blocks of a section; entries of a list that follow each other are one list.
    private static func blocks(_ section: ReportSection) -> [Markup] {
        var parts: [Markup] = []
        var items: [ReportParagraph] = []
        func flush() {
            if let first = items.first { parts.append(list(items, first)) }
            items = []
        }
        for block in section.blocks {
            if case .paragraph(let paragraph) = block, paragraph.isOnlyInBrief { continue }
            if case .paragraph(let paragraph) = block, paragraph.style == .bullet || paragraph.style == .entry {
                if let last = items.last, last.style != paragraph.style || last.level != paragraph.level { flush() }
                items.append(paragraph)
            } else {
                flush()
                parts.append(markup(block, section.heading))
            }
        }
        flush()
        return parts
    }

    private static func markup(_ block: ReportBlock, _ heading: String?) -> Markup {
        switch block {
        case .paragraph(let paragraph): self.paragraph(paragraph)
        case .table(let table): HTMLTable(table: table, heading: heading).markup
        case .figure(let figure): self.figure(figure, heading)
        case .terms(let terms):
            .element(
                "dl", [:], terms.flatMap { [Markup.element("dt", $0.term), Markup.element("dd", $0.text)] })
        }
    }

    private static func paragraph(_ paragraph: ReportParagraph) -> Markup {
        paragraph.style == .lead
            ? .element("h3", paragraph.text)
            : .element("p", ["class": depth(paragraph)], paragraph.text)
    }

    private static func list(_ items: [ReportParagraph], _ first: ReportParagraph) -> Markup {
        let classes = [first.style == .entry ? "plain" : nil, depth(first)].compactMap(\.self)
        return .element(
            "ul", ["class": classes.isEmpty ? nil : classes.joined(separator: " ")],
            items.map { .element("li", $0.text) })
    }

    /// The style class of a paragraph that stands deeper than sentences do.
    private static func depth(_ paragraph: ReportParagraph) -> String? {
        paragraph.level > 1 ? "level\(min(paragraph.level, PageStyle.levels))" : nil
    }

    /// A picture with its caption, and its numbers.
    private static func figure(_ figure: ReportFigure, _ heading: String?) -> Markup {
        let caption = figure.caption.map { [Markup.element("figcaption", $0)] } ?? []
        let numbers = figure.table.map { [HTMLTable(table: $0, heading: heading).markup] } ?? []
        return .list([.element("figure", [:], caption + [figure.picture.inline])] + numbers)
    }
}
