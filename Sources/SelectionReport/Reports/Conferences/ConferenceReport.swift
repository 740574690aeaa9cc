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
    /// How everything that the plan asks stands, on the day that is asked for.
    let progress: ConferenceProgress
    /// True where the report is on progress.
    let isProgress: Bool
    /// The member of the council whose units a report on progress is of; nil for all.
    let member: String?

    /// The answer to `question`.
    package init(on question: ConferenceQuestion) {
        schedule = ConferenceSchedule(of: question.edited ?? question.plan)
        before = question.edited.map { _ in ConferenceSchedule(of: question.plan) }
        units = question.units
        progress = ConferenceProgress(of: schedule, asOf: question.asOf)
        isProgress = question.asOf != nil || question.member != nil
        member = question.member
    }

    /// The findings to be looked at, then the schedule, then a line for each sentence of the plan; of units that are answered for,
    /// the answers first; the progress where a day or a supervisor is asked for.
    package func document(_ language: Language) -> ReportDocument {
        let sheet = ConferenceSheet(report: self, words: ConferenceWords(plan: schedule.plan, language: language))
        let requirements = RequirementSheet(progress: progress, language: language)
        if isProgress && units.isEmpty { return progressDocument(language) }
        return ReportDocument(
            sheet.title, language: language,
            sections: units.isEmpty
                ? sheet.overview + [requirements.overview] : sheet.answers + units.map(requirements.section))
    }

    /// The progress of all units, or of those of a supervisor, whether a day is asked for or not.
    package func progressDocument(_ language: Language) -> ReportDocument {
        let sheet = ConferenceSheet(report: self, words: ConferenceWords(plan: schedule.plan, language: language))
        return ProgressSheet(schedule: schedule, progress: progress, member: member, language: language)
            .document(title: sheet.title)
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
