import ConferenceCalendar
import SelectionCore
import Wording

extension ConferencePlanDecoder {
    private static let wardKeys = ["unit", "level", "staff", "counted", "source", "date", "delegates"]
    private static let cityKeys = ["unit", "level", "date", "delegates"]

    /// `conferences: [{ unit: Xã Quảng Lạc, staff: 142, date: 2025-03-14 }, { unit: Thành phố, level: city }]`.
    mutating func decodeConferences(_ node: DocumentNode) {
        guard let items = node.list else {
            problems.error(at: node.location, Message(.expectedList, "conferences"))
            return
        }
        if items.isEmpty { problems.error(at: node.location, Message(.emptyList, "conferences")) }
        for item in items {
            guard let (conference, place) = conference(item), isNew(conference, at: place) else { continue }
            plan.conferences.append(conference)
        }
    }

    private mutating func conference(_ node: DocumentNode) -> (Conference, SourceLocation)? {
        let isCity = node["level"]?.text == Conference.Level.city.rawValue
        let keys = isCity ? ConferencePlanDecoder.cityKeys : ConferencePlanDecoder.wardKeys
        guard let fields = self.fields(node, as: "conferences", allowed: keys) else { return nil }
        let unit = requiredText("unit", of: fields)
        let level = fields["level"].map { choice($0, as: "level", of: Conference.Level.self) } ?? .ward
        let staff = isCity ? nil : self.staff(fields)
        let date = fields["date"].flatMap { day($0, as: "date") }
        let delegates = fields["delegates"].flatMap {
            whole($0, as: "delegates", from: 1, to: Conference.maximumStaff)
        }
        guard let unit, let level else { return nil }
        let place = fields["unit"]?.location ?? node.location
        return (Conference(unit: unit, level: level, staff: staff, date: date, delegates: delegates), place)
    }

    /// The staff of a ward, whose mode depends on it.
    private mutating func staff(_ fields: DocumentFields) -> Conference.Staff? {
        let counted = fields["counted"].flatMap { day($0, as: "counted") }
        let source = fields["source"].flatMap { text($0, as: "source") }
        return required("staff", of: fields)
            .flatMap { whole($0, as: "staff", from: 1, to: Conference.maximumStaff) }
            .map { Conference.Staff($0, counted: counted, source: source) }
    }

    /// Whether no conference of the same unit, and no other of the city, was listed before; says so where one was.
    private mutating func isNew(_ conference: Conference, at place: SourceLocation) -> Bool {
        if plan.conferences.contains(where: { $0.unit == conference.unit }) {
            let problem = Message(ConferenceFileMessage.conferenceTwice, conference.unit.quotable)
            problems.error(at: place, problem)
            return false
        }
        if conference.level == .city, let city = plan.city {
            problems.error(at: place, Message(ConferenceFileMessage.cityTwice, city.unit.quotable))
            return false
        }
        return true
    }

    /// `pilot: { unit: Phường Hoàng Văn Thụ, period: 02/2025 }`.
    mutating func decodePilot(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: "pilot", allowed: ["unit", "period"]) else { return }
        let period = fields["period"].flatMap { self.period($0, as: "period") }
        guard let unit = requiredText("unit", of: fields), let place = fields["unit"]?.location else { return }
        let wards = plan.conferences.filter { $0.level == .ward }.map(\.unit)
        if wards.contains(unit) {
            plan.pilot = .init(unit: unit, period: period)
        } else {
            problems.add(.unknownConference(unit, among: wards, at: place))
        }
    }
}

extension Diagnostic {
    /// No conference of `unit` is listed.
    static func unknownConference(_ unit: String, among units: [String], at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, at: place, Message(ConferenceFileMessage.unknownConference, unit.quotable),
            advice: [Message(.allowedValues, units.joined(separator: ", "))]
                + [Message.nearest(unit, among: units)].compactMap(\.self))
    }
}
