import ArgumentParser
import DelegateSelection

/// `delegates check`.
struct CheckCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "List all problems of the input, and what counting shows; nothing is solved.")

    @OptionGroup var input: InputArguments
    @Option(help: "How the result is written.")
    var format = ReportFormat.table

    @Flag(help: "List what the plan's text leaves open, and how it is answered here.")
    var settings = false

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let file = try place.file(inputs: input.paths, for: format)
        let checked = try DelegateSelector.check(try input.read())
        if !checked.inputs.remarks.isEmpty { Console.list(checked.inputs.remarks, language) }
        if settings {
            try file.publish(SettingsReport(checked.inputs), as: format, language)
        } else {
            try file.publish(CheckReport(checked), as: format, language)
        }
        return checked.isPossible ? .done : .infeasible
    }
}
