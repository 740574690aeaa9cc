import ExactArithmetic
import SelectionCore
import SelectionInput
import Testing

@Suite("A scenario")
struct ScenarioMergeTests {
    static let rules = [
        "{ id: women, group: w, min: 40%, priority: 1, weight: 2 }", "{ id: few, group: v, max: 3 }",
    ]
    static let pool: FileContent = "id,unit,class\nN1,a,x\nN2,b,y\nN3,c,x\n"

    static func plan(rules: [String]) -> FileContent {
        .text(
            """
            title: Gốc
            seats: { max: 300, min: 5, fill: last }
            groups: { w: { unit: a }, v: { unit: [a, b] } }
            quotas: [{ by: unit, each: { max: 1 } }, { by: class, of: w, each: { max: 2 } }]
            rules: [\(rules.joined(separator: ", "))]
            pins: { include: [N1] }
            """)
    }

    func merged(_ scenario: String, rules: [String] = ScenarioMergeTests.rules) throws -> Plan {
        let plan = ScenarioMergeTests.plan(rules: rules)
        return try InputCase("s", plan: plan, pool: ScenarioMergeTests.pool, scenario: .text(scenario)).read().plan
    }

    @Test("edits a rule field by field, in whatever order the plan has them", arguments: [false, true])
    func fields(_ isReversed: Bool) throws {
        let rules = isReversed ? ScenarioMergeTests.rules.reversed() : ScenarioMergeTests.rules
        let plan = try merged("scenario: Nhiều nữ\nrules: [{ id: women, min: 50% }]", rules: rules)
        let women = try #require(plan.rules.first { $0.id == "women" })
        #expect(plan.scenario == "Nhiều nữ" && plan.rules.count == 2)
        #expect(women.bounds == Bounds(minimum: .share(Rational(1, 2))))
        #expect(women.priority == Priority(rank: 1, weight: 2) && women.group == "w")
        #expect(women.location?.file == "scenario.yaml")
    }

    @Test("removes a field by null: a target becomes required")
    func nullField() throws {
        let plan = try merged("rules: [{ id: women, priority: null }]")
        #expect(plan.rules.map(\.priority) == [nil, nil])
        #expect(plan.scenario == "scenario.yaml")
    }

    @Test("adds a rule and removes one")
    func addAndRemove() throws {
        let plan = try merged("remove: few\nrules: [{ id: new, group: v, of: w, min: 1 }]")
        #expect(plan.rules.map(\.id) == ["women", "new"])
    }

    @Test("merges maps one level deep and replaces the rest")
    func maps() throws {
        let plan = try merged("seats: { max: 200 }\ngroups: { w: { class: x }, u: { class: y } }\ntitle: Mới\n")
        #expect(plan.seats.maximum == 200 && plan.seats.minimum == 5 && plan.seats.fill == .last)
        #expect(plan.groups.map(\.name) == ["w", "v", "u"])
        #expect(plan.groups[0].conditions.map(\.column) == ["class"])
        #expect(plan.title == "Mới" && plan.pins.include.map(\.id) == ["N1"])
    }

    @Test("replaces a quota of the same column and base, and adds another")
    func quotas() throws {
        let plan = try merged(
            "quotas: [{ by: unit, of: all, seats: { a: { min: 1 } } }, { by: class, each: { max: 9 } }]")
        #expect(plan.quotas.map(\.column) == ["unit", "class", "class"])
        #expect(plan.quotas.map(\.base) == ["all", "w", "all"])
        #expect(plan.quotas[0].each == nil && plan.quotas[0].lines.map(\.value) == ["a"])
    }

    @Test("is hashed like the other files")
    func fingerprint() throws {
        let plan = ScenarioMergeTests.plan(rules: ScenarioMergeTests.rules)
        let inputs = try InputCase("s", plan: plan, pool: ScenarioMergeTests.pool, scenario: "title: B").read()
        #expect(inputs.fingerprints.scenario?.name == "scenario.yaml")
        #expect(inputs.fingerprints.scenario?.sha256.count == 64)
    }
}
