import ConferenceCalendar
import SelectionCore
import Wording

/// The words that reports of conferences have in common.
struct ConferenceWords {
    let plan: ConferencePlan
    let language: Language

    var numbers: NumberStyle { NumberStyle(language) }
    var dates: DateStyle { DateStyle(language: language) }

    func text(_ message: ConferenceMessage) -> String {
        Message(message).text(language)
    }

    func text(_ message: AllocationMessage) -> String {
        Message(message).text(language)
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
        case .below: text(.modeBelow(staff: count, threshold: threshold, mode: mode))
        case .above: text(.modeAbove(staff: count, threshold: threshold, mode: mode))
        case .exactly where verdict.isDecided: text(.modeExactly(staff: count, mode: mode))
        case .exactly: text(.modeExactlyOpen(staff: count, mode: mode))
        }
    }

    /// The reason why offices are closed.
    func closure(_ closure: WorkingCalendar.Closure) -> String {
        switch closure {
        case .weekend: text(.weekend)
        case .holiday(nil): text(.holiday)
        case .holiday(let name?): text(.namedHoliday(name: name))
        }
    }

    /// The days before a conference by which its documents are due: `15 days`.
    var leadTime: String {
        let days = numbers.text(plan.documents.days)
        return text(plan.documents.counting == .calendar ? .calendarDays(count: days) : .workingDays(count: days))
    }

    /// `3 days`, or `4 days late`.
    func left(_ days: Int) -> String {
        let count = numbers.text(abs(days))
        return text(days < 0 ? .daysLate(count: count) : .daysLeft(count: count))
    }

    /// The unit, and what is to be looked at there.
    func text(_ finding: ConferenceFinding) -> String { finding.unit + ": " + text(finding.kind) }

    private func text(_ kind: ConferenceFinding.Kind) -> String {
        switch kind {
        case .afterPeriod(let period, let days):
            text(
                .afterPeriod(
                    late: text(.daysLeft(count: numbers.text(days))), period: dates.name(period),
                    last: dates.text(period.last)))
        case .notAfterWards(let units): text(.notAfterWards(units: units.joined(separator: ", ")))
        case .tooManyDelegates(let count, let most):
            text(.tooManyDelegates(delegates: numbers.text(count), most: numbers.text(most)))
        case .modeOpen(let staff): text(.modeOpen(staff: numbers.text(staff)))
        case .staffOpen: text(ConferenceMessage.staffOpen)
        case .delegatesOpen(let most): text(.delegatesOpen(most: numbers.text(most)))
        case .dateOpen(nil, _): text(.dateOpen)
        case .dateOpen(let last?, nil): text(.dateOpenUntil(last: dates.text(last)))
        case .dateOpen(let last?, let documents?):
            text(.dateOpenDocuments(last: dates.text(last), documents: dates.text(documents.lastOpenDay)))
        case .beforePeriod(let period, let day): text(.beforePeriod(period: dates.name(period), day: dates.text(day)))
        case .pilotNotFirst(let units): text(.pilotNotFirst(units: units.joined(separator: ", ")))
        case .closed(let day, let closure): text(.closed(day: dates.text(day), reason: self.closure(closure)))
        case .documentsClosed(let documents, let closure):
            text(
                .documentsClosed(
                    day: dates.text(documents.day), reason: self.closure(closure),
                    instead: dates.text(documents.lastOpenDay)))
        case .nearThreshold(let staff, let threshold):
            text(.nearThreshold(staff: numbers.text(staff), threshold: numbers.text(threshold)))
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
