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
