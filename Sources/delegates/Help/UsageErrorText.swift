import DelegateSelection

/// Translates what the argument parser prints of a wrong use into Vietnamese.
struct UsageErrorText {
    /// The text in Vietnamese; what is not known stays as the parser says it.
    let vietnamese: String

    /// The translation of what the parser prints.
    init(_ english: String) {
        vietnamese = english.split(separator: "\n", omittingEmptySubsequences: false)
            .map { UsageErrorText.line(String($0)) }.joined(separator: "\n")
    }

    private static func line(_ line: String) -> String {
        if let message = line.after("Error: ") {
            return "Lỗi: " + (UsageMessage.reading(message)?.text(.vietnamese) ?? message)
        }
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
