import CalendarDays
import ConferenceCalendar
import SelectionCore
import SelectionFile
import Wording

/// The report for scripts and spreadsheets. Days are as ISO 8601 has them, words in English.
extension ConferenceReport {
    /// The whole schedule, with what was edited and what the file says without that. Equal schedules give equal bytes.
    package func json(version: String) -> String {
        JSONValue.fields([
            "title": .string(schedule.plan.title),
            "rules": rules,
            "conferences": .array(schedule.entries.map(ConferenceReport.entry)),
            "findings": .array(schedule.findings.map(finding)),
            "asOf": progress.asOf.map(ConferenceReport.day),
            "member": member.map(JSONValue.string),
            "requirements": .array(progress.lines.map(requirement)),
            "units": .array(schedule.plan.allUnits.map(unit)),
            "changed": before == nil ? nil : .array(units.filter(isChanged).map(JSONValue.string)),
            "before": before.map { before in
                .fields([
                    "conferences": .array(before.entries.map(ConferenceReport.entry)),
                    "findings": .array(before.findings.map(finding)),
                ])
            },
        ]).document
    }

    /// The schedule for spreadsheets, a conference a row; what is to be looked at is named as in the JSON.
    package func csv(_ language: Language) -> String {
        let header = [
            "unit", "level", "pilot", "staff", "mode", "decided", "delegates", "date", "documentsDue", "documentsBy",
            "periodEnd", "daysToSpare", "findings",
        ]
        return ([header] + schedule.entries.map(record)).map(CSVRecord.line).joined()
    }

    private func record(_ entry: ConferenceSchedule.Entry) -> [String] {
        let conference = entry.conference
        let codes = schedule.findings.filter { $0.unit == conference.unit }.map(\.code)
        let who = [conference.unit, conference.level.rawValue, entry.isPilot ? "yes" : ""]
        let mode = [number(conference.staff?.count), entry.mode?.mode.rawValue ?? "", decided(entry.mode)]
        let days = [
            conference.date, entry.documents?.day, entry.documents?.lastOpenDay, entry.period?.last,
        ].map { $0?.description ?? "" }
        return who + mode + [number(conference.delegates)] + days
            + [number(entry.daysToSpare), codes.joined(separator: " ")]
    }

    private func number(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

    private func decided(_ mode: ConferenceModeVerdict?) -> String { mode.map { $0.isDecided ? "yes" : "no" } ?? "" }

    private func isChanged(_ unit: String) -> Bool {
        before?.entry(of: unit)?.conference != schedule.entry(of: unit)?.conference
    }

    private var rules: JSONValue {
        let plan = schedule.plan
        return .fields([
            "plenaryBelow": .count(plan.mode.plenaryBelow), "at": .string(plan.mode.atThreshold.rawValue),
            "documentsDays": .count(plan.documents.days), "counting": .string(plan.documents.counting.rawValue),
            "documents": .array(plan.documents.names.map(JSONValue.string)),
            "cityMax": .count(plan.size.cityMaximum), "wardCeiling": .string(plan.size.wardCeiling.rawValue),
        ])
    }

    private static func entry(_ entry: ConferenceSchedule.Entry) -> JSONValue {
        let conference = entry.conference
        return .fields([
            "unit": .string(conference.unit), "level": .string(conference.level.rawValue),
            "pilot": .bool(entry.isPilot), "staff": .optional(conference.staff) { .count($0.count) },
            "counted": .optional(conference.staff?.counted, day),
            "mode": .optional(entry.mode) { .string($0.mode.rawValue) },
            "staffIs": .optional(entry.mode) { .string($0.position.rawValue) },
            "decided": .optional(entry.mode) { .bool($0.isDecided) },
            "delegates": .optional(conference.delegates, JSONValue.count), "date": .optional(conference.date, day),
            "documentsDue": .optional(entry.documents?.day, day),
            "documentsBy": .optional(entry.documents?.lastOpenDay, day),
            "periodStart": .optional(entry.period?.first, day), "periodEnd": .optional(entry.period?.last, day),
            "daysToSpare": .optional(entry.daysToSpare, JSONValue.count),
        ])
    }

    /// A line on what the plan asks: its sentence is `row` of the office's list.
    private func requirement(_ line: RequirementLine) -> JSONValue {
        let words = RequirementWords(language: .english)
        return .fields([
            "row": .count(line.requirement.row), "name": .string("\(line.requirement)"),
            "unit": .optional(line.unit, JSONValue.string), "status": .string(line.status.rawValue),
            "due": .optional(line.due, ConferenceReport.day), "overdue": .optional(line.overdue, JSONValue.count),
            "recorded": .array(line.recorded.map { .string(words.text($0)) }),
            "sentence": .string(line.requirement.sentence),
        ])
    }

    private func unit(_ record: UnitRecord) -> JSONValue {
        .fields([
            "unit": .string(record.unit), "supervisor": .optional(record.supervisor, JSONValue.string),
            "plan": .optional(record.plan, ConferenceReport.day),
            "open": .count(progress.lines(of: record.unit).count(where: \.status.isOpen)),
        ])
    }

    private static func day(_ day: CalendarDay) -> JSONValue { .string(day.description) }

    private func finding(_ finding: ConferenceFinding) -> JSONValue {
        let words = ConferenceWords(plan: schedule.plan, language: .english)
        return .fields([
            "unit": .string(finding.unit), "code": .string(finding.code),
            "severity": .string(finding.severity.rawValue), "message": .string(words.text(finding)),
        ])
    }
}
