import DelegateSelection
import SelectionCore
import SelectionInput
import TestSupport
import Testing

/// Reserves in order, against trying everybody in place of everybody, and against every list that could follow.
@Suite struct AlternatesTests {
    /// The number of conferences in each of six parts.
    private static let conferences = Campaign.isFull ? 200 : 20
    private static let seeds = 300_000..<300_000 + 6 * conferences

    /// A conference, its best list, and the reserves of that.
    private struct Reserves {
        let checks: OutcomeChecks
        let list: BruteForce.Subset
        let rows: [Int]
        let published: PublishedList

        /// Nil where there is no list, or nobody on it.
        init?(_ conference: Conference, label: String, list given: Set<String>? = nil) throws {
            checks = try OutcomeChecks(conference, label: label)
            let ids = given ?? checks.winner.map { [checks] in Set(checks.reference.ids($0.subset)) } ?? []
            guard !ids.isEmpty else { return nil }
            rows = conference.pool.ids.indices.filter { ids.contains(conference.pool.ids[$0]) }
            list = rows.reduce(0) { $0 | 1 << BruteForce.Subset($1) }
            published = PublishedList(
                file: .init(name: "s.json", sha256: String(repeating: "0", count: 64)),
                delegates: rows.map { NomineeReference(conference.pool.ids[$0]) })
        }

        func alternates(count: Int) throws -> (alternates: Alternates, chains: [AlternateChain]) {
            var options = SelectionOptions()
            options.timeLimit = .seconds(60)
            return try DelegateSelector.alternates(
                of: published, count: count, checks.inputs.following(published), options: options)
        }

        /// The list that follows when `delegate` withdraws: who else leaves and who enters; nil where there is none.
        func replacement(of delegate: Int) -> (left: [Int], entered: [Int])? {
            let question = Replacement(
                from: published.file.sha256, published: published.delegates,
                withdrawn: [NomineeReference(checks.conference.pool.ids[delegate])])
            guard let winner = checks.reference.asking(question).winner() else { return nil }
            let rest = list & ~(1 << BruteForce.Subset(delegate))
            return (checks.reference.rows(rest & ~winner.subset), checks.reference.rows(winner.subset & ~list))
        }
    }

    @Test(arguments: 0..<6) func `the first alternate is the answer of replace`(chunk: Int) throws {
        var (served, others) = (0, 0)
        for seed in Self.seeds.dropFirst(chunk * Self.conferences).prefix(Self.conferences) {
            guard let reserves = try Reserves(RandomPlan.conference(seed: seed), label: "seed \(seed), alternates")
            else {
                continue
            }
            let (alternates, chains) = try reserves.alternates(count: 30)
            expectRight(alternates, chains, reserves)
            served += alternates.order.reduce(0) { $0 + $1.first.count }
            others += chains.count
        }
        #expect(served > 5 && others > 0)
    }

    /// A list that the plan would not have: drawn, with pins and rules that it may not keep.
    @Test(arguments: 0..<4) func `so it is of lists that the plan would not select`(chunk: Int) throws {
        for seed in Self.seeds.dropFirst(chunk * Self.conferences).prefix(Self.conferences / 2) {
            let conference = RandomPlan.conference(seed: seed)
            var random = RandomSource(seed: seed)
            let ids = Set(random.sample(conference.pool.ids, random.number(1...5)))
            guard let reserves = try Reserves(conference, label: "seed \(seed), drawn list", list: ids) else {
                continue
            }
            let (alternates, chains) = try reserves.alternates(count: 30)
            expectRight(alternates, chains, reserves)
        }
    }

    private func expectRight(_ alternates: Alternates, _ chains: [AlternateChain], _ reserves: Reserves) {
        let (checks, rows) = (reserves.checks, reserves.rows)
        let order = alternates.order.map(\.row)
        #expect(Set(order).count == order.count && Set(order).isDisjoint(with: rows), "\(checks.label)")
        #expect(alternates.unserved == chains.map(\.delegates), "\(checks.label)")
        for delegate in rows {
            let context: Comment =
                "\(checks.label), \(checks.conference.pool.ids[delegate])\n\(checks.conference.transcript)"
            let answer = reserves.replacement(of: delegate)
            let able = alternates.order.filter { $0.able.contains(delegate) }.map(\.row)
            let first = alternates.order.filter { $0.first.contains(delegate) }.map(\.row)
            #expect(first == Array(able.prefix(1)), context)
            guard let answer, answer.left.isEmpty, answer.entered.count == 1 else {
                #expect(able.isEmpty && !alternates.beyond.contains(delegate), context)
                expectChain(chains.first { $0.delegates.contains(delegate) }, answer, rows.count, context)
                continue
            }
            let substitutes = checks.reference.substitutes(for: delegate, in: reserves.list)
            #expect(!alternates.unserved.contains { $0.contains(delegate) }, context)
            #expect(able == order.filter(substitutes.contains), context)
            #expect(substitutes.prefix(1) == answer.entered[...], context)
            #expect(first.isEmpty || first == answer.entered, context)
            #expect(alternates.beyond.contains(delegate) == first.isEmpty, context)
        }
        #expect(alternates.beyond.isEmpty || order.count == 30, "\(checks.label)")
    }

    private func expectChain(
        _ chain: AlternateChain?, _ answer: (left: [Int], entered: [Int])?, _ seats: Int, _ context: Comment
    ) {
        #expect(chain?.status == (answer == nil ? .infeasible : .optimal), context)
        #expect(chain?.left == answer?.left.count && chain?.entered == answer?.entered.count, context)
        #expect(chain?.seats == answer.map { seats - 1 - $0.left.count + $0.entered.count }, context)
        #expect(chain?.enters == (answer?.left.isEmpty == true ? answer?.entered : []), context)
    }

    /// A list of all reserves is as long as there are nominees who can step in for somebody; a shorter one is its start.
    @Test func `a shorter list is the start of a longer one`() throws {
        for seed in Self.seeds.prefix(20) {
            guard let reserves = try Reserves(RandomPlan.conference(seed: seed), label: "seed \(seed), alternates")
            else {
                continue
            }
            let (longest, _) = try reserves.alternates(count: 30)
            let all = longest.order.map(\.row)
            let useful = Set(
                reserves.rows.filter { row in !longest.unserved.contains { $0.contains(row) } }.flatMap {
                    reserves.checks.reference.substitutes(for: $0, in: reserves.list)
                })
            #expect(Set(all) == useful, "seed \(seed)")
            for count in 1...3 {
                let short = try reserves.alternates(count: count).alternates.order.map(\.row)
                #expect(short == Array(all.prefix(count)), "seed \(seed)")
            }
        }
    }

    @Test func `the order of the file changes nothing`() throws {
        for seed in Self.seeds.prefix(20) {
            let conference = RandomPlan.conference(seed: seed)
            guard let reserves = try Reserves(conference, label: "seed \(seed), alternates") else { continue }
            var (random, other) = (RandomSource(seed: seed), conference)
            other.pool = conference.pool.reordered(random.shuffled(Array(conference.pool.ids.indices)))
            guard let permuted = try Reserves(other, label: "seed \(seed), permuted") else { continue }
            let one = try reserves.alternates(count: 5).alternates
            let another = try permuted.alternates(count: 5).alternates
            #expect(one.order.map { conference.pool.ids[$0.row] } == another.order.map { other.pool.ids[$0.row] })
        }
    }
}
