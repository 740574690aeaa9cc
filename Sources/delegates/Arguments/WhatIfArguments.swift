import ArgumentParser
import DelegateSelection
import Foundation

/// Arguments of a command that makes many searches: solver, limit of each, threads, progress.
struct WhatIfArguments: ParsableArguments {
    @Option(help: "Who selects: auto, glpk and builtin prove what they find, greedy proves nothing.")
    var solver = SolverChoice.auto

    @Option(parsing: .unconditional, help: "How many seconds each search may take; decimals are allowed.")
    var timeLimit = 60.0

    @Option(parsing: .unconditional, help: "How many threads may work, from 1; the result does not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "A lottery seed in place of the plan's.")
    var seed: String?

    @Option(help: "Progress on standard error: auto shows it on a terminal after a second.")
    var progress = ProgressChoice.auto

    /// The options of every search.
    /// - Throws: `CommandFailure` for a wrong use.
    func options() throws(CommandFailure) -> SelectionOptions {
        try SearchLimits.options(solver, timeLimit: timeLimit, threads: threads)
    }

    /// Does `work` while progress is shown and the first interrupt ends it with what it holds.
    func searching<Answer>(
        _ language: Language, _ work: (Interruption, @escaping @Sendable (Int, Int) -> Void) throws -> Answer
    ) throws -> Answer {
        let line = CountLine(progress, language) { WhatIfMessage.explainProgress(done: $0, all: $1) }
        defer {
            line.erase()
            InterruptSignal.ignoreNoMore()
        }
        return try work(InterruptSignal.listen()) { done, all in line.show(done, of: all) }
    }
}
