import CalendarDays

/// Every conference of a plan as the rules have it: its mode, its dates, and what is to be looked at.
package struct ConferenceSchedule: Sendable, Equatable {
    /// A conference as the rules have it.
    package struct Entry: Sendable, Equatable {
        /// The conference.
        package var conference: Conference
        /// True for the pilot.
        package var isPilot: Bool
        /// Its mode; nil where it does not depend on staff.
        package var mode: ConferenceModeVerdict?
        /// The days on which it has to be held; nil where that is open.
        package var period: CalendarPeriod?
        /// The day by which its documents have to be there; nil where none are sent or it has no date.
        package var documents: DocumentsDeadline?

        /// The number of days left from its date to the end of the period; negative where it is late.
        package var daysToSpare: Int? {
            guard let period, let date = conference.date else { return nil }
            return period.last - date
        }
    }

    /// The last day on which conferences may be held.
    package struct Limit: Sendable, Equatable {
        /// The conferences that a last day is for.
        package enum Subject: Sendable, Hashable {
            /// The pilot.
            case pilot(unit: String)
            /// The wards and communes.
            case wards
            /// The city.
            case city
        }

        /// The conferences that the last day is for.
        package var subject: Subject
        /// The days on which they have to be held.
        package var period: CalendarPeriod
        /// The day by which the documents have to be there for a conference on the last day; nil where none are sent.
        package var documents: DocumentsDeadline?
    }

    /// The plan.
    package let plan: ConferencePlan
    /// Each conference, in the plan's order.
    package let entries: [Entry]
    /// The findings to be looked at: what breaks the plan first, then what is to be decided, then the rest.
    package let findings: [ConferenceFinding]

    /// The schedule of `plan`.
    /// - Complexity: O(conferences²), for the names of those out of order.
    package init(of plan: ConferencePlan) {
        let entries = plan.conferences.map { ConferenceSchedule.entry(of: $0, plan) }
        (self.plan, self.entries) = (plan, entries)
        let found = entries.flatMap { ConferenceFinding.all(of: $0, in: plan) }
        findings = ConferenceFinding.Severity.allCases.flatMap { severity in
            found.filter { $0.severity == severity }
        }
    }

    private static func entry(of conference: Conference, _ plan: ConferencePlan) -> Entry {
        Entry(
            conference: conference, isPilot: plan.isPilot(conference),
            mode: conference.level == .city ? nil : conference.staff.map { plan.mode.verdict(staff: $0.count) },
            period: plan.period(of: conference),
            documents: conference.level == .city
                ? nil : conference.date.map { plan.documents.deadline(for: $0, plan.calendar) })
    }

    /// The entry of `unit`.
    package func entry(of unit: String) -> Entry? { entries.first { $0.conference.unit == unit } }

    /// The last days of all periods of the plan.
    package var limits: [Limit] {
        let pilot = plan.pilot.flatMap { pilot in
            pilot.period.map { limit(.pilot(unit: pilot.unit), $0) }
        }
        return [pilot, plan.wardPeriod.map { limit(.wards, $0) }, plan.cityPeriod.map { limit(.city, $0) }]
            .compactMap(\.self)
    }

    private func limit(_ subject: Limit.Subject, _ period: CalendarPeriod) -> Limit {
        let documents = plan.documents.deadline(for: period.last, plan.calendar)
        return Limit(subject: subject, period: period, documents: subject == .city ? nil : documents)
    }
}
