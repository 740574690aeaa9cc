import CalendarDays
import ConferenceCalendar
import ExactArithmetic
import SelectionCore
import Wording

/// What units have sent and done.
extension ConferencePlanDecoder {
    /// What an entry of `conferences` records; the documents are those that the plan names.
    mutating func records(_ fields: DocumentFields) -> ConferenceRecords {
        var records = ConferenceRecords()
        records.form = value(ConferenceRecordKeys.form, of: fields)
        records.halfDays = value(ConferenceRecordKeys.halfDays, of: fields)
        records.proposal = fields[ConferenceRecordKeys.proposal].flatMap { proposal($0) }
        records.composition = fields[ConferenceRecordKeys.composition].flatMap { composition($0) }
        records.received = fields[ConferenceRecordKeys.received].map { received($0) } ?? [:]
        records.passedOn = value(ConferenceRecordKeys.passedOn, of: fields)
        records.programme = fields[ConferenceRecordKeys.programme].flatMap { programme($0) }
        records.estimate = value(ConferenceRecordKeys.estimate, of: fields)
        return records
    }

    private mutating func proposal(_ node: DocumentNode) -> DelegatesProposal? {
        guard let fields = self.fields(node, as: ConferenceRecordKeys.proposal.name, of: ProposalKeys.map) else {
            return nil
        }
        let delegates = value(ProposalKeys.delegates, of: fields)
        let day = value(ProposalKeys.day, of: fields)
        let paper = value(ProposalKeys.paper, of: fields)
        guard let delegates, let day else { return nil }
        return DelegatesProposal(delegates: delegates, day: day, paper: paper)
    }

    private mutating func composition(_ node: DocumentNode) -> ConferenceComposition? {
        guard let fields = self.fields(node, as: ConferenceRecordKeys.composition.name, of: ConvenedKeys.map) else {
            return nil
        }
        let grassroots = value(ConvenedKeys.grassroots, of: fields)
        let guests = value(ConvenedKeys.guests, of: fields)
        let leaders = value(ConvenedKeys.ownLeaders, of: fields)
        guard let grassroots, let guests else { return nil }
        return ConferenceComposition(grassroots: grassroots, guests: guests, ownLeaders: leaders ?? 0)
    }

    private mutating func programme(_ node: DocumentNode) -> ConferenceProgramme? {
        guard let fields = self.fields(node, as: ConferenceRecordKeys.programme.name, of: ProgrammeKeys.map) else {
            return nil
        }
        return ConferenceProgramme(
            individuals: value(ProgrammeKeys.individuals, of: fields) ?? 0,
            collectives: value(ProgrammeKeys.collectives, of: fields) ?? 0,
            hasExchange: value(ProgrammeKeys.exchange, of: fields) ?? false,
            commended: value(ProgrammeKeys.commended, of: fields) ?? 0)
    }

    /// `{ kế hoạch: 2025-01-27, báo cáo tổng kết: 2025-01-28 }`.
    private mutating func received(_ node: DocumentNode) -> [String: CalendarDay] {
        let what = ConferenceRecordKeys.received.name
        guard let fields = map(node, as: what) else { return [:] }
        problems.checkKeys(of: node.entries ?? [], allowed: plan.documents.names)
        var days: [String: CalendarDay] = [:]
        for entry in fields.entries where plan.documents.names.contains(entry.key) {
            days[entry.key] = day(entry.value, as: entry.key)
        }
        return days
    }

    /// `units: [{ unit: Xã Mai Pha, supervisor: …, plan: 2024-07-15 }]`.
    mutating func decodeUnits(_ node: DocumentNode) {
        for item in items(node, as: ConferencePlanKeys.units.name) {
            guard let fields = self.fields(item, as: ConferencePlanKeys.units.name, of: UnitRecordKeys.map) else {
                continue
            }
            var record = UnitRecord("", supervisor: value(UnitRecordKeys.supervisor, of: fields))
            if let name = record.supervisor, let place = fields[UnitRecordKeys.supervisor]?.location,
                !supervisorPlaces.contains(where: { $0.name == name })
            {
                supervisorPlaces.append((name, place))
            }
            record.plan = value(UnitRecordKeys.plan, of: fields)
            record.endorsed = value(UnitRecordKeys.endorsed, of: fields)
            record.nominees = value(UnitRecordKeys.nominees, of: fields)
            record.newcomers = value(UnitRecordKeys.newcomers, of: fields)
            record.campaigns = names(UnitRecordKeys.campaigns, of: fields, among: plan.campaigns)
            record.fields = names(UnitRecordKeys.fields, of: fields, among: plan.fields)
            record.isDefence = value(UnitRecordKeys.isDefence, of: fields) ?? false
            checkNewcomers(record, at: fields[UnitRecordKeys.newcomers]?.location)
            guard let unit = value(UnitRecordKeys.unit, of: fields) else { continue }
            record.unit = unit
            guard !plan.units.contains(where: { $0.unit == unit }) else {
                problems.error(
                    at: fields[UnitRecordKeys.unit]?.location ?? item.location,
                    Message(ConferenceFileMessage.unitTwice(unit: unit.quotable)))
                continue
            }
            plan.units.append(record)
        }
    }

