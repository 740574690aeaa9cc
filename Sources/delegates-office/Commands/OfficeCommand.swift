import ArgumentParser
import DelegateSelection
import Foundation
import SelectionStore

/// The command `delegates-office`: what `delegates serve` and `delegates store` start.
@main
struct OfficeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delegates-office",
        abstract: "Serves the office's page, and looks after the file that it keeps.",
        discussion: "`delegates serve` and `delegates store` start this program, which stands beside `delegates`.",
        version: DelegateSelector.version,
        subcommands: [ServeCommand.self, StoreCommand.self])

    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        await main(nil)
    }
}

/// A subcommand: it performs its task and says how that ended.
protocol OfficeTask: AsyncParsableCommand {
    var languageOption: LanguageOption { get }
    /// Does what was asked.
    func perform() async throws -> OfficeStatus
}

extension OfficeTask {
    var language: Language { languageOption.language }

    func run() async throws { throw ExitCode(await status.rawValue) }

    /// Performs the task and tells on standard error what went wrong.
    private var status: OfficeStatus {
        get async {
            do {
                return try await perform()
            } catch let rejection as InputRejection {
                for diagnostic in rejection.diagnostics { OfficeConsole.error(diagnostic.text(language)) }
                return .rejected
            } catch let fault as StoreFault {
                let (message, status) = OfficeMessage.of(fault)
                OfficeConsole.error("delegates: " + message.words.text(language))
                return status
            } catch let failure as OfficeFailure {
                OfficeConsole.error("delegates: " + failure.message.words.text(language))
                return failure.status
            } catch {
                OfficeConsole.error("delegates: \(error)")
                return .ownFailure
            }
        }
    }
}

/// The exit status, as the contract numbers it.
enum OfficeStatus: Int32 {
    case done = 0
    case ownFailure = 1
    case usage = 2
    case rejected = 65
}

/// The reason why something could not be done.
struct OfficeFailure: Error {
    var status: OfficeStatus
    var message: OfficeMessage

    init(_ status: OfficeStatus, _ message: OfficeMessage) { (self.status, self.message) = (status, message) }
}

/// `--lang`.
struct LanguageOption: ParsableArguments {
    @Option(help: "The language of messages: vi or en; by default that of LC_ALL, LC_MESSAGES or LANG.")
    var lang: Language?

    /// The language that was asked for, or else the environment's: Vietnamese for `vi…`, English for anything else.
    var language: Language {
        let environment = ProcessInfo.processInfo.environment
        let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return lang ?? (setting?.hasPrefix("vi") ?? false ? .vietnamese : .english)
    }
}

extension Language: ExpressibleByArgument {}
