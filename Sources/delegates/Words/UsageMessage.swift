import DelegateSelection

/// The messages of the argument parser about a wrong use: its English, word for word, and ours beside it.
enum UsageMessage: String, CaseIterable, MessageWords {
    case unknownOptionNear, unknownOption, missingValue, missingArgument, missingOneOf, missingSubcommand
    case unexpectedArgument, unexpectedArguments, invalidChoice, invalidChoices, invalidValue, invalidValueBecause
    case noValueTaken, alreadySet, invalidOption

    func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .unknownOptionNear:
            ("Unknown option '{0}'. Did you mean '{1}'?", "Không có tùy chọn “{0}”. Có phải ý là “{1}”?")
        case .unknownOption: ("Unknown option '{0}'", "Không có tùy chọn “{0}”")
        case .missingValue: ("Missing value for '{0}'", "Thiếu giá trị cho “{0}”")
        case .missingArgument: ("Missing expected argument '{0}'", "Thiếu tham số “{0}”")
        case .missingOneOf: ("Missing one of: '{0}'", "Thiếu một trong các tham số: “{0}”")
        case .missingSubcommand: ("Missing required subcommand.", "Thiếu lệnh con.")
        case .unexpectedArgument: ("Unexpected argument '{0}'", "Thừa tham số “{0}”")
        case .unexpectedArguments: ("{0} unexpected arguments: '{1}'", "Thừa {0} tham số: “{1}”")
        case .invalidChoice:
            (
                "The value '{0}' is invalid for '{1}'. Please provide one of {2}.",
                "Giá trị “{0}” không dùng được cho “{1}”. Hãy chọn một trong các giá trị: {2}."
            )
        case .invalidChoices:
            (
                "The value '{0}' is invalid for '{1}'. Please provide one of the following:",
                "Giá trị “{0}” không dùng được cho “{1}”. Hãy chọn một trong các giá trị sau:"
            )
        case .invalidValue: ("The value '{0}' is invalid for '{1}'", "Giá trị “{0}” không dùng được cho “{1}”")
        case .invalidValueBecause:
            ("The value '{0}' is invalid for '{1}': {2}", "Giá trị “{0}” không dùng được cho “{1}”: {2}")
        case .noValueTaken:
            (
                "The option '{0}' does not take any value, but '{1}' was specified.",
                "Tùy chọn “{0}” không kèm giá trị, nhưng lại ghi “{1}”."
            )
        case .alreadySet:
            (
                "Value to be set with {0} had already been set with {1}",
                "Giá trị ghi bằng {0} đã được ghi trước bằng {1}"
            )
        case .invalidOption: ("Invalid option: {0}", "Tùy chọn không hợp lệ: {0}")
        }
    }

    /// The message that says `text` in English, with its parameters; nil where none does.
    static func reading(_ text: String) -> Message? {
        for code in allCases {
            if let parameters = code.parameters(of: text) { return Message(code, parameters: parameters) }
        }
        return nil
    }

    /// The parameters with which the English words are `text`.
    private func parameters(of text: String) -> [String]? {
        var (rest, parameters) = (text[...], [String]())
        let parts = words(in: .english).split(separator: /\{\d\}/, omittingEmptySubsequences: false)
        guard let first = parts.first, rest.hasPrefix(first) else { return nil }
        rest = rest.dropFirst(first.count)
        for (index, part) in parts.dropFirst().enumerated() {
            let isLast = index == parts.count - 2
            guard let found = isLast ? UsageMessage.end(part, of: rest) : rest.firstRange(of: part) else { return nil }
            parameters.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return rest.isEmpty ? parameters : nil
    }

    /// The place where `part` ends `text`.
    private static func end(_ part: Substring, of text: Substring) -> Range<Substring.Index>? {
        guard text.hasSuffix(part) else { return nil }
        return text.index(text.endIndex, offsetBy: -part.count)..<text.endIndex
    }
}
