import CalendarDays

extension ConferenceFinding {
    /// Everything that is to be looked at in one conference of `plan`.
    static func all(of entry: ConferenceSchedule.Entry, in plan: ConferencePlan) -> [ConferenceFinding] {
        let kinds = timing(entry, plan) + order(entry, plan) + size(entry, plan) + mode(entry, plan)
        return kinds.map { ConferenceFinding(entry.conference.unit, $0) }
    }

    /// Findings on its date, by itself.
    private static func timing(_ entry: ConferenceSchedule.Entry, _ plan: ConferencePlan) -> [Kind] {
        guard let date = entry.conference.date else {
            let last = entry.period?.last
            let isSender = entry.conference.level == .ward
            return [
                .dateOpen(
                    last: last,
                    documents: isSender ? last.map { plan.documents.deadline(for: $0, plan.calendar) } : nil)
            ]
        }
        var kinds: [Kind] = []
        if let period = entry.period, date > period.last {
            kinds.append(.afterPeriod(period, days: date - period.last))
        }
        if let period = entry.period, date < period.first { kinds.append(.beforePeriod(period, date)) }
        if let closure = plan.calendar.closure(on: date) { kinds.append(.closed(date, closure)) }
        if let documents = entry.documents, let closure = documents.closure {
            kinds.append(.documentsClosed(documents, closure))
        }
        return kinds
    }

    /// Findings on its date beside those of the others: the pilot comes before the other wards, the city after all of
    /// them.
    private static func order(_ entry: ConferenceSchedule.Entry, _ plan: ConferencePlan) -> [Kind] {
        guard let date = entry.conference.date else { return [] }
        let others = plan.conferences.filter { $0.level == .ward && $0.unit != entry.conference.unit }
        if entry.conference.level == .city {
            let late = others.filter { ($0.date.map { $0 >= date }) ?? false }
            return late.isEmpty ? [] : [.notAfterWards(late.map(\.unit))]
        }
        guard entry.isPilot else { return [] }
        let early = others.filter { ($0.date.map { $0 <= date }) ?? false }
        return early.isEmpty ? [] : [.pilotNotFirst(early.map(\.unit))]
    }

    /// Findings on its number of delegates. In a plenary conference everyone takes part.
    private static func size(_ entry: ConferenceSchedule.Entry, _ plan: ConferencePlan) -> [Kind] {
        let isCity = entry.conference.level == .city
        // Everybody comes to a plenary; where that is only proposed, a number that is too large is told all the same.
        let isOpen = !(entry.mode?.isDecided ?? true)
        if entry.mode?.mode == .plenary, !isOpen || entry.conference.delegates == nil { return [] }
        let most = isCity ? plan.size.cityMaximum : plan.mostWardDelegates
        guard let delegates = entry.conference.delegates else {
            return entry.mode == nil ? [] : [.delegatesOpen(most: most)]
        }
        return delegates > most ? [.tooManyDelegates(delegates, most: most)] : []
    }

    /// Findings on the mode, as the number of its staff decides it.
    private static func mode(_ entry: ConferenceSchedule.Entry, _ plan: ConferencePlan) -> [Kind] {
        guard let mode = entry.mode, let staff = entry.conference.staff?.count else {
            return entry.conference.level == .city ? [] : [.staffOpen]
        }
        let open: [Kind] = mode.isDecided ? [] : [.modeOpen(staff: staff)]
        return open + (mode.isNear ? [.nearThreshold(staff: staff, threshold: plan.mode.plenaryBelow)] : [])
    }
}
