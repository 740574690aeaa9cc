import ExactArithmetic
import SelectionModel
import Testing

@testable import SelectionCore

@Suite struct FormulationTests {
    @Test(arguments: [
        (
            Seats.Fill.first,
            [
                Formulation.LevelMeaning.seats, .shortfall(priority: 1, unit: 1), .shortfall(priority: 3, unit: 5),
                .merit(unit: 2),
            ]
        ),
        (.last, [.shortfall(priority: 1, unit: 1), .shortfall(priority: 3, unit: 5), .seats, .merit(unit: 2)]),
    ]) func seatsAreFilledBeforeOrAfterTheTargets(_ fill: Seats.Fill, _ meanings: [Formulation.LevelMeaning]) throws {
        var plan = Plan(seats: Seats(maximum: 3, fill: fill))
        plan.groups = [Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))])]
        plan.rules = [
            aim("women", Bounds(minimum: .share(Rational(2, 5))), Priority(rank: 3)),
            aim("women", Bounds(minimum: .count(2)), Priority(rank: 1)),
        ]
        plan.merit = [MeritTerm(column: "score", weight: Rational(1, 2))]
        let formulation = try Formulation(plan, table.pool)
        #expect(formulation.meanings == meanings)
        #expect(formulation.problem.levels.count == meanings.count)
    }

    @Test func withoutTargetsAndMeritSeatsAreTheOnlyLevel() throws {
        let formulation = try Formulation(Plan(seats: Seats(minimum: 1, maximum: 3)), table.pool)
        #expect(formulation.meanings == [.seats])
        #expect(formulation.problem.rows == [.init(lower: 1, upper: 3)])
        #expect(formulation.types == 1)
    }

    /// Rules, and how many tables of codes and how many types of nominees they make.
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let tables: Int
        let types: Int
        let edit: @Sendable (inout Plan) -> Void

        init(_ id: String, tables: Int, types: Int, _ edit: @escaping @Sendable (inout Plan) -> Void) {
            (testDescription, self.tables, self.types, self.edit) = (id, tables, types, edit)
        }
    }

    @Test(arguments: [
        Shape("nothing", tables: 0, types: 1) { _ in },
        Shape("one group", tables: 1, types: 2) { $0.rules = [rule("women")] },
        Shape("two rules that read one column", tables: 1, types: 3) { $0.rules = [rule("women"), rule("men")] },
        Shape("rules that read two columns", tables: 2, types: 4) { $0.rules = [rule("women"), rule("young")] },
        Shape("every value of a quota", tables: 1, types: 3) {
            $0.quotas = [Quota(column: "unit", each: Bounds(maximum: .count(1)))]
        },
        Shape("one line of a quota", tables: 1, types: 2) {
            $0.quotas = [Quota(column: "unit", lines: [.init(value: "A", bounds: Bounds(minimum: .count(1)))])]
        },
        Shape("a quota and a rule that read one column", tables: 1, types: 3) {
            $0.quotas = [Quota(column: "gender", each: Bounds(minimum: .count(1)))]
            $0.rules = [rule("women")]
        },
        Shape("merit alone", tables: 0, types: 2) { $0.merit = [MeritTerm(column: "unit", points: ["A": 5])] },
        Shape("merit and a rule", tables: 1, types: 4) {
            $0.rules = [rule("women")]
            $0.merit = [MeritTerm(column: "unit", points: ["A": 5])]
        },
        Shape("a rule that bounds everyone", tables: 1, types: 1) { $0.rules = [rule(Group.all)] },
    ]) func familiesThatReadTheSameColumnsShareATable(_ shape: Shape) throws {
        let formulation = try formulation(shape)
        #expect(formulation.problem.columns.tables.count == shape.tables)
        #expect(formulation.types == shape.types)
    }

    /// Whoever is outside the base adds nothing to any row, woman or man.
    @Test(arguments: [
        Shape("a share of a base", tables: 1, types: 3) {
            $0.rules = [rule("women", of: "young", Bounds(minimum: .share(Rational(1, 2))))]
        },
        Shape("people of a base", tables: 1, types: 2) { $0.rules = [rule("women", of: "young")] },
    ]) func nomineesThatNoRuleTellsApartAreOneType(_ shape: Shape) throws {
        let formulation = try formulation(shape)
        #expect(formulation.problem.columns.tables.count == shape.tables)
        #expect(formulation.types == shape.types)
    }

    private func formulation(_ shape: Shape) throws -> Formulation {
        var plan = Plan(seats: Seats(maximum: 8))
        plan.groups = FormulationTests.groups
        shape.edit(&plan)
        return try Formulation(plan, FormulationTests.people.pool)
    }

    @Test func noRowStandsTwiceInAColumn() throws {
        var plan = Plan(seats: Seats(maximum: 8))
        plan.groups = FormulationTests.groups
        plan.rules = [
            FormulationTests.rule("women"), FormulationTests.rule("young"),
            FormulationTests.rule("women", of: "young", Bounds(minimum: .share(Rational(1, 2)))),
        ]
        plan.quotas = [Quota(column: "unit", each: Bounds(maximum: .share(Rational(1, 2))))]
        plan.conflicts = [Conflict(members: references(1, 2)), Conflict(members: references(2, 3))]
        let columns = try Formulation(plan, FormulationTests.people.pool).problem.columns
        for nominee in 0..<columns.count {
            let entries = columns.entries(of: nominee)
            #expect(Set(entries.map(\.row)).count == entries.count)
            #expect(entries.allSatisfy { $0.coefficient != 0 })
        }
    }

    /// Bounds on women among four nominees, two of them women, and the most that they can be missed by in their rows.
    @Test(arguments: [
        (Bounds(minimum: .count(3)), [3]),
        (Bounds(minimum: .count(Rational(5, 2))), [5]),
        (Bounds(maximum: .count(1)), [1]),
        (Bounds(minimum: .count(3), maximum: .count(0)), [3, 2]),
        (Bounds(maximum: .count(4)), [0]),
        (Bounds(minimum: .share(Rational(2, 5))), [4]),
        (Bounds(maximum: .share(Rational(2, 5))), [6]),
    ]) func aShortfallIsBoundedByWhatItsRowMissesAtWorst(_ bounds: Bounds, _ maxima: [Int]) throws {
        var plan = Plan(seats: Seats(maximum: 4))
        plan.groups = [Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))])]
        plan.rules = [aim("women", bounds, Priority(rank: 1))]
        #expect(try Formulation(plan, table.pool).problem.shortfalls.map(\.maximum) == maxima)
    }

    @Test func theLotteryIsThePublishedOne() throws {
        var plan = Plan(seats: Seats(maximum: 4))
        plan.lotterySeed = "LS-2025"
        let problem = try Formulation(plan, table.pool).problem
        #expect(problem.lotteryRounds == 12)
        #expect(problem.lotteryNumber(3, 2) == Lottery.number(seed: "LS-2025", id: "N3", round: 3))
    }

    @Test func aPoolOfNobodyIsFormulated() throws {
        var plan = Plan(seats: Seats(minimum: 0, maximum: 4))
        plan.groups = [Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))])]
        plan.rules = [aim("women", Bounds(minimum: .share(Rational(1, 2))), Priority(rank: 1))]
        plan.quotas = [Quota(column: "gender", each: Bounds(minimum: .count(1)))]
        let formulation = try Formulation(plan, makePool(columns: ["gender": []], count: 0))
        #expect(formulation.problem.isFeasible([]))
        #expect(formulation.types == 0)
    }

    private let table = NomineeTable(["gender": "f f m m", "score": "1 2 3 4"])

    private func aim(_ group: String, _ bounds: Bounds, _ priority: Priority) -> Rule {
        Rule(id: "\(group) \(priority.rank)", group: group, bounds: bounds, priority: priority)
    }

    /// Women, men and one of neither; young and not; units A, B and none.
    private static let people = NomineeTable([
        "gender": "f f m m f -", "age": "30 50 30 50 30 -", "unit": "A A A B B -",
    ])
    private static let groups = [
        Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))]),
        Group(name: "men", conditions: [Condition(column: "gender", test: .oneOf(["m"]))]),
        Group(name: "young", conditions: [Condition(column: "age", test: .range(minimum: nil, maximum: 35))]),
    ]

    private static func rule(
        _ group: String, of base: String = Group.all, _ bounds: Bounds = Bounds(minimum: .count(1))
    ) -> Rule {
        Rule(id: group + base, group: group, base: base, bounds: bounds)
    }
}

extension Formulation {
    /// The number of types of nominees that rules and merit tell apart.
    fileprivate var types: Int {
        NomineeTypes(byRowsAndLevelsOf: problem, of: 0..<problem.columns.count).members.count
    }
}
