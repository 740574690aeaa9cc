import Wording

/// Elements of WordprocessingML. Word is strict about the order of what is in an element: each function here writes the order of
/// the schema (ECMA-376, part 1, §17).
enum WordMarkup {
    /// The looks of a run of text.
    struct Run {
        var isBold = false
        var isItalic = false
        /// The size in half points; nil for the document's own.
        var size: Int?

        static let plain = Run()
        static let bold = Run(isBold: true)
        static let italic = Run(isItalic: true)

        var properties: String {
            let size = size.map { "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>" } ?? ""
            let content = (isBold ? "<w:b/><w:bCs/>" : "") + (isItalic ? "<w:i/><w:iCs/>" : "") + size
            return content.isEmpty ? "" : "<w:rPr>\(content)</w:rPr>"
        }
    }

    /// The looks of a paragraph.
    struct Paragraph {
        enum Alignment: String { case left, center, right, both }

        var alignment = Alignment.left
        /// Space before and after, in twentieths of a point.
        var before = 0
        var after = 0
        /// The indent of the first line, and of the whole paragraph on both sides.
        var firstLine = 0
        var side = 0
        /// True where it stays with the next one.
        var staysWithNext = false
        /// True for an empty paragraph that is a line across.
        var isRule = false

        static let centered = Paragraph(alignment: .center)
        /// Text of a paper: justified, its first line indented by 1.27 cm, 6 points between paragraphs.
        static let body = Paragraph(alignment: .both, after: 120, firstLine: 720)
        /// Text in a cell.
        static let cell = Paragraph(before: 20, after: 20)

        func properties(section: String = "") -> String {
            let border =
                isRule ? "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>" : ""
            let line = isRule ? " w:line=\"20\" w:lineRule=\"exact\"" : ""
            var indent = side > 0 ? " w:left=\"\(side)\" w:right=\"\(side)\"" : ""
            if firstLine > 0 { indent += " w:firstLine=\"\(firstLine)\"" }
            return "<w:pPr>" + (staysWithNext ? "<w:keepNext/>" : "") + border
                + "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"\(line)/>"
                + (indent.isEmpty ? "" : "<w:ind\(indent)/>")
                + "<w:jc w:val=\"\(alignment.rawValue)\"/>\(section)</w:pPr>"
        }
    }

    /// A paragraph of one run; line breaks in the text are line breaks.
    static func paragraph(_ text: String, _ run: Run = .plain, _ paragraph: Paragraph = Paragraph()) -> String {
        "<w:p>\(paragraph.properties())\(self.run(text, run))</w:p>"
    }

    /// A run.
    static func run(_ text: String, _ run: Run = .plain) -> String {
        guard !text.isEmpty else { return "" }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            "<w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t>"
        }
        return "<w:r>\(run.properties)\(lines.joined(separator: "<w:br/>"))</w:r>"
    }

    /// A line across, as under the motto.
    static func rule(side: Int) -> String {
        "<w:p>\(Paragraph(alignment: .center, side: side, isRule: true).properties())</w:p>"
    }

    /// A cell of a table.
    /// - Parameter width: in twentieths of a point.
    static func cell(_ content: String, width: Int, isShaded: Bool = false, isCentered: Bool = false) -> String {
        let shade = isShaded ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>" : ""
        let vertical = isCentered ? "<w:vAlign w:val=\"center\"/>" : ""
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(shade)\(vertical)</w:tcPr>\(content)</w:tc>"
    }

    /// A row of a table, which is not broken over pages.
    static func row(_ cells: [String], isHeader: Bool = false) -> String {
        "<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>\(cells.joined())</w:tr>"
    }

    /// A table of rows.
    static func table(_ rows: [String], widths: [Int], hasBorders: Bool) -> String {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        }
        let borders = hasBorders ? "<w:tblBorders>\(sides.joined())</w:tblBorders>" : ""
        let columns = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:jc w:val="center"/>\(borders)\
            <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr><w:tblGrid>\(columns)</w:tblGrid>\(rows.joined())</w:tbl>
            """
    }

    /// The properties of a section: A4 with the margins of Decree 30 (20, 30, 20 and 15 mm), its page numbers from 1.
    static func section(isLandscape: Bool) -> String {
        let size = isLandscape ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : "w:w=\"11906\" w:h=\"16838\""
        return """
            <w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>\
            <w:type w:val="nextPage"/><w:pgSz \(size)/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" \
            w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
            """
    }

    /// The width of the text on a page.
    static func textWidth(isLandscape: Bool) -> Int { (isLandscape ? 16838 : 11906) - 1701 - 851 }

    /// Text for XML; characters that it cannot have are written out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in VisibleText.of(text, keeping: "\t").unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\u{FFFE}", "\u{FFFF}": escaped += VisibleText.written(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
