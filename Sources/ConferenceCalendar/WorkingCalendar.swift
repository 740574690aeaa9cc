import CalendarDays

/// The days on which offices are open: Monday to Friday but for public holidays.
package struct WorkingCalendar: Sendable, Equatable {
    /// Days off, with their name.
    package struct Holiday: Sendable, Hashable {
        /// The days themselves.
        package var period: CalendarPeriod
        /// Their name; nil where the list does not say.
        package var name: String?

        /// Days off.
        package init(_ period: CalendarPeriod, name: String? = nil) { (self.period, self.name) = (period, name) }
    }

    /// The reason why offices are closed.
    package enum Closure: Sendable, Hashable {
        /// Saturday or Sunday.
        case weekend
        /// A public holiday.
        case holiday(name: String?)
    }

    /// The most days that one holiday is taken to have; longer ones have a wrong month or year.
    package static let maximumHolidayDays = 31

    /// The public holidays.
    package var holidays: [Holiday]

    /// A calendar with these holidays besides the weekends.
    package init(holidays: [Holiday] = []) { self.holidays = holidays }

    /// The reason why offices are closed on `day`, by its holiday first; nil where they are open.
    package func closure(on day: CalendarDay) -> Closure? {
        if let holiday = holidays.first(where: { $0.period.contains(day) }) { return .holiday(name: holiday.name) }
        return day.weekday.isWeekend ? .weekend : nil
    }

    /// `day`, or the last one before it on which offices are open.
    /// - Complexity: O(days off before it).
    package func lastOpenDay(upTo day: CalendarDay) -> CalendarDay {
        var day = day
        while closure(on: day) != nil { day = day - 1 }
        return day
    }

    /// The day that comes this many working days before `day`, which itself is not counted.
    /// - Complexity: O(days between).
    package func day(workingDays count: Int, before day: CalendarDay) -> CalendarDay {
        var day = day
        for _ in 0..<count { day = lastOpenDay(upTo: day - 1) }
        return day
    }
}
