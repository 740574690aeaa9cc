import DelegateSelection

/// A field of several lines with its label, what it means, and what is wrong with it.
struct TextArea {
    var name: String
    var label: String
    var value = ""
    /// What it means, in a sentence.
    var hint: String?
    /// What is wrong with it, in a sentence.
    var fault: String?
    var rows = 4

    /// The field's markup.
    var markup: Markup {
        let id = "f-" + name
        let described = [hint.map { _ in id + "-hint" }, fault.map { _ in id + "-fault" }].compactMap(\.self)
        let area = Markup.element(
            "textarea",
            [
                "id": id, "name": name, "rows": "\(rows)", "spellcheck": "false",
                "aria-describedby": described.isEmpty ? nil : described.joined(separator: " "),
                "aria-invalid": fault == nil ? nil : "true",
            ], "\n" + value)
        return .element(
            "div", ["class": "field"],
            [.element("label", ["for": id], label)]
                + [hint.map { Markup.element("p", ["class": "hint", "id": id + "-hint"], $0) }].compactMap(\.self)
                + [area]
                + [fault.map { Markup.element("p", ["class": "fault", "id": id + "-fault"], $0) }].compactMap(\.self))
    }
}
