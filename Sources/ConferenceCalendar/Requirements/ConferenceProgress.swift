import CalendarDays

/// How every requirement of the plan stands, unit by unit, on a day.
package struct ConferenceProgress: Sendable, Equatable {
    /// The day on which it stands so; nil where it is told without one, and nothing counts as overdue.
    package let asOf: CalendarDay?
    /// A line for each requirement and each unit that it is asked of, by requirement, the units in the file's order.
    package let lines: [RequirementLine]

    /// The progress of `schedule` on a day: what is recorded for a later day is not known then.
    /// - Complexity: O(requirements · units + conferences²).
    package init(of schedule: ConferenceSchedule, asOf: CalendarDay? = nil) {
        let reading = RecordReading(schedule: schedule, asOf: asOf)
        self.asOf = asOf
        lines = ConferenceRequirement.allCases.flatMap { requirement in reading.lines(of: requirement) }
    }

    /// The lines of a unit.
    package func lines(of unit: String) -> [RequirementLine] { lines.filter { $0.unit == unit } }

    /// The lines of a requirement.
    package func lines(of requirement: ConferenceRequirement) -> [RequirementLine] {
        lines.filter { $0.requirement == requirement }
    }

    /// How a requirement stands over all units that it is asked of: as the unit where it stands worst.
    package func status(of requirement: ConferenceRequirement) -> RequirementLine.Status {
        let statuses = Set(lines(of: requirement).map(\.status))
        return RequirementLine.Status.allCases.first(where: statuses.contains) ?? .notAsked
    }
}

/// Reads what is recorded as of a day.
struct RecordReading {
    let schedule: ConferenceSchedule
    let asOf: CalendarDay?

    var plan: ConferencePlan { schedule.plan }

    /// The conferences of wards and communes.
    var wards: [ConferenceSchedule.Entry] { schedule.entries.filter { $0.conference.level == .ward } }

    /// The day, where it is not after the day of asking.
    func known(_ day: CalendarDay?) -> CalendarDay? {
        guard let day else { return nil }
        return asOf.map { day <= $0 } ?? true ? day : nil
    }

    /// How something stands that was done on a day, or not at all, and was to be done by `due`.
    func status(_ done: CalendarDay?, due: CalendarDay?) -> RequirementLine.Status {
        if let done { return due.map { done > $0 } ?? false ? .late : .kept }
        return isStillToCome(due) ? .notDue : .missing
    }

    /// True where `due` is known not to be over.
    func isStillToCome(_ due: CalendarDay?) -> Bool {
        guard let due, let asOf else { return false }
        return asOf <= due
    }

    /// The number of days by which `due` is over.
    func overdue(_ due: CalendarDay?) -> Int? {
        guard let due, let asOf, asOf > due else { return nil }
        return asOf - due
    }

    /// A line on something that was done on a day, or not at all.
    func timed(
        _ requirement: ConferenceRequirement, unit: String?, _ done: CalendarDay?, due: CalendarDay?,
        _ more: [RequirementLine.Fact] = []
    ) -> RequirementLine {
        let done = known(done)
        return RequirementLine(
            requirement, unit: unit, status(done, due: due), due: due, more + (done.map { [.day($0)] } ?? []),
            overdue: done == nil ? overdue(due) : nil)
    }

    /// The lines of a requirement, in the order of its units.
    func lines(of requirement: ConferenceRequirement) -> [RequirementLine] {
        switch requirement {
        case .order: [order()]
        case .form, .length, .period, .plenary, .delegates, .proposal, .ceiling, .composition, .grassroots, .guests:
            wards.map { ward(requirement, $0) }
        case .pilot: [pilot()]
        case .passedOn, .programme: schedule.entries.map { ward(requirement, $0) }
        case .documents, .summary: wards.map { ward(requirement, $0) }
        case .guidance: [task(.guidance, requirement)]
        case .communication: [task(.communication, requirement)]
        case .commendation: [task(.commendation, requirement)]
        case .budget: [budget()]
        case .thrift: [thrift()]
        case .endorsement, .unitPlan, .discovery: plan.allUnits.map { unit(requirement, $0) }
        case .campaigns: [coverage(requirement, of: plan.campaigns, \.campaigns)]
        case .fields: [coverage(requirement, of: plan.fields, \.fields)]
        case .defence: [defence()]
        case .lessons: [lessons()]
        }
    }
}
