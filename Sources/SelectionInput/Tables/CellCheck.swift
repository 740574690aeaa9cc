import CalendarDays
import ExactArithmetic
import SelectionCore
import Wording

/// The demands of a plan on the cells of a column, checked once for each distinct value.
struct CellCheck: Equatable {
    /// The classes of the composition where the column holds them: every cell must be one.
    var classes: [String]?
    /// True where cells are read as numbers; a blank is none.
    var isNumber = false
    /// True where a condition compares those numbers, so that it might be one on days.
    var isCompared = false
    /// True where cells are read as days, or years; a blank is none.
    var isDay = false

    /// Marks for “as above” that the plan names as values of the column.
    var namedMarks: Set<String> = []

    /// True where nothing is wrong with the value.
    func accepts(_ value: String) -> Bool {
        if isAsAbove(value) { return false }
        if let classes, !classes.contains(value) { return false }
        if value.isEmpty { return true }
        if isDay, dayFault(of: value) != nil { return false }
        return !isNumber || CellCheck.isPlainNumber(value) || numberFault(of: value) == nil
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
        if value.isEmpty { return nil }
        return (isDay ? dayFault(of: value) : nil) ?? (isNumber ? numberFault(of: value) : nil)
    }

    private func isAsAbove(_ value: String) -> Bool { AsAbove.isMark(value) && !namedMarks.contains(value) }

    private func numberFault(of value: String) -> RecordFault? {
        do throws(WrittenNumber.Fault) {
            _ = try WrittenNumber(value)
            return nil
        } catch {
            var fault = RecordFault(Message(.notANumber(text: value.quotable)), advice: [.advice(for: error)])
            if CellCheck.isDayText(value) { fault.ofColumn = .days(isCompared: isCompared) }
            return fault
        }
    }

    private func dayFault(of value: String) -> RecordFault? {
        do throws(WrittenDay.Fault) {
            _ = try WrittenDay(value)
            return nil
        } catch {
            return RecordFault(Message(error.message(value.quotable)))
        }
    }

    /// True for the text of a day, though there may be no such day; a year alone is a number.
    static func isDayText(_ text: String) -> Bool {
        do throws(WrittenDay.Fault) {
            return try !WrittenDay(text).isYear
        } catch {
            return error == .noSuchDay
        }
    }
}

/// The fault of a record, apart from its place.
struct RecordFault {
    var problem: Message
    var advice: [Message]
    /// The fault that the whole column probably has, which is told once and not cell by cell.
    var ofColumn: ColumnFault?

    init(_ problem: Message, advice: [Message] = []) {
        self.problem = problem
        self.advice = advice
    }
}

/// A fault that a column has from top to bottom: what is in it is not what is asked for.
enum ColumnFault: Equatable {
    /// It has days where numbers are asked for, by a condition or as points.
    case days(isCompared: Bool)
}

/// The faults of columns, each with its first cell and the number of cells that have it.
struct ColumnFaults {
    private struct Found {
        var fault: ColumnFault
        var place: SourceLocation
        var text: String
        var count = 1
    }

    private var found: [Int: Found] = [:]

    /// Takes note of a cell of `column`.
    mutating func add(_ fault: ColumnFault, _ text: String, column: Int, at place: SourceLocation) {
        if found[column] != nil {
            found[column]?.count += 1
        } else {
            found[column] = Found(fault: fault, place: place, text: text)
        }
    }

    /// Adds one problem for each column.
    func report(_ problems: inout ProblemList, header: (Int) -> String) {
        for (column, found) in found.sorted(by: { $0.key < $1.key }) {
            switch found.fault {
            case .days(let isCompared):
                let problem = TableMessage.daysForNumbers(
                    header: header(column).quotable, cells: "\(found.count)", text: found.text.quotable)
                let advice: Message? = isCompared ? Message(.compareDays(header: header(column).quotable)) : nil
                problems.error(at: found.place, Message(problem), advice: [advice])
            }
        }
    }
}
