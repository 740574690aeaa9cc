import CGLPK
import IntegerProgramming

/// The GNU Linear Programming Kit as a solver.
///
/// One C call creates, solves and deletes a problem on the calling thread; presolve, cuts and heuristics are off, since
/// with them GLPK ignores its limits. A GLPK abort comes back as a `SolverFailure`.
public struct GLPKSolver: IntegerProgramSolver {
    public let name = "glpk"
    public let version = String(cString: cglpk_version())

    public let provesInWholeNumbers = false

    /// GLPK as the system has it.
    public init() {}

    public func solve(
        _ program: IntegerProgram, atLeast target: Int?, control: SolveControl
    ) throws(SolverFailure) -> IntegerSolution {
        let arrays = ProblemArrays(program, target: target)
        var values = [Double](repeating: 0, count: max(program.columns.count, 1))
        var result = cglpk_result()
        values.withUnsafeMutableBufferPointer { values in
            result.values = values.baseAddress
            arrays.solve(control: control, into: &result)
        }
        guard values.allSatisfy(\.isFinite) else {
            throw SolverFailure("GLPK returned a value that is not a number")
        }
        let rounded = result.has_values != 0 ? values.prefix(program.columns.count).map { Int($0.rounded()) } : nil
        switch (result.code, rounded) {
        case (CGLPK_OPTIMAL, let values?): return .optimal(values: values)
        case (CGLPK_INFEASIBLE, _): return .infeasible
        case (CGLPK_STOPPED, let values): return .stopped(control.stop ?? .timeLimit, best: values)
        default:
            let message = withUnsafeBytes(of: result.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            throw SolverFailure(message)
        }
    }
}
