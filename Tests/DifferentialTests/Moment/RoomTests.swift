import DelegateSelection
import ExactArithmetic
import SelectionCore
import TestSupport
import Testing

/// How far rules can be moved, against looking at every selection: at first, and after edits that go on from what was known.
@Suite struct RoomTests {
    @Test(arguments: Campaign.batches(of: 10))
    func `the room of every rule is that of looking at every selection`(chunk: Int) throws {
        var (asked, moved, stuck) = (0, 0, 0)
        for seed in 800_000 + chunk * 100..<800_000 + (chunk + 1) * 100 {
            guard let checks = try WhatIfChecks(seed: seed, atMost: 12) else { continue }
            var session = SelectionSession(checks.inputs)
            session.refine()
            expect(session, checks.plan, checks, "at first")
            asked += 1
            if session.room.standing == .impossible { stuck += 1 }
            var random = RandomSource(seed: seed)
            var plan = checks.plan
            for step in 1...3 {
                guard let edit = edit(&plan, session, &random) else { continue }
                // Without time for anything, nothing that was known of earlier rows is claimed of these.
                var hasty = session
                hasty.move(edit.statement, to: edit.bounds, within: .zero)
                expect(hasty, plan, checks, "at once, step \(step)", isFinished: false)
                session.move(edit.statement, to: edit.bounds)
                expect(session, plan, checks, "after step \(step), \(edit.statement.id) to \(edit.bounds)")
                moved += 1
            }
        }
        // The random conferences are such that there is something to move, and something that cannot be kept.
        #expect(asked > 50 && moved > 50 && stuck > 5, "\(asked), \(moved), \(stuck)")
    }

    /// Moves a bound of some rule of the values, and says what the product has to move.
    private func edit(
        _ plan: inout PlanValues, _ session: SelectionSession, _ random: inout RandomSource
    ) -> (statement: Statement, bounds: Bounds)? {
        let rules = plan.rules.filter { $0.limits.minimum != nil || $0.limits.maximum != nil }
        guard !rules.isEmpty else { return nil }
        let rule = rules[random.number(0...rules.count - 1)]
        let side: RuleCost.Side =
            rule.limits.maximum == nil || rule.limits.minimum != nil && random.happens(50)
            ? .minimum : .maximum
        guard let statement = session.room.rules.first(where: { $0.statement.id == rule.id })?.statement,
            var bounds = statement.bounds, var limit = side == .minimum ? rule.limits.minimum : rule.limits.maximum
        else { return nil }
        let change = limit.isShare ? Rational(random.number(1...30), 100) : Rational(random.number(1...3))
        let sign = random.happens(50) ? 1 : -1
        guard let bound = side == .minimum ? bounds.minimum : bounds.maximum else { return nil }
        let next: Bound
        switch bound {
        case .count(let count):
            guard count + Rational(sign) * change >= .zero else { return nil }
            next = .count(count + Rational(sign) * change)
        case .share(let share):
            guard (Rational.zero...1).contains(share + Rational(sign) * change) else { return nil }
            next = .share(share + Rational(sign) * change)
        }
        if side == .minimum { bounds.minimum = next } else { bounds.maximum = next }
        limit.value = Hundredths(limit.value.value + sign * (change * 100 * (limit.isShare ? 100 : 1)).floor)
        guard bounds.impossibility == nil else { return nil }
        plan = plan.moving(rule: rule.id) { limits in
            if side == .minimum { limits.minimum = limit } else { limits.maximum = limit }
        }
        return (statement, bounds)
    }

    // MARK: The reference

    /// Every selection as far as counts go: the statements that it breaks, as bits; nil where it breaks what is no count.
    private struct Selections {
        var broken: [UInt64?]
        var names: [String]
    }

    private func expect(
        _ session: SelectionSession, _ plan: PlanValues, _ checks: WhatIfChecks, _ when: String, isFinished: Bool = true
    ) {
        let reference = BruteForce(plan, checks.conference.pool)
        let names = Array(Set(reference.requiredNames)).sorted()
        let bits = reference.requiredNames.map { name in UInt64(1) << UInt64(names.firstIndex(of: name) ?? 0) }
        let all = BruteForce.Subset(0)..<(1 << BruteForce.Subset(reference.nominees))
        let broken = all.map { subset -> UInt64? in
            guard reference.keepsWhatIsNoCount(subset) else { return nil }
            return zip(reference.required, bits).reduce(0) { sum, count in
                reference.cost(count.0, subset) == 0 ? sum : sum | count.1
            }
        }
        let room = session.room
        let possible = all.indices.filter { broken[Int($0)] == 0 }
        if isFinished || room.standing != .unknown {
            checks.expect(
                room.standing == (possible.isEmpty ? .impossible : .possible), "\(when): \(room.standing)")
        }
        if isFinished || room.seats.isProven, let most = possible.map({ Int($0.nonzeroBitCount) }).max() {
            checks.expect(room.seats.count == most && room.seats.isProven, "\(when): seats \(room.seats), not \(most)")
        }
        for (place, rule) in room.rules.enumerated() {
            let sets = sets(place, session)
            let name = rule.statement.isPart ? "composition" : rule.statement.id
            let own = names.firstIndex(of: name).map { UInt64(1) << UInt64($0) } ?? 0
            var others = all.indices.filter { subset in broken[Int(subset)].map { $0 & ~own == 0 } ?? false }
            if !reference.fillsLast, let most = others.map(\.nonzeroBitCount).max() {
                others = others.filter { $0.nonzeroBitCount == most }
            }
            let counts = others.map { subset in
                ((subset & sets.members).nonzeroBitCount, (subset & sets.base).nonzeroBitCount)
            }
            let what = "\(when): \(rule.statement.id)"
            if isFinished { checks.expect(rule.isProven, "\(what): not proven") }
            guard isFinished || rule.isProven else { continue }
            checks.expect(rule.lowest.count == counts.map(\.0).min(), "\(what): lowest \(rule.lowest)")
            checks.expect(rule.highest.count == counts.map(\.0).max(), "\(what): highest \(rule.highest)")
            let shares = counts.filter { $0.1 > 0 }.map { Rational($0.0, $0.1) }
            if let lowest = rule.lowestShare, let highest = rule.highestShare {
                checks.expect(lowest.share == shares.min(), "\(what): lowest share \(lowest)")
                checks.expect(highest.share == shares.max(), "\(what): highest share \(highest)")
            }
        }
    }

    /// Those whom a counted statement counts, and its base group, by counting one nominee at a time.
    private func sets(_ place: Int, _ session: SelectionSession) -> (
        members: BruteForce.Subset, base: BruteForce.Subset
    ) {
        var sets: (members: BruteForce.Subset, base: BruteForce.Subset) = (0, 0)
        for row in 0..<session.inputs.pool.count {
            let count = Recount([row], session.inputs.plan, session.inputs.pool).rules[place]
            if count.count == 1 { sets.members |= 1 << BruteForce.Subset(row) }
            if count.baseCount == 1 { sets.base |= 1 << BruteForce.Subset(row) }
        }
        return sets
    }
}

extension BruteForce {
    /// True where the subset keeps seats, pins and conflicts.
    fileprivate func keepsWhatIsNoCount(_ subset: Subset) -> Bool {
        subset & include == include && subset & exclude == 0 && seats.contains(subset.nonzeroBitCount)
            && conflicts.allSatisfy { (subset & $0.members).nonzeroBitCount <= $0.maximum }
    }
}
