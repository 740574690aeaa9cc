import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct RecountTests {
    private let table = NomineeTable([
        "gender": "f f m m f", "unit": "A A B B -", "class": "g g x x g", "score": "1.5 2 - 4 8",
    ])

    private var plan: Plan {
        var plan = Plan(seats: Seats(minimum: 1, maximum: 4))
        plan.groups = [Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))])]
        plan.composition = Composition(
            column: "class",
            parts: [.init(value: "g", share: Rational(1, 2)), .init(value: "x", share: Rational(1, 2))])
        plan.quotas = [Quota(column: "unit", each: Bounds(maximum: .count(1)), priority: Priority(rank: 2, weight: 3))]
        plan.rules = [
            Rule(
                id: "most", group: "women",
                bounds: Bounds(
                    minimum: .share(Rational(3, 4))), priority: Priority(rank: 2)),
            Rule(id: "many", group: "women", bounds: Bounds(minimum: .count(2)), priority: Priority(rank: 1)),
            Rule(id: "few", group: "women", bounds: Bounds(maximum: .count(3))),
        ]
        plan.merit = [MeritTerm(column: "score", weight: 2)]
        plan.lotterySeed = "seed"
        return plan
    }

    @Test func rulesStandInTheOrderCompositionQuotasRules() {
        #expect(
            Recount([0, 1], plan, table.pool).rules.map(\.id) == [
                "composition:g", "composition:x", "quota:unit=A", "quota:unit=B", "most", "many", "few",
            ])
    }

    @Test func theObjectiveIsCountedFromThePool() {
        let objective = Recount([0, 1, 2, 3], plan, table.pool).objective
        #expect(objective.seats == 4)
        #expect(objective.shortfalls == [.init(priority: 1, value: 0), .init(priority: 2, value: 7)])
        #expect(objective.merit == 15)
        #expect(
            objective.lottery == [1, 2, 3, 4].reduce(0) { $0 + Lottery.number(seed: "seed", id: "N\($1)") })
    }

    @Test func fractionsOfADelegateStayExact() {
        let objective = Recount([0, 2, 3], plan, table.pool).objective
        #expect(objective.shortfalls == [.init(priority: 1, value: 1), .init(priority: 2, value: Rational(17, 4))])
        #expect(objective.merit == 11)
    }

    @Test(arguments: [
        ("kept", [0, 2], true),
        ("aims missed are no breach", [0, 1, 2, 3], true),
        ("seats", [], false),
        ("the composition", [0, 1, 2, 4], false),
        ("too many seats", [0, 1, 2, 3, 4], false),
    ]) func feasibleIsWhatKeepsEverythingRequired(_ id: String, _ selection: [Int], _ isFeasible: Bool) {
        #expect(Recount(selection, plan, table.pool).isFeasible == isFeasible)
    }

    /// A change to a recount of which nothing is broken, and whether it stays feasible.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let isFeasible: Bool
        let edit: @Sendable (inout Recount) -> Void

        init(_ id: String, isFeasible: Bool = false, _ edit: @escaping @Sendable (inout Recount) -> Void) {
            (testDescription, self.isFeasible, self.edit) = (id, isFeasible, edit)
        }
    }

    @Test(arguments: [
        Change("nothing", isFeasible: true) { _ in },
        Change("seats") { $0.seatsAreKept = false },
        Change("a pin") { $0.brokenPins = ["N1"] },
        Change("a conflict") { $0.brokenConflicts = [.init(number: 1, count: 2, maximum: 1)] },
        Change("a required rule") { $0.rules = [count(required: true)] },
        Change("an aim", isFeasible: true) { $0.rules = [count(required: false)] },
    ]) func anythingRequiredMayBreak(_ change: Change) {
        var recount = Recount(objective: Objective(seats: 1, shortfalls: [], merit: 0, lottery: 0), rules: [])
        change.edit(&recount)
        #expect(recount.isFeasible == change.isFeasible)
    }

    @Test(
        arguments: [
            (2, nil, nil, 0), (2, 3, nil, 1), (2, nil, 1, 1), (2, 2, 2, 0), (0, Rational(3, 2), nil, Rational(3, 2)),
            (3, nil, Rational(5, 2), Rational(1, 2)),
        ] as [(Int, Rational?, Rational?, Rational)])
    func aShortfallIsWhatIsMissingOrTooMuch(
        _ people: Int, _ minimum: Rational?, _ maximum: Rational?, _ shortfall: Rational
    ) {
        let count = RecountTests.count(required: true, people, minimum, maximum)
        #expect(count.shortfall == shortfall)
        #expect(count.isSatisfied == (shortfall == 0))
    }

    private static func count(
        required: Bool, _ people: Int = 0, _ minimum: Rational? = 1, _ maximum: Rational? = nil
    ) -> Recount.RuleCount {
        .init(
            id: "rule", label: "rule", place: .init(.rule), base: Group.all, required: required,
            priority: required ? nil : 1,
            count: people, baseCount: 5, minimum: minimum, maximum: maximum)
    }
}
