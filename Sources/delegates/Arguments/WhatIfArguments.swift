import ArgumentParser
import DelegateSelection
import Foundation
import IntegerProgramming
import SelectionCore
import Wording

/// How the searches of a command go that makes many of them: solver, limit of each, threads, progress.
struct WhatIfArguments: ParsableArguments {
    @Option(help: "Who selects: auto, glpk and builtin prove what they find, greedy proves nothing.")
    var solver = SolverChoice.auto

    @Option(help: "How many seconds each search may take; decimals are allowed.")
    var timeLimit = 60.0

    @Option(help: "How many threads may work, from 1; the result does not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "A lottery seed in place of the plan's.")
    var seed: String?

    @Option(help: "Progress on standard error: auto shows it on a terminal after a second.")
    var progress = ProgressChoice.auto

    /// The options of every search.
    /// - Throws: `CommandFailure` for a wrong use.
    func options() throws(CommandFailure) -> SelectionOptions {
        guard timeLimit > 0, timeLimit.isFinite else { throw .usage(Message(.optionNotPositive, "--time-limit")) }
        guard threads >= 1 else { throw .usage(Message(.optionTooSmall, "--threads", "1")) }
        if solver == .glpk, !DelegateSelector.hasGLPK { throw .usage(Message(.noGLPK)) }
        var options = SelectionOptions()
        options.solver = solver
        options.threads = threads
        options.timeLimit = .seconds(min(timeLimit, 1e9))
        return options
    }

    /// Does `work` while progress is shown and the first interrupt ends it with what it holds.
    func searching<Answer>(
        _ language: Language, _ work: (Interruption, @escaping @Sendable (Int, Int) -> Void) throws -> Answer
    ) throws -> Answer {
        let line = StepLine(progress, language)
        defer {
            line.erase()
            InterruptSignal.ignoreNoMore()
        }
        return try work(InterruptSignal.listen()) { done, all in line.show(done, of: all) }
    }
}
