/// Which documents a unit sends before its conference, and how long before.
package struct DocumentsRule: Sendable, Equatable {
    /// How days are counted.
    package enum Counting: String, Sendable, CaseIterable {
        /// Every day.
        case calendar
        /// Only days on which offices are open.
        case working
    }

    /// The most days that are taken.
    package static let maximumDays = 366

    /// How many days before the conference.
    package var days = 15
    /// How they are counted.
    package var counting = Counting.calendar
    /// What the documents are called.
    package var names: [String] = []

    /// The rule of the plan, without names.
    package init() {}

    /// Until when the documents for a conference on `date` have to be there.
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

/// Until when documents have to be there.
package struct DocumentsDeadline: Sendable, Hashable {
    /// The last day.
    package var day: CalendarDay
    /// That day, or the last one before it on which offices are open.
    package var lastOpenDay: CalendarDay
    /// Why offices are closed on the last day; nil where they are open.
    package var closure: WorkingCalendar.Closure?
}
