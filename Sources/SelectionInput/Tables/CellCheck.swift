import ExactArithmetic
import SelectionCore
import Wording

/// The demands of a plan on the cells of a column, checked once for each distinct value.
struct CellCheck: Equatable {
    /// The classes of the composition where the column holds them: every cell must be one.
    var classes: [String]?
    /// True where cells are read as numbers; a blank is none.
    var isNumber = false
    /// True where those numbers are merit and must not be negative.
    var isMerit = false

    /// True where there is anything that might be wrong with a value.
    var asksAnything: Bool { classes != nil || isNumber }

    /// True where nothing is wrong with the value.
    func accepts(_ value: String) -> Bool {
        if let classes, !classes.contains(value) { return false }
        return !isNumber || value.isEmpty || CellCheck.isPlainNumber(value) || numberFault(of: value) == nil
    }

    /// True where the value is a number without a sign that is short enough to be taken: the usual case, told quickly.
    private static func isPlainNumber(_ value: String) -> Bool {
        var (whole, fraction, hasPoint) = (0, 0, false)
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if hasPoint { fraction += 1 } else { whole += 1 }
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            default: return false
            }
        }
        return (1...Rational.maximumIntegerDigits).contains(whole)
            && (hasPoint ? (1...Rational.maximumFractionDigits).contains(fraction) : true)
    }

    /// The fault of the value, or nil.
    func fault(of value: String) -> RecordFault? {
        if let classes, !classes.contains(value) {
            let allowed = Message(.allowedValues(values: classes.joined(separator: ", ")))
            if value.isEmpty { return RecordFault(Message(.blankClass), advice: [allowed]) }
            let nearest = Message.nearest(value, among: classes)
            return RecordFault(
                Message(.unknownClass(value: value.quotable)), advice: [allowed, nearest].compactMap(\.self))
        }
        return isNumber && !value.isEmpty ? numberFault(of: value) : nil
    }

    private func numberFault(of value: String) -> RecordFault? {
        do {
            let number = try Rational(decimal: value)
            return isMerit && number < .zero ? RecordFault(Message(.negativeMerit(text: value))) : nil
        } catch {
            return RecordFault(
                Message(.notANumber(text: value.quotable)), advice: [Message.advice(for: error, in: value)])
        }
    }
}

/// The fault of a record, apart from its place.
struct RecordFault {
    var problem: Message
    var advice: [Message]

    init(_ problem: Message, advice: [Message] = []) {
        self.problem = problem
        self.advice = advice
    }
}

extension Message {
    /// The way a number that was refused should be written.
    static func advice(for error: Rational.DecimalError, in text: String) -> Message {
        switch error {
        case .decimalComma where text.split(separator: ",").last?.count == 3:
            Message(
                SpellingMessage.commaOfThousands(
                    whole: text.replacing(",", with: ""), decimal: text.replacing(",", with: ".")))
        case .decimalComma: Message(.writeInstead(text: text.replacing(",", with: ".")))
        case .malformed: Message(.numberForm)
        case .tooManyDigits:
            Message(
                .numberLimits(before: "\(Rational.maximumIntegerDigits)", after: "\(Rational.maximumFractionDigits)"))
        }
    }
}
