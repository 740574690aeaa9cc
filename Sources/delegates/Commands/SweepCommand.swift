import ArgumentParser
import DelegateSelection

/// `delegates sweep`.
struct SweepCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Move a rule's bound, a quota or the seats through a range, and select for every value.",
        discussion: """
            A target stays a target unless --required is given; shares are written as 40%, people as 24. \
            --frontier finds the values by itself: every choice that cannot be bettered in one respect without losing in another. \
            Exit status: 0 done, whether values are possible or not; 3 the plan as it is cannot be kept; \
            4 some value was not proven within the limit.
            """)

    @OptionGroup var input: PlanArguments

    @OptionGroup var moved: SweepArguments
    @OptionGroup var walked: FrontierArguments

    @Option(help: "How the result is written.")
    var format = SweepFormat.answer(.table)

    @OptionGroup var place: OutputPlace
    @OptionGroup var search: WhatIfArguments
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        var options = try search.options()
        let walk = try walked.request(besides: moved)
        let sweep = walk == nil ? try moved.request() : nil
        let file = try place.file(inputs: input.files, for: format.place)
        let inputs = try input.read(seed: search.seed, threads: options.threads)
        Console.warn(inputs.remarks, language)
        try file?.check(isNoneOf: inputs.fingerprints.quotas)
        let (report, status): (any PicturedReport, ExitStatus) = try search.searching(language) {
            interruption, progress in
            options.interruption = interruption
            if let sweep {
                return answer(try DelegateSelector.sweep(inputs, sweep, options: options, progress: progress), inputs)
            }
            guard let walk else { throw CommandFailure.usage(Message(WhatIfMessage.sweepNothingAsked)) }
            return answer(try DelegateSelector.frontier(inputs, walk, options: options, progress: progress), inputs)
        }
        switch format {
        case .answer(let format): try file.publish(report, as: format, language)
        case .svg: try file.publish(report.svg)
        }
        return status
    }

    private func answer(_ sweep: Sweep, _ inputs: SelectionInputs) -> (any PicturedReport, ExitStatus) {
        (SweepReport(sweep, inputs, language), status(sweep.base, isProven: sweep.isProven))
    }

    private func answer(_ frontier: Frontier, _ inputs: SelectionInputs) -> (any PicturedReport, ExitStatus) {
        // A limit that was asked for is no failure to prove.
        let isProven = frontier.isProven || frontier.isCut && frontier.isEveryStepProven
        return (FrontierReport(frontier, inputs, language), status(frontier.base, isProven: isProven))
    }

    private func status(_ base: Outcome, isProven: Bool) -> ExitStatus {
        base.status == .infeasible ? .infeasible : isProven ? .done : .notProven
    }
}
