import ArgumentParser
import DelegateSelection
import Foundation

/// Arguments of searches: solver, limits, threads, seed, progress.
struct SearchLimits: ParsableArguments {
    @Option(help: "Who selects: auto, glpk and builtin prove the best selection, greedy proves nothing.")
    var solver = SolverChoice.auto

    @Flag(help: "Have another exact solver prove the result again.")
    var confirm = false

    @Option(parsing: .unconditional, help: "How many seconds a search may take; decimals are allowed.")
    var timeLimit = 60.0

    @Option(parsing: .unconditional, help: "How many threads may work, from 1; the result does not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "A lottery seed in place of the plan's.")
    var seed: String?

    @Option(help: "Progress on standard error: auto shows it on a terminal after a second.")
    var progress = ProgressChoice.auto

    /// The options of a search.
    /// - Throws: `CommandFailure` for a wrong use.
    func options() throws(CommandFailure) -> SelectionOptions {
        var options = try SearchLimits.options(solver, timeLimit: timeLimit, threads: threads)
        options.isConfirmed = confirm
        return options
    }

    /// The most threads that can be asked for: more than any machine that this was run on has.
    static let maximumThreads = 1_024

    /// The options of searches with a solver, a limit in seconds for each, and a number of threads.
    /// - Throws: `CommandFailure` for a wrong use.
    static func options(
        _ solver: SolverChoice, timeLimit: Double, threads: Int
    ) throws(CommandFailure) -> SelectionOptions {
        guard timeLimit > 0, timeLimit.isFinite else {
            throw .usage(Message(.optionNotPositive(option: "--time-limit")))
        }
        guard threads >= 1 else { throw .usage(Message(.optionTooSmall(option: "--threads", least: "1"))) }
        guard threads <= maximumThreads else {
            throw .usage(Message(.optionTooLarge(option: "--threads", most: "\(maximumThreads)")))
        }
        if solver == .glpk, !DelegateSelector.hasGLPK { throw .usage(Message(.noGLPK)) }
        var options = SelectionOptions()
        options.solver = solver
        options.threads = threads
        options.timeLimit = .seconds(min(timeLimit, 1e9))
        return options
    }
}
