import DelegateSelection
import SelectionStore

/// The questions of the review on values that columns are not known to have: what each of them means.
struct UnknownValueQuestions {
    /// What came of a form's answers.
    struct Given {
        /// The answers, with the values that they are about.
        var meanings: [ValueMeaning] = []
        /// Answers to what is not asked any more.
        var gone = 0
        /// Answers that are none of those to choose from, by the values' keys.
        var faults: Set<String> = []
    }

    /// The values that are asked about at once. Chosen: with 300 known values each, the page stays short of a megabyte.
    static let most = 40
    /// The known values that are offered for one. Chosen: more than a conference has units.
    private static let mostKnown = 300

    private let visit: Visit
    private let values: [UnknownValue]
    private let faults: Set<String>

    /// The questions on `values`.
    /// - Parameter faults: the keys of values that were answered otherwise than by choosing.
    init(_ values: [UnknownValue], _ visit: Visit, faults: Set<String> = []) {
        (self.values, self.visit, self.faults) = (values, visit, faults)
    }

    private func words(_ message: ImportMapMessage) -> String { visit.words(message) }

    /// The questions: for whoever may not answer, the values alone.
    var markup: Markup {
        guard !values.isEmpty else { return .list([]) }
        return .section(words(.unknownTitle(count: values.count)), id: "unknown") {
            Markup.element("p", words(.unknownHint))
            if values.count > UnknownValueQuestions.most {
                Markup.element("p", words(.cutOff(shown: UnknownValueQuestions.most)))
            }
            if visit.mayChange { Markup.element("p", ["class": "hint noscript-hide"], words(.keys)) }
            values.prefix(UnknownValueQuestions.most).enumerated().map { question($0.offset, $0.element) }
        }
    }

    private func question(_ number: Int, _ value: UnknownValue) -> Markup {
        let places = value.places.compactMap(UnknownValueQuestions.place).joined(separator: ", ")
        var pieces: [Markup] = [
            .element("legend", "\(number + 1). " + words(.unknownOne(column: value.heading, count: value.count))),
            .element("p", [:], [.element("strong", words(.written) + ": "), .element("mark", value.text)]),
            .element("p", ["class": "hint"], words(.places) + ": " + places),
        ]
        guard visit.mayChange else { return .element("fieldset", ["class": "question"], pieces) }
        let (key, id) = (UnknownValueQuestions.key(value), "v\(number)-meaning")
        let isFault = faults.contains(key)
        pieces.append(.hidden("v\(number)-key", key))
        pieces.append(
            .element(
                "div", ["class": "field"],
                [
                    .element("label", ["for": id], words(.meaning)),
                    .element(
                        "select",
                        [
                            "id": id, "name": id, "data-meaning": "1", "aria-invalid": isFault ? "true" : nil,
                            "aria-describedby": isFault ? id + "-fault" : nil,
                        ], options(value)),
                ]
                    + (isFault
                        ? [.element("p", ["class": "fault", "id": id + "-fault"], words(.choiceMissing))] : [])))
        return .element("fieldset", ["class": "question", "data-question": "1", "tabindex": "-1"], pieces)
    }

    private func options(_ value: UnknownValue) -> [Markup] {
        func option(_ value: String, _ words: String) -> Markup { .element("option", ["value": value], words) }
        var options = [option("", words(.later)), option("nothing", words(.nothing))]
        if value.mayBeOwn { options.append(option("own", words(.ownValue))) }
        let known = value.known.prefix(UnknownValueQuestions.mostKnown).map { option("=" + $0, $0) }
        return options + [.element("optgroup", ["label": words(.knownValues)], known)]
    }

    /// A place as the review names it: file, sheet, cell.
    private static func place(_ location: SourceLocation) -> String? {
        [location.file, location.cell?.sheet ?? "", location.cell?.name ?? ""].filter { !$0.isEmpty }.joined(
            separator: ": ")
    }

    /// The rows in which the first of the values stand that are shown under sensitive headings, as sources name them.
    static func rows(of values: [UnknownValue], under headings: Set<String>) -> [String] {
        values.prefix(most).filter { headings.contains($0.heading) }.flatMap(\.places).map { location in
            [location.file, location.cell?.sheet ?? "", location.cell?.name ?? ""].filter { !$0.isEmpty }
                .joined(separator: ":")
        }
    }

    /// What a form calls a value: its column, and how it is written.
    private static func key(_ value: UnknownValue) -> String { Digest.of(value.heading + "\n" + value.text) }

    /// The answers of a form.
    /// - Parameter fields: the fields of the form, by name.
    static func given(_ fields: [String: String], _ values: [UnknownValue]) -> Given {
        let byKey = Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        var given = Given()
        for number in 0..<most {
            guard let answer = fields["v\(number)-meaning"], !answer.isEmpty, let key = fields["v\(number)-key"] else {
                continue
            }
            guard let value = byKey[key] else {
                given.gone += 1
                continue
            }
            switch answer {
            case "nothing": given.meanings.append(ValueMeaning(value, .nothing))
            case "own" where value.mayBeOwn: given.meanings.append(ValueMeaning(value, .own))
            case _ where answer.hasPrefix("=") && value.known.contains(String(answer.dropFirst())):
                given.meanings.append(ValueMeaning(value, .value(String(answer.dropFirst()))))
            default: given.faults.insert(key)
            }
        }
        return given
    }
}
