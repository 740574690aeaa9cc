import DelegateSelection
import SelectionStore

/// What the pages about seats have in common.
enum UnitsFrame {
    /// The formats in which an allotment is kept.
    static let formats = ["docx", "xlsx", "csv"]

    /// The links to the parts of the page.
    static func parts(_ visit: Visit, _ conference: StoredConference, _ current: String) -> Markup {
        let parts: [(String, MatrixMessage)] = [("", .unitsTab), ("/matrix", .matrixTab)]
        let links = parts.map { part, words in
            Markup.element(
                "li", [:],
                [
                    .element(
                        "a",
                        [
                            "href": conference.frame.address(.units) + part,
                            "aria-current": part == current ? "page" : nil,
                        ], visit.words(words))
                ])
        }
        return .element(
            "nav", ["class": "tabs", "aria-label": visit.words(MatrixMessage.parts)], [.element("ul", [:], links)])
    }

    /// The links to the files of what is saved.
    static func downloads(_ visit: Visit, _ address: String) -> Markup {
        let links = formats.map { format in
            Markup.link(
                visit.words(UnitsMessage.download(format: format.uppercased())), to: address + format,
                classes: "button quiet")
        }
        return .element(
            "div", ["class": "actions"], [.element("span", visit.words(UnitsMessage.downloads))] + links)
    }

    /// A report in a format.
    static func bytes(_ report: any Report, _ format: String, _ language: Language) throws -> [UInt8] {
        switch format {
        case "docx": DOCXRenderer.bytes(report.document(language))
        case "xlsx": try XLSXRenderer.book(report.document(language)).bytes()
        default: Array(report.text(as: .csvExcel, language, version: DelegateSelector.version).utf8)
        }
    }
}
