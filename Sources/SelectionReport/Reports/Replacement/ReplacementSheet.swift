import ExactArithmetic
import SelectionCore
import SelectionFile
import Wording

/// The data that the sections of the report of a replacement are made from.
struct ReplacementSheet {
    let report: ReplacementReport
    /// The sections that reports of selections have as well.
    let own: OutcomeSheet
    private let change: ListChange
    private let before: Recount
    private var question: Replacement { report.question }
    private var inputs: SelectionInputs { report.inputs }
    private var numbers: NumberStyle { own.numbers }

    init(_ report: ReplacementReport, _ language: Language) {
        self.report = report
        own = OutcomeSheet(outcome: report.outcome, inputs: report.inputs, language: language, extent: report.extent)
        change = ListChange(report.outcome.list, report.question, report.inputs.plan, report.inputs.pool)
        before = Recount(change.published, report.inputs.plan, report.inputs.pool)
    }

    private func say(_ message: ReplacementMessage) -> String {
        Message(message).text(own.language)
    }

    // MARK: People

    /// The list that is followed.
    var source: String {
        say(
            .replacementSource(
                file: report.listName, delegates: numbers.text(question.published.count), hash: question.from))
    }

    /// The numbers of those who go and enter.
    var summary: ReportSection {
        let (entering, leaving) = (numbers.text(change.entered.count), numbers.text(change.left.count))
        let sentences: [ReplacementMessage] =
            if !question.withdrawn.isEmpty {
                [
                    .replacementSummary(withdrawn: numbers.text(question.withdrawn.count), entering: entering),
                    change.left.isEmpty ? .replacementNobodyElse : .replacementChain(count: leaving),
                ]
            } else if change.left.isEmpty {
                [change.entered.isEmpty ? .repairNone : .repairFilled(entering: entering)]
            } else {
                [.repairSummary(leaving: leaving, entering: entering)]
            }
        return ReportSection(ReportBlock.sentences(sentences.map(say), level: 0))
    }

    /// Those who go, and why; those who are no nominees any more by their ids alone.
    var leavers: ReportSection {
        let people = PeopleColumns(inputs)
        var table = self.people("leaving", people)
        for reference in question.withdrawn {
            let row = inputs.pool.row(ofPlanID: reference.id)
            table.add(people.cells(row, id: reference.id) + [.text(say(.replacementWithdrawn))])
        }
        let excluded = Set(inputs.pool.rows(of: inputs.plan.pins.exclude))
        for row in change.left {
            let why = say(excluded.contains(row) ? .replacementNotAllowed : .replacementMadeRoom)
            table.add(people.cells(row) + [.text(why)])
        }
        let count = question.withdrawn.count + change.left.count
        return ReportSection(say(.replacementLeavers(count: numbers.text(count))), [.table(table)])
    }

    /// Those who enter, and in place of whom.
    var enterers: ReportSection {
        guard !change.entered.isEmpty else { return ReportSection([]) }
        let people = PeopleColumns(inputs)
        var table = self.people("entering", people)
        for row in change.entered { table.add(people.cells(row) + [.text(reason(ofEntering: row))]) }
        return ReportSection(say(.replacementEnterers(count: numbers.text(change.entered.count))), [.table(table)])
    }

    private func people(_ key: String, _ people: PeopleColumns) -> ReportTable {
        ReportTable(key, people.columns() + [.text(say(.columnWhy))])
    }

    private func reason(ofEntering row: Int) -> String {
        if let leaver = change.predecessor[row] { return say(.replacementInPlaceOf(nominee: inputs.pool.id(leaver))) }
        let hasNobodyLeft = Set(change.predecessor.values).count == change.withdrawn.count + change.left.count
        return say(hasNobodyLeft ? .replacementVacancy : .replacementTogether)
    }

    // MARK: Counts

    /// The counts that changed, and those of rules that are not kept.
    func rules(_ after: Recount) -> ReportSection {
        let pairs = zip(before.rules, after.rules).filter { !inputs.withholds($1) }
        let shown = pairs.filter { $0.count != $1.count || !$1.isSatisfied && $1.place.value == nil }
        let heading = say(.replacementRules)
        guard !shown.isEmpty else { return ReportSection(heading, [.sentence(say(.replacementSameRules))]) }
        var table = ReportTable(
            "rules",
            [
                .text(own.say(.columnRule)), .text(own.say(.columnPriority)),
                .amount(own.say(.columnMinimum)), .amount(own.say(.columnMaximum)), .count(say(.columnBefore)),
                .count(say(.columnAfter)), .mark(),
            ])
        for (old, new) in shown {
            table.add([
                .text(own.words.labels[new]), own.priority(new), numbers.minimumCell(new), numbers.maximumCell(new),
                numbers.cell(old.count), numbers.cell(new.count), own.mark(new),
            ])
        }
        let rest = pairs.count - shown.count
        let notes = [
            ComparisonWords(language: own.language).exactBounds(shown.map { (own.words.labels[$1], $1) }),
            rest == 0 ? nil : say(.replacementOthersSame(count: numbers.text(rest))),
        ].compactMap(\.self)
        table.note = notes.isEmpty ? nil : notes.joined(separator: " ")
        return ReportSection(heading, [.table(table)])
    }

    /// Seats, who is kept, shortfalls and merit of both lists.
    func objective(_ after: Recount) -> ReportSection {
        var table = ReportTable(
            "objective",
            [.text(own.say(.columnObjective)), .amount(say(.columnBefore)), .amount(say(.columnAfter))])
        let (old, new) = (before.objective, after.objective)
        table.add([.text(own.say(.objectiveSeats)), numbers.cell(old.seats), numbers.cell(new.seats)])
        let kept = change.published.count - change.withdrawn.count - change.left.count
        table.add([.text(own.say(.objectiveKept)), .text("–"), numbers.cell(kept)])
        // Beside who goes and who enters, what targets miss tells of them.
        let withheld = Set(after.rules.filter { inputs.withholds($0) }.compactMap(\.priority))
        for (index, shortfall) in new.shortfalls.enumerated() where !withheld.contains(shortfall.priority) {
            let name = own.say(.objectiveShortfall(priority: "\(shortfall.priority)"))
            table.add([.text(name), numbers.cell(old.shortfalls[index].value), numbers.cell(shortfall.value)])
        }
        if !inputs.withholdsMerit {
            table.add([.text(own.say(.objectiveMerit)), numbers.cell(old.merit), numbers.cell(new.merit)])
        }
        return ReportSection(say(.replacementAttained), [.table(table)])
    }
}
