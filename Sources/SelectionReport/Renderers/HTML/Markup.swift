import Wording

/// A piece of a page or a picture in XML: names are ours, whatever comes from a file is escaped, so it is always
/// well-formed. What it makes is HTML as well: elements that HTML closes by themselves are closed so, no others.
package struct Markup: Equatable {
    /// The piece as it is written.
    package let text: String

    private init(raw text: String) { self.text = text }

    /// Words, escaped.
    package static func words(_ words: String) -> Markup { Markup(raw: escaped(words)) }

    /// Pieces one after another.
    package static func list(_ pieces: [Markup]) -> Markup { Markup(raw: pieces.map(\.text).joined()) }

    /// An element; attributes without a value are left out.
    package static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Markup] = []
    ) -> Markup {
        var opening = "<" + name
        for (key, value) in attributes {
            if let value { opening += " \(key)=\"\(escaped(value))\"" }
        }
        guard !closedByItself.contains(name) else { return Markup(raw: opening + "/>") }
        let lineEnd = blocks.contains(name) ? "\n" : ""
        return Markup(raw: opening + ">" + children.map(\.text).joined() + "</\(name)>" + lineEnd)
    }

    /// An element around words.
    package static func element(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ words: String) -> Markup
    {
        element(name, attributes, [.words(words)])
    }

    /// An element without attributes around words.
    package static func element(_ name: String, _ words: String) -> Markup { element(name, [:], [.words(words)]) }

    /// An element around a style sheet of ours, which must not be escaped and has no `<` or `&`.
    package static func style(_ sheet: String) -> Markup { Markup(raw: "<style>\n\(sheet)\n</style>\n") }

    /// A whole page of HTML that is also XML.
    package static func page(_ root: Markup) -> String { "<!DOCTYPE html>\n" + root.text }

    private static let closedByItself: Set<String> = ["meta", "br", "hr", "col", "input", "link", "img", "wbr"]
    /// Elements that end a line, so that the text can be read and compared.
    private static let blocks: Set<String> = [
        "p", "h1", "h2", "h3", "table", "thead", "tbody", "tfoot", "tr", "section", "header", "footer", "main",
        "figure",
        "figcaption", "ul", "ol", "li", "div", "caption", "head", "body", "html", "title", "svg", "rect", "line",
        "polyline", "circle", "path", "text", "desc", "g", "details", "summary", "dl", "dt", "dd", "nav", "form",
        "fieldset", "legend", "select", "option", "article", "aside", "template",
    ]

    /// `text` with what has a meaning in XML written otherwise, and control characters written out.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
            case _ where VisibleText.isObeyed(scalar): escaped += VisibleText.written(scalar)
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// True for a byte that may begin something that is written otherwise.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "\""):
            true
        default: false
        }
    }
}
