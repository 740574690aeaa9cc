import DelegateSelection
import SelectionCore
import Testing

/// The reasons why everyone is selected, or is not, against looking at every selection.
@Suite struct NomineeExplanationTests {
    @Test(arguments: 0..<8)
    func `reasons and costs are those of looking at every selection`(chunk: Int) throws {
        for seed in 400_000 + chunk * 5..<400_000 + (chunk + 1) * 5 {
            guard let checks = try WhatIfChecks(seed: seed) else { continue }
            var request = ExplanationRequest()
            request.ids = checks.conference.pool.ids
            let explanation = try DelegateSelector.explain(checks.inputs, request, options: checks.options)
            guard let winner = checks.winner else {
                checks.expect(explanation.base.status == .infeasible && explanation.nominees.isEmpty, "infeasible")
                continue
            }
            checks.expect(explanation.nominees.count == request.ids.count && explanation.isProven, "everyone")
            for nominee in explanation.nominees { expect(nominee, checks, winner) }
        }
    }

    private func expect(_ nominee: NomineeExplanation, _ checks: WhatIfChecks, _ winner: BruteForce.Winner) {
        let id = checks.conference.pool.ids[nominee.row]
        let isSelected = winner.subset >> BruteForce.Subset(nominee.row) & 1 == 1
        checks.expect(nominee.isSelected == isSelected, "\(id) selected")
        let turned = checks.plan.pinned(id, isIn: !isSelected)
        checks.expect(nominee.otherwise, turned, id)
        let other = BruteForce(turned, checks.conference.pool).winner()
        let competitors = isSelected ? [] : exchangeable(nominee.row, checks, winner)
        checks.expect(checks.ids(nominee.outrankedBy.map(\.row)) == competitors, "\(id) outranked by")
        let reason = reason(id, isSelected: isSelected, other, isOutranked: !competitors.isEmpty, checks, winner)
        checks.expect(nominee.reason == reason, "\(id): \(nominee.reason), expected \(reason)")
        if [.impossible, .needed].contains(nominee.reason) { expectBlocking(nominee, id, checks) }
    }

    private func reason(
        _ id: String, isSelected: Bool, _ other: BruteForce.Winner?, isOutranked: Bool, _ checks: WhatIfChecks,
        _ winner: BruteForce.Winner
    ) -> NomineeExplanation.Reason {
        if checks.plan.pins?.include?.contains(id) == true { return .pinnedIn }
        if checks.plan.pins?.exclude?.contains(id) == true { return .pinnedOut }
        guard let other = other?.attained else { return isSelected ? .needed : .impossible }
        let own = winner.attained
        if (other.seats, other.merit) == (own.seats, own.merit), other.shortfalls == own.shortfalls { return .tied }
        return isSelected ? .better : isOutranked ? .outranked : .costly
    }

    /// The ids of the delegates, pins aside, who can be exchanged for the nominee with everything required kept and every
    /// shortfall the same.
    private func exchangeable(_ row: Int, _ checks: WhatIfChecks, _ winner: BruteForce.Winner) -> [String] {
        let reference = checks.reference
        let exchanged = reference.ids.indices.filter { delegate in
            let bit = BruteForce.Subset(1) << BruteForce.Subset(delegate)
            guard winner.subset & bit != 0, reference.include & bit == 0 else { return false }
            let subset = winner.subset & ~bit | 1 << BruteForce.Subset(row)
            let isKept = reference.isAllowed(subset & ~reference.exclude) && subset & reference.exclude == 0
            return isKept && reference.attained(by: subset).shortfalls == winner.attained.shortfalls
        }
        return checks.ids(exchanged)
    }

    /// The rules that are said to be the only obstacle are those without which there is a selection all the same.
    private func expectBlocking(_ nominee: NomineeExplanation, _ id: String, _ checks: WhatIfChecks) {
        let conflict = nominee.conflict?.parts.map { $0.statement.id } ?? []
        checks.expect(nominee.conflict?.isMinimal == true, "\(id): a conflict set")
        let blocking = nominee.blocking.map { $0.id }
        checks.expect(Set(blocking).isSubset(of: conflict), "\(id): \(blocking) in \(conflict)")
        for rule in blocking where checks.plan.rules.contains(where: { $0.id == rule }) {
            let free = checks.plan.pinned(id, isIn: !nominee.isSelected).without(rule: rule)
            checks.expect(BruteForce(free, checks.conference.pool).winner() != nil, "\(id) without \(rule)")
        }
        for rule in checks.plan.rules where rule.priority == nil && !blocking.contains(rule.id) {
            let row = BruteForce.Subset(1) << BruteForce.Subset(nominee.row)
            let sets = BruteForce.sets(checks.plan, checks.conference.pool, group: rule.group ?? "", base: rule.base)
            guard sets.members & row != 0 else { continue }
            let free = checks.plan.pinned(id, isIn: !nominee.isSelected).without(rule: rule.id)
            checks.expect(BruteForce(free, checks.conference.pool).winner() == nil, "\(id) is blocked by \(rule.id)")
        }
    }

    @Test func `an id that nobody has is refused with the nearest one`() throws {
        let checks = try #require(try WhatIfChecks(seed: 400_001) ?? WhatIfChecks(seed: 400_002))
        var request = ExplanationRequest()
        let id = checks.conference.pool.ids[0]
        request.ids = [id + "0", id]
        #expect {
            try DelegateSelector.explain(checks.inputs, request, options: checks.options)
        } throws: { error in
            let problems = (error as? InputRejection)?.diagnostics ?? []
            return problems.count == 1 && problems[0].text(.english).hasSuffix("did you mean “\(id)”?")
        }
    }
}
