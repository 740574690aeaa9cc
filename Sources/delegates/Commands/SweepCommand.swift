import ArgumentParser
import DelegateSelection

/// The format of a sweep: as every answer is, or its picture alone.
enum SweepFormat: ExpressibleByArgument {
    case answer(ReportFormat)
    case svg

    init?(argument: String) {
        if argument == "svg" {
            self = .svg
        } else if let format = ReportFormat(rawValue: argument) {
            self = .answer(format)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) + ["svg"] }

    /// The format that says where it can be written: a picture is text, as a page is.
    var place: ReportFormat {
        switch self {
        case .answer(let format): format
        case .svg: .html
        }
    }

    var defaultValueDescription: String {
        switch self {
        case .answer(let format): format.rawValue
        case .svg: "svg"
        }
    }
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

    @OptionGroup var moved: SweepArguments

    @Option(help: "How the result is written.")
    var format = SweepFormat.answer(.table)

    @OptionGroup var place: OutputPlace
    @OptionGroup var search: WhatIfArguments
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        var options = try search.options()
        let request = try moved.request()
        let file = try place.file(inputs: input.files, for: format.place)
        let inputs = try input.read(seed: search.seed, threads: options.threads)
        Console.warn(inputs.remarks, language)
        try file?.check(isNoneOf: inputs.fingerprints.quotas)
        let sweep = try search.searching(language) { interruption, progress in
            options.interruption = interruption
            return try DelegateSelector.sweep(inputs, request, options: options, progress: progress)
        }
        let report = SweepReport(sweep, inputs, language)
        switch format {
        case .answer(let format): try file.publish(report, as: format, language)
        case .svg: try file.publish(report.svg)
        }
        if sweep.base.status == .infeasible { return .infeasible }
        return sweep.isProven ? .done : .notProven
    }
}
