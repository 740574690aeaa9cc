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

    public func relax(_ program: IntegerProgram, control: SolveControl) throws(SolverFailure) -> Relaxation {
        let answer = try call(program, .relaxed, control: control)
        switch answer.code {
        case CGLPK_OPTIMAL: return .optimal(values: answer.values, duals: answer.duals)
        case CGLPK_INFEASIBLE: return .infeasible
        case CGLPK_STOPPED: return .stopped(control.stop ?? .timeLimit)
        default: throw SolverFailure(answer.message)
        }
    }

    public func solve(
        _ program: IntegerProgram, atLeast target: Int?, control: SolveControl
    ) throws(SolverFailure) -> IntegerSolution {
        let answer = try call(program, .integer(target: target), control: control)
        let rounded = answer.hasValues ? answer.values.map { Int($0.rounded()) } : nil
        switch (answer.code, rounded) {
        case (CGLPK_OPTIMAL, let values?): return .optimal(values: values)
        case (CGLPK_INFEASIBLE, _): return .infeasible
        case (CGLPK_STOPPED, let values): return .stopped(control.stop ?? .timeLimit, best: values)
        default: throw SolverFailure(answer.message)
        }
    }

    private struct Answer {
        var code: cglpk_code
        var hasValues: Bool
        var values: [Double]
        var duals: [Double]
        var message: String
    }

    private func call(
        _ program: IntegerProgram, _ kind: ProblemArrays.Kind, control: SolveControl
    ) throws(SolverFailure) -> Answer {
        let arrays = ProblemArrays(program, kind)
        var values = [Double](repeating: 0, count: max(program.columns.count, 1))
        var duals = [Double](repeating: 0, count: max(program.rows.count, 1))
        var result = cglpk_result()
        values.withUnsafeMutableBufferPointer { values in
            duals.withUnsafeMutableBufferPointer { duals in
                result.values = values.baseAddress
                result.row_duals = kind == .relaxed ? duals.baseAddress : nil
                arrays.solve(control: control, into: &result)
            }
        }
        let message = withUnsafeBytes(of: result.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        guard values.allSatisfy(\.isFinite), duals.allSatisfy(\.isFinite) else {
            throw SolverFailure("GLPK returned a value that is not a number")
        }
        return Answer(
            code: result.code, hasValues: result.has_values != 0,
            values: Array(values.prefix(program.columns.count)), duals: Array(duals.prefix(program.rows.count)),
            message: message)
    }
}
