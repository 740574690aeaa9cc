import ArgumentParser
import DelegateSelection

/// A subcommand: it performs its task and says how that ended.
protocol CommandTask: ParsableCommand {
    /// The options that say in which language it speaks, and whether it says more than errors.
    var console: ConsoleArguments { get }
    /// The language of its messages; that of `console` by default.
    var language: Language { get }
    /// Does what was asked.
    /// - Throws: `CommandFailure` or `InputRejection`.
    func perform() throws -> ExitStatus
}

extension CommandTask {
    var language: Language { console.language }

    func run() throws { throw ExitCode(status.rawValue) }

    /// Performs the task and tells on standard error what went wrong.
    var status: ExitStatus {
        Console.isQuiet.store(console.quiet, ordering: .relaxed)
        do {
            return try perform()
        } catch let rejection as InputRejection {
            Console.list(rejection.diagnostics, language)
            return .rejected
        } catch let failure as CommandFailure {
            Console.error("delegates: " + failure.text(language))
            return failure.status
        } catch {
            Console.error("delegates: \(error)")
            return .ownFailure
        }
    }
}
