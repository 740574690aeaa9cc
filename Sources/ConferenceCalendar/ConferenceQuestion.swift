import CalendarDays

/// A question about a plan of conferences: how it is, or how it would be with other numbers and dates.
package struct ConferenceQuestion: Sendable, Equatable {
    /// The plan as it is.
    package var plan: ConferencePlan
    /// The plan as it would be; nil where nothing is changed.
    package var edited: ConferencePlan?
    /// The units that are to be answered for; none where all are.
    package var units: [String]
    /// The day whose progress is asked for; nil where no progress report is.
    package var asOf: CalendarDay?
    /// The member of the council whose units' progress is asked for; nil for all units.
    package var member: String?

    /// A question about `plan`.
    package init(_ plan: ConferencePlan, edited: ConferencePlan? = nil, units: [String] = []) {
        (self.plan, self.edited, self.units) = (plan, edited, units)
    }
}
