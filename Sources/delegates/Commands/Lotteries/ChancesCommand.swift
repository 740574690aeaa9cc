import ArgumentParser
import DelegateSelection
import Foundation

/// `delegates chances`.
struct ChancesCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "chances",
        abstract: "Everybody's chance where one of the best selections is drawn by lot, or those of a drawn panel.",
        discussion: """
            With PLAN and POOL: who is in every best selection, who in none, both proven, and who is tied with which chance, \
            where the smallest chance is as large as possible, then the second smallest, and so on. With the file that \
            panel or chances wrote with --format json: the chances that its panels make, and whether its sums and its draw \
            are right.
            """)

    @Argument(
        help: "The plan, a YAML file; or a file that panel or chances wrote with --format json.", completion: .file())
    var plan: String

    @Argument(help: "The nominees, a CSV, XLSX or ODS file.", completion: .file())
    var pool: String?

    @Option(help: "A file that edits the plan.", completion: .file())
    var scenario: String?

    @Option(help: "A lottery seed in place of the plan's.")
    var seed: String?

    @Option(parsing: .unconditional, help: "How many seconds it may take; decimals are allowed.")
    var timeLimit = 120.0

    @Option(help: "How the result is written.")
    var format = ReportFormat.table

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let options = try SearchLimits.options(
            .auto, timeLimit: timeLimit, threads: ProcessInfo.processInfo.activeProcessorCount)
        let file = try place.file(inputs: [plan] + [pool, scenario].compactMap(\.self), for: format)
        guard let pool else {
            let read = try PanelFile(InputFile(path: plan))
            try file.publish(PanelFileReport(read), as: format, language)
            return read.holds ? .done : .rejected
        }
        let inputs = try InputReader.read(
            InputPaths(plan: plan, pool: pool, scenario: scenario), scenarios: [], options: ReadOptions())[0]
        Console.warn(inputs.remarks, language)
        var request = LotteryRequest(seed: seed ?? inputs.plan.lotterySeed)
        request.control = StoppingCriteria(
            deadline: options.timeLimit.map { ContinuousClock.now + $0 }, interruption: InterruptSignal.listen())
        defer { InterruptSignal.ignoreNoMore() }
        guard let chances = try DelegateSelector.chances(inputs, request, options: options) else {
            throw CommandFailure(status: .nothingFound, message: Message(.lotteryUnfinished))
        }
        try file.publish(ChancesReport(chances, inputs), as: format, language)
        return switch chances.status {
        case .optimal: .done
        case .bounded: .notProven
        case .infeasible: .infeasible
        }
    }
}
