/// A fault of a solver.
package enum SolverFault: Sendable, Equatable {
    /// It gave no sign of life for too long.
    case hangs
    /// It went on for too long after it was told to end.
    case doesNotEnd
    /// It returned something that is no number, or a number out of all bounds.
    case notANumber
    /// It returned a solution that breaks a row or misses the target.
    case breaksRows
    /// It called a solution the best that is far from it.
    case notTheBest
    /// It found no solution where there is one.
    case notInfeasible
    /// It ended without an answer.
    case noAnswer
    /// It gave up or broke down, with these words of its own.
    case said(String)
}

/// A solver that broke down.
package struct SolverFailure: Error, Equatable {
    /// The fault, for the outcome's record.
    package var fault: SolverFault

    /// A failure by `fault`.
    package init(_ fault: SolverFault) { self.fault = fault }
}
