import ArgumentParser
import DelegateSelection

/// The help of a command in Vietnamese, laid out as the argument parser lays out the English one.
struct HelpPage {
    /// The width of a line, and where the second column begins.
    private static let (width, indent) = (80, 26)

    /// The whole text.
    let text: String

    /// The help of the subcommand `name`, or of the command itself.
    init(of name: String?) throws {
        let root = try CommandDescription.whole()
        let command = root.ownSubcommands.first { $0.commandName == name } ?? root
        let isRoot = command.commandName == root.commandName
        var sections = [HelpPage.wrapped("TỔNG QUAN: " + HelpWords.vietnamese(of: command.abstract ?? ""), indent: 0)]
        if let discussion = command.discussion {
            let paragraphs = HelpWords.vietnamese(of: discussion).split(
                separator: "\n", omittingEmptySubsequences: false)
            sections.append(paragraphs.map { HelpPage.wrapped(String($0), indent: 0) }.joined(separator: "\n"))
        }
        let usage = HelpPage.usage(HelpPage.englishUsage(of: isRoot ? nil : command.commandName))
        sections.append(HelpPage.wrapped("CÁCH DÙNG: " + usage, indent: 0))
        let (positional, options) = (command.shown.filter(\.isPositional), command.shown.filter { !$0.isPositional })
        if !positional.isEmpty { sections.append("THAM SỐ:\n" + HelpPage.list(positional)) }
        if !options.isEmpty { sections.append("TÙY CHỌN:\n" + HelpPage.list(options)) }
        if isRoot {
            let lines = command.ownSubcommands.map {
                HelpPage.entry($0.commandName, HelpWords.vietnamese(of: $0.abstract ?? ""))
            }
            sections.append("LỆNH CON:\n" + lines.joined(separator: "\n"))
            sections.append("  Xem “delegates help <lệnh con>” để biết thêm.")
        }
        text = sections.joined(separator: "\n\n") + "\n"
    }

    /// The help that `arguments` ask for: that of the subcommand which they name.
    static func of(_ arguments: [String]) throws -> String {
        let names = Set(DelegatesCommand.configuration.subcommands.map { $0._commandName })
        let named = arguments.first { $0 != "help" && !$0.hasPrefix("-") }
        return try HelpPage(of: named.flatMap { names.contains($0) ? $0 : nil }).text
    }

    /// A usage line of the parser's with its placeholders in Vietnamese.
    static func usage(_ english: String) -> String {
        english.replacing("[<options>]", with: "[<tùy chọn>]").replacing("<options>", with: "<tùy chọn>")
            .replacing("<subcommand>", with: "<lệnh con>")
    }

    private static func englishUsage(of name: String?) -> String {
        let subcommand = DelegatesCommand.configuration.subcommands.first { $0._commandName == name }
        return subcommand.map { DelegatesCommand.usageString(for: $0) } ?? DelegatesCommand.usageString()
    }

    private static func list(_ arguments: [CommandDescription.Argument]) -> String {
        arguments.map { argument in
            var words = HelpWords.vietnamese(of: argument.abstract ?? "")
            let remarks = [
                argument.allValues.map { "giá trị: " + $0.joined(separator: ", ") },
                argument.defaultValue.map { "mặc định: " + $0 },
            ].compactMap(\.self)
            if !remarks.isEmpty { words += " (" + remarks.joined(separator: "; ") + ")" }
            return entry(argument.label, words)
        }.joined(separator: "\n")
    }

    private static func entry(_ label: String, _ words: String) -> String {
        let head = "  " + label
        let body = wrapped(words, indent: indent)
        guard head.count < indent - 1 else { return head + "\n" + body }
        return head + body.dropFirst(head.count)
    }

    private static func wrapped(_ text: String, indent: Int) -> String {
        let blank = String(repeating: " ", count: indent)
        var (lines, line) = ([String](), "")
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent + line.count + 1 + word.count > width {
                lines.append(blank + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [blank + line]).joined(separator: "\n")
    }
}
