import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct QuotaConstraintTests {
    private static let table = NomineeTable(["unit": "A A A B B C -", "class": "g g x g x g g"])
    private static let grassroots = Group(
        name: "grassroots", conditions: [Condition(column: "class", test: .oneOf(["g"]))])
    private static let town = Group(name: "town", conditions: [Condition(column: "unit", test: .oneOf(["A", "B"]))])

    private static func quotaCase(_ id: String, _ quotas: Quota...) -> PlanCase {
        PlanCase(id, table) {
            $0.groups = [grassroots, town]
            $0.quotas = quotas
        }
    }

    private static func people(_ minimum: Rational?, _ maximum: Rational? = nil) -> Bounds {
        Bounds(minimum: minimum.map(Bound.count), maximum: maximum.map(Bound.count))
    }

    private static func share(_ minimum: Rational?, _ maximum: Rational? = nil) -> Bounds {
        Bounds(minimum: minimum.map(Bound.share), maximum: maximum.map(Bound.share))
    }

    static let cases = [
        quotaCase("a minimum", Quota(column: "unit", lines: [.init(value: "A", bounds: people(2))])),
        quotaCase("a maximum", Quota(column: "unit", lines: [.init(value: "A", bounds: people(nil, 1))])),
        quotaCase(
            "a range for two values",
            Quota(
                column: "unit",
                lines: [.init(value: "A", bounds: people(1, 2)), .init(value: "B", bounds: people(0, 1))])),
        quotaCase("each value", Quota(column: "unit", each: people(nil, 1))),
        quotaCase(
            "each value but one",
            Quota(column: "unit", each: people(1), lines: [.init(value: "A", bounds: people(2, 2))])),
        quotaCase("of grassroots", Quota(column: "unit", base: "grassroots", each: people(nil, 1))),
        quotaCase(
            "by the column of the base group", Quota(column: "class", base: "grassroots", each: people(1, 3))),
        quotaCase("a share", Quota(column: "unit", lines: [.init(value: "A", bounds: share(Rational(1, 2)))])),
        quotaCase("a share at most", Quota(column: "unit", each: share(nil, Rational(2, 5)))),
        quotaCase(
            "a share of grassroots",
            Quota(
                column: "unit", base: "grassroots",
                lines: [.init(value: "A", bounds: share(Rational(1, 3), Rational(2, 3)))])),
        quotaCase(
            "a share of a base group by the quota's own column",
            Quota(column: "unit", base: "town", lines: [.init(value: "A", bounds: share(Rational(1, 2)))])),
        quotaCase(
            "people and a share",
            Quota(
                column: "unit",
                lines: [.init(value: "B", bounds: Bounds(minimum: .count(1), maximum: .share(Rational(1, 3))))])),
        quotaCase(
            "decimals",
            Quota(column: "unit", lines: [.init(value: "A", bounds: people(Rational(3, 2), Rational(5, 2)))])),
        quotaCase(
            "an absent value, at least none", Quota(column: "unit", lines: [.init(value: "Z", bounds: people(0, 3))])),
        quotaCase(
            "an absent value, at least one", Quota(column: "unit", lines: [.init(value: "Z", bounds: people(1))])),
        quotaCase(
            "a share of an absent value",
            Quota(column: "unit", lines: [.init(value: "Z", bounds: share(Rational(1, 5)))])),
        quotaCase("a line without bounds", Quota(column: "unit", lines: [.init(value: "A", bounds: Bounds())])),
        quotaCase(
            "aimed at", Quota(column: "unit", each: people(1, 1), priority: Priority(rank: 2, weight: Rational(3, 2)))),
        quotaCase(
            "a share aimed at",
            Quota(
                column: "unit", base: "grassroots", each: share(Rational(1, 3), Rational(1, 2)),
                priority: Priority(rank: 1))),
        quotaCase(
            "an absent value aimed at",
            Quota(column: "unit", lines: [.init(value: "Z", bounds: people(2))], priority: Priority(rank: 1))),
        quotaCase(
            "two quotas by one column",
            Quota(column: "unit", each: people(nil, 2)),
            Quota(column: "unit", base: "grassroots", each: people(nil, 1), priority: Priority(rank: 1))),
    ]

    @Test(arguments: cases) func everySubsetAgreesWithTheMeaning(_ test: PlanCase) throws {
        try expectAgreement(test)
    }

    @Test func theRecountListsThePlansLinesAndThenTheOthersByValue() {
        let quota = Quota(
            column: "unit", base: "grassroots", each: QuotaConstraintTests.people(1),
            lines: [
                .init(value: "Z", bounds: QuotaConstraintTests.people(nil, 3)),
                .init(value: "B", bounds: QuotaConstraintTests.share(Rational(1, 2), Rational(3, 4))),
            ])
        #expect(
            counts(quota, [0, 2, 3, 6]) == [
                "quota:unit=Z: quota of grassroots, required; 0 of 3, at most 3, kept",
                "quota:unit=B: quota of grassroots, required; 1 of 3, at least 3/2, at most 9/4, short 1/2",
                "quota:unit=A: quota of grassroots, required; 1 of 3, at least 1, kept",
                "quota:unit=C: quota of grassroots, required; 0 of 3, at least 1, short 1",
            ])
    }

    @Test(arguments: [
        ([], "quota:unit=A: quota of all, priority 3 weight 5/2; 0 of 0, at least 1, at most 2, short 1"),
        ([0], "quota:unit=A: quota of all, priority 3 weight 5/2; 1 of 1, at least 1, at most 2, kept"),
        ([0, 1, 2, 3], "quota:unit=A: quota of all, priority 3 weight 5/2; 3 of 4, at least 1, at most 2, short 1"),
    ]) func theRecountTellsHowFarAnAimIsMissed(_ selection: [Int], _ expected: String) {
        let quota = Quota(
            column: "unit", lines: [.init(value: "A", bounds: QuotaConstraintTests.people(1, 2))],
            priority: Priority(rank: 3, weight: Rational(5, 2)))
        #expect(counts(quota, selection) == [expected])
    }

    private func counts(_ quota: Quota, _ selection: [Int]) -> [String] {
        let test = QuotaConstraintTests.quotaCase("", quota)
        return Recount(selection, test.plan, test.table.pool).rules.map(line)
    }

    /// Whole bounds of one column's values and seats for everyone: counting knows all there is to know.
    @Test(arguments: 1...40) func countingTellsAllOfOneQuotaInPeople(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        let result = try expectAgreement(randomCase(seed, &choice) { choice in choice.wholeBounds(upTo: 2) })
        #expect(result.countingConflicts.isEmpty == result.isPossible)
    }

    @Test(arguments: 1...50) func countingCallsNothingPossibleImpossible(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        var test = randomCase(seed, &choice) { choice in choice.bounds(upTo: 2) }
        var plan = test.plan
        plan.seats.maximum = choice.number(0...test.table.count)
        plan.quotas[0].priority = choice.priority()
        plan.quotas.append(Quota(column: "class", each: choice.bounds(upTo: 4), priority: choice.priority()))
        test = PlanCase(test.id, test.table) { $0 = plan }
        try expectAgreement(test)
    }

    private func randomCase(
        _ seed: Int, _ choice: inout SeededChoice, _ bounds: (inout SeededChoice) -> Bounds
    ) -> PlanCase {
        let count = choice.number(1...6)
        let table = NomineeTable(cells: [
            "unit": choice.column("A", "B", "C", "", count: count), "class": choice.column("g", "g", "x", count: count),
        ])
        var lines: [Quota.Line] = []
        for value in ["A", "B", "Z"] where choice.once(in: 2) {
            lines.append(.init(value: value, bounds: bounds(&choice)))
        }
        let each = choice.once(in: 2) || lines.isEmpty ? bounds(&choice) : nil
        let base = choice.element([Group.all, "grassroots"])
        let pins = choice.pins(count: count)
        return PlanCase("seed \(seed)", table) {
            $0.groups = [QuotaConstraintTests.grassroots]
            $0.quotas = [Quota(column: "unit", base: base, each: each, lines: lines)]
            $0.pins = pins
        }
    }
}
