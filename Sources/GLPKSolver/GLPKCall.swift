import CGLPK
import Dispatch
import Foundation
import IntegerProgramming
import Synchronization

/// One call of GLPK, on a thread of its own, so that it can be left behind where it does not answer any more.
///
/// GLPK asks now and then whether it must end; a call that does not ask for long, or does not end soon after it was told
/// to, is taken to hang. A thread cannot be ended from outside: it keeps its problem and goes on until the process ends.
///
/// The thread alone touches `values` and `result` until it signals `isDone`, and the caller only after that.
final class GLPKCall: @unchecked Sendable {
    private let arrays: ProblemArrays
    private let control: StoppingCriteria
    private let workLimit: GLPKSolver.WorkLimit?
    private var values: [Double]
    private var result = cglpk_result()
    private let isDone = DispatchSemaphore(value: 0)
    /// The moment when GLPK last asked whether it must end, in milliseconds since `start`.
    private let lastSign = Atomic<Int>(0)
    private let start = ContinuousClock.now

    /// The size of GLPK's own stack; the threads that the system makes by default have less than the main one.
    private static let stackSize = 8 << 20
    /// The interval at which the caller looks whether GLPK still answers.
    private static let watch = DispatchTimeInterval.milliseconds(50)

    /// A call that solves the problem in `arrays`, of `columns` columns, within `workLimit`.
    init(_ arrays: ProblemArrays, columns: Int, workLimit: GLPKSolver.WorkLimit?, control: StoppingCriteria) {
        self.workLimit = workLimit
        self.arrays = arrays
        self.control = control
        values = [Double](repeating: 0, count: max(columns, 1))
    }

    /// Makes the call and waits for its answer.
    /// - Throws: `SolverFailure` where GLPK asks nothing for as long as `silence`, or goes on for longer than `delay`
    ///   after it must end.
    func answer(silence: Duration, delay: Duration) throws(SolverFailure) -> (result: cglpk_result, values: [Double]) {
        let thread = Thread { [self] in
            solve()
            isDone.signal()
        }
        thread.stackSize = GLPKCall.stackSize
        thread.start()
        var asked: ContinuousClock.Instant?
        while isDone.wait(timeout: .now() + GLPKCall.watch) == .timedOut {
            if asked == nil, control.stop != nil { asked = .now }
            if let asked, ContinuousClock.now - asked > delay {
                throw SolverFailure(.doesNotEnd)
            }
            if now - lastSign.load(ordering: .relaxed) > Int(silence / .milliseconds(1)) {
                throw SolverFailure(.hangs)
            }
        }
        return (result, values)
    }

    private var now: Int { Int((ContinuousClock.now - start) / .milliseconds(1)) }

    private func solve() {
        values.withUnsafeMutableBufferPointer { values in
            result.values = values.baseAddress
            var limits = cglpk_control()
            (limits.node_limit, limits.pivot_limit) = (workLimit?.nodes ?? 0, workLimit?.pivots ?? 0)
            limits.info = Unmanaged.passUnretained(self).toOpaque()
            limits.poll = { info in
                guard let info else { return 1 }
                return Unmanaged<GLPKCall>.fromOpaque(info).takeUnretainedValue().mustEnd ? 1 : 0
            }
            arrays.solve(&limits, into: &result)
        }
        result.values = nil
    }

    /// True where GLPK must end. GLPK asks this, and its asking shows that it still works.
    private var mustEnd: Bool {
        lastSign.store(now, ordering: .relaxed)
        return control.stop != nil
    }
}
