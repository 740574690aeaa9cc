import CalendarDays
import ConferenceCalendar
import SelectionCore
import Wording

/// Days and periods as people write them.
enum CalendarText {
    /// `Q1/2025`, a quarter, or `02/2025`, a month; nil for anything else.
    static func period(_ text: String) -> CalendarPeriod? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[1].count == 4, let year = number(parts[1]) else { return nil }
        if parts[0].first == "Q", parts[0].count == 2 {
            return number(String(parts[0].dropFirst())).flatMap { CalendarPeriod(quarter: $0, year: year) }
        }
        guard parts[0].count <= 2 else { return nil }
        return number(parts[0]).flatMap { CalendarPeriod(month: $0, year: year) }
    }

    /// A number of a few digits, without a sign.
    static func number(_ text: String, digits most: Int = 4) -> Int? {
        text.count <= most && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? Int(text) : nil
    }
}

extension WrittenDay.Fault {
    /// The words on it, where `text` is not a day.
    func message(_ text: String) -> ConferenceFileMessage {
        switch self {
        case .form: .dayForm(text: text)
        case .noSuchDay: .noSuchDay(text: text)
        case .yearBeyond: .yearBeyond(text: text)
        }
    }
}

extension DocumentDecoding {
    /// A day.
    mutating func day(_ node: DocumentNode, as what: String) -> CalendarDay? {
        text(node, as: what).flatMap { day($0, at: node.location) }
    }

    /// The day that `text` says.
    mutating func day(_ text: String, at location: SourceLocation) -> CalendarDay? {
        do {
            return try CalendarDay(written: text)
        } catch {
            problems.error(at: location, Message(error.message(text.quotable)))
            return nil
        }
    }

    /// `Q1/2025`, `02/2025`, or `{ from: 2025-01-01, to: 2025-03-31 }`.
    mutating func period(_ node: DocumentNode, as what: String) -> CalendarPeriod? {
        guard node.entries == nil else {
            return fields(node, as: what, of: PeriodForm.map)
                .flatMap { period(from: PeriodForm.first, to: PeriodForm.last, of: $0) }
        }
        guard let text = self.text(node, as: what) else { return nil }
        if let period = CalendarText.period(text) { return period }
        problems.error(at: node.location, Message(ConferenceFileMessage.periodForm(text: text.quotable)))
        return nil
    }

    /// The days between two fields of a map.
    mutating func period(
        from first: Key<DayForm>, to last: Key<DayForm>, of fields: DocumentFields
    ) -> CalendarPeriod? {
        let start = value(first, of: fields)
        let end = value(last, of: fields)
        guard let start, let end else { return nil }
        if let period = CalendarPeriod(from: start, to: end) { return period }
        let backwards = ConferenceFileMessage.periodBackwards(
            first: fields[first]?.text ?? "", last: fields[last]?.text ?? "")
        problems.error(at: fields.location, Message(backwards))
        return nil
    }
}
