import CalendarDays
import ConferenceCalendar
import Wording

extension ConferenceReport {
    /// The findings about which somebody has to decide, each in a sentence.
    package func decisions(_ language: Language) -> [String] {
        let words = ConferenceWords(plan: schedule.plan, language: language)
        return schedule.findings.filter { $0.severity == .decision }.map { words.text($0) }
    }

    /// What is not done though its day is over, each in a sentence, the longest overdue first.
    package func overdue(_ language: Language) -> [String] {
        let words = RequirementWords(language: language)
        return progress.lines.filter { $0.overdue != nil }.sorted { ($0.overdue ?? 0) > ($1.overdue ?? 0) }.map {
            line in
            (line.unit.map { $0 + ": " } ?? "") + words.asked(line.requirement) + " – " + words.state(line)
        }
    }

    /// A day as reports write it.
    package static func text(_ day: CalendarDay, _ language: Language) -> String {
        DateStyle(language: language).short(day)
    }
}
