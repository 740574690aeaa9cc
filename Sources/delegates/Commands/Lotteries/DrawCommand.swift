import ArgumentParser
import DelegateSelection

/// `delegates draw`.
struct DrawCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Say whose panel a number drawn in public is, by the tickets of panel --tickets."
    )

    @Argument(help: "The tickets, a CSV file that panel --tickets wrote.", completion: .file())
    var tickets: String

    @Option(parsing: .unconditional, help: "The number that was drawn; tickets are numbered from 0.")
    var number: Int

    @Option(help: "How the result is written.")
    var format = ReportFormat.table

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let file = try place.file(inputs: [tickets], for: format)
        let read = try TicketFile(.file(tickets))
        guard number >= 0 else { throw CommandFailure.usage(Message(.optionTooSmall(option: "--number", least: "0"))) }
        guard number < read.tickets.count else {
            throw CommandFailure.usage(Message(.optionTooLarge(option: "--number", most: "\(read.tickets.count - 1)")))
        }
        try file.publish(TicketReport(read.tickets, number: number), as: format, language)
        return .done
    }
}
