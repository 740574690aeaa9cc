import DelegateSelection
import ExactArithmetic
import SelectionCore
import SelectionInput
import TestSupport
import Testing

/// The properties that an outcome must have, given the reference. Every check names the conference that failed, files
/// and all.
struct OutcomeChecks {
    let conference: Conference
    let reference: BruteForce
    let winner: BruteForce.Winner?
    let inputs: SelectionInputs
    let label: String

    init(_ conference: Conference, label: String) throws {
        self.conference = conference
        self.label = label
        reference = BruteForce(conference.effectivePlan, conference.pool)
        winner = reference.winner()
        do {
            inputs = try conference.inputs()
        } catch {
            Issue.record("\(label) was rejected: \(error)\n\(conference.transcript)")
            throw error
        }
    }

    /// The same conference, asked for the list that follows a published one.
    init(_ checks: OutcomeChecks, asking question: Replacement) {
        (conference, label) = (checks.conference, checks.label)
        reference = checks.reference.asking(question)
        winner = reference.winner()
        inputs = checks.inputs.asking(question)
    }

    /// The most pivots that a proof about 14 nominees or fewer may take.
    static let pivots = 20_000

    /// The outcome of one engine.
    func outcome(_ solver: SolverChoice, recordsTrees: Bool = false) throws -> Outcome {
        var options = SelectionOptions()
        options.recordsTrees = recordsTrees
        options.solver = solver
        options.timeLimit = .seconds(60)
        // Who would have to be found is judged by `SupplyTests`; here it is a long search that nothing looks at.
        options.findsSupply = Campaign.isFull
        return try DelegateSelector.select(inputs, options: options)
    }

    /// An exact engine finds the reference's selection and proves it, or proves that there is none.
    func expectExact(_ outcome: Outcome) {
        if reference.nominees <= 14, let work = outcome.work, work.pivots > OutcomeChecks.pivots {
            fail("pivots", work.pivots, "\(OutcomeChecks.pivots) at most")
        }
        guard let winner else {
            expect(outcome.status, .infeasible, "status")
            expect(outcome.selected, [], "selected")
            expect(outcome.recount, nil, "recount")
            return
        }
        expect(outcome.status, .optimal, "status")
        expect(outcome.stopped, .completed, "stopped")
        expect(ids(outcome), reference.ids(winner.subset), "selected")
        expect(outcome.recount?.objective, objective(winner.attained), "objective")
        expect(outcome.recount?.isFeasible, true, "recount")
        expect(outcome.gap, Rational.zero, "gap")
        expect(outcome.bound.seats, winner.attained.seats, "bound.seats")
        expect(outcome.bound.kept, objective(winner.attained).kept, "bound.kept")
        expect(outcome.bound.shortfalls, objective(winner.attained).shortfalls, "bound.shortfalls")
        expect(outcome.bound.merit, objective(winner.attained).merit, "bound.merit")
        expect(outcome.bound.lottery, winner.attained.lottery, "bound.lottery")
        expectNumbers(outcome)
    }

    /// Expects that the engine's result keeps every required rule and is counted right; where it claims a proof, it is
    /// right.
    func expectHonest(_ outcome: Outcome) {
        switch outcome.status {
        case .optimal, .infeasible: expectExact(outcome)
        case .unknown: expect(outcome.selected, [], "selected")
        case .feasible:
            let chosen = Set(outcome.selected)
            let subset = chosen.reduce(BruteForce.Subset(0)) { $0 | 1 << BruteForce.Subset($1) }
            expect(reference.isAllowed(subset), true, "every required rule kept")
            expect(outcome.recount?.objective, objective(reference.attained(by: subset)), "objective")
            expect(outcome.recount?.isFeasible, true, "recount")
            expectNumbers(outcome)
        }
    }

    private func expectNumbers(_ outcome: Outcome) {
        expect(outcome.selected, outcome.selected.sorted(), "pool order")
        let seed = conference.effectivePlan.seed ?? ""
        let numbers = outcome.selected.map { Lottery.number(seed: seed, id: conference.pool.ids[$0]) }
        expect(outcome.lotteryNumbers, numbers, "lotteryNumbers")
    }

    /// The ids of the selected, sorted.
    func ids(_ outcome: Outcome) -> [String] { outcome.selected.map { conference.pool.ids[$0] }.sorted() }

    /// The reference's objective as the product states it.
    func objective(_ attained: BruteForce.Attained) -> Objective {
        Objective(
            seats: attained.seats, kept: reference.kept.map { _ in attained.kept },
            shortfalls: zip(reference.targets, attained.shortfalls).map { target, value in
                .init(priority: target.priority, value: Rational(value, BruteForce.Attained.shortfallUnit))
            },
            merit: Rational(attained.merit, BruteForce.Attained.meritUnit), lottery: attained.lottery)
    }

    private func expect<Value: Equatable>(_ found: Value, _ expected: Value, _ what: String) {
        if found != expected { fail(what, found, expected) }
    }

    private func fail(_ what: String, _ found: some Any, _ expected: some Any) {
        Issue.record("\(label): \(what) is \(found), expected \(expected)\n\(conference.transcript)")
    }
}
