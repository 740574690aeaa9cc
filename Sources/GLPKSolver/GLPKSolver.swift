import CGLPK
import IntegerProgramming

/// The GNU Linear Programming Kit as a solver.
///
/// One C call creates, solves and deletes a problem on one thread; presolve and heuristics are off, since with them GLPK
/// ignores its limits. A GLPK that aborts, hangs or returns what is not a number comes back as a `SolverFailure`.
package struct GLPKSolver: IntegerProgramSolver {
    package let name = "glpk"
    package let version = String(cString: cglpk_version())

    package let provesInWholeNumbers = false
    /// The longest time for which GLPK may not ask whether it must end; longer is taken for hanging.
    package var longestSilence = Duration.seconds(30)
    /// The longest time for which GLPK may go on after it must end; longer is taken for hanging.
    package var longestDelay = Duration.milliseconds(400)

    /// The most nodes and pivots that a call may take.
    package struct WorkLimit: Sendable {
        /// Nodes of the tree.
        package var nodes: Int32
        /// Pivots of the simplex method.
        package var pivots: Int32

        /// A limit of this many nodes and pivots.
        package init(nodes: Int32, pivots: Int32) { (self.nodes, self.pivots) = (nodes, pivots) }
    }

    /// The amount of work that a call may take; nil for as much as it needs.
    package var workLimit: WorkLimit?
    package var hasWorkLimit: Bool { workLimit != nil }

    /// GLPK as the system has it.
    package init(workLimit: WorkLimit? = nil) { self.workLimit = workLimit }

    package func solve(
        _ program: IntegerProgram, atLeast target: Int?, control: StoppingCriteria
    ) throws(SolverFailure) -> IntegerSolution {
        let call = GLPKCall(
            ProblemArrays(program, target: target), columns: program.columns.count, workLimit: workLimit,
            control: control)
        let (result, values) = try call.answer(silence: longestSilence, delay: longestDelay)
        guard values.allSatisfy(\.isFinite) else {
            throw SolverFailure(.notANumber)
        }
        let whole = values.prefix(program.columns.count).map { Int(exactly: $0.rounded()) }
        guard !whole.contains(nil) else { throw SolverFailure(.notANumber) }
        let rounded = result.has_values != 0 ? whole.compactMap(\.self) : nil
        switch (result.code, rounded) {
        case (CGLPK_OPTIMAL, let values?): return .optimal(values: values)
        case (CGLPK_INFEASIBLE, _): return .infeasible
        case (CGLPK_STOPPED, let values) where result.reached_limit != 0: return .stopped(.workLimit, best: values)
        case (CGLPK_STOPPED, let values): return .stopped(control.stop ?? .timeLimit, best: values)
        default:
            let message = withUnsafeBytes(of: result.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            throw SolverFailure(.said(message))
        }
    }
}
