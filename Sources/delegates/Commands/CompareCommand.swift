import ArgumentParser
import DelegateSelection

/// `delegates compare`.
struct CompareCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Select by the plan and by each scenario of it, and show what differs.",
        discussion: """
            Exit status: 0 where the plan and every scenario are decided, by a proven selection or the proof that there \
            is none; 4 or 5 where one of them is not.
            """)

    @OptionGroup var input: InputArguments

    @Argument(help: "Files that each edit the plan.", completion: .file())
    var scenarios: [String]

    @Option(help: "How the comparison is written.")
    var format = ReportFormat.table

    @OptionGroup var extentOption: ExtentArguments
    @OptionGroup var place: OutputPlace

    @OptionGroup var limits: SearchLimits
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let options = try limits.options()
        let file = try place.file(inputs: input.paths + scenarios, for: format)
        let inputs = try input.read(scenarios: scenarios, seed: limits.seed, threads: options.threads)
        Console.warn(CompareCommand.warnings(inputs), language)
        for one in inputs { try file?.check(isNoneOf: one.fingerprints.quotas) }
        let outcomes = try select(inputs, options)
        var comparison = Comparison(zip(inputs, outcomes).map { Comparison.Option($0, $1) })
        comparison.extent = extentOption.extent
        try file.publish(comparison, as: format, language)
        return CompareCommand.status(outcomes, asked: options.solver)
    }

    private func select(_ inputs: [SelectionInputs], _ options: SelectionOptions) throws -> [Outcome] {
        let line = CountLine(limits.progress, language) { WhatIfMessage.progress(done: $0, all: $1) }
        var options = options
        options.interruption = InterruptSignal.listen()
        defer {
            line.erase()
            InterruptSignal.ignoreNoMore()
        }
        return try DelegateSelector.compare(inputs, options: options) { line.show($0, of: inputs.count) }
    }

    /// The warnings about the files, each once.
    private static func warnings(_ inputs: [SelectionInputs]) -> [Diagnostic] {
        var seen: Set<String> = []
        return inputs.flatMap(\.remarks).filter {
            $0.severity == .warning && seen.insert($0.text(.english)).inserted
        }
    }

    /// Done where everything is decided; otherwise the plainest of what is not.
    private static func status(_ outcomes: [Outcome], asked solver: SolverChoice) -> ExitStatus {
        let own = outcomes.map { ExitStatus($0, asked: solver) }
        if own.contains(.nothingFound) { return .nothingFound }
        return own.contains(.notProven) ? .notProven : .done
    }
}
