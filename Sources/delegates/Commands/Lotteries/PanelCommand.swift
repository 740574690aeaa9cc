import ArgumentParser
import DelegateSelection

extension LotteryMethod: ExpressibleByArgument {}

/// `delegates panel`.
struct PanelCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "panel",
        abstract: "Draw a panel by lot, with fair chances that are proven, from the files of citizens' assemblies.",
        discussion: """
            CATEGORIES has the columns category (or feature), name (or value), min, max, and perhaps min_flex, max_flex; \
            RESPONDENTS a column for each category. People whose cells under every --address agree share a household, of \
            whom one at most is drawn.

            --tickets N makes N equally likely panels for a draw in public; with --output FILE they are written as CSV, \
            which `delegates draw` reads, with --format html as a page to print.
            """)

    @Argument(help: "The categories with their limits, a CSV file.", completion: .file())
    var categories: String

    @Argument(help: "The people who may be drawn, a CSV file.", completion: .file())
    var respondents: String

    @Option(parsing: .unconditional, help: "How many people the panel has.")
    var size: Int

    @Option(
        help:
            "What makes the lottery fair: leximin, the smallest chance as large as possible, then the second smallest, and so on; maximin, the smallest alone; nash, the product of all; uniform, every panel as likely as another."
    )
    var method = LotteryMethod.leximin

    @Option(help: "The published seed of the draw.")
    var seed = "1"

    @Option(parsing: .unconditional, help: "Draw from so many equally likely tickets.")
    var tickets: Int?

    @Option(help: "The column of people's ids; found out by default.")
    var id: String?

    @Option(help: "A column of the address; repeated, all of them together are the address.")
    var address: [String] = []

    @Option(
        help: "Those who sit already, a file like RESPONDENTS: they count towards limits and size.", completion: .file()
    )
    var already: String?

    @Option(parsing: .unconditional, help: "How many seconds it may take; decimals are allowed.")
    var timeLimit = 120.0

    @Option(help: "How the result is written; a table by default.")
    var format: ReportFormat?

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let limits = try SearchLimits.options(.builtin, timeLimit: timeLimit, threads: 1)
        if let tickets, !(1...PanelCommand.mostTickets).contains(tickets) {
            throw CommandFailure.usage(
                tickets < 1
                    ? Message(.optionTooSmall(option: "--tickets", least: "1"))
                    : Message(.optionTooLarge(option: "--tickets", most: "\(PanelCommand.mostTickets)")))
        }
        // Tickets that go to a file are a table of their own, as quotas are; the report is shown beside it.
        let written = format ?? (tickets != nil && place.output != nil ? .csv : .table)
        let file = try place.file(inputs: [categories, respondents] + (already.map { [$0] } ?? []), for: written)
        let inputs = try PanelReader.read(
            PanelRequest(
                categories: .file(categories), respondents: .file(respondents), size: size, id: id, addresses: address,
                already: already.map { .file($0) }))
        Console.warn(inputs.remarks, language)
        var request = LotteryRequest(seed: seed)
        (request.method, request.tickets) = (method, tickets)
        request.control = StoppingCriteria(
            deadline: limits.timeLimit.map { ContinuousClock.now + $0 }, interruption: InterruptSignal.listen())
        defer { InterruptSignal.ignoreNoMore() }
        guard let answer = DelegateSelector.panel(inputs, request) else {
            throw CommandFailure(status: .nothingFound, message: Message(.lotteryUnfinished))
        }
        let report = PanelReport(answer, language)
        if format == nil, file != nil { try Console.print(report, as: .table, language) }
        try file.publish(report, as: written, language)
        return switch answer.status {
        case .optimal: .done
        case .bounded: .notProven
        case .infeasible: .infeasible
        }
    }

    /// The most tickets: numbers of six digits are as many as anybody draws by hand.
    private static let mostTickets = 1_000_000
}
