import CalendarDays
import ConferenceCalendar
import ExactArithmetic
import SelectionCore
import Wording

extension ConferencePlanDecoder {
    /// `mode: { plenaryBelow: 200, at: ask, checkWithin: 5% }`.
    mutating func decodeMode(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: ConferencePlanKeys.mode.name, of: ModeKeys.map) else { return }
        if let number = value(ModeKeys.plenaryBelow, of: fields) { plan.mode.plenaryBelow = number }
        if let choice = value(ModeKeys.atThreshold, of: fields) { plan.mode.atThreshold = choice }
        if let node = fields[ModeKeys.checkWithin], let share = share(node, as: ModeKeys.checkWithin.name) {
            plan.mode.checkWithin = share
        }
    }

    mutating func share(_ node: DocumentNode, as what: String) -> Rational? {
        guard let text = self.text(node, as: what) else { return nil }
        if WrittenShare.isShare(text) { return share(text, at: node.location) }
        refuseWithoutPercent(text, at: node.location)
        return nil
    }

    /// `documents: { days: 15, counting: calendar, names: [kế hoạch, lịch tổ chức hội nghị] }`.
    mutating func decodeDocuments(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: ConferencePlanKeys.documents.name, of: DocumentsKeys.map) else {
            return
        }
        if let days = value(DocumentsKeys.days, of: fields) { plan.documents.days = days }
        if let counting = value(DocumentsKeys.counting, of: fields) { plan.documents.counting = counting }
        if let node = fields[DocumentsKeys.names] {
            let what = DocumentsKeys.names.name
            plan.documents.names = items(node, as: what).compactMap { text($0, as: what) }
        }
        decodeSummary(fields)
    }

    /// The name of the summary report, which has to be among the documents.
    private mutating func decodeSummary(_ fields: DocumentFields) {
        guard let name = value(DocumentsKeys.summary, of: fields) else { return }
        plan.documents.summary = name
        let names = plan.documents.names
        guard !names.contains(name) else { return }
        problems.error(
            at: fields[DocumentsKeys.summary]?.location, Message(.notAllowed(text: name.quotable)),
            advice: [Message(.allowedValues(values: names.joined(separator: "; "))), .nearest(name, among: names)])
    }

    /// `periods: { ward: Q1/2025, city: Q2/2025 }`.
    mutating func decodePeriods(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: ConferencePlanKeys.periods.name, of: PeriodsKeys.map) else { return }
        plan.wardPeriod = value(PeriodsKeys.ward, of: fields)
        plan.cityPeriod = value(PeriodsKeys.city, of: fields)
        plan.planPeriod = value(PeriodsKeys.plans, of: fields)
        plan.nominationPeriod = value(PeriodsKeys.nominations, of: fields)
    }

    /// `delegates: { cityMax: 300, wardCeiling: cityPlanned }`.
    mutating func decodeSize(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: ConferencePlanKeys.delegates.name, of: SizeKeys.map) else { return }
        if let most = value(SizeKeys.cityMaximum, of: fields) { plan.size.cityMaximum = most }
        if let ceiling = value(SizeKeys.wardCeiling, of: fields) { plan.size.wardCeiling = ceiling }
    }

    /// `2025-01-01`, or `{ name: Tết Nguyên đán, from: 2025-01-25, to: 2025-02-02 }`, of which `to` may be absent.
    mutating func holiday(_ node: DocumentNode) -> WorkingCalendar.Holiday? {
        guard node.entries != nil else {
            return day(node, as: ConferencePlanKeys.holidays.name).flatMap { CalendarPeriod(from: $0, to: $0) }.map {
                .init($0)
            }
        }
        guard let fields = self.fields(node, as: ConferencePlanKeys.holidays.name, of: HolidayKeys.map) else {
            return nil
        }
        let name = value(HolidayKeys.name, of: fields)
        if fields[HolidayKeys.last] != nil {
            let period = period(from: HolidayKeys.first, to: HolidayKeys.last, of: fields)
            guard let period, isShort(period, at: fields[HolidayKeys.last]?.location) else { return nil }
            return .init(period, name: name)
        }
        return value(HolidayKeys.first, of: fields)
            .flatMap { CalendarPeriod(from: $0, to: $0) }.map { .init($0, name: name) }
    }

    /// True where a holiday has no more days than a year; says so where it has.
    private mutating func isShort(_ period: CalendarPeriod, at place: SourceLocation?) -> Bool {
        let (days, most) = (period.last - period.first + 1, WorkingCalendar.maximumHolidayDays)
        guard days > most else { return true }
        problems.error(at: place, Message(ConferenceFileMessage.holidayTooLong(days: "\(days)", most: "\(most)")))
        return false
    }
}
