import ExactArithmetic
import Testing

@testable import SelectionCore

/// The bounds by counting on the number of delegates that shares, quotas and nominees leave.
@Suite struct WholeSharesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reasons: [WholeShares.Reason]
        let most: [Int]
        let edit: @Sendable (inout Plan) -> Void

        init(
            _ name: String, _ reasons: [WholeShares.Reason], most: [Int],
            _ edit: @escaping @Sendable (inout Plan) -> Void
        ) {
            (testDescription, self.reasons, self.most, self.edit) = (name, reasons, most, edit)
        }
    }

    /// Ten nominees: seven of the grassroots, three of them women, and three guests, one of them a woman.
    private static let people = NomineeTable(["class": "g g g g g g g h h h", "gender": "f f f m m m m f m m"])

    private static func share(_ least: Int, _ most: Int) -> Bounds {
        Bounds(minimum: .share(Rational(least, 100)), maximum: .share(Rational(most, 100)))
    }

    @Test(arguments: [
        Case("nothing asked", [], most: []) { _ in },
        Case("more seats than nominees", [.nominees], most: [10]) { $0.seats.maximum = 12 },
        Case("a fixed share", [.noWholeNumber(9...10)], most: [8]) {
            $0.rules = [Rule(id: "f", group: "women", bounds: share(25, 25))]
        },
        Case("a range that few sizes have", [.noWholeNumber(1...10)], most: [0]) {
            $0.rules = [Rule(id: "f", group: "women", bounds: share(46, 48))]
        },
        Case("too few members", [.fewMembers(4)], most: [8]) {
            $0.rules = [Rule(id: "f", group: "women", bounds: Bounds(minimum: .share(Rational(1, 2))))]
        },
        Case(
            "a share of a share", [.noWholeNumber(1...7), .fewMembers(0)], most: [0, 0],
            {
                $0.rules = [
                    Rule(id: "f", group: "women", base: "grassroots", bounds: share(46, 48)),
                    Rule(id: "g", group: "grassroots", bounds: share(65, 75)),
                ]
            }),
        Case("exact classes", [.noWholeNumber(9...10)], most: [8]) {
            $0.composition = Composition(
                column: "class",
                parts: [.init(value: "g", share: Rational(3, 4)), .init(value: "h", share: Rational(1, 4))],
                rounding: .exact)
        },
        Case("nearest classes", [.fewMembers(3)], most: [7]) {
            $0.composition = Composition(
                column: "class",
                parts: [.init(value: "g", share: Rational(1, 2)), .init(value: "h", share: Rational(1, 2))],
                rounding: .nearest)
        },
        Case("quotas that add up to less", [.quota, .fewMembers(2)], most: [2, 4]) {
            $0.quotas = [
                Quota(
                    column: "class", lines: [.init(value: "g", bounds: Bounds(maximum: .count(2)))])
            ]
            $0.rules = [Rule(id: "g", group: "grassroots", bounds: Bounds(minimum: .share(Rational(1, 2))))]
        },
        Case("targets hold nothing back", [], most: []) {
            $0.rules = [Rule(id: "f", group: "women", bounds: share(46, 48), priority: Priority(rank: 1))]
        },
    ]) func theReasonsLeadToTheMostDelegates(_ example: Case) {
        var plan = Plan(seats: Seats(maximum: 10))
        plan.groups = [
            Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["f"]))]),
            Group(name: "grassroots", conditions: [Condition(column: "class", test: .oneOf(["g"]))]),
        ]
        example.edit(&plan)
        let found = WholeShares.found(in: plan, WholeSharesTests.people.pool)
        #expect(found.map(\.reason) == example.reasons)
        #expect(found.map(\.most) == example.most)
    }
}
