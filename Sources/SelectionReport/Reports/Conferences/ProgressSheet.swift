import CalendarDays
import ConferenceCalendar
import SelectionCore
import Wording

/// The report on how far everything is on a day (tiến độ): of all units, or of those of one supervisor.
struct ProgressSheet {
    let schedule: ConferenceSchedule
    let progress: ConferenceProgress
    /// The member of the council whose units it is of; nil for all.
    let member: String?
    let language: Language

    private var plan: ConferencePlan { schedule.plan }
    private var sheet: RequirementSheet { RequirementSheet(progress: progress, language: language) }
    private var words: RequirementWords { RequirementWords(language: language) }
    private var numbers: NumberStyle { NumberStyle(language) }
    private var dates: DateStyle { DateStyle(language: language) }

    /// The units that it is of.
    private var units: [UnitRecord] { plan.allUnits.filter { member == nil || $0.supervisor == member } }

    /// The lines that it is of: those of its units, and the city's own where it is of all.
    private var lines: [RequirementLine] {
        let names = Set(units.map(\.unit))
        return progress.lines.filter { $0.unit.map(names.contains) ?? (member == nil) || isCity($0) }
    }

    private func isCity(_ line: RequirementLine) -> Bool { member == nil && line.unit == plan.city?.unit }

    /// The report: figures, a row a unit, what is to be seen to, and the supervisors.
    func document(title: String) -> ReportDocument {
        let subtitles = [
            progress.asOf.map { words.text(.progressTitle(day: dates.text($0))) },
            member.map { words.text(.progressOf(member: $0)) },
        ].compactMap(\.self)
        return ReportDocument(
            title, subtitles: subtitles, language: language, isWide: true,
            sections: [summary, unitTable, openLines, city, members])
    }

    private var summary: ReportSection {
        let names = Set(units.map(\.unit))
        let plans = lines.filter { $0.requirement == .unitPlan }
        let conferences = schedule.entries.filter { names.contains($0.conference.unit) || isCity($0) }
        let held = conferences.count { entry in
            entry.conference.date.map { date in progress.asOf.map { date <= $0 } ?? false } ?? false
        }
        let documents = lines.filter { $0.requirement == .documents }
        let open = lines.filter(\.status.isOpen)
        var sentences = [
            words.text(
                .plansIn(
                    count: count(plans) { $0 == .kept || $0 == .late }, all: numbers.text(plans.count),
                    late: count(plans) { $0 == .late }))
        ]
        if !conferences.isEmpty, progress.asOf != nil {
            sentences.append(
                words.text(.conferencesHeld(count: numbers.text(held), all: numbers.text(conferences.count))))
        }
        if !documents.isEmpty {
            let complete = count(documents) { $0 == .kept || $0 == .late }
            sentences.append(words.text(.documentsComplete(count: complete, all: numbers.text(documents.count))))
        }
        let units = numbers.text(Set(open.compactMap(\.unit)).count)
        sentences.append(
            open.isEmpty
                ? words.text(.nothingOpen) : words.text(.openLines(count: numbers.text(open.count), units: units)))
        return ReportSection(ReportBlock.sentences(sentences, level: 0))
    }

    private func isCity(_ entry: ConferenceSchedule.Entry) -> Bool { member == nil && entry.conference.level == .city }

    private func count(_ lines: [RequirementLine], _ isCounted: (RequirementLine.Status) -> Bool) -> String {
        numbers.text(lines.count { isCounted($0.status) })
    }

    private var unitTable: ReportSection {
        var table = ReportTable(
            "progress",
            [
                .count(words.text(.columnRank)), .text(Message(.columnUnit as AllocationMessage).text(language)),
                .text(words.text(.columnSupervisor)), .text(words.text(.columnPlan)),
                .date(words.text(.columnConference)), .text(words.text(.columnDocuments)),
                .count(words.text(.columnNominees)), .count(words.text(.columnOpen)),
            ])
        for (index, unit) in units.enumerated() {
            let own = progress.lines(of: unit.unit)
            let open = own.count(where: \.status.isOpen)
            table.add([
                .number("\(index + 1)", .count(index + 1)), .text(unit.unit),
                .text(unit.supervisor ?? words.text(.nobody)), planCell(own), conferenceCell(unit.unit),
                documentsCell(unit.unit), numbers.cell(unit.nominees), numbers.cell(open),
            ])
        }
        return ReportSection(words.text(.progressUnits), [.table(table)])
    }

