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

    /// Marks for “as above” that the plan names as values of the column.
    var namedMarks: Set<String> = []

    /// True where nothing is wrong with the value.
    func accepts(_ value: String) -> Bool {
        if isAsAbove(value) { return false }
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
        if isAsAbove(value) {
            return RecordFault(
                Message(SpellingMessage.asAbove(text: value)), advice: [Message(SpellingMessage.writeOut)])
        }
        if let classes, !classes.contains(value) {
            let allowed = Message(.allowedValues(values: classes.joined(separator: ", ")))
            if value.isEmpty { return RecordFault(Message(.blankClass), advice: [allowed]) }
            return RecordFault(
                Message(.unknownClass(value: value.quotable)),
                advice: [allowed] + Message.nearestSeen(value, among: classes))
        }
        return isNumber && !value.isEmpty ? numberFault(of: value) : nil
    }

    private func isAsAbove(_ value: String) -> Bool { AsAbove.isMark(value) && !namedMarks.contains(value) }

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
