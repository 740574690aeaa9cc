import CalendarDays
import ConferenceCalendar
import SelectionCore
import Wording

/// The lines on what the plan asks of conferences, units and offices.
struct RequirementSheet {
    let progress: ConferenceProgress
    let language: Language

    var words: RequirementWords { RequirementWords(language: language) }
    private var dates: DateStyle { DateStyle(language: language) }

    /// A row for each sentence of the plan, over all units that it is asked of.
    var overview: ReportSection {
        var table = ReportTable(
            "requirements",
            [
                .count(words.text(.columnRow)), .text(words.text(.columnAsked)), .text(words.text(.columnRecorded)),
                .text(words.text(.columnState)), .text(words.text(.columnSentence)),
            ])
        table.isProse = true
        for requirement in ConferenceRequirement.allCases {
            let lines = progress.lines(of: requirement)
            let recorded = lines.count == 1 ? words.recorded(lines[0]) : words.counts(lines)
            table.add([
                .number("\(requirement.row)", .count(requirement.row)), .text(words.asked(requirement)),
                .text(recorded), state(progress.status(of: requirement)), .text(words.sentence(requirement)),
            ])
        }
        return ReportSection(words.text(.requirements), [.table(table)])
    }

    /// A row for each sentence of the plan that is asked of a unit; a short form has those that are to be seen to.
    func section(of unit: String) -> ReportSection {
        let lines = progress.lines(of: unit)
        guard !lines.isEmpty else { return ReportSection([]) }
        var table = ReportTable(
            "asked",
            [
                .count(words.text(.columnRow)), .text(words.text(.columnAsked)), .text(words.text(.columnRecorded)),
                .date(words.text(.columnDue)), .text(words.text(.columnState)), .text(words.text(.columnSentence)),
            ])
        table.isProse = true
        for line in lines {
            table.add(
                [
                    .number("\(line.requirement.row)", .count(line.requirement.row)),
                    .text(words.asked(line.requirement)), .text(words.recorded(line)), due(line), state(line),
                    .text(words.sentence(line.requirement)),
                ], isDetail: !line.status.isOpen)
        }
        return ReportSection(words.text(.requirementsOf(unit: unit)), [.table(table)])
    }

    /// The day by which a line is to be done.
    func due(_ line: RequirementLine) -> ReportCell {
        line.due.map { .number(dates.short($0), .date("\($0)")) } ?? .text("–")
    }

    /// How a line stands.
    func state(_ line: RequirementLine) -> ReportCell {
        .text(words.state(line), tone: line.status.isGrave ? .broken : nil)
    }

    private func state(_ status: RequirementLine.Status) -> ReportCell {
        .text(words.text(status), tone: status.isGrave ? .broken : nil)
    }
}

extension RequirementLine.Status {
    /// True for what is to be seen to first.
    fileprivate var isGrave: Bool { self == .broken || self == .late || self == .missing }
}
