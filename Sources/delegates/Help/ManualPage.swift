import ArgumentParser

/// The man page of a command, drawn from what its help is drawn from.
struct ManualPage {
    /// The page, in the language of `man`.
    let text: String

    /// The page of the subcommand `name`, or of the command itself.
    init(of name: String?, version: String) throws {
        let root = try CommandDescription.whole()
        let command = root.ownSubcommands.first { $0.commandName == name } ?? root
        let isRoot = command.commandName == root.commandName
        let title = isRoot ? root.commandName : "\(root.commandName)-\(command.commandName)"
        var lines = [
            ".TH \"\(title.uppercased())\" \"1\" \"\" \"delegates \(version)\" \"delegates\"",
            ".SH NAME", "\(ManualPage.plain(title)) \\- \(ManualPage.plain(command.abstract ?? ""))",
            ".SH SYNOPSIS", ".nf", ManualPage.plain(ManualPage.usage(of: isRoot ? nil : command.commandName)), ".fi",
        ]
        if let discussion = command.discussion { lines += [".SH DESCRIPTION"] + ManualPage.paragraphs(discussion) }
        if !command.shown.isEmpty { lines += [".SH OPTIONS"] + command.shown.flatMap(ManualPage.option) }
        if isRoot {
            lines.append(".SH COMMANDS")
            for subcommand in root.ownSubcommands {
                lines += [
                    ".TP", ".BR \(ManualPage.plain("delegates-" + subcommand.commandName)) (1)",
                    ManualPage.plain(subcommand.abstract ?? ""),
                ]
            }
        } else {
            lines += [".SH SEE ALSO", ".BR delegates (1)"]
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func usage(of name: String?) -> String {
        let subcommand = DelegatesCommand.configuration.subcommands.first { $0._commandName == name }
        return subcommand.map { DelegatesCommand.usageString(for: $0) } ?? DelegatesCommand.usageString()
    }

    private static func option(_ argument: CommandDescription.Argument) -> [String] {
        let remarks = [
            argument.allValues.map { "Values: " + $0.joined(separator: ", ") + "." },
            argument.defaultValue.map { "Default: " + $0 + "." },
        ].compactMap(\.self)
        let words = ([argument.abstract ?? ""] + remarks).joined(separator: " ")
        return [".TP", ".B \(plain(argument.label))", plain(words)]
    }

    private static func paragraphs(_ text: String) -> [String] {
        Array(text.split(separator: "\n\n").map { [plain(String($0))] }.joined(separator: [".PP"]))
    }

    /// Text that `man` shows as it is: hyphens that can be copied, no request at the beginning of a line.
    private static func plain(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let escaped = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
            return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : String(escaped)
        }.joined(separator: "\n")
    }
}
