import SelectionCore
import SelectionInput
import TestSupport
import Testing

/// Reserves in order, against trying everybody in place of everybody.
@Suite struct AlternatesTests {
    private let seeds = 300_000..<300_060

    @Test func `the first who can step in is the best of all`() throws {
        var served = 0
        for seed in seeds {
            let checks = try OutcomeChecks(RandomPlan.conference(seed: seed), label: "seed \(seed), alternates")
            guard let list = checks.winner?.subset, list != 0 else { continue }
            let rows = checks.reference.rows(list)
            let alternates = try checks.inputs.alternates(of: rows, count: 30)
            expectRight(alternates, rows, list, checks)
            served += alternates.order.reduce(0) { $0 + $1.first.count }
        }
        #expect(served > 50)
    }

    private func expectRight(
        _ alternates: Alternates, _ rows: [Int], _ list: BruteForce.Subset, _ checks: OutcomeChecks
    ) {
        let order = alternates.order.map(\.row)
        #expect(Set(order).count == order.count && Set(order).isDisjoint(with: rows), "\(checks.label)")
        for delegate in rows {
            let substitutes = checks.reference.substitutes(for: delegate, in: list)
            let context: Comment =
                "\(checks.label), \(checks.conference.pool.ids[delegate])\n\(checks.conference.transcript)"
            #expect(alternates.unserved.contains { $0.contains(delegate) } == substitutes.isEmpty, context)
            let able = alternates.order.filter { $0.able.contains(delegate) }.map(\.row)
            #expect(able == order.filter(substitutes.contains), context)
            let first = alternates.order.filter { $0.first.contains(delegate) }.map(\.row)
            #expect(first == Array(able.prefix(1)), context)
            #expect(alternates.beyond.contains(delegate) == (able.isEmpty && !substitutes.isEmpty), context)
            #expect(first.isEmpty || first == Array(substitutes.prefix(1)), context)
        }
        #expect(alternates.beyond.isEmpty || order.count == 30, "\(checks.label)")
    }

    /// A list of all reserves is as long as there are nominees who can step in for somebody; a shorter one is its start.
    @Test func `a shorter list is the start of a longer one`() throws {
        for seed in seeds.prefix(20) {
            let checks = try OutcomeChecks(RandomPlan.conference(seed: seed), label: "seed \(seed), alternates")
            guard let list = checks.winner?.subset, list != 0 else { continue }
            let rows = checks.reference.rows(list)
            let all = try checks.inputs.alternates(of: rows, count: 30).order.map(\.row)
            let useful = Set(rows.flatMap { checks.reference.substitutes(for: $0, in: list) })
            #expect(Set(all) == useful, "seed \(seed)")
            for count in 1...3 {
                let short = try checks.inputs.alternates(of: rows, count: count).order.map(\.row)
                #expect(short == Array(all.prefix(count)), "seed \(seed)")
            }
        }
    }

    @Test func `the order of the file changes nothing`() throws {
        for seed in seeds.prefix(20) {
            let conference = RandomPlan.conference(seed: seed)
            let checks = try OutcomeChecks(conference, label: "seed \(seed), alternates")
            guard let list = checks.winner?.subset, list != 0 else { continue }
            var (random, other) = (RandomSource(seed: seed), conference)
            other.pool = conference.pool.reordered(random.shuffled(Array(conference.pool.ids.indices)))
            let permuted = try OutcomeChecks(other, label: "seed \(seed), permuted")
            let delegates = Set(checks.reference.ids(list))
            let rows = other.pool.ids.indices.filter { delegates.contains(other.pool.ids[$0]) }
            let one = try checks.inputs.alternates(of: checks.reference.rows(list), count: 5)
            let another = try permuted.inputs.alternates(of: rows, count: 5)
            #expect(one.order.map { conference.pool.ids[$0.row] } == another.order.map { other.pool.ids[$0.row] })
        }
    }
}
