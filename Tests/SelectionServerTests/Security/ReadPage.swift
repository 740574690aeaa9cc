import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A form as a browser has it: where it goes, its fields, its buttons.
struct ReadForm: Sendable {
    /// A field, by what somebody can do with it.
    struct Field: Sendable {
        enum Kind: Sendable {
            /// Something is typed.
            case text
            /// It goes with the form as it is.
            case hidden
            /// One of several.
            case choice([String])
            /// It is sent where it is ticked.
            case box(isTicked: Bool)
            case file
        }

        var name: String
        var kind: Kind
        var value: String

        /// True where somebody can write into it whatever they like.
        var isTyped: Bool { if case .text = kind { true } else { false } }
    }

    var action: String
    var isPost: Bool
    var hasFiles: Bool
    var fields: [Field] = []
    /// The buttons: what each adds, and where it sends the form to.
    var buttons: [(name: String, value: String, action: String?)] = []

    /// What a browser sends: the fields as they stand, but for those that are filled.
    func sent(filling: (Field) -> String?) -> [(String, String)] {
        fields.compactMap { field in
            let filled = filling(field)
            switch field.kind {
            case .file: return nil
            case .box(let isTicked): return isTicked || filled != nil ? (field.name, filled ?? field.value) : nil
            case .text, .hidden, .choice: return (field.name, filled ?? field.value)
            }
        }
    }
}

/// A page as a browser reads it: where it leads, what it asks, and whatever in it could run. Pages are XML as well, so that a payload
/// which breaks out of its place is seen by the parser, wherever that is.
struct ReadPage: Sendable {
    var links: [String] = []
    var forms: [ReadForm] = []
    /// Whatever would run something that is not the page's own, or fetch something from elsewhere.
    var dangers: [String] = []

    /// The page of a text, or of a part of one; dangers say where it is not well-formed.
    init(_ text: String) {
        let isWhole = text.hasPrefix("<!DOCTYPE")
        let reader = PageReader()
        let parser = XMLParser(data: Data((isWhole ? text : "<div>\(text)</div>").utf8))
        parser.delegate = reader
        let isRead = parser.parse()
        reader.attachLooseFields()
        (links, forms, dangers) = (reader.links, reader.forms, reader.dangers)
        if !isRead { dangers.append("not well-formed at line \(parser.lineNumber)") }
        if let hidden = text.unicodeScalars.first(where: PageReader.hidden.contains) {
            dangers.append("U+\(String(hidden.value, radix: 16)) is obeyed")
        }
    }
}

/// Takes what the parser finds.
private final class PageReader: NSObject, XMLParserDelegate {
    var links: [String] = []
    var forms: [ReadForm] = []
    var dangers: [String] = []
    private var isInForm = false
    private var places: [String: Int] = [:]
    private var loose: [(form: String, field: ReadForm.Field)] = []
    private var text: String?
    private var open: ReadForm.Field?

    /// Characters that turn the order of what follows; pages write them out.
    static let hidden: Set<Unicode.Scalar> = ["\u{202E}", "\u{202D}", "\u{2066}", "\u{2067}", "\u{0000}"]
    private static let foreign: Set = ["img", "object", "embed", "base", "applet", "audio", "video", "frame"]

    func parser(
        _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
        attributes: [String: String] = [:]
    ) {
        check(name, attributes)
        switch name {
        case "a": if let address = attributes["href"] { links.append(address) }
        case "iframe": if let address = attributes["src"] { links.append(address) }
        case "form": begin(attributes)
        case "button":
            guard isInForm else { break }
            forms[forms.count - 1].buttons.append(
                (attributes["name"] ?? "", attributes["value"] ?? "", attributes["formaction"]))
        case "input": add(PageReader.input(attributes), attributes)
        case "select":
            open = ReadForm.Field(name: attributes["name"] ?? "", kind: .choice([]), value: "")
        case "option": option(attributes)
        case "textarea":
            open = ReadForm.Field(name: attributes["name"] ?? "", kind: .text, value: "")
            text = ""
        case "script", "style": text = ""
        default: break
        }
    }

    func parser(_: XMLParser, foundCharacters string: String) { text?.append(string) }

    func parser(_: XMLParser, didEndElement name: String, namespaceURI _: String?, qualifiedName _: String?) {
        switch name {
        case "form": isInForm = false
        case "textarea", "select":
            if var field = open {
                if name == "textarea" { field.value = text ?? "" }
                add(field, [:])
            }
            (open, text) = (nil, nil)
        case "script":
            if !(text ?? "").isEmpty { dangers.append("a script in the page") }
            text = nil
        case "style": text = nil
        default: break
        }
    }

    private func check(_ name: String, _ attributes: [String: String]) {
        if PageReader.foreign.contains(name) { dangers.append("<\(name)>") }
        if name == "script", attributes["src"]?.hasPrefix("/script.js?v=") != true {
            dangers.append("a foreign script")
        }
        for (key, value) in attributes {
            if key.lowercased().hasPrefix("on") || key == "style" || key == "srcdoc" {
                dangers.append("\(name) \(key)")
            }
            guard ["href", "src", "action", "formaction"].contains(key) else { continue }
            let isOwn = ["/", "#", "?"].contains { value.hasPrefix($0) } && !value.hasPrefix("//") || value == "data:,"
            if !isOwn, !value.hasPrefix("otpauth://totp/") { dangers.append("\(name) leads to \(value)") }
        }
    }

    private func begin(_ attributes: [String: String]) {
        isInForm = true
        if let id = attributes["id"] { places[id] = forms.count }
        forms.append(
            ReadForm(
                action: attributes["action"] ?? "", isPost: attributes["method"] == "post",
                hasFiles: attributes["enctype"] == "multipart/form-data"))
    }

    private static func input(_ attributes: [String: String]) -> ReadForm.Field {
        let kind: ReadForm.Field.Kind =
            switch attributes["type"] ?? "text" {
            case "hidden": .hidden
            case "file": .file
            case "checkbox", "radio": .box(isTicked: attributes["checked"] != nil)
            default: .text
            }
        return ReadForm.Field(name: attributes["name"] ?? "", kind: kind, value: attributes["value"] ?? "")
    }

    private func option(_ attributes: [String: String]) {
        guard var field = open, case .choice(let values) = field.kind else { return }
        let value = attributes["value"] ?? ""
        if values.isEmpty || attributes["selected"] != nil { field.value = value }
        field.kind = .choice(values + [value])
        open = field
    }

    private func add(_ field: ReadForm.Field, _ attributes: [String: String]) {
        guard !field.name.isEmpty else { return }
        if let form = attributes["form"] {
            loose.append((form, field))
        } else if isInForm {
            forms[forms.count - 1].fields.append(field)
        }
    }

    /// Gives fields that stand outside of their forms to them.
    func attachLooseFields() {
        for (form, field) in loose { if let place = places[form] { forms[place].fields.append(field) } }
    }
}
