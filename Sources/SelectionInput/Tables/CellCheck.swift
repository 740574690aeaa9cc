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
            var fault = RecordFault(
                Message(.unknownClass(value: value.quotable)),
                advice: [allowed] + Message.nearestSeen(value, among: classes))
            fault.ofColumn = .value
            return fault
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
            fault.ofColumn = CellCheck.isDayText(value) ? .days(isCompared: isCompared) : .value
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
            return error != .form
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
    /// The value is wrong wherever it stands: perhaps it is the plan that is.
    case value
}

/// The faults of columns: those that a column has throughout are told once; those of a value, where they stand, and once for all
/// where there are many.
struct ColumnFaults {
    private struct Found {
        var fault: RecordFault
        var text: String
        var places: [SourceLocation]
        var count = 1
    }

    /// A column, and the value where the fault is the value's.
    private struct Key: Hashable {
        var column: Int
        var value: String?
    }

    private var found: [Key: Found] = [:]

    /// A value that is wrong in more cells is told once. Chosen: as many places are still looked at one by one.
    private static let mostPlaces = 5

    /// Takes note of a cell of `column`.
    mutating func add(_ fault: RecordFault, _ text: String, column: Int, at place: SourceLocation) {
        let key = Key(column: column, value: fault.ofColumn == .value ? text : nil)
        guard found[key] != nil else {
            found[key] = Found(fault: fault, text: text, places: [place])
            return
        }
        found[key]?.count += 1
        if found[key]?.places.count ?? 0 < ColumnFaults.mostPlaces { found[key]?.places.append(place) }
    }

    /// Adds the problems.
    func report(_ problems: inout ProblemList, header: (Int) -> String) {
        for (key, found) in found.sorted(by: {
            ($0.key.column, $0.value.places[0]) < ($1.key.column, $1.value.places[0])
        }) {
            switch found.fault.ofColumn {
            case .days(let isCompared)?:
                let problem = TableMessage.daysForNumbers(
                    header: header(key.column).quotable, cells: "\(found.count)", text: found.text.quotable)
                let advice: Message? = isCompared ? Message(.compareDays(header: header(key.column).quotable)) : nil
                problems.error(at: found.places[0], Message(problem), advice: [advice])
            case .value?, nil:
                let isFew = found.count <= ColumnFaults.mostPlaces
                let many = Message(
                    TableMessage.cellsWithIt(cells: "\(found.count)", header: header(key.column).quotable))
                for place in isFew ? found.places : [found.places[0]] {
                    problems.error(at: place, found.fault.problem, advice: found.fault.advice + (isFew ? [] : [many]))
                }
            }
        }
    }
}
