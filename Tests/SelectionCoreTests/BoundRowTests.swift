import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct BoundRowTests {
    /// Bounds, and the rows that hold them or aim at them.
    struct Expected: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bounds: Bounds
        let isRequired: Bool
        let rows: [String]

        static func required(_ id: String, _ minimum: Bound?, _ maximum: Bound?, _ rows: String...) -> Expected {
            let bounds = Bounds(minimum: minimum, maximum: maximum)
            return Expected(
                testDescription: "required: \(id)", bounds: bounds, isRequired: true, rows: rows)
        }

        static func aimed(_ id: String, _ minimum: Bound?, _ maximum: Bound?, _ rows: String...) -> Expected {
            let bounds = Bounds(minimum: minimum, maximum: maximum)
            return Expected(
                testDescription: "aimed at: \(id)", bounds: bounds, isRequired: false, rows: rows)
        }
    }

    @Test(arguments: [
        Expected.required("nothing", nil, nil),
        .required("at least 2", .count(2), nil, "2 ≤ 1 members + 0 base, scale 1"),
        .required("at most 5", nil, .count(5), "1 members + 0 base ≤ 5, scale 1"),
        .required("2 to 5", .count(2), .count(5), "2 ≤ 1 members + 0 base ≤ 5, scale 1"),
        .required("1.5 to 5.5", .count(Rational(3, 2)), .count(Rational(11, 2)), "2 ≤ 1 members + 0 base ≤ 5, scale 1"),
        .required("40% at least", .share(Rational(2, 5)), nil, "0 ≤ 5 members + -2 base, scale 5"),
        .required("40% at most", nil, .share(Rational(2, 5)), "0 ≤ -5 members + 2 base, scale 5"),
        .required(
            "a third to a half", .share(Rational(1, 3)), .share(Rational(1, 2)), "0 ≤ 3 members + -1 base, scale 3",
            "0 ≤ -2 members + 1 base, scale 2"),
        .required(
            "1.5 to a half", .count(Rational(3, 2)), .share(Rational(1, 2)), "3 ≤ 2 members + 0 base, scale 2",
            "0 ≤ -2 members + 1 base, scale 2"),
        .required("0%", .share(0), nil, "0 ≤ 1 members + 0 base, scale 1"),
        .required("100%", .share(1), nil, "0 ≤ 1 members + -1 base, scale 1"),
        .aimed("nothing", nil, nil),
        .aimed(
            "2 to 5", .count(2), .count(5), "2 ≤ 1 members + 0 base, scale 1", "-5 ≤ -1 members + 0 base, scale 1"),
        .aimed("12.5", .count(Rational(25, 2)), nil, "25 ≤ 2 members + 0 base, scale 2"),
        .aimed("12.5%", nil, .share(Rational(1, 8)), "0 ≤ -8 members + 1 base, scale 8"),
    ]) func boundsBecomeRowsInWholeNumbers(_ expected: Expected) {
        let rows = BoundRow.rows(expected.bounds, isRequired: expected.isRequired)
        #expect(rows.map(line) == expected.rows)
    }

    private func line(_ row: BoundRow) -> String {
        (row.range.lower.map { "\($0) ≤ " } ?? "") + "\(row.memberCoefficient) members + \(row.baseCoefficient) base"
            + (row.range.upper.map { " ≤ \($0)" } ?? "") + ", scale \(row.scale)"
    }
}
