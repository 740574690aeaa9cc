import DelegateSelection

/// Says more of a number than the argument parser prints of a wrong use, and that in Vietnamese where it is asked for.
struct UsageErrorText {
    /// The text; what is not known stays as the parser says it.
    let text: String

    /// The text in `language` of what the parser prints.
    init(_ english: String, _ language: Language) {
        text = english.split(separator: "\n", omittingEmptySubsequences: false)
            .map { UsageErrorText.line(String($0), language) }.joined(separator: "\n")
    }

    private static func line(_ line: String, _ language: Language) -> String {
        if let message = line.after("Error: ") {
            let said = UsageMessage.reading(message)?.text(language) ?? message
            return (language == .vietnamese ? "Lỗi: " : "Error: ") + said
        }
        return language == .vietnamese ? vietnamese(line) : line
    }

    private static func vietnamese(_ line: String) -> String {
        if let help = line.after("Help:  ") {
            guard let gap = help.firstRange(of: "  ") else { return "Trợ giúp:  " + help }
            return "Trợ giúp:  " + help[..<gap.upperBound] + HelpWords.vietnamese(of: String(help[gap.upperBound...]))
        }
        if let usage = line.after("Usage: ") { return "Cách dùng: " + HelpPage.usage(usage) }
        if let command = line.after("  See '")?.before("' for more information.") {
            return "  Xem “\(command)” để biết thêm."
        }
        return line
    }
}

extension String {
    /// The text that follows `prefix`.
    fileprivate func after(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }

    /// The text that precedes `suffix`.
    fileprivate func before(_ suffix: String) -> String? {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
    }
}
