import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct GroupConstraintTests {
    private static let table = NomineeTable([
        "gender": "f f f m m m -", "class": "g g x g x g x", "ethnicity": "Kinh Tày - Kinh Nùng - Kinh",
    ])
    private static let groups = [
        Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))]),
        Group(name: "grassroots", conditions: [Condition(column: "class", test: .oneOf(["g"]))]),
        Group(name: "minorities", conditions: [Condition(column: "ethnicity", test: .noneOf(["Kinh"]))]),
        Group(
            name: "minorityWomen",
            conditions: [
                Condition(column: "gender", test: .oneOf(["f"])),
                Condition(column: "ethnicity", test: .noneOf(["Kinh"])),
            ]),
        Group(name: "nobody", conditions: [Condition(column: "gender", test: .oneOf(["x"]))]),
    ]

    private static func rule(
        _ id: String, of base: String = Group.all, _ minimum: Bound?, _ maximum: Bound? = nil,
        _ priority: Priority? = nil
    ) -> Rule {
        Rule(id: id, group: id, base: base, bounds: Bounds(minimum: minimum, maximum: maximum), priority: priority)
    }

    private static func ruleCase(_ id: String, _ rules: Rule...) -> PlanCase {
        PlanCase(id, table) {
            $0.groups = groups
            $0.rules = rules
        }
    }

    static let cases = [
        ruleCase("at least 2", rule("women", .count(2))),
        ruleCase("at most 1", rule("women", nil, .count(1))),
        ruleCase("1 to 2", rule("women", .count(1), .count(2))),
        ruleCase("1.5 to 2.5", rule("women", .count(Rational(3, 2)), .count(Rational(5, 2)))),
        ruleCase("1.2 to 1.8 holds no whole number", rule("women", .count(Rational(6, 5)), .count(Rational(9, 5)))),
        ruleCase("40% at least", rule("women", .share(Rational(2, 5)))),
        ruleCase("40% at most", rule("women", nil, .share(Rational(2, 5)))),
        ruleCase("a third to a half", rule("women", .share(Rational(1, 3)), .share(Rational(1, 2)))),
        ruleCase("2 to 50%", rule("women", .count(2), .share(Rational(1, 2)))),
        ruleCase("none", rule("women", nil, .share(0))),
        ruleCase("everyone", rule("women", .share(1))),
        ruleCase("a share of a base that varies", rule("women", of: "grassroots", .share(Rational(1, 2)))),
        ruleCase(
            "a share of a base that reads the same column",
            rule("minorityWomen", of: "minorities", .share(Rational(1, 2)))),
        ruleCase("a group that holds its base", rule("women", of: "minorityWomen", .share(1), .count(1))),
        ruleCase("people of a base", rule("women", of: "grassroots", .count(1), .count(1))),
        ruleCase("a share of nobody", rule("women", of: "nobody", .share(Rational(1, 2)), .share(Rational(1, 2)))),
        ruleCase("people of nobody", rule("women", of: "nobody", .count(1))),
        ruleCase("a share of a group that is nobody", rule("nobody", .share(Rational(1, 10)))),
        ruleCase("all of all", rule(Group.all, .count(3), .count(5))),
        ruleCase("blanks are nobody's minority", rule("minorities", .count(2))),
        ruleCase("aimed at", rule("women", .count(2), .count(2), Priority(rank: 1))),
        ruleCase("decimals aimed at", rule("women", .count(Rational(3, 2)), nil, Priority(rank: 1))),
        ruleCase(
            "shares aimed at with weights",
            rule("women", .share(Rational(2, 5)), .share(Rational(3, 5)), Priority(rank: 1, weight: Rational(3, 2))),
            rule("minorities", of: "grassroots", .share(Rational(1, 3)), nil, Priority(rank: 1, weight: 2)),
            rule("nobody", .count(1), nil, Priority(rank: 4))),
        ruleCase(
            "required and aimed at", rule("women", .count(1)),
            rule("minorities", .share(Rational(1, 4)), nil, Priority(rank: 1))),
    ]

    @Test(arguments: cases) func everySubsetAgreesWithTheMeaning(_ test: PlanCase) throws {
        try expectAgreement(test)
    }

    @Test(arguments: [
        ([], "women: rule of grassroots, required; 0 of 0, at least 0, at most 2, kept"),
        ([0, 2], "women: rule of grassroots, required; 1 of 1, at least 2/5, at most 2, kept"),
        ([3, 5], "women: rule of grassroots, required; 0 of 2, at least 4/5, at most 2, short 4/5"),
        ([0, 1, 2, 3, 4, 5, 6], "women: rule of grassroots, required; 2 of 4, at least 8/5, at most 2, kept"),
    ]) func theRecountCountsWithinTheBase(_ selection: [Int], _ expected: String) {
        let rule = GroupConstraintTests.rule("women", of: "grassroots", .share(Rational(2, 5)), .count(2))
        #expect(counts(rule, selection).map(line) == [expected])
    }

    @Test(arguments: [
        ([], "women: rule of all, priority 2 weight 3; 0 of 0, at least 3/2, at most 5/2, short 3/2"),
        ([0, 1], "women: rule of all, priority 2 weight 3; 2 of 2, at least 3/2, at most 5/2, kept"),
        ([0, 1, 2, 6], "women: rule of all, priority 2 weight 3; 3 of 4, at least 3/2, at most 5/2, short 1/2"),
    ]) func theRecountTellsHowFarATargetIsMissed(_ selection: [Int], _ expected: String) {
        let rule = GroupConstraintTests.rule(
            "women", .count(Rational(3, 2)), .count(Rational(5, 2)), Priority(rank: 2, weight: 3))
        #expect(counts(rule, selection).map(line) == [expected])
    }

    @Test func aLabelIsShownInPlaceOfTheID() {
        var rule = GroupConstraintTests.rule("women", .count(1))
        #expect(counts(rule, [0]).map(\.label) == ["women"])
        rule.label = "Đại biểu nữ"
        #expect(counts(rule, [0]).map(\.label) == ["Đại biểu nữ"])
    }

    private func counts(_ rule: Rule, _ selection: [Int]) -> [Recount.RuleCount] {
        let test = GroupConstraintTests.ruleCase("", rule)
        return Recount(selection, test.plan, test.table.pool).rules
    }

    /// One rule in whole people and seats for everyone: counting knows all there is to know.
    @Test(arguments: 1...40) func countingTellsAllOfOneRuleInPeople(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        let rule = Rule(id: "one", group: "women", base: base(&choice), bounds: choice.wholeBounds(upTo: 3))
        let result = try expectAgreement(randomCase(seed, &choice, [rule]))
        #expect(result.countingConflicts.isEmpty == result.isPossible)
    }

    @Test(arguments: 1...50) func countingCallsNothingPossibleImpossible(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        let rules = ["women", "minorities", "minorityWomen"].map { group in
            Rule(
                id: group, group: group, base: base(&choice), bounds: choice.bounds(upTo: 3),
                priority: choice.priority())
        }
        try expectAgreement(randomCase(seed, &choice, rules))
    }

    private func base(_ choice: inout SeededChoice) -> String {
        choice.element([Group.all, "grassroots", "minorities"])
    }

    private func randomCase(_ seed: Int, _ choice: inout SeededChoice, _ rules: [Rule]) -> PlanCase {
        let count = choice.number(1...6)
        let table = NomineeTable(cells: [
            "gender": choice.column("f", "f", "m", "", count: count),
            "class": choice.column("g", "g", "x", count: count),
            "ethnicity": choice.column("Kinh", "Tày", "", count: count),
        ])
        let pins = choice.pins(count: count)
        return PlanCase("seed \(seed)", table) {
            $0.groups = GroupConstraintTests.groups
            $0.rules = rules
            $0.pins = pins
        }
    }
}
