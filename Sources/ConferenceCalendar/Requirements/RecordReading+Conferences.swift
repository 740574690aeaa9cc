import CalendarDays

/// What is asked of one conference.
extension RecordReading {
    func ward(_ requirement: ConferenceRequirement, _ entry: ConferenceSchedule.Entry) -> RequirementLine {
        let records = entry.conference.records
        let unit = entry.conference.unit
        switch requirement {
        case .form:
            return RequirementLine(
                requirement, unit: unit, records.form == nil ? .undecided : .kept,
                records.form.map { [.form($0)] } ?? [])
        case .length:
            let status: RequirementLine.Status = records.halfDays.map { $0 > 1 ? .caution : .kept } ?? .missing
            return RequirementLine(requirement, unit: unit, status, records.halfDays.map { [.halfDays($0)] } ?? [])
        case .period: return period(entry)
        case .plenary, .delegates: return mode(requirement, entry)
        case .proposal: return proposal(entry)
        case .ceiling: return ceiling(entry)
        case .composition, .grassroots, .guests: return composition(requirement, entry)
        case .passedOn: return passedOn(entry)
        case .programme: return programme(entry)
        case .documents: return documents(requirement, entry, plan.documents.names)
        case .summary: return documents(requirement, entry, [plan.documents.summary])
        default: return RequirementLine(requirement, unit: unit, .notAsked)
        }
    }

    private func period(_ entry: ConferenceSchedule.Entry) -> RequirementLine {
        let unit = entry.conference.unit
        let last = entry.period?.last
        guard let date = entry.conference.date else {
            return RequirementLine(.period, unit: unit, .undecided, due: last, overdue: overdue(last))
        }
        let status: RequirementLine.Status =
            switch entry.period {
            case .some(let period) where date > period.last: .late
            case .some(let period) where date < period.first: .caution
            default: plan.calendar.closure(on: date) == nil ? .kept : .caution
            }
        return RequirementLine(.period, unit: unit, status, due: last, [.held(date)])
    }

    private func mode(_ requirement: ConferenceRequirement, _ entry: ConferenceSchedule.Entry) -> RequirementLine {
        let unit = entry.conference.unit
        guard let staff = entry.conference.staff?.count, let verdict = entry.mode else {
            return RequirementLine(requirement, unit: unit, .missing)
        }
        let asked: ConferenceModeVerdict.Position = requirement == .plenary ? .below : .above
        let mode: ConferenceMode = requirement == .plenary ? .plenary : .delegates
        let status: RequirementLine.Status =
            if !verdict.isDecided {
                .undecided
            } else if verdict.position == asked || (verdict.position == .exactly && verdict.mode == mode) {
                verdict.isNear ? .caution : .kept
            } else {
                .notAsked
            }
        return RequirementLine(requirement, unit: unit, status, [.staff(staff)])
    }

    /// True where everybody takes part, and nobody is chosen.
    private func isPlenary(_ entry: ConferenceSchedule.Entry) -> Bool {
        entry.mode.map { $0.isDecided && $0.mode == .plenary } ?? false
    }

    private func proposal(_ entry: ConferenceSchedule.Entry) -> RequirementLine {
        let (conference, unit) = (entry.conference, entry.conference.unit)
        if isPlenary(entry) { return RequirementLine(.proposal, unit: unit, .notAsked) }
        let proposal = conference.records.proposal.flatMap { known($0.day) == nil ? nil : $0 }
        let facts: [RequirementLine.Fact] =
            (conference.delegates.map { [.delegates($0)] } ?? []) + (proposal.map { [.proposal($0)] } ?? [])
        let status: RequirementLine.Status =
            switch (conference.delegates, proposal) {
            case (nil, _): .undecided
            case (_, nil): .missing
            case (let decided?, let proposal?): decided == proposal.delegates ? .kept : .caution
            }
        return RequirementLine(.proposal, unit: unit, status, facts)
    }

    private func ceiling(_ entry: ConferenceSchedule.Entry) -> RequirementLine {
        let unit = entry.conference.unit
        let most = plan.mostWardDelegates
        if isPlenary(entry) { return RequirementLine(.ceiling, unit: unit, .notAsked) }
        guard let delegates = entry.conference.delegates else {
            return RequirementLine(.ceiling, unit: unit, .undecided, [.most(most)])
        }
        return RequirementLine(
            .ceiling, unit: unit, delegates > most ? .broken : .kept, [.delegates(delegates), .most(most)])
    }

