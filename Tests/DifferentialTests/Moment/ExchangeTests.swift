import DelegateSelection
import Dispatch
import ExactArithmetic
import SelectionCore
import Testing

/// Who could sit in whose place, against counting every exchange by hand.
@Suite struct ExchangeTests {
    @Test(arguments: 0..<10)
    func `every exchange is found, and costs what a recount says`(chunk: Int) throws {
        var (asked, found, forbidden) = (0, 0, 0)
        for seed in 700_000 + chunk * 100..<700_000 + (chunk + 1) * 100 {
            guard let checks = try WhatIfChecks(seed: seed, atMost: 12), let winner = checks.winner else { continue }
            let (plan, pool) = (checks.inputs.plan, checks.inputs.pool)
            let selected = (0..<pool.count).filter { winner.subset >> BruteForce.Subset($0) & 1 == 1 }
            let session = ExchangeSession(plan, pool, selected: selected)
            for row in 0..<pool.count {
                let answer = session.answer(row)
                let expected = options(row, selected, checks)
                asked += 1
                found += expected.count
                forbidden += answer.blocked.values.reduce(answer.conflicting, +)
                checks.expect(answer.isSelected == selected.contains(row), "row \(row): whether selected")
                checks.expect(
                    Set(answer.options.map { [$0.leaving, $0.entering] }) == Set(expected.map { [$0.0, $0.1] }),
                    "row \(row): \(answer.options.map { [$0.leaving, $0.entering] }), expected \(expected)")
                for option in answer.options { expectCosts(of: option, selected, session, checks) }
                expectOrder(answer.options, checks)
            }
        }
        // The random conferences are such that there is something to find, and something to refuse.
        #expect(asked > 100 && found > 100 && forbidden > 100, "\(asked), \(found), \(forbidden)")
    }

    @Test func `a session is asked from several threads`() throws {
        for seed in 710_000..<710_020 {
            guard let checks = try WhatIfChecks(seed: seed, atMost: 16) else { continue }
            let outcome = try DelegateSelector.select(checks.inputs)
            guard let session = DelegateSelector.exchanges(checks.inputs, of: outcome) else { continue }
            let rows = checks.inputs.pool.count
            let alone = (0..<rows).map(session.answer)
            DispatchQueue.concurrentPerform(iterations: 4) { part in
                for row in 0..<rows { checks.expect(session.answer(row) == alone[row], "thread \(part), row \(row)") }
            }
        }
    }

    /// The exchanges of somebody that keep everything required, pins among it.
    private func options(_ row: Int, _ selected: [Int], _ checks: WhatIfChecks) -> [(Int, Int)] {
        let reference = checks.reference
        let bit = { (row: Int) in BruteForce.Subset(1) << BruteForce.Subset(row) }
        let subset = selected.reduce(BruteForce.Subset(0)) { $0 | bit($1) }
        let isIn = selected.contains(row)
        if isIn ? reference.include & bit(row) != 0 : reference.exclude & bit(row) != 0 { return [] }
        return reference.ids.indices.compactMap { other in
            guard selected.contains(other) != isIn else { return nil }
            let (leaving, entering) = isIn ? (row, other) : (other, row)
            guard reference.include & bit(leaving) == 0, reference.exclude & bit(entering) == 0 else { return nil }
            return reference.isAllowed(subset & ~bit(leaving) | bit(entering)) ? (leaving, entering) : nil
        }
    }

    private func expectCosts(
        of option: ExchangeSession.Option, _ selected: [Int], _ session: ExchangeSession, _ checks: WhatIfChecks
    ) {
        let after = Recount(
            (selected.filter { $0 != option.leaving } + [option.entering]).sorted(), checks.inputs.plan,
            checks.inputs.pool)
        let before = session.recount
        let what = "\(option.leaving) for \(option.entering)"
        checks.expect(after.objective.merit - before.objective.merit == option.merit, "\(what): merit")
        let changes = Dictionary(uniqueKeysWithValues: option.shortfalls.map { ($0.priority, $0.change) })
        for (old, new) in zip(before.objective.shortfalls, after.objective.shortfalls) {
            checks.expect(
                new.value - old.value == changes[old.priority] ?? .zero, "\(what): priority \(old.priority)")
        }
        let rules = Dictionary(uniqueKeysWithValues: option.rules.map { ($0.rule, $0) })
        for (place, (old, new)) in zip(before.rules, after.rules).enumerated() {
            let change = rules[place]
            checks.expect(new.count - old.count == change?.count ?? 0, "\(what): \(old.id)")
            checks.expect(new.shortfall - old.shortfall == change?.shortfall ?? .zero, "\(what): \(old.id) short")
        }
    }

    /// Each is no better than the one before: by shortfalls, merit, lots, rows.
    private func expectOrder(_ options: [ExchangeSession.Option], _ checks: WhatIfChecks) {
        func number(_ row: Int) -> Int {
            Lottery.number(seed: checks.reference.seed, id: checks.reference.ids[row])
        }
        for (one, next) in zip(options, options.dropFirst()) {
            let priorities = Set((one.shortfalls + next.shortfalls).map(\.priority)).sorted()
            func key(_ option: ExchangeSession.Option) -> [Rational] {
                let drawn = number(option.entering) - number(option.leaving)
                return priorities.map { priority in
                    option.shortfalls.first { $0.priority == priority }?.change ?? .zero
                } + [-option.merit, Rational(-drawn), Rational(option.leaving), Rational(option.entering)]
            }
            checks.expect(!key(next).lexicographicallyPrecedes(key(one)), "order of \(one) and \(next)")
        }
    }
}
