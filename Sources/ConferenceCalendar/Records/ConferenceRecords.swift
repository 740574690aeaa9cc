import CalendarDays

/// The number of delegates that a ward's emulation council proposes, on which the ward's own decision rests.
package struct DelegatesProposal: Sendable, Hashable {
    /// The number proposed.
    package var delegates: Int
    /// The day of the proposal.
    package var day: CalendarDay
    /// The number of the paper; nil where the file does not say.
    package var paper: String?

    /// A proposal.
    package init(delegates: Int, day: CalendarDay, paper: String? = nil) {
        (self.delegates, self.day, self.paper) = (delegates, day, paper)
    }
}

/// The programme of a conference, as far as the plan asks for something.
package struct ConferenceProgramme: Sendable, Equatable {
    /// The speeches of exemplary individuals.
    package var individuals: Int
    /// The speeches of exemplary collectives.
    package var collectives: Int
    /// True where there is an exchange with the exemplary.
    package var hasExchange: Bool
    /// The number of those who are commended.
    package var commended: Int

    /// A programme.
    package init(individuals: Int = 0, collectives: Int = 0, hasExchange: Bool = false, commended: Int = 0) {
        (self.individuals, self.collectives) = (individuals, collectives)
        (self.hasExchange, self.commended) = (hasExchange, commended)
    }
}

/// What a unit has sent or done for its conference, as the office wrote it down.
package struct ConferenceRecords: Sendable, Equatable {
    /// The form that the unit chose; nil where it has not.
    package var form: ConferenceForm?
    /// The number of half days that it takes; nil where that is not known.
    package var halfDays: Int?
    /// The proposal on which the number of delegates rests.
    package var proposal: DelegatesProposal?
    /// The people convened; nil where the list is not known.
    package var composition: ConferenceComposition?
    /// The day on which each document came in, by its name.
    package var received: [String: CalendarDay] = [:]
    /// The number of those whom it passed on to the congress above.
    package var passedOn: Int?
    /// The programme.
    package var programme: ConferenceProgramme?
    /// The estimate of its costs, in đồng.
    package var estimate: Int?

    /// Nothing yet.
    package init() {}
}

/// A ward, commune or agency, beside its conference: what every unit is asked for.
package struct UnitRecord: Sendable, Equatable {
    /// The unit.
    package var unit: String
    /// The member of the city's emulation council who supervises it; nil where nobody is named.
    package var supervisor: String?
    /// The day on which its plan came in.
    package var plan: CalendarDay?
    /// The day of the minutes by which those nominated were chosen.
    package var endorsed: CalendarDay?
    /// The number of people that it nominated.
    package var nominees: Int?
    /// How many of them were never honoured before.
    package var newcomers: Int?
    /// The campaigns in which they stood out.
    package var campaigns: [String] = []
    /// The fields in which they work.
    package var fields: [String] = []
    /// True for the police and the army.
    package var isDefence = false

    /// Nothing yet of `unit`.
    package init(_ unit: String, supervisor: String? = nil) { (self.unit, self.supervisor) = (unit, supervisor) }
}

/// A task of an office, with its period.
package struct OfficeTask: Sendable, Equatable {
    /// The tasks of which the plan speaks.
    package enum Kind: String, Sendable, CaseIterable {
        /// The city's own plan, programme and organising board, and guidance for the wards (IV.2).
        case guidance
        /// Guidance on commendation (IV.2).
        case commendation
        /// Communication, films, pictures (IV.3).
        case communication
        /// Guidance on the estimates of costs (IV.6).
        case budget
    }

    /// The task.
    package var kind: Kind
    /// The office whose task it is; nil where the file does not say.
    package var office: String?
    /// The days in which it is to be done; nil where that is open.
    package var period: CalendarPeriod?
    /// The day on which it was done.
    package var done: CalendarDay?

    /// A task that is not done.
    package init(_ kind: Kind, office: String? = nil, period: CalendarPeriod? = nil, done: CalendarDay? = nil) {
        (self.kind, self.office, self.period, self.done) = (kind, office, period, done)
    }
}

/// Something that the pilot taught.
package struct PilotLesson: Sendable, Equatable {
    /// The day on which it was written down.
    package var day: CalendarDay
    /// The lesson.
    package var text: String
    /// The setting that was changed for it; nil where none was.
    package var setting: String?

    /// A lesson.
    package init(day: CalendarDay, text: String, setting: String? = nil) {
        (self.day, self.text, self.setting) = (day, text, setting)
    }
}
