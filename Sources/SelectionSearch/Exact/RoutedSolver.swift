import IntegerProgramming
import Synchronization

/// Another solver for as long as its work is small, and the own tree from then on.
///
/// Everyday restricted problems are whole in their relaxation, or nearly so: a library solves them in a few nodes, and the own
/// tree proves the result again in whole numbers. Where one takes the library more nodes or pivots than its limit, it and all
/// that follow are hard: the own tree takes over, which is some fifty times faster there. Work is counted, not timed, so the
/// same problem takes the same way.
package final class RoutedSolver: IntegerProgramSolver {
    /// The record of the problems that were routed.
    private struct State {
        var answered = 0
        var isOver = false
        var faults: [SolverFault] = []
    }

    private let finder: any IntegerProgramSolver
    private let state = Mutex(State())

    package var name: String { finder.name }
    package var version: String { finder.version }
    package let provesInWholeNumbers = false
    package let hasWorkLimit = true

    /// Problems with more nonzeros are left to the own tree: writing them down for another solver takes longer than the proof.
    private static let largestProblem = 50_000
    /// Searches with more restricted problems than this have many small ones, for which the library takes longer than the tree.
    /// These limits and the library's own: Search.md, “Constants”.
    private static let mostProblems = 8

    /// Routes to `finder`, which ends after so much work by itself.
    package init(_ finder: any IntegerProgramSolver) { self.finder = finder }

    /// True where `finder` answered everything that it was asked, and it was asked something.
    package var foundEverything: Bool { state.withLock { $0.answered > 0 && !$0.isOver } }

    /// The faults of `finder`, where it broke down.
    package var faults: [SolverFault] { state.withLock(\.faults) }

    /// The answer of `finder`; `workLimit` where the own tree is to take over.
    package func solve(
        _ program: IntegerProgram, atLeast target: Int?, control: StoppingCriteria
    ) throws(SolverFailure) -> IntegerSolution {
        guard !state.withLock(\.isOver) else { return .stopped(.workLimit, best: nil) }
        let isEveryday = program.entries.count <= RoutedSolver.largestProblem
        guard isEveryday, state.withLock({ $0.answered < RoutedSolver.mostProblems }) else {
            state.withLock { $0.isOver = true }
            return .stopped(.workLimit, best: nil)
        }
        do throws(SolverFailure) {
            let solution = try finder.solve(program, atLeast: target, control: control)
            state.withLock { state in
                if case .stopped = solution { state.isOver = true } else { state.answered += 1 }
            }
            return solution
        } catch {
            state.withLock { state in
                state.isOver = true
                state.faults.append(error.fault)
            }
            return .stopped(.workLimit, best: nil)
        }
    }
}
