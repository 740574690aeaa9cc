import DelegateSelection
import Foundation

/// The exit status of the command, as the contract numbers it.
enum ExitStatus: Int32 {
    case done = 0
    case ownFailure = 1
    case usage = 2
    case infeasible = 3
    case notProven = 4
    case nothingFound = 5
    case undecidedTie = 6
    case waiting = 7
    case rejected = 65

    /// The status for the outcome of a selection: a proof is `done`, and so is a greedy search that was asked for and
    /// ran to its end.
    init(_ outcome: Outcome, asked solver: SolverChoice) {
        switch outcome.status {
        case .optimal: self = .done
        case .feasible: self = solver == .greedy && outcome.stopped == .completed ? .done : .notProven
        case .infeasible: self = .infeasible
        case .unknown: self = .nothingFound
        }
    }
}

/// The reason why the command could not do what was asked.
struct CommandFailure: Error {
    var status: ExitStatus
    var message: Message
    /// The cause that the operating system gave, where it did.
    var reason: Message?

    /// The command was used in a way that is not allowed.
    static func usage(_ message: Message) -> CommandFailure { .init(status: .usage, message: message) }

    /// The command itself failed.
    static func own(_ message: Message) -> CommandFailure { .init(status: .ownFailure, message: message) }

    /// The failure to write at `path`, because of an error of the operating system: a wrong use of the command where the
    /// name itself is at fault, which the caller chose.
    static func unwritable(_ path: String, systemError: Int32) -> CommandFailure {
        .init(
            status: systemError == ENAMETOOLONG ? .usage : .ownFailure, message: Message(.outputUnwritable(file: path)),
            reason: .reason(ofSystemError: systemError))
    }

    /// The failure in words.
    func text(_ language: Language) -> String {
        [message, reason].compactMap { $0?.text(language) }.joined(separator: "; ")
    }
}
