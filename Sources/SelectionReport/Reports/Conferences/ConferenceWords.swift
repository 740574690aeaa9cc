import ConferenceCalendar
import SelectionCore
import Wording

/// The words that reports of conferences have in common.
struct ConferenceWords {
    let plan: ConferencePlan
    let language: Language

    var numbers: NumberStyle { NumberStyle(language) }
    var dates: DateStyle { DateStyle(language: language) }

    func text(_ code: ConferenceMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }

    func text(_ code: AllocationMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }

    /// The name of a mode.
    func name(_ mode: ConferenceMode) -> String { text(mode == .plenary ? .plenary : .delegates) }

    /// The mode in a table.
    func cell(_ verdict: ConferenceModeVerdict?) -> String {
        guard let verdict else { return "–" }
        guard verdict.isDecided else { return text(.openCell) }
        return text(verdict.mode == .plenary ? .plenaryCell : .delegatesCell)
    }

    /// The mode and why it is so.
    func reason(_ verdict: ConferenceModeVerdict, staff: Int) -> String {
        let (count, threshold) = (numbers.text(staff), numbers.text(plan.mode.plenaryBelow))
        let mode = name(verdict.mode)
        return switch verdict.position {
        case .below: text(.modeBelow, count, threshold, mode)
        case .above: text(.modeAbove, count, threshold, mode)
        case .exactly: text(verdict.isDecided ? .modeExactly : .modeExactlyOpen, count, mode)
        }
    }

    /// The reason why offices are closed.
    func closure(_ closure: WorkingCalendar.Closure) -> String {
        switch closure {
        case .weekend: text(.weekend)
        case .holiday(nil): text(.holiday)
        case .holiday(let name?): text(.namedHoliday, name)
        }
    }

    /// The days before a conference by which its documents are due: `15 days`.
    var leadTime: String {
        let days = numbers.text(plan.documents.days)
        return text(plan.documents.counting == .calendar ? .calendarDays : .workingDays, days)
    }

    /// `3 days`, or `4 days late`.
    func left(_ days: Int) -> String { text(days < 0 ? .daysLate : .daysLeft, numbers.text(abs(days))) }

    /// The unit, and what is to be looked at there.
    func text(_ finding: ConferenceFinding) -> String { finding.unit + ": " + text(finding.kind) }

    private func text(_ kind: ConferenceFinding.Kind) -> String {
        switch kind {
        case .afterPeriod(let period, let days):
            text(.afterPeriod, text(.daysLeft, numbers.text(days)), dates.name(period), dates.text(period.last))
        case .notAfterWards(let units): text(.notAfterWards, units.joined(separator: ", "))
        case .tooManyDelegates(let count, let most):
            text(.tooManyDelegates, numbers.text(count), numbers.text(most))
        case .modeOpen(let staff): text(.modeOpen, numbers.text(staff))
        case .delegatesOpen(let most): text(.delegatesOpen, numbers.text(most))
        case .dateOpen(nil, _): text(.dateOpen)
        case .dateOpen(let last?, nil): text(.dateOpenUntil, dates.text(last))
        case .dateOpen(let last?, let documents?):
            text(.dateOpenDocuments, dates.text(last), dates.text(documents.lastOpenDay))
        case .beforePeriod(let period, let day): text(.beforePeriod, dates.name(period), dates.text(day))
        case .pilotNotFirst(let units): text(.pilotNotFirst, units.joined(separator: ", "))
        case .closed(let day, let closure): text(.closed, dates.text(day), self.closure(closure))
        case .documentsClosed(let documents, let closure):
            text(.documentsClosed, dates.text(documents.day), self.closure(closure), dates.text(documents.lastOpenDay))
        case .nearThreshold(let staff, let threshold):
            text(.nearThreshold, numbers.text(staff), numbers.text(threshold))
        }
    }

    func text(_ severity: ConferenceFinding.Severity) -> String {
        switch severity {
        case .broken: text(.severityBroken)
        case .decision: text(.severityDecision)
        case .caution: text(.severityCaution)
        }
    }
}
