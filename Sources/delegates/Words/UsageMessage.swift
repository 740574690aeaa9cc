import DelegateSelection

/// The messages of the argument parser about a wrong use: its English, word for word, and ours beside it; of a number that it
/// refuses we say more.
enum UsageMessage: MessageWords {
    case unknownOptionNear(option: String, nearest: String)
    case unknownOption(option: String)
    case missingValue(option: String)
    case missingArgument(argument: String)
    case missingOneOf(arguments: String)
    case missingSubcommand
    case unexpectedArgument(argument: String)
    case unexpectedArguments(count: String, arguments: String)
    case invalidChoice(text: String, option: String, choices: String)
    case invalidChoices(text: String, option: String)
    case invalidValue(text: String, option: String)
    case invalidValueBecause(text: String, option: String, reason: String)
    case ambiguousWhole(text: String, option: String, whole: String, decimal: String)
    case ambiguousNumber(text: String, option: String, whole: String, decimal: String)
    case numberWrittenElse(text: String, option: String, plain: String)
    case notWhole(text: String, option: String)
    case noValueTaken(option: String, value: String)
    case alreadySet(option: String, other: String)
    case invalidOption(option: String)

    var words: Words {
        switch self {
        case .unknownOptionNear(let option, let nearest):
            Words(
                "Unknown option '\(option)'. Did you mean '\(nearest)'?",
                "Không có tùy chọn “\(option)”. Có phải ý là “\(nearest)”?")
        case .unknownOption(let option): Words("Unknown option '\(option)'", "Không có tùy chọn “\(option)”")
        case .missingValue(let option): Words("Missing value for '\(option)'", "Thiếu giá trị cho “\(option)”")
        case .missingArgument(let argument):
            Words("Missing expected argument '\(argument)'", "Thiếu tham số “\(argument)”")
        case .missingOneOf(let arguments):
            Words("Missing one of: '\(arguments)'", "Thiếu một trong các tham số: “\(arguments)”")
        case .missingSubcommand: Words("Missing required subcommand.", "Thiếu lệnh con.")
        case .unexpectedArgument(let argument): Words("Unexpected argument '\(argument)'", "Thừa tham số “\(argument)”")
        case .unexpectedArguments(let count, let arguments):
            Words("\(count) unexpected arguments: '\(arguments)'", "Thừa \(count) tham số: “\(arguments)”")
        case .invalidChoice(let text, let option, let choices):
            Words(
                "The value '\(text)' is invalid for '\(option)'. Please provide one of \(choices).",
                "Giá trị “\(text)” không dùng được cho “\(option)”. Hãy chọn một trong các giá trị: \(choices)."
            )
        case .invalidChoices(let text, let option):
            Words(
                "The value '\(text)' is invalid for '\(option)'. Please provide one of the following:",
                "Giá trị “\(text)” không dùng được cho “\(option)”. Hãy chọn một trong các giá trị sau:"
            )
        case .invalidValue(let text, let option):
            Words("The value '\(text)' is invalid for '\(option)'", "Giá trị “\(text)” không dùng được cho “\(option)”")
        case .invalidValueBecause(let text, let option, let reason):
            Words(
                "The value '\(text)' is invalid for '\(option)': \(reason)",
                "Giá trị “\(text)” không dùng được cho “\(option)”: \(reason)")
        case .ambiguousWhole(let text, let option, let whole, let decimal):
            Words(
                "The value '\(text)' is invalid for '\(option)': \(whole) or \(decimal) may be meant; write \(whole)",
                "Giá trị “\(text)” không dùng được cho “\(option)”: có thể là \(whole) hoặc \(decimal); hãy viết \(whole)"
            )
        case .ambiguousNumber(let text, let option, let whole, let decimal):
            Words(
                "The value '\(text)' is invalid for '\(option)': if it is a whole number write \(whole), if it has decimals \(decimal)",
                "Giá trị “\(text)” không dùng được cho “\(option)”: nếu là số nguyên thì hãy viết \(whole), nếu là số lẻ thì viết \(decimal)"
            )
        case .numberWrittenElse(let text, let option, let plain):
            Words(
                "The value '\(text)' is invalid for '\(option)': write \(plain)",
                "Giá trị “\(text)” không dùng được cho “\(option)”: hãy viết \(plain)")
        case .notWhole(let text, let option):
            Words(
                "The value '\(text)' is invalid for '\(option)': write a whole number",
                "Giá trị “\(text)” không dùng được cho “\(option)”: hãy viết số nguyên")
        case .noValueTaken(let option, let value):
            Words(
                "The option '\(option)' does not take any value, but '\(value)' was specified.",
                "Tùy chọn “\(option)” không kèm giá trị, nhưng lại ghi “\(value)”."
            )
        case .alreadySet(let option, let other):
            Words(
                "Value to be set with \(option) had already been set with \(other)",
                "Giá trị ghi bằng \(option) đã được ghi trước bằng \(other)"
            )
        case .invalidOption(let option): Words("Invalid option: \(option)", "Tùy chọn không hợp lệ: \(option)")
        }
    }

