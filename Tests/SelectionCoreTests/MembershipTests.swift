import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct MembershipTests {
    private static let pool = NomineeTable([
        "unit": "A B A C - B", "age": "30 35 x 35.5 - -2", "score": "1 - 3 4 5 6",
    ]).pool

    /// A conjunction and the rows for whom it holds.
    struct Expected: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let conditions: [Condition]
        let rows: [Int]

        init(_ id: String, _ conditions: Condition..., rows: [Int]) {
            (testDescription, self.conditions, self.rows) = (id, conditions, rows)
        }
    }

    private static func unit(_ test: Condition.Test) -> Condition { Condition(column: "unit", test: test) }

    private static func number(_ column: String, _ minimum: Rational?, _ maximum: Rational?) -> Condition {
        Condition(column: column, test: .range(minimum: minimum, maximum: maximum))
    }

    static let cases = [
        Expected("no condition is everyone", rows: [0, 1, 2, 3, 4, 5]),
        Expected("one value", unit(.oneOf(["A"])), rows: [0, 2]),
        Expected("any of two values", unit(.oneOf(["C", "A"])), rows: [0, 2, 3]),
        Expected("a value that nobody has", unit(.oneOf(["Z"])), rows: []),
        Expected("a blank is not one of anything", unit(.oneOf([""])), rows: []),
        Expected("none of one value, blanks left out", unit(.noneOf(["A"])), rows: [1, 3, 5]),
        Expected("none of a value that nobody has", unit(.noneOf(["Z"])), rows: [0, 1, 2, 3, 5]),
        Expected("none of two values", unit(.noneOf(["A", "B"])), rows: [3]),
        Expected("at most 35, 35 itself in", number("age", nil, 35), rows: [0, 1, 5]),
        Expected("at least 35, 35 itself in", number("age", 35, nil), rows: [1, 3]),
        Expected("35.1 to 35.5", number("age", Rational(351, 10), Rational(71, 2)), rows: [3]),
        Expected("a range of no sides is any number", number("age", nil, nil), rows: [0, 1, 3, 5]),
        Expected("a range that holds nothing", number("age", 40, 36), rows: []),
        Expected("two columns", unit(.oneOf(["A", "B"])), number("score", 3, nil), rows: [2, 5]),
        Expected("one column twice", unit(.noneOf(["A"])), unit(.noneOf(["B"])), rows: [3]),
        Expected("three conditions", unit(.noneOf(["C"])), number("score", 1, 6), number("age", 0, nil), rows: [0]),
        Expected("a contradiction", unit(.oneOf(["A"])), unit(.oneOf(["B"])), rows: []),
    ]

    @Test(arguments: cases) func allConditionsMustHold(_ expected: Expected) {
        let membership = Membership(expected.conditions, in: MembershipTests.pool)
        #expect((0..<6).filter(membership.contains) == expected.rows)
    }

    @Test(arguments: cases, cases) func anIntersectionHoldsTheMembersOfBoth(_ left: Expected, _ right: Expected) {
        let one = Membership(left.conditions, in: MembershipTests.pool)
        let other = Membership(right.conditions, in: MembershipTests.pool)
        #expect((0..<6).filter(one.intersection(other).contains) == left.rows.filter(right.rows.contains))
    }

    @Test func everyColumnIsTestedOnceInTheOrderOfNames() {
        let conditions = [
            MembershipTests.unit(.noneOf(["A"])), MembershipTests.number("age", 1, nil),
            MembershipTests.unit(.noneOf(["B"])),
        ]
        #expect(Membership(conditions, in: MembershipTests.pool).columns == ["age", "unit"])
    }
}
