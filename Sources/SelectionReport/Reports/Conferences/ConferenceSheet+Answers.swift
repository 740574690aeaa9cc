import ConferenceCalendar
import SelectionCore

extension ConferenceSheet {
    /// The answer for each unit that is asked for, and what is to be looked at then.
    var answers: [ReportSection] { report.units.map(answer) + [findings(elsewhere)] }

    /// The number of findings to be looked at in the conferences that are not shown.
    private var elsewhere: [ReportBlock] {
        let others = report.schedule.findings.count - report.shownFindings.count
        guard others > 0 else { return [] }
        return [.sentence(words.text(.findingsElsewhere(count: words.numbers.text(others))))]
    }

    private func answer(_ unit: String) -> ReportSection {
        guard let now = report.schedule.entry(of: unit) else { return ReportSection([]) }
        let before = report.before?.entry(of: unit) ?? now
        let heading = now.isPilot ? words.text(.pilotMark(unit: unit)) : unit
        let verdicts = [modeVerdict(before, now), dateVerdict(before, now)].compactMap(\.self)
        return ReportSection(
            heading,
            verdicts.map { .paragraph(ReportParagraph($0, style: .entry)) } + [.terms(facts(before, now))])
    }

    /// Says whether the mode changes.
    private func modeVerdict(_ before: ConferenceSchedule.Entry, _ now: ConferenceSchedule.Entry) -> String? {
        guard let new = now.mode else { return nil }
        let mode = words.name(new.mode)
        if !new.isDecided {
            return words.text(.answerOpenMode(staff: words.numbers.text(now.conference.staff?.count ?? 0), mode: mode))
        }
        guard let old = before.mode, old.isDecided, before.conference.staff != now.conference.staff else {
            return words.text(.answerMode(mode: mode))
        }
        return old.mode == new.mode
            ? words.text(.answerSameMode(mode: mode))
            : words.text(.answerOtherMode(before: words.name(old.mode), after: mode))
    }

    /// Says whether the date keeps to the period, and until when documents are sent.
    private func dateVerdict(_ before: ConferenceSchedule.Entry, _ now: ConferenceSchedule.Entry) -> String? {
        let documents = now.documents.map { words.text(.answerDocuments(day: words.dates.text($0.lastOpenDay))) }
        guard let period = now.period, let days = now.daysToSpare else { return documents }
        let isMoved = before.conference.date != now.conference.date
        let (name, left) = (words.dates.name(period), words.left(days))
        let message: ConferenceMessage =
            if days < 0 {
                .answerLate(period: name, late: left)
            } else if isMoved && (before.daysToSpare ?? -1) >= 0 {
                .answerStillInTime(period: name, spare: left)
            } else {
                .answerInTime(period: name, spare: left)
            }
        let timing = words.text(message)
        return [timing, documents].compactMap(\.self).joined(separator: " ")
    }

    /// A fact about a conference: as it stands before another one, and with what belongs to it.
    private struct Fact: Equatable {
        var short: String
        var full: String

        init(_ short: String, full: String? = nil) { (self.short, self.full) = (short, full ?? short) }
    }

    /// The facts, those that change before and after.
    private func facts(_ before: ConferenceSchedule.Entry, _ now: ConferenceSchedule.Entry) -> [ReportTerm] {
        let facts: [(ConferenceMessage, (ConferenceSchedule.Entry) -> Fact?)] = [
            (.factStaff, staff), (.factMode, mode), (.factDelegates, delegates), (.factDate, date),
            (.factDocuments, documents), (.factPeriod, period),
        ]
        return facts.compactMap { code, fact in
            guard let new = fact(now) else { return nil }
            guard let old = fact(before), old != new else { return ReportTerm(words.text(code), new.full) }
            return ReportTerm(words.text(code), old.short + " → " + new.full)
        }
    }

    private func staff(_ entry: ConferenceSchedule.Entry) -> Fact? {
        guard let staff = entry.conference.staff else { return nil }
        let remarks = [
            staff.counted.map { words.text(.staffCounted(day: words.dates.short($0))) }, staff.source,
        ].compactMap(\.self)
        let count = words.numbers.text(staff.count)
        return Fact(remarks.isEmpty ? count : "\(count) (\(remarks.joined(separator: "; ")))")
    }

    private func mode(_ entry: ConferenceSchedule.Entry) -> Fact? {
        guard let mode = entry.mode, let staff = entry.conference.staff?.count else { return nil }
        return Fact(words.reason(mode, staff: staff))
    }

    private func delegates(_ entry: ConferenceSchedule.Entry) -> Fact? {
        entry.conference.delegates.map { Fact(words.numbers.text($0)) }
    }

    private func date(_ entry: ConferenceSchedule.Entry) -> Fact? {
        Fact(entry.conference.date.map(words.dates.text) ?? words.text(.noDate))
    }

    private func documents(_ entry: ConferenceSchedule.Entry) -> Fact? {
        guard let documents = entry.documents else { return nil }
        let day = words.dates.text(documents.lastOpenDay)
        guard let closure = documents.closure else {
            return Fact(day, full: words.text(.documentsBefore(day: day, lead: words.leadTime)))
        }
        let due = words.dates.text(documents.day)
        return Fact(
            day,
            full: words.text(
                .documentsInstead(day: day, lead: words.leadTime, other: due, reason: words.closure(closure))))
    }

    private func period(_ entry: ConferenceSchedule.Entry) -> Fact? {
        guard let period = entry.period else { return nil }
        let (name, last) = (words.dates.name(period), words.dates.text(period.last))
        guard let days = entry.daysToSpare else { return Fact(words.text(.periodOpen(period: name, last: last))) }
        let left = days < 0 ? words.left(days) : words.text(.periodLeft(spare: words.left(days)))
        return Fact(left, full: words.text(.periodOf(day: left, period: name, last: last)))
    }
}
