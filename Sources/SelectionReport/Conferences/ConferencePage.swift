import ConferenceCalendar
import SelectionCore

/// The sections of a report of conferences.
struct ConferencePage {
    let report: ConferenceReport
    let words: ConferenceWords

    private var schedule: ConferenceSchedule { report.schedule }
    private var plan: ConferencePlan { report.schedule.plan }

    var title: String {
        DisplayText.fitted(plan.title.isEmpty ? words.text(.title) : plan.title, width: TextTable.maximumWidth)
    }

    /// The report on all conferences.
    var overview: [[String]] { [limits, table, findings, rules] }

    private var limits: [String] {
        guard !schedule.limits.isEmpty else { return [] }
        var table = TextTable([
            .text(words.text(.columnLimit), atMost: 44), .text(words.text(.columnPeriod), atMost: 24),
            .number(words.text(.columnLastDay)), .number(words.text(.columnDocuments)),
        ])
        for limit in schedule.limits {
            table.add([
                name(limit.subject), words.dates.name(limit.period), words.dates.text(limit.period.last),
                limit.documents.map { words.dates.text($0.lastOpenDay) } ?? "–",
            ])
        }
        return [words.text(.limits)] + table.lines
    }

    private func name(_ subject: ConferenceSchedule.Limit.Subject) -> String {
        switch subject {
        case .pilot(let unit): words.text(.limitPilot, unit)
        case .wards: words.text(.limitWards)
        case .city: words.text(.limitCity)
        }
    }

    private var table: [String] {
        let hasDelegates = schedule.entries.contains { $0.conference.delegates != nil }
        var table = TextTable(
            [
                .text(words.common(.columnUnit)), .number(words.text(.columnStaff)),
                .text(words.text(.columnMode), atMost: 22),
            ] + (hasDelegates ? [.number(words.text(.columnDelegates))] : []) + [
                .number(words.text(.columnDate)), .number(words.text(.columnDocuments)),
                .number(words.text(.columnLeft)),
            ])
        for entry in schedule.entries { table.add(cells(entry, hasDelegates: hasDelegates)) }
        return [words.text(.schedule)] + table.lines
    }

    private func cells(_ entry: ConferenceSchedule.Entry, hasDelegates: Bool) -> [String] {
        let conference = entry.conference
        let delegates = conference.delegates.map { words.numbers.text($0) } ?? "–"
        return [
            entry.isPilot ? words.text(.pilotMark, conference.unit) : conference.unit,
            conference.staff.map { words.numbers.text($0.count) } ?? "–", words.cell(entry.mode),
        ] + (hasDelegates ? [delegates] : []) + [
            conference.date.map(words.dates.text) ?? words.text(.noDate),
            entry.documents.map { words.dates.text($0.lastOpenDay) } ?? "–",
            entry.daysToSpare.map(words.left) ?? "–",
        ]
    }

    /// What is to be looked at, each after how much it matters.
    var findings: [String] {
        let findings = report.shownFindings
        let gone = report.goneFindings.map { (words.text(.findingGone), words.text($0)) }
        guard !findings.isEmpty || !gone.isEmpty else {
            return [words.text(report.units.isEmpty ? .findingsNone : .findingsNoneHere)]
        }
        let lines = findings.map { finding in
            let mark = words.text(finding.severity)
            return (report.isNew(finding) ? mark + ", " + words.text(.findingNew) : mark, words.text(finding))
        }
        let heading = words.text(.findings, words.numbers.text(findings.count))
        return [heading] + ConferencePage.listed(lines + gone)
    }

    /// Words after marks, in line with each other.
    static func listed(_ lines: [(mark: String, text: String)]) -> [String] {
        let width = lines.map(\.mark.count).max() ?? 0
        return lines.flatMap { mark, text in
            let start = "  " + DisplayText.padded(mark, width: width, isRightAligned: false) + "  "
            return DisplayText.wrapped(text, start: start, indent: width + 4)
        }
    }

    /// The rules that were applied, with their numbers.
    private var rules: [String] {
        let mode = plan.mode
        let threshold = words.numbers.text(mode.plenaryBelow)
        let decided = words.name(mode.atThreshold == .delegates ? .delegates : .plenary)
        var lines = [
            words.text(.ruleMode, threshold),
            mode.atThreshold == .ask
                ? words.text(.ruleExactlyAsk, threshold) : words.text(.ruleExactly, threshold, decided),
            words.text(
                .ruleDelegates, words.numbers.text(plan.mostWardDelegates), words.numbers.text(plan.size.cityMaximum)),
            words.text(.ruleDocuments, words.leadTime),
        ]
        if !plan.documents.names.isEmpty {
            lines.append(words.text(.ruleNames, plan.documents.names.joined(separator: "; ")))
        }
        let holidays = plan.calendar.holidays.map { holiday in
            let days = words.dates.days(holiday.period)
            return holiday.name.map { "\($0) (\(days))" } ?? days
        }
        if !holidays.isEmpty { lines.append(words.text(.ruleHolidays, holidays.joined(separator: ", "))) }
        return [words.text(.rules)] + lines.flatMap { DisplayText.wrapped($0, start: "  ", indent: 4) }
    }
}
