import ExactArithmetic

/// The outcome of a biproportional problem.
public enum BiproportionalOutcome: Equatable, Sendable {
    /// The one matrix that the divisors lead to.
    case solved(BiproportionalSolution)
    /// Several matrices are equally proportional: the solution holds one of them, which stands for all. Every other has
    /// the same divisors and differs from it only in the undecided cells, of which there are at least four.
    case tied(BiproportionalSolution, undecided: [UndecidedCell])
    /// No matrix keeps the margins; each conflict on its own is a proof by counting.
    case infeasible([MarginConflict])
    /// The seats of the rows and those of the columns have different sums.
    case mismatchedTotals(rowSeats: Int, columnSeats: Int)
}

/// A matrix of seats with the divisors that prove it.
///
/// A cell with weight w, row divisor r and column divisor c has w/(r·c) rounded by the method: with n seats,
/// signpost(n − 1) ≤ w/(r·c) ≤ signpost(n), where signpost(n) is the limit between n and n + 1 seats and signpost(−1) is 0.
public struct BiproportionalSolution: Equatable, Sendable {
    /// The seats, row by row.
    public let matrix: [[Int]]
    /// Each row's divisor.
    public let rowDivisors: [WideRational]
    /// Each column's divisor.
    public let columnDivisors: [WideRational]
    /// True where the divisors are given by their squares. That is so where ties of `huntingtonHill`, whose signposts
    /// are square roots, leave no divisors that are fractions; then signpost² and w²/(r·c) are compared.
    public let divisorsAreSquared: Bool
}

/// A cell that tied matrices disagree about.
public struct UndecidedCell: Equatable, Hashable, Sendable {
    /// The row, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int
    /// The two neighbouring numbers of seats that the cell may have.
    public let seats: ClosedRange<Int>

    /// A cell that may have any number of seats in `seats`.
    public init(row: Int, column: Int, seats: ClosedRange<Int>) {
        (self.row, self.column, self.seats) = (row, column, seats)
    }
}