    /// Names that look like one another are told: one of them is probably a slip.
    mutating func checkNames() {
        let units = plan.units.map(\.unit)
        for (unit, place) in conferencePlaces where !units.isEmpty && !units.contains(unit) {
            problems.warning(
                at: place, Message(ConferenceFileMessage.conferenceNotListed(unit: unit.quotable)),
                advice: [Message.nearest(unit, among: units)].compactMap(\.self))
        }
        for (index, supervisor) in supervisorPlaces.enumerated() {
            let key = EyeKey.of(supervisor.name)
            guard let other = supervisorPlaces[..<index].first(where: { EyeKey.of($0.name) == key }) else { continue }
            problems.warning(
                at: supervisor.place,
                Message(
                    ConferenceFileMessage.supervisorsAlike(name: supervisor.name.quotable, other: other.name.quotable)))
        }
    }

    private mutating func checkNewcomers(_ record: UnitRecord, at place: SourceLocation?) {
        guard let newcomers = record.newcomers, newcomers > record.nominees ?? 0 else { return }
        let all = "\(record.nominees ?? 0)"
        problems.error(
            at: place, Message(ConferenceFileMessage.newcomersBeyond(newcomers: "\(newcomers)", nominees: all)))
    }

    /// Names each of which is one of `known`.
    private mutating func names(_ key: Key<NodeForm>, of fields: DocumentFields, among known: [String]) -> [String] {
        guard let node = fields[key] else { return [] }
        return texts(node, as: key.name).compactMap { text, place in
            if known.contains(text) { return text }
            let advice: [Message?] =
                known.isEmpty
                ? [Message(ConferenceFileMessage.listFirst(key: key.name))]
                : [Message(.allowedValues(values: known.joined(separator: "; "))), .nearest(text, among: known)]
            problems.error(at: place, Message(.notAllowed(text: text.quotable)), advice: advice.compactMap(\.self))
            return nil
        }
    }

    /// `campaigns` and `fields` of the file itself: what has to be covered.
    mutating func decodeCoverage(_ fields: DocumentFields) {
        if let node = fields[ConferencePlanKeys.campaigns] {
            plan.campaigns = texts(node, as: ConferencePlanKeys.campaigns.name).map(\.text)
        }
        if let node = fields[ConferencePlanKeys.fields] {
            plan.fields = texts(node, as: ConferencePlanKeys.fields.name).map(\.text)
        }
    }

    /// `tasks: { guidance: { office: Phòng Nội vụ, period: 11/2024, done: 2024-11-22 } }`.
    mutating func decodeTasks(_ node: DocumentNode) {
        guard let tasks = fields(node, as: ConferencePlanKeys.tasks.name, of: TaskKeys.map) else { return }
        for kind in OfficeTask.Kind.allCases {
            guard let node = tasks[kind.rawValue], let fields = fields(node, as: kind.rawValue, of: TaskKeys.task)
            else { continue }
            plan.tasks.append(
                OfficeTask(
                    kind, office: value(TaskKeys.office, of: fields), period: value(TaskKeys.period, of: fields),
                    done: value(TaskKeys.done, of: fields)))
        }
    }

    /// The lessons of the pilot.
    mutating func lessons(_ node: DocumentNode) -> [PilotLesson] {
        let what = PilotKeys.lessons.name
        return items(node, as: what).compactMap { item in
            guard let fields = fields(item, as: what, of: LessonKeys.map) else { return nil }
            let day = value(LessonKeys.day, of: fields)
            let text = value(LessonKeys.lesson, of: fields)
            let setting = value(LessonKeys.setting, of: fields)
            guard let day, let text else { return nil }
            return PilotLesson(day: day, text: text, setting: setting)
        }
    }

    /// `shares: { grassroots: 70%, inPlenary: report }`.
    mutating func decodeShares(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: ConferencePlanKeys.shares.name, of: ConferenceShareKeys.map) else {
            return
        }
        if let node = fields[ConferenceShareKeys.grassroots],
            let share = share(node, as: ConferenceShareKeys.grassroots.name)
        {
            plan.shares.grassroots = share
        }
        if let choice = value(ConferenceShareKeys.inPlenary, of: fields) { plan.shares.inPlenary = choice }
    }
}
