import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct MeritTests {
    /// Terms over four nominees, what one point is in whole numbers, and each nominee's merit.
    struct Expected: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let terms: [MeritTerm]
        let unit: Int
        let values: [Int]

        init(_ id: String, _ terms: MeritTerm..., unit: Int, values: [Int]) {
            (testDescription, self.terms, self.unit, self.values) = (id, terms, unit, values)
        }
    }

    private static let awards: [String: Rational] = ["gold": 45, "bronze": 10]

    @Test(arguments: [
        Expected("no term", unit: 1, values: [0, 0, 0, 0]),
        Expected("a column, blank is 0", MeritTerm(column: "score"), unit: 1, values: [7, 0, 12, 0]),
        Expected("a column of decimals", MeritTerm(column: "fine"), unit: 4, values: [6, 1, 0, 8]),
        Expected("points, unlisted is 0", MeritTerm(column: "award", points: awards), unit: 1, values: [45, 10, 0, 0]),
        Expected("a weight", MeritTerm(column: "score", weight: Rational(3, 2)), unit: 2, values: [21, 0, 36, 0]),
        Expected(
            "a weight that makes decimals whole", MeritTerm(column: "fine", weight: 20), unit: 1,
            values: [30, 5, 0, 40]),
        Expected("a weight of 0", MeritTerm(column: "score", weight: 0), unit: 1, values: [0, 0, 0, 0]),
        Expected(
            "two terms in one unit", MeritTerm(column: "award", points: awards),
            MeritTerm(column: "score", weight: Rational(1, 3)), unit: 3, values: [142, 30, 12, 0]),
        Expected(
            "points for a blank",
            MeritTerm(column: "award", weight: 2, points: ["": Rational(1, 2), "gold": 1]),
            unit: 1, values: [2, 0, 0, 1]),
    ]) func meritIsScaledToWholeNumbers(_ expected: Expected) throws {
        let merit = try Merit(expected.terms, pool)
        #expect(merit.unit == expected.unit)
        #expect((0..<4).map { merit.values[$0] } == expected.values)
        #expect(merit.isZero == expected.values.allSatisfy { $0 == 0 })
    }

    @Test(arguments: [
        Expected("points", MeritTerm(column: "award", weight: 2, points: awards), unit: 1, values: [110]),
        Expected(
            "two terms", MeritTerm(column: "score"), MeritTerm(column: "fine", weight: Rational(1, 3)), unit: 12,
            values: [12 * 19 + 7]),
    ]) func levelAndRecountAgree(_ expected: Expected) throws {
        var plan = Plan(seats: Seats(maximum: 4))
        plan.merit = expected.terms
        let formulation = try Formulation(plan, pool)
        #expect(formulation.meanings == [.seats, .merit(unit: expected.unit)])
        let selection = [0, 1, 2]
        #expect(formulation.problem.levelValues(of: selection) == [3] + expected.values)
        #expect(Recount(selection, plan, pool).objective.merit == Rational(expected.values[0], expected.unit))
    }

    @Test func meritOfNobodyIsNoLevel() throws {
        var plan = Plan(seats: Seats(maximum: 4))
        plan.merit = [MeritTerm(column: "award", points: ["platinum": 3])]
        #expect(try Formulation(plan, pool).meanings == [.seats])
    }

    /// One point would be 10⁶ · 3 · 7 · 11 · 13 · 17 · 19 parts, more than 2⁴⁰.
    @Test func pointsThatAreTooFineAreRejected() {
        var plan = Plan(seats: Seats(maximum: 4))
        let fine: [String: Rational] = ["gold": Rational(1, 969_969), "bronze": Rational(1, 1_000_000)]
        let term = MeritTerm(column: "award", weight: Rational(1, 1_000_000), points: fine, location: place(9))
        plan.merit = [MeritTerm(column: "score"), term]
        let error = #expect(throws: Formulation.ScaleError.self) { try Formulation(plan, pool) }
        #expect(
            error?.diagnostics.map { $0.text(.english) } == [
                "plan.yaml:9: the points in award have so many digits, with their weights, that sums would not"
                    + " stay exact; use fewer decimals or smaller numbers"
            ])
    }

    @Test func pointsThatAreTooManyAreRejected() {
        var plan = Plan(seats: Seats(maximum: 4))
        plan.merit = [MeritTerm(column: "score", weight: 1_000_000_000_000)]
        #expect(throws: Formulation.ScaleError.self) { try Formulation(plan, pool) }
    }

    /// Together 10⁷ points in parts of 10⁻⁶ are more than 2⁴⁰, whichever term comes first.
    @Test(arguments: [["large", "fine"], ["fine", "large"]]) func theOrderOfTermsDoesNotMatter(_ columns: [String]) {
        let pool = NomineeTable(["large": "10000000", "fine": "0.000001"]).pool
        #expect(throws: Formulation.ScaleError.self) { try Merit(columns.map { MeritTerm(column: $0) }, pool) }
    }

    private let pool = NomineeTable([
        "score": "7 - 12 0", "fine": "1.5 0.25 - 2.0", "award": "gold bronze silver -",
    ]).pool
}
