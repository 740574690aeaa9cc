import ArgumentParser
import Foundation

/// A command as the argument parser describes it: what help, man pages and tests are made of.
struct CommandDescription: Decodable {
    /// An argument, an option or a flag.
    struct Argument: Decodable {
        /// A name of an option.
        struct Name: Decodable {
            var kind: String
            var name: String

            /// The name as it is typed.
            var typed: String { (kind == "long" ? "--" : "-") + name }
        }

        var kind: String
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var allValues: [String]?
        var abstract: String?
        var discussion: String?

        /// True where it is known by its place and not by a name.
        var isPositional: Bool { kind == "positional" }

        /// The argument as help lists it: `<plan>`, `--format <format>`, `-h, --help`.
        var label: String {
            let value = "<\(valueName ?? "")>"
            guard !isPositional else { return value + (isRepeating ? " ..." : "") }
            let typed = (names ?? []).sorted { $0.kind == "short" && $1.kind != "short" }.map(\.typed)
            return typed.joined(separator: ", ") + (kind == "option" ? " " + value : "")
        }
    }

    var commandName: String
    var shouldDisplay: Bool?
    var abstract: String?
    var discussion: String?
    var subcommands: [CommandDescription]?
    var arguments: [Argument]?

    private struct Tool: Decodable { var command: CommandDescription }

    /// The command `delegates` with all its subcommands.
    static func whole() throws -> CommandDescription {
        try JSONDecoder().decode(Tool.self, from: Data(DelegatesCommand._dumpHelp().utf8)).command
    }

    /// The subcommands that people use; `help` is the parser's own.
    var ownSubcommands: [CommandDescription] {
        (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay ?? true }
    }

    /// The arguments that help shows.
    var shown: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}
