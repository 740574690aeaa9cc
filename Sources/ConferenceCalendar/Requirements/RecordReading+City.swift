import CalendarDays

/// What is asked of every unit, and of the city as a whole.
extension RecordReading {
    func unit(_ requirement: ConferenceRequirement, _ record: UnitRecord) -> RequirementLine {
        switch requirement {
        case .unitPlan: return timed(.unitPlan, unit: record.unit, record.plan, due: plan.planPeriod?.last)
        case .endorsement:
            return timed(.endorsement, unit: record.unit, record.endorsed, due: plan.nominationPeriod?.last)
        default:
            let due = plan.nominationPeriod?.last
            guard let nominees = record.nominees else {
                return RequirementLine(
                    requirement, unit: record.unit, isStillToCome(due) ? .notDue : .missing, due: due,
                    overdue: overdue(due))
            }
            let facts: [RequirementLine.Fact] =
                [.nominees(nominees)] + (record.newcomers.map { [.newcomers($0)] } ?? [])
            let isNew = (record.newcomers ?? 0) > 0
            return RequirementLine(requirement, unit: record.unit, isNew ? .kept : .caution, due: due, facts)
        }
    }

    func order() -> RequirementLine {
        let dates = wards.compactMap { entry in entry.conference.date.map { (entry.conference.unit, $0) } }
        guard let city = plan.city, let date = city.date else {
            return RequirementLine(.order, unit: plan.city?.unit, .undecided)
        }
        var facts: [RequirementLine.Fact] = [.held(date)]
        if let last = dates.max(by: { $0.1 < $1.1 }) { facts.append(.lastWard(last.0, last.1)) }
        let late = dates.filter { $0.1 >= date }.map(\.0)
        let open = wards.filter { $0.conference.date == nil }.map(\.conference.unit)
        if !late.isEmpty { facts.append(.wrongSide(late)) }
        if !open.isEmpty { facts.append(.notYet(open)) }
        let status: RequirementLine.Status = !late.isEmpty ? .broken : !open.isEmpty ? .undecided : .kept
        return RequirementLine(.order, unit: city.unit, status, facts)
    }

    func pilot() -> RequirementLine {
        guard let pilot = plan.pilot, let entry = schedule.entry(of: pilot.unit) else {
            return RequirementLine(.pilot, .undecided)
        }
        let last = entry.period?.last
        guard let date = entry.conference.date else {
            return RequirementLine(.pilot, unit: pilot.unit, .undecided, due: last, overdue: overdue(last))
        }
        let early = wards.filter { ward in
            ward.conference.unit != pilot.unit && (ward.conference.date.map { $0 <= date } ?? false)
        }.map(\.conference.unit)
        let isLate = last.map { date > $0 } ?? false
        return RequirementLine(
            .pilot, unit: pilot.unit, isLate ? .late : early.isEmpty ? .kept : .caution, due: last,
            [.held(date)] + (early.isEmpty ? [] : [.wrongSide(early)]))
    }

    func lessons() -> RequirementLine {
        let lessons = (plan.pilot?.lessons ?? []).filter { known($0.day) != nil }
        let held = plan.pilot.flatMap { schedule.entry(of: $0.unit) }?.conference.date
        guard lessons.isEmpty else {
            return RequirementLine(
                .lessons, unit: plan.pilot?.unit, .kept,
                lessons.flatMap { lesson -> [RequirementLine.Fact] in
                    [.lesson(lesson.day, lesson.text)] + (lesson.setting.map { [.settingChanged($0)] } ?? [])
                })
        }
        return RequirementLine(.lessons, unit: plan.pilot?.unit, isStillToCome(held) ? .notDue : .missing)
    }

    func task(_ kind: OfficeTask.Kind, _ requirement: ConferenceRequirement) -> RequirementLine {
        let task = plan.tasks.first { $0.kind == kind } ?? OfficeTask(kind)
        return timed(
            requirement, unit: nil, task.done, due: task.period?.last, task.office.map { [.office($0)] } ?? [])
    }

    /// The guidance on estimates, and the estimates themselves.
    func budget() -> RequirementLine {
        var line = task(.budget, .budget)
        let count = plan.conferences.filter { $0.records.estimate != nil }.count
        line.recorded.append(.estimates(count, of: plan.conferences.count))
        if line.status == .kept, count < plan.conferences.count { line.status = .missing }
        return line
    }

    /// Thrift is told in figures: all estimates, and what one delegate costs where it costs most.
    func thrift() -> RequirementLine {
        let estimates = plan.conferences.compactMap(\.records.estimate)
        guard !estimates.isEmpty else { return RequirementLine(.thrift, .missing) }
        // Each is less than 10¹² đồng: nine million conferences would make it too large for a whole number.
        let sum = estimates.reduce(0, +)
        return RequirementLine(
            .thrift, estimates.count < plan.conferences.count ? .missing : .kept,
            [.estimates(estimates.count, of: plan.conferences.count), .money(sum)])
    }

    /// Whether each of `names` is somebody's.
    func coverage(
        _ requirement: ConferenceRequirement, of names: [String], _ recorded: (UnitRecord) -> [String]
    ) -> RequirementLine {
        guard !names.isEmpty else { return RequirementLine(requirement, .undecided) }
        let due = plan.nominationPeriod?.last
        let all = Set(plan.units.flatMap(recorded))
        let (covered, open) = (names.filter(all.contains), names.filter { !all.contains($0) })
        return RequirementLine(
            requirement, open.isEmpty ? .kept : isStillToCome(due) ? .notDue : .missing, due: due,
            (covered.isEmpty ? [] : [.covered(covered)]) + (open.isEmpty ? [] : [.uncovered(open)]),
            overdue: open.isEmpty ? nil : overdue(due))
    }

    /// The police and the army are to be among those who nominate.
    func defence() -> RequirementLine {
        let units = plan.units.filter(\.isDefence)
        let due = plan.nominationPeriod?.last
        let isOpen: RequirementLine.Status = isStillToCome(due) ? .notDue : .missing
        guard !units.isEmpty else {
            return RequirementLine(.defence, isOpen, due: due, overdue: overdue(due))
        }
        let open = units.filter { ($0.nominees ?? 0) == 0 }.map(\.unit)
        let nominees = units.reduce(0) { $0 + ($1.nominees ?? 0) }
        return RequirementLine(
            .defence, open.isEmpty ? .kept : isOpen, due: due,
            [.nominees(nominees)] + (open.isEmpty ? [] : [.notYet(open)]), overdue: open.isEmpty ? nil : overdue(due))
    }
}
