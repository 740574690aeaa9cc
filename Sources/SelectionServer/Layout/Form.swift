import DelegateSelection
import SelectionStore

/// A form: where it is sent, and what proves that it is ours.
struct Form {
    /// Its markup.
    let markup: Markup

    /// A form that is sent to `address`.
    /// - Parameters:
    ///   - classes: the classes of its style.
    ///   - id: the id by which buttons outside of it belong to it.
    ///   - hasFiles: true where files are sent with it.
    ///   - isUnsaved: true where it has what is not saved yet: whoever leaves the page is asked.
    ///   - makesOnce: true where it makes something new, which two clicks make once.
    init(
        to address: String, _ visitor: Visitor, classes: String? = nil, id: String? = nil, hasFiles: Bool = false,
        isUnsaved: Bool = false, makesOnce: Bool = false, @MarkupBuilder _ content: () -> [Markup]
    ) {
        markup = .element(
            "form",
            [
                "method": "post", "action": address, "class": classes, "id": id,
                "enctype": hasFiles ? "multipart/form-data" : nil,
                "data-unsaved": isUnsaved ? "" : nil,
            ],
            [.element("input", ["type": "hidden", "name": "csrf", "value": visitor.csrf])]
                + (makesOnce ? [.hidden(FormAnswers.field, SecretToken.make())] : []) + content())
    }

    /// A form that asks for a page, such as a filter.
    /// - Parameter id: the id by which inputs outside of it belong to it.
    init(
        asking address: String, classes: String? = nil, id: String? = nil, @MarkupBuilder _ content: () -> [Markup]
    ) {
        markup = .element("form", ["method": "get", "action": address, "class": classes, "id": id], content())
    }
}

/// Puts pieces one after another.
@resultBuilder
enum MarkupBuilder {
    static func buildExpression(_ piece: Markup) -> [Markup] { [piece] }
    static func buildExpression(_ pieces: [Markup]) -> [Markup] { pieces }
    static func buildBlock(_ pieces: [Markup]...) -> [Markup] { pieces.flatMap(\.self) }
    static func buildOptional(_ pieces: [Markup]?) -> [Markup] { pieces ?? [] }
    static func buildEither(first pieces: [Markup]) -> [Markup] { pieces }
    static func buildEither(second pieces: [Markup]) -> [Markup] { pieces }
    static func buildArray(_ pieces: [[Markup]]) -> [Markup] { pieces.flatMap(\.self) }
}

/// A field of a form with its label, what it means, and what is wrong with it.
struct Field {
    var name: String
    var label: String
    var value = ""
    var type = "text"
    /// What it means, in a sentence.
    var hint: String?
    /// What is wrong with it, in a sentence.
    var fault: String?
    var isRequired = false
    /// Further attributes of the input.
    var autocomplete: String?
    var minimum: String?
    var maximum: String?

    /// The id of the input, which the label names.
    private var id: String { "f-" + name }

    /// The field's markup.
    var markup: Markup {
        let described = [hint.map { _ in id + "-hint" }, fault.map { _ in id + "-fault" }].compactMap(\.self)
        let input = Markup.element(
            "input",
            [
                "id": id, "name": name, "type": type, "value": type == "password" ? nil : value,
                "required": isRequired ? "required" : nil, "autocomplete": autocomplete, "min": minimum,
                "max": maximum, "aria-describedby": described.isEmpty ? nil : described.joined(separator: " "),
                "aria-invalid": fault == nil ? nil : "true",
            ])
        return .element(
            "div", ["class": "field"],
            [.element("label", ["for": id], label), input]
                + [hint.map { Markup.element("p", ["class": "hint", "id": id + "-hint"], $0) }].compactMap(\.self)
                + [fault.map { Markup.element("p", ["class": "fault", "id": id + "-fault"], $0) }].compactMap(\.self))
    }
}

/// A choice of one out of several.
struct Choice {
    var name: String
    var label: String
    /// The values with their words.
    var options: [(value: String, words: String)]
    var value = ""

    /// The choice's markup.
    var markup: Markup {
        let entries = options.map { option in
            Markup.element(
                "option", ["value": option.value, "selected": option.value == value ? "selected" : nil], option.words)
        }
        return .element(
            "div", ["class": "field"],
            [
                .element("label", ["for": "f-" + name], label),
                .element("select", ["id": "f-" + name, "name": name], entries),
            ])
    }
}

extension Markup {
    /// A button that sends its form.
    static func button(_ words: String, name: String? = nil, value: String? = nil, classes: String? = nil) -> Markup {
        .element("button", ["type": "submit", "name": name, "value": value, "class": classes], words)
    }

    /// A link.
    static func link(_ words: String, to address: String, classes: String? = nil) -> Markup {
        .element("a", ["href": address, "class": classes], words)
    }

    /// A hidden field.
    static func hidden(_ name: String, _ value: String) -> Markup {
        .element("input", ["type": "hidden", "name": name, "value": value])
    }

    /// A section with a heading.
    static func section(_ heading: String, id: String? = nil, @MarkupBuilder _ content: () -> [Markup]) -> Markup {
        .element("section", ["id": id], [.element("h2", heading)] + content())
    }

    /// A message that something was done, or has to be looked at.
    static func notice(_ words: String, isProblem: Bool = false) -> Markup {
        .element(
            "p", ["class": isProblem ? "notice problem" : "notice", "role": isProblem ? "alert" : "status"], words)
    }

    /// Problems of the input, one a line.
    static func problems(_ diagnostics: [Diagnostic], _ language: Language) -> Markup {
        .element(
            "ul", ["class": "problems"],
            diagnostics.map { .element("li", ["class": $0.severity.rawValue], $0.textOnPage(language)) })
    }

    /// A report's sections, as its page has them.
    static func report(_ document: ReportDocument) -> Markup {
        .element("div", ["class": "report"], HTMLRenderer.sections(of: document))
    }
}
