import TestSupport

/// Draws answers to questions that the text of the plan leaves open into conferences that were drawn without them.
struct OpenQuestions {
    private var random: RandomSource

    /// The conference number `seed` with such answers.
    static func conference(seed: Int) -> Conference {
        var conference = RandomPlan.conference(seed: seed)
        var questions = OpenQuestions(random: RandomSource(seed: seed + 5_000_011))
        questions.answer(&conference)
        return conference
    }

    private mutating func answer(_ conference: inout Conference) {
        if conference.plan.composition == nil {
            var generator = RandomPlan(seed: random.number(0...1_000_000))
            (generator.plan, generator.pool) = (conference.plan, conference.pool)
            conference.plan.composition = generator.composition()
        }
        if random.happens(75) { require(&conference) }
        if random.happens(60) { assign(&conference) }
        let base = random.element([nil, nil, "convened", "present", "planned", "planned"])
        conference.plan.composition?.base = base
        guard base == "planned", random.happens(60) else { return }
        conference.plan.composition?.rounding = "atLeast"
    }

    /// Gives some nominees a class, whatever the column has of them.
    private mutating func assign(_ conference: inout Conference) {
        guard let composition = conference.plan.composition else { return }
        let names = (composition.shares ?? []).map(\.value).filter { name in
            !(composition.classes ?? []).contains { $0.name != name && $0.values.contains(name) }
        }
        let groups = conference.plan.groups
        guard !names.isEmpty, !groups.isEmpty else { return }
        conference.plan.composition?.assignments = (0..<random.number(1...3)).map { _ in
            let group = random.element(groups)
            let name = random.element(names)
            if random.happens(50) { return AssignmentValues(group: group.name, name: name) }
            let few = group.conditions.isEmpty || random.happens(30)
            return AssignmentValues(conditions: few ? [("gender", .oneOf(["Nữ"]))] : group.conditions, name: name)
        }
    }

    /// Asks that everyone of a class, or of several, is of one of some groups.
    private mutating func require(_ conference: inout Conference) {
        let classes = (conference.plan.composition?.shares ?? []).map(\.value)
        let names = conference.plan.groups.map(\.name)
        let asked = random.sample(classes, random.element([1, 1, 2]))
        conference.plan.composition?.requires = asked.map { ($0, random.sample(names, random.number(1...3))) }
        guard random.happens(15) else { return }
        var scenario = conference.scenario ?? ScenarioValues(name: "không bắt buộc")
        scenario.removed += asked.prefix(1).map { "composition:\($0):requires" }
        conference.scenario = scenario
    }
}
