import CalendarDays

/// The documents that a unit sends before its conference, and the number of days before it.
package struct DocumentsRule: Sendable, Equatable {
    /// The days that are counted.
    package enum Counting: String, Sendable, CaseIterable {
        /// Every day.
        case calendar
        /// Only days on which offices are open.
        case working
    }

    /// The largest number of days that is accepted.
    package static let maximumDays = 366

    /// The number of days before the conference.
    package var days = 15
    /// The days that are counted.
    package var counting = Counting.calendar
    /// The names of the documents.
    package var names: [String] = []
    /// The one of them that is the summary report.
    package var summary = "báo cáo tổng kết"

    /// The rule of the plan, without names.
    package init() {}

    /// The day by which the documents for a conference on `date` have to be there.
    package func deadline(for date: CalendarDay, _ calendar: WorkingCalendar) -> DocumentsDeadline {
        let day =
            switch counting {
            case .calendar: date - days
            case .working: calendar.day(workingDays: days, before: date)
            }
        return DocumentsDeadline(
            day: day, lastOpenDay: calendar.lastOpenDay(upTo: day), closure: calendar.closure(on: day))
    }
}

/// The day by which documents have to be there.
package struct DocumentsDeadline: Sendable, Hashable {
    /// The last day.
    package var day: CalendarDay
    /// The last day on which offices are open, up to and including `day`.
    package var lastOpenDay: CalendarDay
    /// The reason why offices are closed on the last day; nil where they are open.
    package var closure: WorkingCalendar.Closure?
}
