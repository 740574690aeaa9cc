import ArgumentParser
import DelegateSelection
import Foundation

/// The command `delegates`.
@main
struct DelegatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delegates",
        abstract: "Selects conference delegates by integer programming, and proves what it selects.",
        discussion: """
            Exit status: 0 done; 1 a failure of the command itself; 2 wrong usage; 3 infeasible, proven; \
            4 a selection that is not proven optimal; 5 nothing found before the limit; 6 a tie that is not \
            decided (allocate); 7 something waits to be confirmed (import); 65 the input is rejected.
            """,
        version: DelegateSelector.version,
        subcommands: [
            ImportCommand.self, SelectCommand.self, ExplainCommand.self, CompareCommand.self, SweepCommand.self,
            ReplaceCommand.self,
            AlternatesCommand.self, ExportCommand.self, VerifyCommand.self, ForgetCommand.self, CheckCommand.self,
            PanelCommand.self, DrawCommand.self, ChancesCommand.self,
            AllocateCommand.self,
            ConferencesCommand.self, SchemaCommand.self, GenerateCommand.self, DemoCommand.self, ServeCommand.self,
            StoreCommand.self,
            ManualCommand.self,
        ])

    static func main() {
        signal(SIGPIPE, SIG_IGN)
        InterruptSignal.unblock()
        Foundation.exit(run().rawValue)
    }

    private static func run() -> ExitStatus {
        do {
            var command = try parseAsRoot()
            guard let task = command as? any CommandTask else {
                try command.run()
                return .done
            }
            return task.status
        } catch {
            return report(parserError: misspeltCommand ?? error)
        }
    }

    /// The parser's error about a subcommand that does not exist. The command itself has no `--lang`, and the parser
    /// might complain about that option instead.
    private static var misspeltCommand: (any Error)? {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let name = arguments.first, !name.hasPrefix("-"), name != "help",
            !configuration.subcommands.contains(where: { $0.configuration.commandName == name })
        else { return nil }
        do {
            _ = try parseAsRoot(ConsoleArguments.removed(from: arguments))
            return nil
        } catch {
            return error
        }
    }

    /// Prints what the argument parser has to say: help on standard output, a mistake on standard error.
    private static func report(parserError error: any Error) -> ExitStatus {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let language = ConsoleArguments.ofArguments(arguments)
        let message = fullMessage(for: error)
        guard exitCode(for: error).isSuccess else {
            Console.error(UsageErrorText(message, language).text)
            return .usage
        }
        do {
            let isHelp = message.hasPrefix("OVERVIEW: ")
            let text = language == .vietnamese && isHelp ? try HelpPage.of(arguments) : message + "\n"
            try Console.print(text)
            return .done
        } catch {
            return .ownFailure
        }
    }
}
