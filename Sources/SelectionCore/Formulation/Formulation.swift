import ExactArithmetic
import IntegerProgramming
import SelectionModel
import Wording

/// A plan and its pool as the search sees them, with the way back: which level is which objective, in which unit.
package struct Formulation: Sendable {
    /// The meaning of a level of the search.
    enum LevelMeaning: Sendable, Equatable {
        case seats
        /// The number of the selected among those whom the plan keeps.
        case kept
        /// The weighted shortfall of a priority; one delegate is worth `unit` of the level.
        case shortfall(priority: Int, unit: Int)
        /// Merit; one point is worth `unit` of the level.
        case merit(unit: Int)
    }

    /// The rows, columns and levels.
    package let problem: SelectionProblem
    /// The meaning of each level of the problem.
    let meanings: [LevelMeaning]
    /// The statement of the plan that each row holds, the first where several say the same; nil for rows that only count.
    let sources: [Statement.Place?]

    /// A value of a level as people count it: delegates, a shortfall in delegates, points; a lottery sum as it is.
    package func quantity(_ value: Int, ofLevel level: Int) -> Rational {
        guard level < meanings.count else { return Rational(value) }
        switch meanings[level] {
        case .seats, .kept: return Rational(value)
        case .shortfall(_, let unit): return Rational(-value, unit)
        case .merit(let unit): return Rational(value, unit)
        }
    }

    /// The name of each level of the problem, the lottery aside.
    package var levelNames: [Message] {
        meanings.map { meaning in
            switch meaning {
            case .seats: Message(.levelSeats)
            case .kept: Message(FollowedListMessage.levelKept)
            case .shortfall(let priority, _): Message(.levelShortfall(priority: "\(priority)"))
            case .merit: Message(.levelMerit)
            }
        }
    }
}

extension Formulation {
    /// The reason why a plan cannot be put into whole numbers of bounded size.
    package struct ScaleError: Error, Equatable {
        /// The faults, told for the user.
        package var diagnostics: [Diagnostic]
    }

    /// Formulates `plan` over `pool`, with what is known of the pool from other plans.
    /// - Throws: `ScaleError` where weights, shares or points have so many decimals that sums would not stay exact.
    /// - Complexity: O(nominees × attributes).
    package init(_ plan: Plan, _ pool: Pool, sharing codings: SharedCodings? = nil) throws(ScaleError) {
        self = try FormulationBuilder(plan, pool, sharing: codings)
            .formulation(plan, merit: try Merit(plan.merit, pool))
    }
}

extension FormulationBuilder {
    /// All rows of `plan`.
    init(_ plan: Plan, _ pool: Pool, sharing codings: SharedCodings? = nil) {
        self.init(pool, sharing: codings)
        for constraint in RuleSet(plan, pool).constraints { constraint.addRows(to: &self) }
    }
}
