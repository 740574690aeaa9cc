import DelegateSelection
import ExactArithmetic
import SelectionCore
import SelectionInput
import Testing

/// A small conference whose every selection can be looked at, and its explanations.
struct WhatIfChecks {
    let conference: Conference
    let plan: PlanValues
    let inputs: SelectionInputs
    let reference: BruteForce
    let winner: BruteForce.Winner?
    let label: String

    /// The conference number `seed`; nil where the pool is too large to look at every selection many times.
    init?(seed: Int, atMost nominees: Int = 10) throws {
        conference = RandomPlan.conference(seed: seed)
        guard conference.pool.ids.count <= nominees else { return nil }
        label = "seed \(seed)"
        plan = conference.effectivePlan
        inputs = try conference.inputs()
        reference = BruteForce(plan, conference.pool)
        winner = reference.winner()
    }

    var options: SelectionOptions {
        var options = SelectionOptions()
        options.timeLimit = .seconds(60)
        return options
    }

    /// Expects `result` to be what the reference finds for an edited plan, and who changes against the base.
    func expect(_ result: WhatIf, _ edited: PlanValues, _ what: String) {
        let other = BruteForce(edited, conference.pool)
        guard let expected = other.winner() else {
            return expect(result.status == .infeasible && result.objective == nil, "\(what): \(result.status)")
        }
        expect(result.status == .optimal, "\(what): status \(result.status)")
        let objective = result.objective
        expect(objective?.seats == expected.attained.seats, "\(what): seats")
        expectShortfalls(objective?.shortfalls ?? [], expected.attained.shortfalls, of: other, what)
        let merit = objective.map { $0.merit * Rational(BruteForce.Attained.meritUnit) }
        expect(merit == Rational(expected.attained.merit), "\(what): merit")
        guard let winner else { return }
        expect(ids(result.entering) == reference.ids(expected.subset & ~winner.subset), "\(what): who comes in")
        expect(ids(result.leaving) == reference.ids(winner.subset & ~expected.subset), "\(what): who leaves")
    }

    /// A priority whose only target was dropped is missed by nothing; the reference does not know it any more.
    private func expectShortfalls(
        _ found: [Objective.Shortfall], _ expected: [Int], of reference: BruteForce, _ what: String
    ) {
        let wanted = Dictionary(uniqueKeysWithValues: zip(reference.targets.map(\.priority), expected))
        let isRight = found.allSatisfy { shortfall in
            shortfall.value * Rational(BruteForce.Attained.shortfallUnit) == Rational(wanted[shortfall.priority] ?? 0)
        }
        expect(isRight && Set(wanted.keys).isSubset(of: found.map(\.priority)), "\(what): shortfalls \(found)")
    }

    func ids(_ rows: [Int]) -> [String] { rows.map { conference.pool.ids[$0] }.sorted() }

    func expect(_ holds: Bool, _ what: String) {
        if !holds { Issue.record("\(label): \(what)\n\(conference.transcript)") }
    }
}
