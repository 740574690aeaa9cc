/// The text of a plan or a scenario, in the form that the contract shows.
struct PlanText {
    let plan: PlanValues
    var scenario: ScenarioValues?

    /// A plan's text.
    init(_ plan: PlanValues) { self.plan = plan }

    /// A scenario's text.
    init(_ scenario: ScenarioValues) {
        plan = scenario.edits
        self.scenario = scenario
    }

    var text: String {
        var lines: [String] = []
        if let scenario {
            lines.append("scenario: " + PlanText.scalar(scenario.name))
            if !scenario.removed.isEmpty { lines.append("remove: " + PlanText.list(scenario.removed)) }
        }
        if let title = plan.title { lines.append("title: " + PlanText.scalar(title)) }
        if !plan.columns.isEmpty {
            lines.append("columns: " + PlanText.map(plan.columns.map { ($0.name, PlanText.scalar($0.header)) }))
        }
        if let seats = plan.seats { lines.append("seats: " + PlanText.seats(seats)) }
        lines += PlanText.section("groups", plan.groups.map { "  \(PlanText.scalar($0.name)): " + PlanText.group($0) })
        if let composition = plan.composition { lines.append("composition: " + PlanText.composition(composition)) }
        lines += PlanText.section("quotas", plan.quotas.map { "  - " + PlanText.quota($0) })
        lines += PlanText.section("rules", plan.rules.map { "  - " + PlanText.rule($0) })
        if let pins = plan.pins { lines.append("pins: " + PlanText.pins(pins)) }
        if let conflicts = plan.conflicts {
            lines.append("conflicts: [" + conflicts.map(PlanText.conflict).joined(separator: ", ") + "]")
        }
        lines += PlanText.merit(plan.merit)
        if let seed = plan.seed { lines.append("lottery: { seed: \"\(seed)\" }") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A value as YAML: bare where it is plain, else in double quotes.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter ?? false && text.allSatisfy { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
        if isPlain { return text }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func list(_ values: [String]) -> String {
        "[" + values.map(scalar).joined(separator: ", ") + "]"
    }

    private static func map(_ entries: [(String, String?)]) -> String {
        let written = entries.compactMap { key, value in value.map { "\(scalar(key)): \($0)" } }
        return written.isEmpty ? "{}" : "{ " + written.joined(separator: ", ") + " }"
    }

    private static func section(_ key: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["\(key):"] + lines
    }

    private static func seats(_ seats: SeatsValues) -> String {
        map([("max", seats.maximum.map(String.init)), ("min", seats.minimum.map(String.init)), ("fill", seats.fill)])
    }

    private static func group(_ group: GroupValues) -> String {
        conditions(group.conditions)
    }

    private static func conditions(_ conditions: [(column: String, test: ConditionValues)]) -> String {
        map(conditions.map { ($0.column, condition($0.test)) })
    }

    private static func condition(_ test: ConditionValues) -> String {
        switch test {
        case .oneOf(let values): oneOrMore(values)
        case .noneOf(let values): map([("not", oneOrMore(values))])
        case .number(let minimum, let maximum): map([("min", minimum?.text), ("max", maximum?.text)])
        case .blank(let isBlank): map([("blank", "\(isBlank)")])
        case .any(let alternatives): "[" + alternatives.map(conditions).joined(separator: ", ") + "]"
        }
    }

    private static func oneOrMore(_ values: [String]) -> String {
        values.count == 1 ? values.map(scalar).joined() : list(values)
    }

    private static func composition(_ composition: CompositionValues) -> String {
        let shares = composition.shares.map { map($0.map { ($0.value, $0.share.text + "%") }) }
        let classes = composition.classes.map { map($0.map { ($0.name, list($0.values)) }) }
        let requires = composition.requires.map { map($0.map { ($0.name, list($0.groups)) }) }
        return map([
            ("by", composition.column), ("classes", classes), ("shares", shares), ("rounding", composition.rounding),
            ("requires", requires), ("shareBase", composition.base),
            ("assign", composition.assignments.map { "[" + $0.map(assignment).joined(separator: ", ") + "]" }),
        ])
    }

    private static func assignment(_ assignment: AssignmentValues) -> String {
        map([
            ("where", assignment.group.map(scalar) ?? conditions(assignment.conditions)),
            ("class", scalar(assignment.name)),
        ])
    }

    private static func limits(_ limits: Limits) -> [(String, String?)] {
        [("min", limits.minimum?.text), ("max", limits.maximum?.text)]
    }

    private static func quota(_ quota: QuotaValues) -> String {
        let lines = quota.lines.isEmpty ? nil : map(quota.lines.map { ($0.value, map(limits($0.limits))) })
        return map([
            ("by", quota.column.contains(",") ? "[\(quota.column)]" : quota.column), ("of", quota.base),
            ("file", quota.file.map { scalar($0.name) }),
            ("each", quota.each.map { map(limits($0)) }), ("seats", lines),
            ("priority", quota.priority.map(String.init)),
            ("weight", quota.weight?.text),
        ])
    }

    private static func rule(_ rule: RuleValues) -> String {
        let head = [("id", rule.id), ("label", rule.label.map(scalar)), ("group", rule.group), ("of", rule.base)]
        let tail = [("priority", rule.priority.map(String.init)), ("weight", rule.weight?.text)]
        return map(head + limits(rule.limits) + tail)
    }

    private static func pins(_ pins: PinValues) -> String {
        map([("include", pins.include.map(list)), ("exclude", pins.exclude.map(list))])
    }

    private static func conflict(_ conflict: ConflictValues) -> String {
        conflict.maximum.map { map([("ids", list(conflict.ids)), ("max", "\($0)")]) } ?? list(conflict.ids)
    }

    private static func merit(_ terms: [MeritValues]?) -> [String] {
        guard let terms else { return [] }
        if terms.count == 1, let term = terms.first, term.isBare { return ["merit: " + scalar(term.column)] }
        return section("merit", terms.map { "  - " + merit($0) })
    }

    private static func merit(_ term: MeritValues) -> String {
        let other = term.otherPoints.map { [("other", $0.text)] } ?? []
        let points = term.points.map { map($0.map { ($0.value, $0.points.text) } + other) }
        return map([("column", scalar(term.column)), ("points", points), ("weight", term.weight?.text)])
    }
}
