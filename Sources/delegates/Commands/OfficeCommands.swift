import ArgumentParser
import DelegateSelection
import Foundation
import OfficeArguments

/// `delegates serve`: the program beside this one does it, so that this one needs neither a database nor a server.
struct ServeCommand: ForwardedCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: ServeArguments.abstract,
        discussion: "Started is delegates-office, which stands beside delegates. " + ServeArguments.discussion)

    @OptionGroup var serving: ServeArguments
    @OptionGroup var console: ConsoleArguments
}

/// `delegates store`: likewise.
struct StoreCommand: ForwardedCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Look after the office's file: import, export, list, verify, backup.",
        discussion: """
            Started is delegates-office, which stands beside delegates. import FILE FOLDER makes a conference of a folder of \
            plain files; export FILE FOLDER writes one; list FILE lists them; verify FILE follows the chain of the log, exit \
            status 65 where something is not so; backup FILE COPY writes a copy, also while the page is served.
            """)

    @Argument(parsing: .captureForPassthrough, help: "What to do, and with which file.")
    var task: [String] = []

    @OptionGroup var console: ConsoleArguments
}

/// A command that another program carries out, with the same arguments.
protocol ForwardedCommand: CommandTask {}

extension ForwardedCommand {
    /// Becomes the program beside this one: its output, its signals and its exit status are the other's.
    /// - Throws: `CommandFailure` where it is not installed.
    func perform() throws -> ExitStatus {
        let program = OfficeProgram.path
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw CommandFailure.usage(Message(.officeMissing(program: program)))
        }
        let arguments = [program] + CommandLine.arguments.dropFirst()
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        execv(program, &pointers)
        throw CommandFailure.own(Message(.officeMissing(program: program)))
    }
}

/// The program that serves the page.
enum OfficeProgram {
    /// Its path: beside this program.
    static var path: String { folder.appending(path: "delegates-office").path }

    /// The folder that this program stands in, wherever it was started from.
    static var folder: URL {
        let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
        return URL(filePath: own).resolvingSymlinksInPath().deletingLastPathComponent()
    }
}
