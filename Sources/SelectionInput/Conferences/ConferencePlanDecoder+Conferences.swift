import ConferenceCalendar
import SelectionCore
import Wording

extension ConferencePlanDecoder {
    /// `conferences: [{ unit: Xã Quảng Lạc, staff: 142, date: 2025-03-14 }, { unit: Thành phố, level: city }]`.
    mutating func decodeConferences(_ node: DocumentNode) {
        guard let items = node.list else {
            problems.error(at: node.location, Message(.expectedList(key: ConferencePlanKeys.conferences.name)))
            return
        }
        if items.isEmpty {
            problems.error(at: node.location, Message(.emptyList(key: ConferencePlanKeys.conferences.name)))
        }
        for item in items {
            guard let (conference, place) = conference(item), isNew(conference, at: place) else { continue }
            plan.conferences.append(conference)
            if conference.level == .ward { conferencePlaces.append((conference.unit, place)) }
        }
    }

    private mutating func conference(_ node: DocumentNode) -> (Conference, SourceLocation)? {
        let isCity = node[ConferenceKeys.level.name]?.text == Conference.Level.city.rawValue
        let keys = isCity ? ConferenceKeys.city : ConferenceKeys.ward
        guard let fields = self.fields(node, as: ConferencePlanKeys.conferences.name, of: keys) else { return nil }
        let unit = value(ConferenceKeys.unit, of: fields)
        let level = fields[ConferenceKeys.level] == nil ? .ward : value(ConferenceKeys.level, of: fields)
        let staff = isCity ? nil : self.staff(fields)
        let date = value(ConferenceKeys.date, of: fields)
        let delegates = value(ConferenceKeys.delegates, of: fields)
        let records = self.records(fields)
        guard let unit, let level else { return nil }
        let place = fields[ConferenceKeys.unit]?.location ?? node.location
        var conference = Conference(unit: unit, level: level, staff: staff, date: date, delegates: delegates)
        conference.records = records
        return (conference, place)
    }

    /// The staff of a ward, whose mode depends on it.
    private mutating func staff(_ fields: DocumentFields) -> Conference.Staff? {
        let counted = value(ConferenceKeys.counted, of: fields)
        let source = value(ConferenceKeys.source, of: fields)
        return value(ConferenceKeys.staff, of: fields)
            .map { Conference.Staff($0, counted: counted, source: source) }
    }

    /// True where no conference of the same unit, and no other of the city, was listed before; says so where one was.
    private mutating func isNew(_ conference: Conference, at place: SourceLocation) -> Bool {
        if plan.conferences.contains(where: { $0.unit == conference.unit }) {
            let problem = Message(ConferenceFileMessage.conferenceTwice(unit: conference.unit.quotable))
            problems.error(at: place, problem)
            return false
        }
        if conference.level == .city, let city = plan.city {
            problems.error(at: place, Message(ConferenceFileMessage.cityTwice(unit: city.unit.quotable)))
            return false
        }
        return true
    }

    /// `pilot: { unit: Phường Hoàng Văn Thụ, period: 02/2025 }`.
    mutating func decodePilot(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: ConferencePlanKeys.pilot.name, of: PilotKeys.map) else { return }
        let period = value(PilotKeys.period, of: fields)
        let lessons = fields[PilotKeys.lessons].map { self.lessons($0) } ?? []
        guard let unit = value(PilotKeys.unit, of: fields), let place = fields[PilotKeys.unit]?.location else { return }
        let wards = plan.conferences.filter { $0.level == .ward }.map(\.unit)
        if wards.contains(unit) {
            plan.pilot = .init(unit: unit, period: period)
            plan.pilot?.lessons = lessons
        } else {
            problems.add(.unknownConference(unit, among: wards, at: place))
        }
    }
}

extension Diagnostic {
    /// No conference of `unit` is listed.
    static func unknownConference(_ unit: String, among units: [String], at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, at: place, Message(ConferenceFileMessage.unknownConference(unit: unit.quotable)),
            advice: [Message(.allowedValues(values: units.joined(separator: ", ")))]
                + [Message.nearest(unit, among: units)].compactMap(\.self))
    }
}