    private func composition(_ requirement: ConferenceRequirement, _ entry: ConferenceSchedule.Entry)
        -> RequirementLine
    {
        let unit = entry.conference.unit
        let isFree = isPlenary(entry) && plan.shares.inPlenary == .report
        guard let composition = entry.conference.records.composition else {
            // Whether there are delegates at all follows from the mode.
            let isOpen = entry.mode.map { !$0.isDecided } ?? true
            return RequirementLine(requirement, unit: unit, isFree ? .notAsked : isOpen ? .undecided : .missing)
        }
        let total = composition.total
        let least = plan.shares.least(of: total)
        let parts = RequirementLine.Fact.composition(
            grassroots: composition.grassroots, guests: composition.guests, ownLeaders: composition.ownLeaders)
        switch requirement {
        case .grassroots:
            let isKept = composition.grassroots >= least || isFree
            return RequirementLine(
                requirement, unit: unit, isKept ? .kept : .broken,
                [.share(composition.grassroots, of: total, least: least)])
        case .guests:
            let others = composition.guests + composition.ownLeaders
            let isKept = others <= total - least || isFree
            return RequirementLine(
                requirement, unit: unit, isKept ? .kept : .broken,
                [.shareAtMost(others, of: total, most: total - least)])
        default:
            guard let decided = entry.conference.delegates, decided != total, !isPlenary(entry) else {
                return RequirementLine(requirement, unit: unit, .kept, [parts])
            }
            return RequirementLine(requirement, unit: unit, .broken, [parts, .sum(total, decided: decided)])
        }
    }

    /// The list for the congress above is approved at the conference itself.
    private func passedOn(_ entry: ConferenceSchedule.Entry) -> RequirementLine {
        let (unit, date) = (entry.conference.unit, entry.conference.date)
        let isOver = date.map { known($0) != nil } ?? false
        if let count = entry.conference.records.passedOn, isOver {
            return RequirementLine(.passedOn, unit: unit, .kept, due: date, [.passedOn(count)])
        }
        return RequirementLine(
            .passedOn, unit: unit, isStillToCome(date) ? .notDue : .missing, due: date, overdue: overdue(date))
    }

    /// The programme is one of the documents, and due with them; that of the city, on its day.
    private func programme(_ entry: ConferenceSchedule.Entry) -> RequirementLine {
        let unit = entry.conference.unit
        let due = entry.documents?.lastOpenDay ?? entry.conference.date
        guard let programme = entry.conference.records.programme else {
            return RequirementLine(
                .programme, unit: unit, isStillToCome(due) ? .notDue : .missing, due: due, overdue: overdue(due))
        }
        let isWhole =
            programme.individuals > 0 && programme.collectives > 0 && programme.hasExchange && programme.commended > 0
        let facts: [RequirementLine.Fact] = [
            .speeches(individuals: programme.individuals, collectives: programme.collectives),
            .exchange(programme.hasExchange), .commended(programme.commended),
        ]
        return RequirementLine(.programme, unit: unit, isWhole ? .kept : .missing, due: due, facts)
    }

    private func documents(
        _ requirement: ConferenceRequirement, _ entry: ConferenceSchedule.Entry, _ names: [String]
    ) -> RequirementLine {
        let unit = entry.conference.unit
        // The day that the unit is told: a working day.
        let due = entry.documents?.lastOpenDay
        let received = names.map { name in (name: name, day: known(entry.conference.records.received[name])) }
        let facts: [RequirementLine.Fact] = received.map { name, day in
            guard let day else { return .documentMissing(name) }
            guard let due, day > due else { return .document(name, day) }
            return .documentLate(name, day, days: day - due)
        }
        let statuses = received.map { status($0.day, due: due) }
        let isMissing = statuses.contains(.missing)
        let worst: RequirementLine.Status =
            isMissing ? .missing : [.late, .notDue].first(where: statuses.contains) ?? .kept
        return RequirementLine(
            requirement, unit: unit, worst, due: due, facts, overdue: isMissing ? overdue(due) : nil)
    }
}
