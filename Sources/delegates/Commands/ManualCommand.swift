import ArgumentParser
import DelegateSelection

/// `delegates manual`, from which `make install` makes the man pages.
struct ManualCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the man page of the command, or of a subcommand.", shouldDisplay: false)

    @Argument(help: "The subcommand.") var subcommand: String?
    @Flag(help: "List the subcommands that have a page.") var list = false
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let names = try CommandDescription.whole().ownSubcommands.map(\.commandName)
        if let subcommand, !names.contains(subcommand) {
            throw CommandFailure.usage(Message(UsageMessage.unexpectedArgument(argument: subcommand)))
        }
        guard !list else {
            try Console.print(names.map { $0 + "\n" }.joined())
            return .done
        }
        try Console.print(ManualPage(of: subcommand, version: DelegateSelector.version).text)
        return .done
    }
}
