import ArgumentParser
import DelegateSelection

/// A subcommand: it performs its task and says how that ended.
protocol CommandTask: ParsableCommand {
    /// The language of its messages.
    var language: Language { get }
    /// Does what was asked.
    /// - Throws: `CommandFailure` or `InputRejection`.
    func perform() throws -> ExitStatus
}

extension CommandTask {
    func run() throws { throw ExitCode(status.rawValue) }

    /// Performs the task and tells on standard error what went wrong.
    var status: ExitStatus {
        do {
            return try perform()
        } catch let rejection as InputRejection {
            Console.list(rejection.diagnostics, language)
            return .rejected
        } catch let failure as CommandFailure {
            Console.note("delegates: " + failure.text(language))
            return failure.status
        } catch {
            Console.note("delegates: \(error)")
            return .ownFailure
        }
    }
}
