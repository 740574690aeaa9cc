import ConferenceCalendar
import SelectionCore
import Wording

/// The conferences of wards and city with their modes, dates and what is to be looked at; or the answer for some of them.
package struct ConferenceReport: Report {
    /// The schedule that is reported.
    let schedule: ConferenceSchedule
    /// The schedule as the file has it, where the reported one differs from that.
    let before: ConferenceSchedule?
    /// The units that are answered for, in the plan's order; none for a report on all.
    let units: [String]

    /// The answer to `question`.
    package init(on question: ConferenceQuestion) {
        schedule = ConferenceSchedule(of: question.edited ?? question.plan)
        before = question.edited.map { _ in ConferenceSchedule(of: question.plan) }
        units = question.units
    }

    /// The findings to be looked at, then the schedule; of units that are answered for, the answers first.
    package func document(_ language: Language) -> ReportDocument {
        let sheet = ConferenceSheet(report: self, words: ConferenceWords(plan: schedule.plan, language: language))
        return ReportDocument(
            sheet.title, language: language, sections: units.isEmpty ? sheet.overview : sheet.answers)
    }

    /// The findings to be looked at in the units that are answered for, or that are new.
    var shownFindings: [ConferenceFinding] {
        if units.isEmpty { return schedule.findings }
        return schedule.findings.filter { units.contains($0.unit) || isNew($0) }
    }

    /// True where a finding came about by the edits.
    func isNew(_ finding: ConferenceFinding) -> Bool {
        before.map { !$0.findings.contains(where: finding.isLike) } ?? false
    }

    /// The findings that were to be looked at before the edits, and are not any more.
    var goneFindings: [ConferenceFinding] {
        (before?.findings ?? []).filter { !schedule.findings.contains(where: $0.isLike) }
    }
}
