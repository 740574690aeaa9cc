import ArgumentParser
import DelegateSelection
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// How a sweep is written.
enum SweepFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, svg, html
}

/// `min` or `max`.
enum SideChoice: String, CaseIterable, ExpressibleByArgument {
    case min, max

    /// The side of a bound.
    var side: RuleCost.Side { self == .min ? .minimum : .maximum }
}

/// `delegates sweep`.
struct SweepCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Move a rule's bound, a quota or the seats through a range, and select for every value.",
        discussion: """
            A target stays a target unless --required is given; shares are written as 40%, people as 24. \
            Exit status: 0 done, whether values are possible or not; 3 the plan as it is cannot be kept; \
            4 some value was not proven within the limit.
            """)

    @OptionGroup var input: PlanArguments

    @Option(help: "The rule whose bound is moved: the id of a rule, or quota:<column>=<value>.")
    var rule: String?

    @Flag(help: "Move the most seats.")
    var seats = false

    @Option(help: "The first value.")
    var from: String?

    @Option(help: "The last value, which is not exceeded.")
    var to: String?

    @Option(help: "How far apart the values are.")
    var step: String?

    @Option(help: "Which side of the bound is moved; by default the one that the plan has, min where it has both.")
    var side: SideChoice?

    @Option(help: "A second rule, or seats: every pair of values.")
    var grid: String?

    @Option(help: "The first value of the second rule.")
    var gridFrom: String?

    @Option(help: "The last value of the second rule.")
    var gridTo: String?

    @Option(help: "How far apart the values of the second rule are.")
    var gridStep: String?

    @Option(help: "Which side of the second rule's bound is moved.")
    var gridSide: SideChoice?

    @Flag(help: "Take targets that are moved as required, so that impossible values show.")
    var required = false

    @Option(help: "How the result is written.")
    var format = SweepFormat.table

    @OptionGroup var place: OutputPlace
    @OptionGroup var search: WhatIfArguments
    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.language }

    func perform() throws -> ExitStatus {
        var options = try search.options()
        let request = try request()
        let file = try place.file(inputs: input.files)
        let inputs = try input.read(seed: search.seed, threads: options.threads)
        for remark in inputs.remarks where remark.severity == .warning { Console.note(Console.line(remark, language)) }
        try file?.check(isNoneOf: inputs.fingerprints.quotas)
        let sweep = try search.searching(language) { interruption, progress in
            options.interruption = interruption
            return try DelegateExplainer.sweep(inputs, request, options: options, progress: progress)
        }
        let text = text(SweepReport(sweep, inputs, language))
        if let file { try file.write(text) } else { try Console.print(text) }
        if sweep.base.status == .infeasible { return .infeasible }
        return sweep.isProven ? .done : .notProven
    }

    private func text(_ report: SweepReport) -> String {
        switch format {
        case .table: TerminalRenderer.text(report.document(language))
        case .json: report.json(version: DelegateSelector.version)
        case .csv: report.csv(language)
        case .svg: report.svg
        case .html: HTMLRenderer.text(report.document(language))
        }
    }

    /// What is asked, found to be a sweep of bounded size.
    private func request() throws(CommandFailure) -> SweepRequest {
        guard rule != nil || seats else { throw .usage(Message(WhatIfMessage.sweepNothingAsked, parameters: [])) }
        guard rule == nil || !seats else { throw .usage(Message(WhatIfMessage.sweepTwoSubjects, parameters: [])) }
        let range = try SweepRange("--", from: from, to: to, step: step, isSeats: seats)
        let axis = SweepRequest.Axis(rule: rule, side: side?.side, values: range.values)
        var gridAxis: SweepRequest.Axis?
        if let grid {
            let isSeats = grid == "seats"
            let range = try SweepRange("--grid-", from: gridFrom, to: gridTo, step: gridStep, isSeats: isSeats)
            gridAxis = .init(rule: isSeats ? nil : grid, side: gridSide?.side, values: range.values)
        }
        let count = axis.values.count * (gridAxis?.values.count ?? 1)
        guard count <= SweepRange.maximumCount else { throw SweepRange.tooMany(count) }
        var request = SweepRequest(axis, grid: gridAxis)
        request.makesRequired = required
        request.keepsKind = true
        return request
    }
}
