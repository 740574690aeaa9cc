/// A solver of integer programmes.
///
/// What it returns is a rumour: callers recount it in whole numbers, and prove again what is not proven so.
package protocol IntegerProgramSolver: Sendable {
    /// The name by which a user asks for it.
    var name: String { get }
    /// The version of the library behind it.
    var version: String { get }

    /// True where `optimal` and `infeasible` of `solve` rest on bounds in whole numbers, not on floating-point numbers.
    var provesInWholeNumbers: Bool { get }

    /// True where it can end by itself after a limited amount of work, with `workLimit`.
    var hasWorkLimit: Bool { get }

    /// Solves the integer programme, or finds that it has no solution worth at least `target`, where one is given.
    /// - Throws: `SolverFailure` where the solver gives up or breaks down.
    func solve(
        _ program: IntegerProgram, atLeast target: Int?, control: StoppingCriteria
    ) throws(SolverFailure) -> IntegerSolution
}

extension IntegerProgramSolver {
    /// The default: most solvers go on until they are done.
    package var hasWorkLimit: Bool { false }
}

/// The outcome of the integer programme. Values are rounded to whole numbers, one for each column.
package enum IntegerSolution: Sendable, Equatable {
    /// The solver says that nothing is better.
    case optimal(values: [Int])
    /// The solver says that there is no solution, or none that is worth the target.
    case infeasible
    /// It had to end first, with the best it had.
    case stopped(StopReason, best: [Int]?)
}
