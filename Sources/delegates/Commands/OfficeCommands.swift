import ArgumentParser
import DelegateSelection
import Foundation

/// `delegates serve`: the program beside this one does it, so that this one needs neither a database nor a server.
struct ServeCommand: ForwardedCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the office's page.",
        discussion: """
            Started is delegates-office, which stands beside delegates. The first line of standard output is the address to \
            open, once the page answers. On a loopback address without users it opens for whoever has that address, token and \
            all; on any other address users sign in, and connections are encrypted. It ends on Ctrl-C or SIGTERM, with \
            nothing lost.
            """)

    @Option(help: "The office's file; it is made where it is not there. By default office.sqlite.", completion: .file())
    var store: String?

    @Option(help: "The port; 0 takes a free one. By default 8080.")
    var port: Int?

    @Option(help: "The address to listen on. By default 127.0.0.1.")
    var host: String?

    @Option(help: "The certificate chain, in PEM.", completion: .file())
    var certificate: String?

    @Option(help: "The private key of the certificate, in PEM.", completion: .file())
    var key: String?

    @Option(help: "The name under which a proxy with TLS is asked for this page.")
    var behindProxy: String?

    @Flag(help: "Make an administrator first: asks for a name and a password.")
    var createAdmin = false

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
