import SyntheticConferences
import Testing

/// Proofs, from the files alone, that no selection keeps the rules of `infeasible` and `parity`.
@Suite struct ContradictionTests {
    static let sizes: [(nominees: Int, seed: UInt64)] = [(30, 1), (30, 2), (300, 1), (300, 2), (1_000, 1), (1_000, 2)]

    /// Everybody is in exactly two of the capped groups, so that C delegates fill 2 C places of the caps. The caps have
    /// 2 C − 1.
    @Test(arguments: sizes)
    func theCapsOfInfeasibleAddUpToOneTooFew(nominees: Int, seed: UInt64) throws {
        let plan = try WrittenPlan(InstanceSpecification(family: .infeasible, nominees: nominees, seed: seed))
        let caps = plan.rules.filter { $0["id"]?.text?.hasPrefix("cap-") ?? false }
        let groups = caps.map { plan.members(of: $0["group"]?.text ?? "") }
        for nominee in plan.pool.rows.indices { #expect(groups.count { $0.contains(nominee) } == 2) }
        #expect(caps.count == 6 && caps.allSatisfy { $0["of"] == nil && $0["priority"] == nil })
        let places = try caps.map { try #require($0["max"]?.number) }.reduce(0, +)
        #expect(places == 2 * plan.seats.lowerBound - 1)
    }

    /// One cap misses the planted selection by one person, so that all six are needed for the contradiction.
    @Test(arguments: sizes)
    func oneMorePersonWouldMakeInfeasibleFeasible(nominees: Int, seed: UInt64) throws {
        let specification = InstanceSpecification(family: .infeasible, nominees: nominees, seed: seed)
        let violations = try WrittenPlan(specification).violations(of: specification.plantedSelection())
        #expect(violations.count == 1 && violations.allSatisfy { $0.hasPrefix("cap-") })
    }

    /// Every nominee is in no club of a ring or in exactly two, so that the delegates of its clubs, added up, are an even
    /// number. The rules want an odd number.
    @Test(arguments: sizes, [3, 5, 7])
    func theClubsOfARingWantAnOddNumberOfDelegates(size: (nominees: Int, seed: UInt64), ring: Int) throws {
        let plan = try WrittenPlan(InstanceSpecification(family: .parity, nominees: size.nominees, seed: size.seed))
        let rules = plan.rules.filter { $0["id"]?.text?.hasPrefix("ring\(ring)-") ?? false }
        let clubs = rules.map { plan.members(of: $0["group"]?.text ?? "") }
        #expect(rules.count == ring)
        for nominee in plan.pool.rows.indices { #expect([0, 2].contains(clubs.count { $0.contains(nominee) })) }
        let wanted = try rules.map { try #require($0["min"]?.number) }
        #expect(wanted == rules.map { $0["max"]?.number })
        #expect(wanted.reduce(0, +) % 2 == 1)
    }

    /// The same part of every member of a ring meets all counts exactly, within the seats.
    @Test(arguments: sizes)
    func partsOfPeopleWouldKeepTheRulesOfParity(nominees: Int, seed: UInt64) throws {
        let plan = try WrittenPlan(InstanceSpecification(family: .parity, nominees: nominees, seed: seed))
        #expect(plan.rules.count == 15 && plan.seats.lowerBound == 0)
        let sizes = Set(plan.rules.map { plan.members(of: $0["group"]?.text ?? "").count })
        let wanted = Set(plan.rules.compactMap { $0["min"]?.number })
        let (members, delegates) = (try #require(sizes.first), try #require(wanted.first))
        #expect(sizes.count == 1 && wanted.count == 1 && delegates <= members)
        #expect(15 * delegates <= 2 * plan.seats.upperBound)
    }
}
