import CalendarDays
import Foundation
import SelectionInput
import Spreadsheets

/// A birth date as lists have it, in each of their forms.
enum BirthCell: Equatable {
    /// A day, written without doubt; and the rule by which its form was changed, if it was.
    case day(CalendarDay, ImportRule?)
    /// A day that may be meant.
    case offered(CalendarDay, ImportRule)
    /// A year alone; offered where there was more in the cell.
    case year(Int, ImportRule?)
    /// Not a day.
    case unknown

    /// The days by which the order of day and month is told in a column.
    struct Order {
        /// True where some text has its month first: 05/13/1975.
        var hasMonthFirst = false

        init(_ texts: some Sequence<String>) {
            hasMonthFirst = texts.contains { text in
                guard let numbers = BirthCell.numbers(text), numbers.count == 3 else { return false }
                return numbers[0] <= 12 && numbers[1] > 12 && numbers[1] <= 31 && numbers[2] > 31
            }
        }
    }

    /// Reads a cell.
    /// - Parameter order: what other cells of its column show.
    init(_ text: String, kind: Sheet.Kind, order: Order) {
        let text = text.trimmingCharacters(in: CharacterSet(charactersIn: " .,;"))
        if kind == .day, let day = BirthCell.isoDay(text) {
            self = BirthCell.mayBeSwapped(day, order) ?? .day(day, nil)
        } else if kind == .number || BirthCell.isSerial(text), let serial = Int(text), serial > 9999 {
            self = BirthCell.fromSerial(serial)
        } else if let numbers = BirthCell.numbers(text) {
            self = BirthCell.fromNumbers(numbers, text, order)
        } else if let day = BirthCell.dayInWords(text) {
            self = .day(day, .day)
        } else if let day = BirthCell.eightDigits(text) {
            self = .offered(day, .day)
        } else if let year = BirthCell.yearWithin(text) {
            self = .year(year, .yearOnly)
        } else {
            self = .unknown
        }
    }

    /// The way in which days are written in the pool.
    static func text(_ day: CalendarDay) -> String {
        let (year, month, date) = day.date
        return "\(CalendarDay.digits(date))/\(CalendarDay.digits(month))/\(CalendarDay.digits(year, 4))"
    }

    private static func isoDay(_ text: String) -> CalendarDay? {
        let numbers = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        return numbers.count == 3 ? CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }

    /// A day that a program may have swapped while it was typed: in a column where others have their months first.
    private static func mayBeSwapped(_ day: CalendarDay, _ order: Order) -> BirthCell? {
        let (year, month, date) = day.date
        guard order.hasMonthFirst, date <= 12, date != month,
            let other = CalendarDay(year: year, month: date, day: month)
        else { return nil }
        return .offered(other, .dayOrder)
    }

    private static func isSerial(_ text: String) -> Bool {
        text.count == 5 && text.allSatisfy { ("0"..."9").contains($0) }
    }

    /// The day of a spreadsheet's number, counted from 1900.
    private static func fromSerial(_ serial: Int) -> BirthCell {
        guard (3_653...73_050).contains(serial) else { return .unknown }
        return .offered(CalendarDay(number: serial - daysBefore1970), .serialDay)
    }

    /// The number that spreadsheets give 1 January 1970.
    private static let daysBefore1970 = 25_569

    /// The numbers of a text that has nothing else but what separates them; nil where it has.
    fileprivate static func numbers(_ text: String) -> [Int]? {
        guard !text.isEmpty, text.allSatisfy({ ("0"..."9").contains($0) || "/-. ".contains($0) }) else { return nil }
        let parts = text.split { "/-. ".contains($0) }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0.count <= 4 }) else { return nil }
        return parts.compactMap { Int($0) }
    }

    private static func fromNumbers(_ numbers: [Int], _ text: String, _ order: Order) -> BirthCell {
        switch numbers.count {
        case 3 where numbers[0] > 31: return day(numbers[0], numbers[1], numbers[2], .day)
        case 3:
            if numbers[0] == 0, numbers[1] == 0 {
                return years.contains(numbers[2]) ? .year(numbers[2], .yearOnly) : .unknown
            }
            return dayFirst(numbers, text, order)
        case 1 where years.contains(numbers[0]): return .year(numbers[0], nil)
        case 2 where years.contains(numbers[1]): return .year(numbers[1], .yearOnly)
        default: return .unknown
        }
    }

    private static let years = 1900...2100

    private static func dayFirst(_ numbers: [Int], _ text: String, _ order: Order) -> BirthCell {
        let isShort = numbers[2] < 100
        let year = isShort ? numbers[2] + (numbers[2] <= 25 ? 2000 : 1900) : numbers[2]
        if numbers[0] <= 12, numbers[1] > 12, let day = CalendarDay(year: year, month: numbers[0], day: numbers[1]) {
            return isShort ? .offered(day, .shortYear) : .day(day, .dayOrder)
        }
        guard let day = CalendarDay(year: year, month: numbers[1], day: numbers[0]) else { return .unknown }
        if isShort { return .offered(day, .shortYear) }
        return mayBeSwapped(day, order) ?? .day(day, BirthCell.text(day) == text ? nil : .day)
    }

    private static func day(_ year: Int, _ month: Int, _ date: Int, _ rule: ImportRule) -> BirthCell {
        CalendarDay(year: year, month: month, day: date).map { .day($0, rule) } ?? .unknown
    }

    /// A day among words: “ngày 5 tháng 6 năm 1979”, “5 tháng 6, 1979”.
    private static func dayInWords(_ text: String) -> CalendarDay? {
        let words = text.precomposedStringWithCanonicalMapping.lowercased()
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let numbers = words.compactMap { Int($0) }
        let isDay = words.allSatisfy { Int($0) != nil || ["ngày", "tháng", "năm", "sinh"].contains($0) }
        guard isDay, words.contains("tháng"), numbers.count == 3, years.contains(numbers[2]) else { return nil }
        return CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    /// A day in eight digits, day, month and year: “05061979”.
    private static func eightDigits(_ text: String) -> CalendarDay? {
        guard text.count == 8, text.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(text),
            years.contains(number % 10_000)
        else { return nil }
        return CalendarDay(year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
    }

    /// The only year among words: “Sinh năm 1975”, “?/?/1975”.
    private static func yearWithin(_ text: String) -> Int? {
        let found = text.split { !("0"..."9").contains($0) }.compactMap { $0.count == 4 ? Int($0) : nil }
            .filter(years.contains)
        return found.count == 1 ? found[0] : nil
    }
}
