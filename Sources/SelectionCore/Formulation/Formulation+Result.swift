import ExactArithmetic
import SelectionModel
import SelectionProof

/// The way back: what a search found, in the plan's units.
extension Formulation {
    /// The standing of the result: what is held and proven.
    package func status(_ result: SearchResult) -> Outcome.Status {
        if result.provesInfeasible { return .infeasible }
        if result.isOptimal(levels: problem.levels.count) { return .optimal }
        return result.selection == nil ? .unknown : .feasible
    }

    /// The bounds that no selection can exceed, as far as the search knows: every proven level and the first that is not.
    package func bounds(_ result: SearchResult) -> ObjectiveBound {
        var bound = ObjectiveBound()
        for (level, value) in result.bounds.prefix(result.provenLevels + 1).enumerated() {
            guard level < meanings.count else {
                bound.lottery = value
                continue
            }
            switch meanings[level] {
            case .seats: bound.seats = value
            case .kept: bound.kept = value
            case .shortfall(let priority, let unit):
                bound.shortfalls.append(.init(priority: priority, value: max(Rational(-value, unit), .zero)))
            case .merit(let unit): bound.merit = Rational(value, unit)
            }
        }
        if result.provenLevels == problem.levels.count + 1, bound.merit == nil { bound.merit = .zero }
        return bound
    }

    /// |objective − bound| / |objective| of the first level whose bound is not attained; 0 on proof, nil where unknown.
    package func gap(_ result: SearchResult) -> Rational? {
        guard let selection = result.selection else { return nil }
        if result.isOptimal(levels: problem.levels.count) { return .zero }
        let values = problem.levelValues(of: selection) + [problem.lotterySum(of: selection, round: 0)]
        for (level, value) in values.enumerated().dropFirst(result.provenLevels) {
            guard level < result.bounds.count else { return nil }
            let bound = published(result.bounds[level], ofLevel: level)
            if bound != value { return value == 0 ? nil : Rational(abs(bound - value), abs(value)) }
        }
        return nil
    }

    /// The bound as it is published: nothing is missed by less than nothing.
    private func published(_ bound: Int, ofLevel level: Int) -> Int {
        guard level < meanings.count, case .shortfall = meanings[level] else { return bound }
        return min(bound, 0)
    }
}
