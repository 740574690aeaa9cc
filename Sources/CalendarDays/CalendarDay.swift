/// A day of the Gregorian calendar, without time or place: its number is enough to count days exactly.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// The days since 1 January 1970; before that negative.
    public let number: Int

    /// The day with this number.
    public init(number: Int) { self.number = number }

    /// A day by its date; nil where there is no such day, or its year is not between 1900 and 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...9999).contains(year), (1...12).contains(month),
            (1...CalendarDay.length(ofMonth: month, year)).contains(day)
        else { return nil }
        // The year is counted from March, so that the leap day is its last (E. G. Richards, Mapping Time, 1998).
        let (marchYear, marchMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        number = marchYear * 365 + leapDays + (marchMonth * 153 + 2) / 5 + day - CalendarDay.epoch
    }

    /// The number that 1 January 1970 would have, were 29 February of the year 0 the day 0.
    private static let epoch = 719_469

    /// The number of days of the month.
    public static func length(ofMonth month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month and day of the month.
    public var date: (year: Int, month: Int, day: Int) {
        let days = number + CalendarDay.epoch - 1
        let (century, inCentury) = (days * 4 + 3).quotientAndRemainder(dividingBy: 146_097)
        let (yearOfCentury, inYear) = (inCentury / 4 * 4 + 3).quotientAndRemainder(dividingBy: 1461)
        let (marchMonth, inMonth) = (inYear / 4 * 5 + 2).quotientAndRemainder(dividingBy: 153)
        let marchYear = century * 100 + yearOfCentury
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (month > 2 ? marchYear : marchYear + 1, month, inMonth / 5 + 1)
    }

    /// A day of the week.
    public enum Weekday: Int, Sendable, CaseIterable {
        case monday = 1
        case tuesday, wednesday, thursday, friday, saturday, sunday

        /// True for the days on which offices are closed every week.
        public var isWeekend: Bool { self == .saturday || self == .sunday }
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let index = ((number + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    /// The day this many days later.
    public static func + (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: day.number + days) }

    /// The day this many days earlier.
    public static func - (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: day.number - days) }

    /// The number of days from the earlier day to the later.
    public static func - (later: CalendarDay, earlier: CalendarDay) -> Int { later.number - earlier.number }
}

extension CalendarDay {
    /// The age in whole years, on this day, of who was born on `birth`; negative before that. Whoever was born on 29 February
    /// is a year older from 1 March on where the year has no such day.
    public func age(ofBornOn birth: CalendarDay) -> Int {
        let (now, then) = (date, birth.date)
        return now.year - then.year - ((now.month, now.day) < (then.month, then.day) ? 1 : 0)
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The date as ISO 8601 has it: `2025-02-28`.
    public var description: String {
        let (year, month, day) = date
        return "\(CalendarDay.digits(year, 4))-\(CalendarDay.digits(month))-\(CalendarDay.digits(day))"
    }

    /// A number with zeros before it.
    public static func digits(_ number: Int, _ width: Int = 2) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
