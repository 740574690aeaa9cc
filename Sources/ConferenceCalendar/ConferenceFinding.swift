import CalendarDays

/// Something about a conference that is to be looked at.
package struct ConferenceFinding: Sendable, Hashable {
    /// The degree to which a finding matters, the gravest first.
    package enum Severity: String, Sendable, CaseIterable {
        /// The plan is not kept.
        case broken
        /// Somebody has to decide.
        case decision
        /// It is allowed, but should be looked at.
        case caution
    }

    /// The fact that is to be looked at.
    package enum Kind: Sendable, Hashable {
        /// The date is this many days after the end of the period.
        case afterPeriod(CalendarPeriod, days: Int)
        /// The city's conference is not after those of these wards.
        case notAfterWards([String])
        /// There are more delegates than there may be.
        case tooManyDelegates(Int, most: Int)
        /// With exactly this many staff the plan leaves the mode open.
        case modeOpen(staff: Int)
        /// The number of staff is not known yet, and with it the mode.
        case staffOpen
        /// A delegate conference for which no number of delegates is decided.
        case delegatesOpen(most: Int)
        /// There is no date; the last possible one where there is a period, with the documents' deadline.
        case dateOpen(last: CalendarDay?, documents: DocumentsDeadline?)
        /// The date is before the period begins.
        case beforePeriod(CalendarPeriod, CalendarDay)
        /// The pilot is not before the conferences of these wards.
        case pilotNotFirst([String])
        /// The conference is on a day when offices are closed.
        case closed(CalendarDay, WorkingCalendar.Closure)
        /// The documents are due on a day when offices are closed.
        case documentsClosed(DocumentsDeadline, WorkingCalendar.Closure)
        /// The count of staff is so near to the threshold that it should be checked.
        case nearThreshold(staff: Int, threshold: Int)
    }

    /// The unit whose conference it is.
    package var unit: String
    /// The fact that is to be looked at.
    package var kind: Kind

    /// Something about the conference of `unit`.
    package init(_ unit: String, _ kind: Kind) { (self.unit, self.kind) = (unit, kind) }

    /// The degree to which it matters.
    package var severity: Severity {
        switch kind {
        case .afterPeriod, .notAfterWards, .tooManyDelegates: .broken
        case .modeOpen, .staffOpen, .delegatesOpen, .dateOpen: .decision
        case .beforePeriod, .pilotNotFirst, .closed, .documentsClosed, .nearThreshold: .caution
        }
    }

    /// The name by which scripts know its kind.
    package var code: String {
        switch kind {
        case .afterPeriod: "afterPeriod"
        case .notAfterWards: "notAfterWards"
        case .tooManyDelegates: "tooManyDelegates"
        case .modeOpen: "modeOpen"
        case .staffOpen: "staffOpen"
        case .delegatesOpen: "delegatesOpen"
        case .dateOpen: "dateOpen"
        case .beforePeriod: "beforePeriod"
        case .pilotNotFirst: "pilotNotFirst"
        case .closed: "closed"
        case .documentsClosed: "documentsClosed"
        case .nearThreshold: "nearThreshold"
        }
    }

    /// True where this is about the same thing as `other`, even if in other numbers.
    package func isLike(_ other: ConferenceFinding) -> Bool { unit == other.unit && code == other.code }
}
