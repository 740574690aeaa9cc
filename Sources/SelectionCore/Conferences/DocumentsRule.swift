/// Which documents a unit sends before its conference, and how long before.
public struct DocumentsRule: Sendable, Equatable {
    /// How days are counted.
    public enum Counting: String, Sendable, CaseIterable {
        /// Every day.
        case calendar
        /// Only days on which offices are open.
        case working
    }

    /// The most days that are taken.
    public static let maximumDays = 366

    /// How many days before the conference.
    public var days = 15
    /// How they are counted.
    public var counting = Counting.calendar
    /// What the documents are called.
    public var names: [String] = []

    /// The rule of the plan, without names.
    public init() {}

    /// Until when the documents for a conference on `date` have to be there.
    public func deadline(for date: CalendarDay, _ calendar: WorkingCalendar) -> DocumentsDeadline {
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
public struct DocumentsDeadline: Sendable, Hashable {
    /// The last day.
    public var day: CalendarDay
    /// That day, or the last one before it on which offices are open.
    public var lastOpenDay: CalendarDay
    /// Why offices are closed on the last day; nil where they are open.
    public var closure: WorkingCalendar.Closure?
}
