import CalendarDays
import ConferenceCalendar
import DocumentSchema
import Wording

/// A day: `28/3/2025`, `28.3.2025`, `28-3-2025` or `2025-03-28`.
struct DayForm: DescribedForm {
    var form: ValueForm {
        let dayFirst = ["/", #"\."#, "-"].map { #"\d{1,2}"# + $0 + #"\d{1,2}"# + $0 + #"\d{4}"# }
        let forms = dayFirst + [#"\d{4}-\d{1,2}-\d{1,2}"#]
        return .pattern(#"^\s*("# + forms.joined(separator: "|") + #")\s*$"#)
    }
}

/// A day, or a year alone.
struct DayOrYearForm: DescribedForm {
    var form: ValueForm { .either([DayForm().form, .whole(from: 1900, to: 9999)]) }
}

/// A period: a quarter such as `Q1/2025`, a month such as `02/2025`, or a map with its first and last day.
struct PeriodForm: DescribedForm {
    static let first = Key("from", .day, isRequired: true, "The first day.", "Ngày đầu.")
    static let last = Key("to", .day, isRequired: true, "The last day.", "Ngày cuối.")
    static let map = MapDescription([first.description, last.description])

    var form: ValueForm {
        .either([.pattern(#"^\s*(Q[1-4]|0?[1-9]|1[0-2])/\d{4}\s*$"#), .map(PeriodForm.map)])
    }
}

extension DescribedForm where Self == DayForm {
    static var day: DayForm { DayForm() }
}

extension DescribedForm where Self == DayOrYearForm {
    static var dayOrYear: DayOrYearForm { DayOrYearForm() }
}

extension DescribedForm where Self == PeriodForm {
    static var period: PeriodForm { PeriodForm() }
}

extension DocumentDecoding {
    /// The day under `key`.
    mutating func value(_ key: Key<DayForm>, of fields: DocumentFields) -> CalendarDay? {
        node(key, of: fields).flatMap { day($0, as: key.name) }
    }

    /// The day or the year under `key`.
    mutating func value(_ key: Key<DayOrYearForm>, of fields: DocumentFields) -> WrittenDay? {
        guard let node = node(key, of: fields), let text = text(node, as: key.name) else { return nil }
        do throws(WrittenDay.Fault) {
            return try WrittenDay(text)
        } catch {
            problems.error(at: node.location, Message(error.message(text.quotable)))
            return nil
        }
    }

    /// The period under `key`.
    mutating func value(_ key: Key<PeriodForm>, of fields: DocumentFields) -> CalendarPeriod? {
        node(key, of: fields).flatMap { period($0, as: key.name) }
    }
}
