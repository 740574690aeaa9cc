import SyntheticConferences
import Testing

@Suite struct CrossedFamilyTests {
    static let attributes: [(family: InstanceFamily, values: [Int])] = [
        (.many, Array(2...10)), (.tight, [2, 3, 4, 4, 5, 6, 7, 8]),
        (.crossed15, Array(2...10) + Array(2...7)), (.crossed25, Array(2...10) + Array(2...10) + Array(2...8)),
    ]

    @Test(arguments: attributes)
    func everyValueOfEveryAttributeIsBoundedOnBothSides(family: InstanceFamily, values: [Int]) throws {
        let plan = try WrittenPlan(InstanceSpecification(family: family, nominees: 1_000, seed: 1))
        #expect(plan.quotas.map { $0["by"]?.text } == values.indices.map { "attribute\($0 + 1)" })
        for (quota, count) in zip(plan.quotas, values) {
            let bounds = try #require(quota["seats"]).entries
            #expect(bounds.map(\.key) == "ABCDEFGHIJ".prefix(count).map { String($0) })
            #expect(bounds.allSatisfy { $0.value["min"]?.number != nil && $0.value["max"]?.number != nil })
            let present = Set(plan.pool.column(quota["by"]?.text ?? ""))
            #expect(present.isSubset(of: bounds.map(\.key)))
        }
    }

    @Test(arguments: [(InstanceFamily.many, UInt64(1), 2), (.many, 2, 2), (.crossed15, 1, 1), (.crossed15, 2, 0)])
    func boundsAreAsWideAsTheSlack(family: InstanceFamily, seed: UInt64, slack: Int) throws {
        let plan = try WrittenPlan(InstanceSpecification(family: family, nominees: 1_000, seed: seed))
        #expect(widths(plan).allSatisfy { (slack...2 * slack).contains($0) })
        #expect(widths(plan).contains(2 * slack))
    }

    @Test func tightQuotasAreExactButForAFewAndCellsAreNot() throws {
        let plan = try WrittenPlan(InstanceSpecification(family: .tight, nominees: 1_000, seed: 1))
        #expect(Set(widths(plan)).isSubset(of: [0, 1, 2]))
        #expect(widths(plan).count == 39 && (20..<39).contains(widths(plan).count { $0 == 0 }))
        #expect(plan.rules.count == 2 * 8 + 3 * 7 + 4 * 6 + 4 * 5)
        for rule in plan.rules {
            let (least, greatest) = (try #require(rule["min"]?.number), try #require(rule["max"]?.number))
            #expect((2...4).contains(greatest - least))
        }
    }

    @Test(arguments: [InstanceFamily.many, .tight, .crossed15, .crossed25])
    func theBestByMeritAloneViolateManyBounds(family: InstanceFamily) throws {
        let plan = try WrittenPlan(InstanceSpecification(family: family, nominees: 1_000, seed: 1))
        let scores = plan.pool.column("score").map { Int($0) ?? 0 }
        let best = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(150)
        #expect(plan.violations(of: Array(best)).count > 10)
    }

    private func widths(_ plan: WrittenPlan) -> [Int] {
        plan.quotas.flatMap { $0["seats"]?.entries ?? [] }
            .map { ($0.value["max"]?.number ?? 0) - ($0.value["min"]?.number ?? 0) }
    }
}
