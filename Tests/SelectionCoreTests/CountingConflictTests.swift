import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct CountingConflictTests {
    private static let table = NomineeTable(["unit": "A A B B C", "gender": "f f m m m", "class": "g g x x x"])

    private static func planCase(_ id: String, _ edit: (inout Plan) -> Void) -> PlanCase {
        PlanCase(id, table) { plan in
            plan.seats.location = place(2)
            plan.groups = [Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))])]
            edit(&plan)
        }
    }

    private static func people(_ minimum: Rational?, _ maximum: Rational? = nil) -> Bounds {
        Bounds(minimum: minimum.map(Bound.count), maximum: maximum.map(Bound.count))
    }

    private static func quota(_ lines: (String, Bounds)..., base: String = Group.all, each: Bounds? = nil) -> Quota {
        Quota(
            column: "unit", base: base, each: each,
            lines: lines.enumerated().map { .init(value: $1.0, bounds: $1.1, location: place(11 + $0)) },
            location: place(10))
    }

    private static func women(_ bounds: Bounds, of base: String = Group.all, _ priority: Priority? = nil) -> Rule {
        Rule(
            id: "women", label: "Women", group: "women", base: base, bounds: bounds, priority: priority,
            location: place(20))
    }

    private static func shares(_ rounding: Composition.Rounding) -> Composition {
        Composition(
            column: "class",
            parts: [
                .init(value: "g", share: Rational(3, 5), location: place(31)),
                .init(value: "x", share: Rational(2, 5), location: place(32)),
            ], rounding: rounding, location: place(30))
    }

    static let cases: [(PlanCase, [String])] = [
        (
            planCase("more delegates than nominees") { $0.seats = Seats(minimum: 6, maximum: 9, location: place(2)) },
            ["plan.yaml:2: at least 6 delegates are asked for; only 5 nominees may be selected []"]
        ),
        (
            planCase("more delegates than pins leave") { ($0.seats.minimum, $0.pins.exclude) = (4, references(1, 2)) },
            ["plan.yaml:2: at least 4 delegates are asked for; only 3 nominees may be selected []"]
        ),
        (
            planCase("more pinned than seats") {
                $0.seats.maximum = 1
                $0.pins.include = [NomineeReference("N4", location: place(41))] + references(5)
            },
            ["plan.yaml:41: 2 nominees must be selected; there is 1 seat []"]
        ),
        (
            planCase("conflict pinned") {
                $0.pins.include = references(1, 2, 3)
                $0.conflicts = [
                    Conflict(members: references(4, 5)),
                    Conflict(members: references(1, 2, 3, 4), maximum: 2, location: place(51)),
                ]
            },
            ["plan.yaml:51: conflict 2 allows 2 of its members; 3 of them must be selected [conflict:2]"]
        ),
        (
            planCase("a rule needs more") { $0.rules = [women(people(3))] },
            ["plan.yaml:20: rule “Women” needs 3; 2 nominees qualify [women]"]
        ),
        (
            planCase("a rule needs 2.5") { $0.rules = [women(people(Rational(5, 2)))] },
            ["plan.yaml:20: rule “Women” needs 3; 2 nominees qualify [women]"]
        ),
        (
            planCase("a rule needs more than pins leave") {
                $0.rules = [women(people(2))]
                $0.pins.exclude = references(1)
            },
            ["plan.yaml:20: rule “Women” needs 2; 1 nominee qualifies [women]"]
        ),
        (
            planCase("a rule within a base needs more") {
                $0.groups.append(Group(name: "men", conditions: [Condition(column: "gender", test: .oneOf(["m"]))]))
                $0.rules = [women(people(1), of: "men")]
            },
            ["plan.yaml:20: rule “Women” needs 1; 0 nominees qualify [women]"]
        ),
        (
            planCase("a rule allows fewer") {
                $0.rules = [women(people(nil, Rational(3, 2)))]
                $0.pins.include = references(1, 2)
            },
            ["plan.yaml:20: rule “Women” allows 1; 2 of them must be selected [women]"]
        ),
        (planCase("a target may be out of reach") { $0.rules = [women(people(9), Priority(rank: 1))] }, []),
        (planCase("a share is not counted") { $0.rules = [women(Bounds(minimum: .share(1)))] }, []),
        (
            planCase("a quota needs more") { $0.quotas = [quota(("A", people(1)), ("B", people(3)))] },
            ["plan.yaml:12: quota of B needs 3; 2 were nominated [quota:unit=B]"]
        ),
        (
            planCase("a quota of a value that nobody has") { $0.quotas = [quota(("Z", people(1)))] },
            ["plan.yaml:11: quota of Z needs 1; 0 were nominated [quota:unit=Z]"]
        ),
        (planCase("a quota of 0 of such a value") { $0.quotas = [quota(("Z", people(0)))] }, []),
        (
            planCase("a quota within a base needs more") { $0.quotas = [quota(("B", people(1)), base: "women")] },
            ["plan.yaml:11: quota of B needs 1; 0 were nominated [quota:unit=B]"]
        ),
        (
            planCase("each value needs more") { $0.quotas = [quota(each: people(2))] },
            [
                "plan.yaml:10: quota of C needs 2; 1 was nominated [quota:unit=C]",
                "plan.yaml:10: the quotas by unit need 6 seats together; there are 5"
                    + " [quota:unit=A, quota:unit=B, quota:unit=C]",
            ]
        ),
        (
            planCase("a quota needs more than pins leave") {
                $0.quotas = [quota(("A", people(2)))]
                $0.pins.exclude = references(2)
            },
            ["plan.yaml:11: quota of A needs 2; 1 may be selected, the others must be out [quota:unit=A]"]
        ),
        (
            planCase("a quota allows fewer") {
                $0.quotas = [quota(("A", people(0, 1)))]
                $0.pins.include = references(1, 2)
            },
            ["plan.yaml:11: quota of A allows 1; 2 of its nominees must be selected [quota:unit=A]"]
        ),
        (
            planCase("quotas need more seats than there are") {
                $0.seats.maximum = 3
                $0.quotas = [quota(("A", people(2)), ("C", people(0, 1)), ("B", people(Rational(3, 2))))]
            },
            ["plan.yaml:10: the quotas by unit need 4 seats together; there are 3 [quota:unit=A, quota:unit=B]"]
        ),
        (
            planCase("a class needs more") {
                $0.seats.minimum = 5
                $0.composition = shares(.nearest)
            },
            ["plan.yaml:31: g must hold 3 of 5 seats; 2 were nominated [composition:g]"]
        ),
        (
            planCase("at least a share of a class") {
                $0.seats.minimum = 4
                $0.composition = shares(.atLeast)
            },
            ["plan.yaml:31: g must hold 3 of 4 seats; 2 were nominated [composition:g]"]
        ),
        (planCase("few enough seats for a class") { ($0.seats.minimum, $0.composition) = (3, shares(.nearest)) }, []),
        (
            planCase("all that cannot be, in order") {
                $0.seats.minimum = 6
                $0.seats.maximum = 6
                $0.composition = shares(.exact)
                $0.quotas = [quota(("A", people(4)))]
                $0.rules = [women(people(3))]
                $0.pins.include = references(3, 4)
                $0.conflicts = [Conflict(members: references(3, 4))]
            },
            [
                "plan.yaml:2: at least 6 delegates are asked for; only 5 nominees may be selected []",
                "plan.yaml:31: g must hold 4 of 6 seats; 2 were nominated [composition:g]",
                "plan.yaml:11: quota of A needs 4; 2 were nominated [quota:unit=A]",
                "plan.yaml:20: rule “Women” needs 3; 2 nominees qualify [women]",
                "conflict 1 allows 1 of its members; 2 of them must be selected [conflict:1]",
            ]
        ),
    ]

    @Test(arguments: cases) func countingSaysWhatCannotBe(_ test: PlanCase, _ expected: [String]) throws {
        let result = try expectAgreement(test)
        #expect(result.countingConflicts.map(line) == expected)
        if !expected.isEmpty { #expect(!result.isPossible) }
    }

    /// Two were nominated; that one of them must be out is another matter.
    @Test func aClassThatPinsThinOutIsNotCalledShortOfNominees() throws {
        let test = CountingConflictTests.planCase("a class needs more than pins leave") {
            $0.seats.minimum = 3
            $0.composition = CountingConflictTests.shares(.nearest)
            $0.pins.exclude = references(1)
        }
        let found = try expectAgreement(test).countingConflicts
        #expect(found.map(\.rules) == [["composition:g"]])
        #expect(!found.map(line).contains { $0.contains("1 were nominated") })
    }

    /// Every kind at once: what counting calls impossible, no subset keeps.
    @Test(arguments: 1...60) func nothingPossibleIsCalledImpossible(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        let count = choice.number(2...7)
        let table = NomineeTable(cells: [
            "unit": choice.column("A", "B", "", count: count), "gender": choice.column("f", "m", "", count: count),
            "class": choice.column("g", "x", count: count),
        ])
        let test = PlanCase("seed \(seed)", table) { plan in
            plan.seats = Seats(minimum: choice.number(0...2), maximum: choice.number(2...count))
            plan.groups = [Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))])]
            plan.pins = choice.pins(count: count)
            let rounding = choice.element(Composition.Rounding.allCases)
            if choice.once(in: 2) { plan.composition = CountingConflictTests.shares(rounding) }
            plan.quotas = [Quota(column: "unit", each: choice.bounds(upTo: 2), priority: choice.priority())]
            plan.rules = [CountingConflictTests.women(choice.bounds(upTo: 2), choice.priority())]
            plan.conflicts = [Conflict(members: references(1, 2), maximum: choice.number(0...1))]
            plan.merit = [MeritTerm(column: "gender", points: ["f": Rational(1, 3), "m": 2])]
        }
        try expectAgreement(test)
    }
}
