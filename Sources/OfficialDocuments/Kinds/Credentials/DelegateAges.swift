import CalendarDays
import ExactArithmetic
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// The age of somebody, as far as the file tells.
enum StatedAge: Equatable {
    /// What an age was read from.
    enum Source: CaseIterable {
        /// The day of birth.
        case birth
        /// The column of ages.
        case age
        /// The year of birth alone: the difference of two years.
        case year
    }

    /// So many years.
    case years(Int, Source)
    /// Something is written that no age follows from.
    case unclear
    /// Nothing is written.
    case unstated

    var years: Int? { if case .years(let years, _) = self { years } else { nil } }
    var source: Source? { if case .years(_, let source) = self { source } else { nil } }
}

extension ExportMaterial {
    /// The greatest age that is believed.
    private static let greatestAge = 130

    /// The age of a nominee on the day of the paper: by the day of birth, else as the file has it, else by the year of birth.
    func statedAge(_ row: Int) -> StatedAge {
        let (written, ageText) = (text(.birth, row), text(.age, row))
        guard !(written.isEmpty && ageText.isEmpty) else { return .unstated }
        let birth = birth(written)
        if let day, let birth, !birth.isYear, let years = plausible(day.age(ofBornOn: birth.first)) {
            return .years(years, .birth)
        }
        if let years = Int(ageText).flatMap(plausible) { return .years(years, .age) }
        if let day, let birth, birth.isYear, let years = plausible(day.date.year - birth.first.date.year) {
            return .years(years, .year)
        }
        return .unclear
    }

    private func plausible(_ years: Int) -> Int? { (0...ExportMaterial.greatestAge).contains(years) ? years : nil }

    private func birth(_ written: String) -> WrittenDay? {
        // What is no day is counted and listed by the caller as something that no age follows from.
        do throws(WrittenDay.Fault) { return try WrittenDay(written) } catch { return nil }
    }

    /// The bands of ages; nil where the file has neither ages nor births.
    func ages(_ rows: [Int]) -> Breakdown? {
        guard fields[.age] != nil || fields[.birth] != nil else { return nil }
        let known = rows.map { (row: $0, age: statedAge($0)) }
        let bands: [(name: PaperContentMessage, range: ClosedRange<Int>)] = [
            (.under30, 0...29), (.from30, 30...40), (.from41, 41...50), (.from51, 51...60),
            (.over60, 61...ExportMaterial.greatestAge),
        ]
        var parts = bands.map { band in
            (name: say(band.name), count: known.count { $0.age.years.map(band.range.contains) ?? false })
        }
        for (name, age) in [(say(.ageUnclear), StatedAge.unclear), (say(.notStated), .unstated)] {
            let count = known.count { $0.age == age }
            if count > 0 { parts.append((name, count)) }
        }
        let stated = known.filter { $0.age.years != nil }
        var breakdown = Breakdown(title: say(.byAge), parts: parts, stated: stated.count)
        if !isPublic {
            breakdown.notes = ageNotes(stated.map { ($0.row, $0.age.years ?? 0) }) + sources(known.map(\.age))
        }
        return breakdown
    }

    /// The mean, the oldest and the youngest; of several of one age the first by name, with how many more there are.
    private func ageNotes(_ stated: [(row: Int, years: Int)]) -> [String] {
        guard let most = stated.map(\.years).max(), let least = stated.map(\.years).min() else { return [] }
        let mean = Rational(stated.reduce(0) { $0 + $1.years }, stated.count)
        func people(_ years: Int) -> String {
            let rows = byName(stated.filter { $0.years == years }.map(\.row))
            let first = rows.first.map(name) ?? ""
            return rows.count > 1 ? say(.andOthers(name: first, count: numbers.text(rows.count - 1))) : first
        }
        return [
            say(.meanAge(mean: decimal(mean, digits: 1), count: numbers.text(stated.count))),
            say(.ageEnds(oldest: people(most), age: "\(most)", youngest: people(least), other: "\(least)")),
        ]
    }

    /// What ages were read from, each with its number of people; nothing where all are of one column of ages.
    private func sources(_ ages: [StatedAge]) -> [String] {
        let counts = StatedAge.Source.allCases.map { source in ages.count { $0.source == source } }
        let date = day.map { CalendarDay.vietnamese($0) }
        var notes: [String] = []
        if counts[0] + counts[2] > 0, let date {
            notes.append(
                say(
                    .ageSources(
                        day: language == .vietnamese ? date : day?.description ?? date, births: numbers.text(counts[0]),
                        ages: numbers.text(counts[1]), years: numbers.text(counts[2]))))
        }
        if day == nil, fields[.birth] != nil, ages.contains(.unclear) { notes.append(say(.ageNeedsDay)) }
        return notes
    }
}

extension CalendarDay {
    /// The date as Vietnamese papers have it: `27/6/2025`, days below 10 and the first two months with a zero.
    fileprivate static func vietnamese(_ day: CalendarDay) -> String {
        let (year, month, dayOfMonth) = day.date
        return "\(digits(dayOfMonth))/\(month <= 2 ? digits(month) : "\(month)")/\(year)"
    }
}
