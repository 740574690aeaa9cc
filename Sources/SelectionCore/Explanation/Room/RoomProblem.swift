import IntegerProgramming
import SelectionModel

/// What a plan requires, over a pool, as rows that can be dropped statement by statement, and whom each counted statement
/// counts: what the room of rules is asked from.
package struct RoomProblem: Sendable {
    /// The rows and columns with every required statement in place; targets, merit and the lottery have no part in it.
    package let problem: SelectionProblem
    /// The counted statements, in the order of a recount: classes, lines of quotas, rules; targets are among them.
    package let statements: [Statement]
    /// How everybody is counted by these.
    package let signs: CountSigns
    /// The rows that are gone where a statement is dropped; of a class, the whole composition's.
    package let rows: [[Int]]

    /// The requirements of `plan` on `pool`.
    /// - Parameter signs: how everybody is counted, where that is known from a plan that differs in bounds only.
    /// - Complexity: O(nominees × attributes).
    package init(_ plan: Plan, _ pool: Pool, signs known: CountSigns? = nil) {
        let required = plan.withoutTargets
        let builder = FormulationBuilder(required, pool)
        problem = builder.problem(required)
        statements = plan.countedStatements(over: pool)
        signs = known ?? CountSigns(CountIndex(RuleSet(plan, pool)), count: pool.count)
        let sources = builder.sources
        rows = statements.map { statement in
            sources.indices.filter { row in
                guard let source = sources[row] else { return false }
                return source == statement.place
                    || statement.isPart && source.kind == statement.kind && source.index == statement.place.index
            }
        }
    }
}