    /// The message that says `text` in English, with its parameters; nil where none does.
    static func reading(_ text: String) -> Message? {
        for message in messages {
            if let parameters = parameters(of: message, in: text) { return Message(message(parameters).withReason) }
        }
        return nil
    }

    /// The message with what is wrong with the number in it, where it is about one.
    private var withReason: UsageMessage {
        guard case .invalidValue(let text, let option) = self else { return self }
        let takesDecimals = option.hasPrefix("--time-limit")
        do throws(WrittenNumber.Fault) {
            let number = try WrittenNumber(text)
            if takesDecimals {
                let plain = text.replacing(",", with: ".")
                return number.hasComma ? .numberWrittenElse(text: text, option: option, plain: plain) : self
            }
            if let whole = number.wholeOfGroups {
                return .ambiguousWhole(
                    text: text, option: option, whole: whole, decimal: UsageMessage.decimal(of: text))
            }
            return number.value.isInteger ? self : .notWhole(text: text, option: option)
        } catch {
            switch error {
            case .ambiguousComma(let whole, let decimal):
                let shown = UsageMessage.decimal(of: decimal)
                return takesDecimals
                    ? .ambiguousNumber(text: text, option: option, whole: whole, decimal: decimal)
                    : .ambiguousWhole(text: text, option: option, whole: whole, decimal: shown)
            case .grouped(let plain) where takesDecimals || !plain.contains("."):
                return .numberWrittenElse(text: text, option: option, plain: plain)
            case .grouped: return .notWhole(text: text, option: option)
            case .malformed, .tooManyDigits: return self
            }
        }
    }

    /// A decimal without zeros at its end: 1 for `1.000`.
    private static func decimal(of text: String) -> String {
        let digits = text.reversed().drop { $0 == "0" }
        return String((digits.first == "." ? digits.dropFirst() : digits).reversed())
    }

    /// Every message of parameters that stand in order, as the parser's English has them.
    private static let messages: [@Sendable ([String]) -> UsageMessage] = [
        { .unknownOptionNear(option: $0[0], nearest: $0[1]) }, { .unknownOption(option: $0[0]) },
        { .missingValue(option: $0[0]) }, { .missingArgument(argument: $0[0]) }, { .missingOneOf(arguments: $0[0]) },
        { _ in .missingSubcommand }, { .unexpectedArgument(argument: $0[0]) },
        { .unexpectedArguments(count: $0[0], arguments: $0[1]) },
        { .invalidChoice(text: $0[0], option: $0[1], choices: $0[2]) },
        { .invalidChoices(text: $0[0], option: $0[1]) }, { .invalidValue(text: $0[0], option: $0[1]) },
        { .invalidValueBecause(text: $0[0], option: $0[1], reason: $0[2]) },
        { .noValueTaken(option: $0[0], value: $0[1]) }, { .alreadySet(option: $0[0], other: $0[1]) },
        { .invalidOption(option: $0[0]) },
    ]

    /// The parameters with which the English words of `message` are `text`.
    private static func parameters(of message: ([String]) -> UsageMessage, in text: String) -> [String]? {
        let mark = "\u{FFFC}"
        let parts = message([mark, mark, mark]).words.text(.english).split(
            separator: mark, omittingEmptySubsequences: false)
        var (rest, parameters) = (text[...], [String]())
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
