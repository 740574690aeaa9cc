import DelegateSelection
import SelectionStore

/// The form of a plan: every part of it with its fields, what is known of each, and the text beside.
struct PlanForm: Sendable {
    let visit: Visit
    let conference: StoredConference
    let draft: PlanDraft
    /// The counted statements by the place of their bounds in the text.
    let statements: [PlanPath: Statement]
    /// The people that were looked for by `visit.form["person"]`; nil where nobody was.
    var found: [(id: String, name: String)]?

    /// The form of a draft.
    init(visit: Visit, conference: StoredConference, draft: PlanDraft) {
        (self.visit, self.conference, self.draft) = (visit, conference, draft)
        let counted = draft.inputs.map { $0.plan.countedStatements(over: $0.pool) } ?? []
        statements = Dictionary(
            counted.map { (PlanForm.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    var canChange: Bool { visit.mayChange }
    var root: DocumentNode? { draft.document?.root }

    func words(_ message: PlanPageMessage) -> String { visit.words(message) }

    var numbers: NumberStyle { NumberStyle(visit.language) }

    /// The form, or without rights to change it, the same as it is read.
    var markup: Markup {
        let parts = seats + composition + rules + quotas + people + conflicts + merit + lottery
        let body: [Markup] = [
            .element("div", ["class": "plan"], [.element("div", [:], [standing] + parts), textSide])
        ]
        guard canChange else { return .list(body) }
        return Form(
            to: "/c/\(conference.id)/plan", visit.visitor, classes: draft.isStored ? "plan-form stored" : "plan-form",
            id: "plan-form", isUnsaved: draft.isUnsaved
        ) {
            Markup.element("div", ["class": "actions"], buttons)
            mine
            Markup.hidden("version", "\(draft.version)")
            draft.begun.map { [Markup.hidden("begun", "\($0)")] } ?? []
            Markup.element(
                "textarea", ["name": "was", "class": "unseen-text", "hidden": "hidden", "aria-hidden": "true"],
                "\n" + draft.text)
            draft.tableVersions.sorted { $0.key < $1.key }.map { Markup.hidden("version/" + $0.key, "\($0.value)") }
            kept
            body
        }.markup
    }

    private var buttons: [Markup] {
        [
            .button(words(.calculate), name: "do", value: "calculate", classes: "quiet"),
            .button(words(.save), name: "do", value: "save"),
        ]
    }

    /// What the visitor had typed before taking over another's plan: it is kept until the plan is saved.
    private var mine: [Markup] {
        guard let mine = draft.mine else { return [] }
        return [
            .element(
                "details", ["class": "plan-part", "open": "open"],
                [
                    .element("summary", words(.mine)),
                    .element(
                        "textarea",
                        [
                            "name": "mine", "rows": "12", "readonly": "readonly", "wrap": "off",
                            "aria-label": words(.mine),
                        ], "\n" + mine),
                ])
        ]
    }

    /// What was typed while the text cannot be read: it is taken over once it can be.
    private var kept: [Markup] {
        guard root == nil else { return [] }
        return draft.typed.sorted { $0.key.description < $1.key.description }.map {
            Markup.hidden("at\($0.key)", $0.value)
        }
    }

    private var textSide: Markup {
        var content: [Markup] = [
            .element("h2", ["id": "yaml-title"], words(.yaml)),
            .element("p", ["class": "hint", "id": "yaml-hint"], words(.yamlHint)),
        ]
        if canChange {
            content.append(
                .element(
                    "textarea",
                    [
                        "name": "yaml", "id": "yaml", "rows": "34", "spellcheck": "false",
                        "aria-labelledby": "yaml-title",
                        "aria-describedby": "yaml-hint", "wrap": "off",
                    ], "\n" + draft.text))
            content.append(
                .element(
                    "div", ["class": "actions"],
                    [.button(words(.apply), name: "do", value: "apply", classes: "quiet")]))
        } else {
            content.append(.element("pre", ["tabindex": "0", "aria-labelledby": "yaml-title"], draft.text))
        }
        return .element("aside", ["class": "plan-text", "aria-labelledby": "yaml-title"], content)
    }

    /// Whether the plan can be kept.
    var standing: Markup {
        var lines: [Markup] = []
        if let room = draft.room {
            let seats = room.seats.count.map { numbers.text($0) } ?? "?"
            let message: PlanPageMessage =
                switch room.standing {
                case .possible: room.seats.isProven ? .kept(delegates: seats) : .keptSoFar(delegates: seats)
                case .impossible: .cannotKeep
                case .unknown: .notKnown
                }
            lines = [
                .element(
                    "p", ["class": ["verdict", tone(room.standing)].compactMap(\.self).joined(separator: " ")],
                    words(message)),
                .element("p", ["class": "hint"], words(.roomMeans)),
            ]
            if room.standing == .impossible {
                lines.append(
                    .element(
                        "p", [:], [.link(words(.whyNot), to: conference.frame.address(.runs))]
                    ))
            }
            if draft.isRoomOpen {
                lines.append(goingOn)
            } else if !room.isProven {
                lines.append(.element("p", ["class": "hint"], words(.roomEnded)))
            }
        } else if draft.hasNoPool {
            lines = [.element("p", words(.noPool))]
        }
        return .element(
            "section", ["class": "card", "aria-live": "polite", "data-part": "standing"],
            [.element("h2", words(.roomTitle))] + lines)
    }

    private func tone(_ standing: PlanRoom.Standing) -> String? {
        switch standing {
        case .possible: nil
        case .impossible: "problem"
        case .unknown: "warning"
        }
    }

    /// The search goes on: the script asks again by itself, a link does so without it.
    private var goingOn: Markup {
        .element(
            "div", ["data-room": "open"],
            [
                .element("p", ["class": "hint"], words(.roomGoesOn)),
                .element(
                    "noscript", [:],
                    [
                        draft.isStored
                            ? .element("p", [:], [.link(words(.roomAgain), to: conference.frame.address(.plan))])
                            : .element("p", ["class": "hint"], words(.roomAgainByButton))
                    ]),
            ])
    }

    // MARK: Fields

    /// A field of the form for the value in a place; only its words where nothing may be changed.
    func field(
        _ path: PlanPath, _ label: String, of whom: String, kind: String = "at", value: String? = nil,
        slides most: Int? = nil, rest: PlanPath? = nil
    ) -> Markup {
        let isNumber = kind == "file" || PlanNumber.isNumber(path)
        let text = draft.typed[path] ?? value ?? draft.document?.value(path) ?? ""
        let value = isNumber ? decimal(text) : text
        guard canChange else {
            return value.isEmpty ? .list([]) : .element("span", ["class": "known"], "\(label): \(value)")
        }
        let id = kind + path.description
        let faults = draft.faults[path] ?? []
        let input = Markup.element(
            "input",
            [
                "id": id, "name": id, "value": value, "size": "6", "autocomplete": "off",
                "aria-label": "\(label): \(whom)", "aria-invalid": faults.isEmpty ? nil : "true",
                "aria-describedby": faults.isEmpty ? kind == "at" ? "remark\(path)" : nil : id + "-fault",
                "data-rest": rest.map { kind + $0.description }, "data-slide": most.map { "\($0)" },
                "data-slide-label": most == nil ? nil : words(.slider(label: "\(label), \(whom)")),
            ])
        return .element(
            "span", ["class": "small-field"],
            [.element("label", ["for": id], label), input] + fault(path, id, faults)
                + (kind == "at" ? [remark(path)] : []))
    }

    /// The place of what is said of a field, filled or not: the script fills it.
    private func fault(_ path: PlanPath, _ id: String, _ faults: [String]) -> [Markup] {
        [
            .element(
                "span", ["class": "fault", "id": id + "-fault", "data-part": "fault" + path.description],
                faults.joined(separator: " "))
        ]
    }

    /// What is said of a part that is no field.
    func faults(_ path: PlanPath) -> [Markup] {
        (draft.faults[path] ?? []).map { Markup.element("p", ["class": "fault"], $0) }
    }

    /// A choice of words that a plan has.
    func choice(_ path: PlanPath, _ label: String, _ values: [String]) -> Markup {
        let value = draft.document?.value(path) ?? ""
        guard canChange else {
            return value.isEmpty ? .list([]) : .element("span", ["class": "known"], "\(label): \(setting(value))")
        }
        let options = (value.isEmpty ? [""] : []) + values
        return .element(
            "span", ["class": "small-field"],
            [
                .element("label", ["for": "at\(path)"], label),
                .element(
                    "select", ["id": "at\(path)", "name": "at\(path)"],
                    options.map {
                        .element(
                            "option", ["value": $0, "selected": $0 == value ? "selected" : nil],
                            $0.isEmpty ? "–" : setting($0))
                    }),
            ])
    }

    private func setting(_ value: String) -> String { words(.choice(value)) }

    /// A part of the form.
    func part(_ heading: String, id: String, _ content: [Markup]) -> [Markup] {
        content.isEmpty
            ? [] : [.element("section", ["class": "plan-part", "id": id], [.element("h2", heading)] + content)]
    }

    func removal(_ path: PlanPath, _ label: String, what: String) -> [Markup] {
        canChange
            ? [
                .element(
                    "button",
                    [
                        "type": "submit", "name": "do", "value": "remove:\(path)", "class": "danger small",
                        "aria-label": what,
                    ], label)
            ] : []
    }
}
