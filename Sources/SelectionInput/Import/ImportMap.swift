import CalendarDays

/// How lists of nominees are read: what their headings and values mean, beside what is known of itself. The office edits it.
package struct ImportMap: Sendable, Equatable {
    /// What is done where only the year of a birth is known and an age is asked for.
    package enum YearOnly: String, Sendable, CaseIterable {
        /// The difference of the years is offered, and the office decides.
        case ask
        /// The difference of the years is the age.
        case count
    }

    /// The form of new ids.
    package struct IDForm: Sendable, Equatable {
        /// The letters before the number.
        package var prefix = "N"
        /// The least number of digits.
        package var digits = 4
    }

    /// The day on which ages are counted; nil where it is not known.
    package var ageDay: CalendarDay?
    /// What is done where only the year of a birth is known.
    package var yearOnly = YearOnly.ask
    /// The fields, or the headings, that the pool has beside those of the plan.
    package var kept: [String] = []
    /// The form of new ids.
    package var ids = IDForm()
    /// Further headings of a field, or of a heading of the plan, by its name.
    package var headings: [String: [String]] = [:]
    /// Values of a field, in order, each with other words for it, by the field's name, or the plan's heading.
    package var values: [String: [(value: String, spellings: [String])]] = [:]
    /// Texts of a field that say nothing, by the field's name, or the plan's heading: a cell with one of them counts as blank.
    package var empty: [String: [String]] = [:]

    /// What is known of itself: headings of `PersonField`, Nam and Nữ.
    package init() {}

    package static func == (one: ImportMap, other: ImportMap) -> Bool {
        one.ageDay == other.ageDay && one.yearOnly == other.yearOnly && one.kept == other.kept && one.ids == other.ids
            && one.headings == other.headings && one.empty == other.empty
            && one.values.mapValues { $0.map { [$0.value] + $0.spellings } }
                == other.values.mapValues { $0.map { [$0.value] + $0.spellings } }
    }
}
