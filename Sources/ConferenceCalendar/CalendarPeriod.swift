import CalendarDays

/// A run of consecutive days, both ends included.
package struct CalendarPeriod: Sendable, Hashable {
    /// The first day.
    package let first: CalendarDay
    /// The last day.
    package let last: CalendarDay

    /// The days from `first` to `last`; nil where `last` is before `first`.
    package init?(from first: CalendarDay, to last: CalendarDay) {
        guard first <= last else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// A quarter of a year, from 1 to 4; nil where there is none.
    package init?(quarter: Int, year: Int) {
        guard (1...4).contains(quarter) else { return nil }
        self.init(months: quarter * 3 - 2...quarter * 3, year: year)
    }

    /// A month, from 1 to 12; nil where there is none.
    package init?(month: Int, year: Int) { self.init(months: month...month, year: year) }

    private init?(months: ClosedRange<Int>, year: Int) {
        let length = CalendarDay.length(ofMonth: months.upperBound, year)
        guard let first = CalendarDay(year: year, month: months.lowerBound, day: 1),
            let last = CalendarDay(year: year, month: months.upperBound, day: length)
        else { return nil }
        self.init(from: first, to: last)
    }

    /// True where `day` is one of the days.
    package func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }

    /// The name by which people call a period.
    package enum Name: Sendable, Hashable {
        /// A quarter of a year.
        case quarter(Int, year: Int)
        /// A month.
        case month(Int, year: Int)
        /// Any other days.
        case days
    }

    /// The name by which people call it.
    package var name: Name {
        let (year, month, _) = first.date
        if self == CalendarPeriod(month: month, year: year) { return .month(month, year: year) }
        let quarter = (month + 2) / 3
        return self == CalendarPeriod(quarter: quarter, year: year) ? .quarter(quarter, year: year) : .days
    }
}
