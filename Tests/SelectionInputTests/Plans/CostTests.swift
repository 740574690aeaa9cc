import ExactArithmetic
import SelectionCore
import SelectionInput
import Testing

@Suite("The plan's cost")
struct CostTests {
    static let start = "seats: { max: 2 }\ngroups: { w: { class: a }, v: { class: b } }\n"
    static let pool: FileContent = "id,class\nN1,a\nN2,b\n"

    @Test("is read, and edited by a scenario down to its amounts")
    func reading() throws {
        let plan = Self.start + "cost: { perDelegate: 500000, groups: { w: 300000.5, v: 1 }, additional: { v: 20 } }\n"
        let scenario: FileContent = "cost: { groups: { v: 2 }, currency: đồng }\n"
        let example = InputCase("cost", plan: .text(plan), pool: Self.pool)
        let cost = try #require(try example.read().plan.cost)
        #expect(cost.perDelegate == 500_000)
        #expect(cost.groups == [.init(group: "w", amount: Rational(600_001, 2)), .init(group: "v", amount: 1)])
        #expect(cost.additional == [.init(group: "v", amount: 20)])
        #expect(cost.currency == nil)
        let edited = try #require(
            try InputCase("edited", plan: .text(plan), pool: Self.pool, scenario: scenario).read().plan.cost)
        #expect(edited.perDelegate == 500_000)
        #expect(edited.groups == [.init(group: "w", amount: Rational(600_001, 2)), .init(group: "v", amount: 2)])
        #expect(edited.additional == cost.additional)
        #expect(edited.currency == "đồng")
    }

    static let refused: [(String, [String])] = [
        ("cost: 5\n", ["error plan.yaml:3:7: “cost” must hold “key: value” pairs"]),
        (
            "cost: { perdelegate: 1 }\n",
            [
                "error plan.yaml:3:7: the key “perDelegate” is missing",
                "error plan.yaml:3:9: the key “perdelegate” is not known; allowed here: perDelegate, groups, additional, currency; did you mean “perDelegate”?",
            ]
        ),
        (
            "cost: { groups: { x: 1 }, additional: { w: -1, v: 1.005 }, perDelegate: 2000000000 }\n",
            [
                "error plan.yaml:3:19: there is no group “x”; there are: all, w, v",
                "error plan.yaml:3:44: -1 is negative",
                "warning plan.yaml:3:51: “1.005” is read as 1.005, the point before decimals; for 1005, write 1005",
                "error plan.yaml:3:51: 1.005 is no amount of money that is taken; at most 1000000000 in all, with at most 2 digits after the point",
                "error plan.yaml:3:73: 2000000000 is no amount of money that is taken; at most 1000000000 in all, with at most 2 digits after the point",
            ]
        ),
        (
            "cost: { additional: { v: 900000000, w: 900000000 } }\n",
            [
                "error plan.yaml:3:21: 1800000000 is no amount of money that is taken; at most 1000000000 in all, with at most 2 digits after the point"
            ]
        ),
    ]

    @Test("is refused with every problem at its place", arguments: refused)
    func problems(text: String, expected: [String]) {
        #expect(InputCase("cost", plan: .text(Self.start + text), pool: Self.pool).texts() == expected)
    }
}
