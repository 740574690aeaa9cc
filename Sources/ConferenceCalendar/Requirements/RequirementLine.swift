import CalendarDays

/// One thing that the plan asks, of one unit or of the city as a whole: what is recorded, and how it stands.
package struct RequirementLine: Sendable, Equatable {
    /// How a requirement stands, what has to be seen to first.
    package enum Status: String, Sendable, CaseIterable {
        /// What is recorded is against the plan.
        case broken
        /// It was done after its day.
        case late
        /// Nothing, or not everything, is recorded, and its day is over or not known.
        case missing
        /// Somebody has to decide.
        case undecided
        /// It is allowed, but should be looked at.
        case caution
        /// Its day is still to come.
        case notDue
        /// It is as the plan asks.
        case kept = "ok"
        /// It is not asked of this unit.
        case notAsked

        /// True where somebody has to do something.
        package var isOpen: Bool { self != .kept && self != .notAsked && self != .notDue }
    }

    /// A part of what is recorded.
    package enum Fact: Sendable, Hashable {
        case day(CalendarDay)
        case held(CalendarDay)
        case form(ConferenceForm)
        case halfDays(Int)
        case staff(Int)
        case delegates(Int)
        case proposal(DelegatesProposal)
        case most(Int)
        case composition(grassroots: Int, guests: Int, ownLeaders: Int)
        /// So many of all, of whom at least, or at most, so many were to be.
        case share(Int, of: Int, least: Int)
        case shareAtMost(Int, of: Int, most: Int)
        /// The parts make another sum than the number decided.
        case sum(Int, decided: Int)
        case document(String, CalendarDay)
        case documentLate(String, CalendarDay, days: Int)
        case documentMissing(String)
        case lastWard(String, CalendarDay)
        case notYet([String])
        case wrongSide([String])
        case speeches(individuals: Int, collectives: Int)
        case exchange(Bool)
        case commended(Int)
        case passedOn(Int)
        case office(String)
        case estimates(Int, of: Int)
        /// The sum of the estimates, in đồng; nil where it is beyond what is counted.
        case money(Int)
        case lesson(CalendarDay, String)
        case settingChanged(String)
        case nominees(Int)
        case newcomers(Int)
        case covered([String])
        case uncovered([String])
    }

    /// The requirement.
    package var requirement: ConferenceRequirement
    /// The unit that is asked; nil for the city as a whole.
    package var unit: String?
    /// The way it stands.
    package var status: Status
    /// The day by which it was, or is, to be done; nil where the plan and the file name none.
    package var due: CalendarDay?
    /// What is recorded; none where nothing is.
    package var recorded: [Fact]
    /// The number of days by which its day is over while it is not done; nil where it is not over, or no day of asking is known.
    package var overdue: Int?

    /// A line.
    package init(
        _ requirement: ConferenceRequirement, unit: String? = nil, _ status: Status, due: CalendarDay? = nil,
        _ recorded: [Fact] = [], overdue: Int? = nil
    ) {
        (self.requirement, self.unit, self.status) = (requirement, unit, status)
        (self.due, self.recorded, self.overdue) = (due, recorded, overdue)
    }
}
