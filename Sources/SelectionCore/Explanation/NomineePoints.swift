import ExactArithmetic
import SelectionModel

/// Each nominee's merit by a plan, in points.
package struct NomineePoints: Sendable {
    private let terms: [(codes: PackedCodes, points: [Rational])]

    /// The points of `plan` over `pool`.
    /// - Complexity: O(distinct values of the columns of merit).
    package init(_ plan: Plan, _ pool: Pool) {
        terms = plan.merit.map { term in
            let column = pool.column(term.column)
            return (column.packed, Merit.points(of: term, column))
        }
    }

    /// The points of the nominee in `row`.
    package func points(of row: Int) -> Rational {
        terms.reduce(.zero) { $0 + $1.points[$1.codes[row]] }
    }
}
