import ExactArithmetic

/// The parts that pages are made from: one file, no script, readable on screen in light and dark, and on A4.
enum PageParts {
    /// A cell of a table.
    struct Cell {
        var text: String
        var isNumber = false
        /// The exact value that a number stands for, for who reads the page by machine.
        var value: String?
        var tone: Tone?
        /// Sentences in place of the text, each on a line.
        var lines: [String] = []

        /// What a cell is about.
        enum Tone: String {
            /// It differs from the plan.
            case changed
            /// A bound that is not kept.
            case broken
            /// A sum.
            case total
        }

        static func words(_ text: String, tone: Tone? = nil) -> Cell { Cell(text: text, tone: tone) }

        static func number(_ text: String, _ value: String? = nil, tone: Tone? = nil) -> Cell {
            Cell(text: text, isNumber: true, value: value, tone: tone)
        }
    }

    /// A column's header.
    struct Column {
        var text: String
        var isNumber = false
        /// What the header stands for, where it is short.
        var title: String?
    }

    /// A table; the first cell of each row is its header.
    /// - Parameter isTitled: whether the heading above says the same as the caption, which then is not shown.
    static func table(
        _ caption: String, _ columns: [Column], _ rows: [[Cell]], key: String? = nil, isTitled: Bool = false
    ) -> Markup {
        let head = columns.map { column in
            Markup.element(
                "th", ["scope": "col", "class": column.isNumber ? "number" : nil, "title": column.title], column.text)
        }
        let body = rows.map { cells in
            Markup.element("tr", [:], cells.enumerated().map { index, cell in self.cell(cell, isHeader: index == 0) })
        }
        return .element(
            "table", ["data-key": key],
            [
                .element("caption", ["class": isTitled ? "unseen" : nil], caption),
                .element("thead", [:], [.element("tr", [:], head)]),
                .element("tbody", [:], body),
            ])
    }

    private static func cell(_ cell: Cell, isHeader: Bool) -> Markup {
        let classes = [cell.isNumber ? "number" : nil, cell.tone?.rawValue].compactMap(\.self).joined(separator: " ")
        return .element(
            isHeader ? "th" : "td",
            [
                "scope": isHeader ? "row" : nil, "class": classes.isEmpty ? nil : classes, "data-value": cell.value,
            ], cell.lines.isEmpty ? [.words(cell.text)] : cell.lines.map { .element("div", $0) })
    }

    /// A part of a page with a heading.
    static func section(_ heading: String, _ parts: [Markup]) -> Markup {
        .element("section", [:], [.element("h2", heading)] + parts)
    }

    /// A picture with its caption.
    static func figure(_ picture: SVG) -> Markup {
        .element("figure", [:], [.element("figcaption", picture.title), picture.inline])
    }

    /// Sentences, each a paragraph.
    static func sentences(_ sentences: [String]) -> [Markup] { sentences.map { .element("p", $0) } }

    /// The whole page.
    static func page(_ title: String, subtitle: String?, language: String, isWide: Bool, _ parts: [Markup]) -> String {
        let head = Markup.element(
            "head", [:],
            [
                .element("meta", ["charset": "utf-8"]),
                .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .element("title", title), .style(style(isWide: isWide) + "\n" + SVG.style),
            ])
        let header = Markup.element(
            "header", [:], [.element("h1", title)] + (subtitle.map { [.element("p", $0)] } ?? []))
        return Markup.page(
            .element(
                "html", ["lang": language, "xmlns": "http://www.w3.org/1999/xhtml"],
                [head, .element("body", [:], [header, .element("main", [:], parts)])]))
    }

    private static func style(isWide: Bool) -> String {
        """
        :root { color-scheme: light dark; }
        body { font: 15px/1.45 system-ui, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; color: #1b1f24; background: #fff;
          margin: 0 auto; padding: 1.2rem; max-width: \(isWide ? 76 : 60)rem; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .3rem; }
        h2 { font-size: 1.15rem; margin: 1.8rem 0 .5rem; border-bottom: 1px solid #d0d7de; padding-bottom: .2rem; }
        header p { margin: 0; color: #57606a; }
        table { border-collapse: collapse; margin: .4rem 0 1rem; font-size: .92rem; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; caption-side: top; }
        th, td { padding: .22rem .55rem; border-bottom: 1px solid #d0d7de; text-align: left; vertical-align: top; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
        thead th { border-bottom: 2px solid #57606a; }
        tbody th { font-weight: 400; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .changed { background: #fff3cd; font-weight: 600; }
        .broken { background: #fde3e1; color: #8c1d18; font-weight: 600; }
        .total { font-weight: 700; border-top: 2px solid #57606a; }
        figure { margin: .6rem 0 1.2rem; break-inside: avoid; }
        figcaption { font-weight: 600; font-size: .92rem; margin-bottom: .2rem; }
        code { font-size: .9em; overflow-wrap: anywhere; }
        ul { margin: .2rem 0 .6rem; padding-left: 1.2rem; }
        p { margin: .3rem 0; }
        @media screen and (prefers-color-scheme: dark) {
          body { color: #e8eaed; background: #15181c; }
          header p { color: #a9b1ba; }
          h2, th, td { border-color: #444c56; }
          thead th, .total { border-color: #a9b1ba; }
          .changed { background: #4d3d00; }
          .broken { background: #5c1a17; color: #ffb4ab; }
        }
        @page { size: A4 \(isWide ? "landscape" : "portrait"); margin: 14mm 12mm; }
        @media print {
          :root { color-scheme: light; }
          body { font-size: 10pt; padding: 0; max-width: none; }
          thead { display: table-header-group; }
          tr, figure { break-inside: avoid; }
          h2, caption { break-after: avoid; }
          .changed, .broken { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }
        """
    }
}