    private func planCell(_ lines: [RequirementLine]) -> ReportCell {
        guard let line = lines.first(where: { $0.requirement == .unitPlan }) else { return .text("–") }
        guard case .day(let day)? = line.recorded.first else { return sheet.state(line) }
        return line.status == .late
            ? .text("\(dates.short(day)) (\(words.text(line.status)))") : .text(dates.short(day))
    }

    private func conferenceCell(_ unit: String) -> ReportCell {
        guard let entry = schedule.entry(of: unit) else { return .text("–") }
        guard let date = entry.conference.date else { return .text(Message(ConferenceMessage.noDate).text(language)) }
        return .number(dates.short(date), .date("\(date)"))
    }

    /// How many of the documents are there on the day.
    private func documentsCell(_ unit: String) -> ReportCell {
        guard let entry = schedule.entry(of: unit), entry.conference.level == .ward else { return .text("–") }
        let names = plan.documents.names
        let there = names.count { name in
            entry.conference.records.received[name].map { day in progress.asOf.map { day <= $0 } ?? true } ?? false
        }
        return .text(words.text(.documentsOf(count: numbers.text(there), all: numbers.text(names.count))))
    }

    /// What is to be seen to, the gravest first, then by the day on which it was due.
    private var openLines: ReportSection {
        let order = RequirementLine.Status.allCases
        let open = lines.filter(\.status.isOpen).enumerated().sorted { one, other in
            let first = (order.firstIndex(of: one.element.status) ?? 0, -(one.element.overdue ?? 0), one.offset)
            let second = (order.firstIndex(of: other.element.status) ?? 0, -(other.element.overdue ?? 0), other.offset)
            return first < second
        }.map(\.element)
        guard !open.isEmpty else { return ReportSection([]) }
        var table = ReportTable(
            "open",
            [
                .text(words.text(.columnState)), .text(Message(.columnUnit as AllocationMessage).text(language)),
                .text(words.text(.columnAsked)), .text(words.text(.columnRecorded)),
                .date(words.text(.columnDue)), .count(words.text(.columnRow)),
            ])
        for line in open {
            table.add([
                sheet.state(line), .text(line.unit ?? plan.city?.unit ?? "–"), .text(words.asked(line.requirement)),
                .text(words.recorded(line)), sheet.due(line),
                .number("\(line.requirement.row)", .count(line.requirement.row)),
            ])
        }
        return ReportSection(words.text(.progressOpen(count: numbers.text(open.count))), [.table(table)])
    }

    /// Every sentence of the plan; a report of one supervisor goes without.
    private var city: ReportSection { member == nil ? sheet.overview : ReportSection([]) }

    /// How much is open for each supervisor.
    private var members: ReportSection {
        guard member == nil, !plan.supervisors.isEmpty else { return ReportSection([]) }
        var table = ReportTable(
            "members",
            [
                .text(words.text(.columnMember)), .count(words.text(.columnUnits)), .count(words.text(.columnOpen)),
            ])
        let names: [String?] = plan.supervisors + (units.contains { $0.supervisor == nil } ? [nil] : [])
        for name in names {
            let own = units.filter { $0.supervisor == name }
            let open = own.reduce(0) { $0 + progress.lines(of: $1.unit).count(where: \.status.isOpen) }
            table.add([.text(name ?? words.text(.nobody)), numbers.cell(own.count), numbers.cell(open)])
        }
        let all = lines.count(where: \.status.isOpen)
        let ofUnits = units.reduce(0) { $0 + progress.lines(of: $1.unit).count(where: \.status.isOpen) }
        table.add([.text(words.text(.progressCity)), .text("–"), numbers.cell(all - ofUnits)])
        table.addTotal([.text(words.text(.allOfThem)), numbers.cell(units.count), numbers.cell(all)])
        return ReportSection(words.text(.progressMembers), [.table(table)])
    }
}
