import ExactArithmetic
import SelectionCore

/// Explains nominees: by counting what exchanges would do, and by an exact search with them put in, or left out.
struct NomineeExplanationSearch: Sendable {
    private let search: ParallelSearch
    private let base: Outcome
    private let recount: Recount
    private let selected: Set<Int>
    private let points: NomineePoints
    private let lottery: Lottery
    private let exchanges: ExchangeRules
    private var plan: Plan { search.inputs.plan }
    private var pool: Pool { search.inputs.pool }

    init(_ search: ParallelSearch, _ base: Outcome, _ recount: Recount) {
        self.search = search
        self.base = base
        self.recount = recount
        let (plan, pool) = (search.inputs.plan, search.inputs.pool)
        selected = Set(base.selected)
        points = NomineePoints(plan, pool)
        lottery = Lottery(seed: plan.lotterySeed, pool: pool)
        exchanges = ExchangeRules(plan, pool, selected: base.selected)
    }

    /// The reasons why each of `rows` is selected, or is not. The pool knows their ids.
    func explanations(of rows: [Int]) throws(InputRejection) -> [NomineeExplanation] {
        let outcomes = try search.outcomes(rows.map { turned($0, in: plan) })
        var explanations = zip(rows, outcomes).map { row, outcome in explanation(row, outcome) }
        for index in explanations.indices where [.impossible, .needed].contains(explanations[index].reason) {
            explanations[index].conflict = try conflict(explanations[index].row)
            explanations[index].blocking = try blocking(explanations[index].row)
        }
        return explanations
    }

    /// `plan` with the nominee pinned out where they are selected, pinned in where they are not; other pins aside.
    private func turned(_ row: Int, in plan: Plan) -> Plan {
        plan.pinned(pool.id(row), isIn: !selected.contains(row))
    }

    private func explanation(_ row: Int, _ outcome: Outcome) -> NomineeExplanation {
        let isSelected = selected.contains(row)
        let pins = isSelected ? plan.pins.include : plan.pins.exclude
        let pin = pins.first { $0.id == pool.id(row) }
        let competing = isSelected || pin != nil ? ExchangeRules.Tally() : exchanges.tally(row)
        let competitors = competitors(of: row, competing.free)
        let reason =
            pin != nil
            ? (isSelected ? .pinnedIn : .pinnedOut)
            : reason(isSelected: isSelected, outcome, isOutranked: !competitors.isEmpty)
        var explanation = NomineeExplanation(
            row: row, isSelected: isSelected, reason: reason, merit: points.points(of: row),
            lottery: lottery.number(round: 0, row: row), countedBy: exchanges.sign(of: row).counts,
            otherwise: WhatIf(outcome, against: base.selected))
        explanation.pin = pin?.location
        explanation.outrankedBy = competitors
        explanation.forbiddenExchanges = competing.forbidden
        explanation.targetExchanges = competing.changing
        return explanation
    }

    private func reason(isSelected: Bool, _ outcome: Outcome, isOutranked: Bool) -> NomineeExplanation.Reason {
        if outcome.status == .infeasible { return isSelected ? .needed : .impossible }
        if base.status == .optimal, let objective = outcome.recount?.objective,
            objective.isTied(with: recount.objective)
        {
            return .tied
        }
        if isOutranked { return .outranked }
        guard outcome.status == .optimal, base.status == .optimal else { return .notProven }
        return isSelected ? .better : .costly
    }

    /// The delegates, of those who could leave with everything else as it is, who would be exchanged for the nominee only at a loss
    /// of merit, or of the lottery.
    private func competitors(of row: Int, _ free: [Int]) -> [NomineeExplanation.Competitor] {
        let (merit, number) = (points.points(of: row), lottery.number(round: 0, row: row))
        return free.map { delegate in
            NomineeExplanation.Competitor(
                row: delegate, merit: points.points(of: delegate), lottery: lottery.number(round: 0, row: delegate))
        }
        .filter { $0.merit > merit || $0.merit == merit && $0.lottery >= number }
        .sorted { one, other in
            (one.merit, one.lottery, one.row) < (other.merit, other.lottery, other.row)
        }
    }

    /// The plan's statements that cannot all hold with the nominee put in, or left out.
    private func conflict(_ row: Int) throws(InputRejection) -> ConflictSet? {
        var explaining = search
        explaining.explainsInfeasibility = true
        let edited = turned(row, in: plan)
        guard var conflict = try explaining.outcomes([edited])[0].conflict else { return nil }
        conflict.parts = conflict.parts.compactMap { part in
            statement(part.statement, of: edited).map { .init($0, sides: part.sides) }
        }
        return conflict
    }

    /// A statement of an edited plan as the plan itself has it; nil for the nominee's own pin, which it has not.
    private func statement(_ statement: Statement, of edited: Plan) -> Statement? {
        guard let pin = statement.pin else { return statement }
        return plan.statements(statement.kind, over: pool).first { $0.pin?.nominee.id == pin.nominee.id }
    }

    /// The required statements about the nominee each of which, dropped by itself, would make room for them, or let them go.
    private func blocking(_ row: Int) throws(InputRejection) -> [Statement] {
        let counted = plan.countedStatements(over: pool)
        let own = exchanges.sign(of: row).counts.filter { recount.rules[$0].required }.map { counted[$0] }
        let statements = plan.statements(about: pool.id(row), counted: own)
        let plans = statements.map { turned(row, in: plan).without([$0], over: pool).requirements }
        let outcomes = try search.outcomes(plans)
        return zip(statements, outcomes).filter { $0.1.recount != nil }.map(\.0)
    }
}
