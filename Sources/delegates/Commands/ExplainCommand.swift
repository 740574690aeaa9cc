import ArgumentParser
import DelegateSelection

/// `delegates explain`.
struct ExplainCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why nominees are selected or not, and what rules cost.",
        discussion: """
            ID: why they are selected, or what it would take to have them: merit, targets, who comes in, who leaves. \
            --rule: what a rule costs now, dropped, one step tighter and looser, and how far its group can go; \
            quota:<column> also lists for which values nobody was nominated. --exchanges: who could sit in whose place, each \
            exchange with what it costs. --room: how far every rule can be moved while the others are kept. \
            --conflicts: every set of rules that cannot hold together, the smallest first, and the cheapest ways out, each \
            moving other rules; with --keep also of targets. --supply: the fewest additional nominees with whom the plan, \
            or a target to keep, can be kept. Everything is searched exactly. \
            Exit status: 0 done; 3 the plan cannot be kept; 4 something was not proven within the limit.
            """)

    @OptionGroup var input: InputArguments

    @Argument(help: "Nominees, by id.")
    var id: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "Rules: the id of a rule, quota:<column>=<value>, quota:<column>, composition:<class>.")
    var rule: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "Nominees, by id: who could come in their place, or leave for them, the best exchange first.")
    var exchanges: [String] = []

    @Flag(help: "Every rule on a line: what can be attained, what it costs.")
    var allRules = false

    @Flag(
        help: "How low and how high every count can be with the other rules as they are, and whether all can be kept.")
    var room = false

    @OptionGroup var collisions: CollisionArguments

    @Option(help: "Explain the selection in this file, which select --format json wrote.", completion: .file())
    var selection: String?

    @Option(help: "How the answers are written.")
    var format = ReportFormat.table

    @OptionGroup var place: OutputPlace
    @OptionGroup var search: WhatIfArguments
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        try collisions.check()
        guard !(id.isEmpty && rule.isEmpty && exchanges.isEmpty && !allRules && !room && !collisions.isAsked) else {
            throw CommandFailure.usage(Message(WhatIfMessage.explainNothingAsked))
        }
        var options = try search.options()
        let file = try place.file(inputs: input.paths + [selection].compactMap(\.self), for: format)
        let inputs = try input.read(seed: search.seed, threads: options.threads)
        Console.warn(inputs.remarks, language)
        try file?.check(isNoneOf: inputs.fingerprints.quotas)
        let request = try request(inputs)
        let explanation = try search.searching(language) { interruption, progress in
            options.interruption = interruption
            return try DelegateSelector.explain(inputs, request, options: options, progress: progress)
        }
        let report = ExplanationReport(explanation, inputs, published: request.published?.name)
        try file.publish(report, as: format, language)
        return status(explanation)
    }

    private func request(_ inputs: SelectionInputs) throws -> ExplanationRequest {
        var request = ExplanationRequest()
        (request.ids, request.rules, request.asksAllRules) = (id, rule, allRules)
        request.exchanges = exchanges
        request.asksRoom = room
        try collisions.ask(in: &request, inputs)
        request.published = selection.map(InputSource.file)
        return request
    }

    private func status(_ explanation: Explanation) -> ExitStatus {
        switch explanation.base.status {
        case .infeasible: .infeasible
        case .unknown: .nothingFound
        case .optimal, .feasible: explanation.isProven ? .done : .notProven
        }
    }
}
