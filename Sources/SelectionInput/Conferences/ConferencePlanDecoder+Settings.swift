import ConferenceCalendar
import ExactArithmetic
import SelectionCore
import Wording

extension ConferencePlanDecoder {
    /// `mode: { plenaryBelow: 200, at: ask, checkWithin: 5% }`.
    mutating func decodeMode(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: "mode", allowed: ["plenaryBelow", "at", "checkWithin"]) else { return }
        if let node = fields["plenaryBelow"],
            let number = whole(node, as: "plenaryBelow", from: 1, to: Conference.maximumStaff)
        {
            plan.mode.plenaryBelow = number
        }
        if let node = fields["at"], let choice = choice(node, as: "at", of: ConferenceModeRule.AtThreshold.self) {
            plan.mode.atThreshold = choice
        }
        if let node = fields["checkWithin"], let share = share(node) { plan.mode.checkWithin = share }
    }

    private mutating func share(_ node: DocumentNode) -> Rational? {
        guard let text = self.text(node, as: "checkWithin") else { return nil }
        if text.hasSuffix("%") { return share(text, at: node.location) }
        let advice = Message(.writeInstead, text + "%")
        problems.error(at: node.location, Message(.shareWithoutPercent, text.quotable), advice: [advice])
        return nil
    }

    /// `documents: { days: 15, counting: calendar, names: [kế hoạch, lịch tổ chức hội nghị] }`.
    mutating func decodeDocuments(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: "documents", allowed: ["days", "counting", "names"]) else { return }
        if let node = fields["days"], let days = whole(node, as: "days", from: 0, to: DocumentsRule.maximumDays) {
            plan.documents.days = days
        }
        if let node = fields["counting"] {
            plan.documents.counting = choice(node, as: "counting", of: DocumentsRule.Counting.self) ?? .calendar
        }
        if let node = fields["names"] {
            plan.documents.names = items(node, as: "names").compactMap { text($0, as: "names") }
        }
    }

    /// `periods: { ward: Q1/2025, city: Q2/2025 }`.
    mutating func decodePeriods(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: "periods", allowed: ["ward", "city"]) else { return }
        plan.wardPeriod = fields["ward"].flatMap { period($0, as: "ward") }
        plan.cityPeriod = fields["city"].flatMap { period($0, as: "city") }
    }

    /// `delegates: { cityMax: 300, wardCeiling: cityPlanned }`.
    mutating func decodeSize(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: "delegates", allowed: ["cityMax", "wardCeiling"]) else { return }
        if let node = fields["cityMax"], let most = whole(node, as: "cityMax", from: 1, to: Conference.maximumStaff) {
            plan.size.cityMaximum = most
        }
        if let node = fields["wardCeiling"],
            let ceiling = choice(node, as: "wardCeiling", of: ConferenceSizeRule.WardCeiling.self)
        {
            plan.size.wardCeiling = ceiling
        }
    }

    /// `2025-01-01`, or `{ name: Tết Nguyên đán, from: 2025-01-25, to: 2025-02-02 }`, of which `to` may be absent.
    mutating func holiday(_ node: DocumentNode) -> WorkingCalendar.Holiday? {
        guard node.entries != nil else {
            return day(node, as: "holidays").flatMap { CalendarPeriod(from: $0, to: $0) }.map { .init($0) }
        }
        guard let fields = self.fields(node, as: "holidays", allowed: ["name", "from", "to"]) else { return nil }
        let name = fields["name"].flatMap { text($0, as: "name") }
        if fields["to"] != nil { return period(from: "from", to: "to", of: fields).map { .init($0, name: name) } }
        return required("from", of: fields).flatMap { day($0, as: "from") }
            .flatMap { CalendarPeriod(from: $0, to: $0) }.map { .init($0, name: name) }
    }
}
