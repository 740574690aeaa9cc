import CalendarDays
import ConferenceCalendar
import SelectionCore

/// The sections of a report of conferences.
struct ConferenceSheet {
    let report: ConferenceReport
    let words: ConferenceWords

    private var schedule: ConferenceSchedule { report.schedule }
    private var plan: ConferencePlan { report.schedule.plan }

    var title: String { plan.title.isEmpty ? words.text(.title) : plan.title }

    /// The report on all conferences.
    var overview: [ReportSection] { [findings(), limits, table, rules] }

    private var limits: ReportSection {
        guard !schedule.limits.isEmpty else { return ReportSection([]) }
        var table = ReportTable(
            "limits",
            [
                .text(words.text(.columnLimit)), .text(words.text(.columnPeriod)),
                .date(words.text(.columnLastDay)), .date(words.text(.columnDocuments)),
            ])
        for limit in schedule.limits {
            table.add([
                .text(name(limit.subject)), .text(words.dates.name(limit.period)), cell(limit.period.last),
                limit.documents.map { cell($0.lastOpenDay) } ?? .text("–"),
            ])
        }
        return ReportSection(words.text(.limits), [.table(table)])
    }

    private func cell(_ day: CalendarDay) -> ReportCell { .number(words.dates.text(day), .date("\(day)")) }

    private func name(_ subject: ConferenceSchedule.Limit.Subject) -> String {
        switch subject {
        case .pilot(let unit): words.text(.limitPilot(unit: unit))
        case .wards: words.text(.limitWards)
        case .city: words.text(.limitCity)
        }
    }

    private var table: ReportSection {
        let hasDelegates = schedule.entries.contains { $0.conference.delegates != nil }
        var table = ReportTable(
            "conferences",
            [
                .text(words.text(AllocationMessage.columnUnit)), .count(words.text(.columnStaff)),
                .text(words.text(.columnMode)),
            ] + (hasDelegates ? [.count(words.text(.columnDelegates))] : []) + [
                .date(words.text(.columnDate)), .date(words.text(.columnDocuments)),
                .count(words.text(.columnLeft)),
            ])
        for entry in schedule.entries { table.add(cells(entry, hasDelegates: hasDelegates)) }
        return ReportSection(words.text(.schedule), [.table(table)])
    }

    private func cells(_ entry: ConferenceSchedule.Entry, hasDelegates: Bool) -> [ReportCell] {
        let conference = entry.conference
        let isLate = entry.daysToSpare.map { $0 < 0 } ?? false
        return [
            .text(entry.isPilot ? words.text(.pilotMark(unit: conference.unit)) : conference.unit),
            words.numbers.cell(conference.staff?.count), .text(words.cell(entry.mode)),
        ] + (hasDelegates ? [words.numbers.cell(conference.delegates)] : []) + [
            conference.date.map(cell) ?? .text(words.text(.noDate)),
            entry.documents.map { cell($0.lastOpenDay) } ?? .text("–"),
            entry.daysToSpare.map { .number(words.left($0), .count($0), tone: isLate ? .broken : nil) } ?? .text("–"),
        ]
    }

    /// The findings to be looked at, each after how much it matters; `elsewhere` is said below.
    func findings(_ elsewhere: [ReportBlock] = []) -> ReportSection {
        let findings = report.shownFindings
        let gone = report.goneFindings.map { ReportTerm(words.text(.findingGone), words.text($0)) }
        guard !findings.isEmpty || !gone.isEmpty else {
            let none = words.text(report.units.isEmpty ? .findingsNone : .findingsNoneHere)
            return ReportSection([.sentence(none, level: 0)] + elsewhere)
        }
        let terms = findings.map { finding in
            let mark = words.text(finding.severity)
            return ReportTerm(
                report.isNew(finding) ? mark + ", " + words.text(.findingNew) : mark, words.text(finding))
        }
        let heading = words.text(.findings(count: words.numbers.text(findings.count)))
        return ReportSection(heading, [.terms(terms + gone)] + elsewhere)
    }

    /// The rules that were applied, with their numbers.
    private var rules: ReportSection {
        let mode = plan.mode
        let threshold = words.numbers.text(mode.plenaryBelow)
        let decided = words.name(mode.atThreshold == .delegates ? .delegates : .plenary)
        var lines = [
            words.text(.ruleMode(threshold: threshold)),
            mode.atThreshold == .ask
                ? words.text(.ruleExactlyAsk(threshold: threshold))
                : words.text(.ruleExactly(threshold: threshold, mode: decided)),
            words.text(
                .ruleDelegates(
                    wards: words.numbers.text(plan.mostWardDelegates), city: words.numbers.text(plan.size.cityMaximum))),
            words.text(.ruleDocuments(lead: words.leadTime)),
        ]
        if !plan.documents.names.isEmpty {
            lines.append(words.text(.ruleNames(names: plan.documents.names.joined(separator: "; "))))
        }
        let holidays = plan.calendar.holidays.map { holiday in
            let days = words.dates.days(holiday.period)
            return holiday.name.map { "\($0) (\(days))" } ?? days
        }
        if !holidays.isEmpty { lines.append(words.text(.ruleHolidays(holidays: holidays.joined(separator: ", ")))) }
        return ReportSection(words.text(.rules), lines.map { .paragraph(ReportParagraph($0, style: .entry)) })
    }
}
