import ExactArithmetic
import SelectionCore
import Wording

/// A replacement as people read it: who goes, who enters and in place of whom, every count that changed, what is proven.
package enum ReplacementReport {
    /// The text of the report, lines of at most some 116 characters.
    /// - Parameter inputs: as `SelectionInputs.asking` made them from the question.
    package static func text(
        of outcome: Outcome, _ inputs: SelectionInputs, answering question: Replacement, listName: String,
        language: Language
    ) -> String {
        ReplacementPage(outcome, inputs, question, listName: listName, language).text
    }

    /// A table for spreadsheets: everyone on the published list or the new one, in pool order. Before columns of the
    /// nominees' file stand `change` (`kept`, `entered`, `left`, `withdrawn`) and `inPlaceOf`.
    package static func csv(
        of outcome: Outcome, _ inputs: SelectionInputs, answering question: Replacement, columns: PoolColumns = .plan
    ) -> String {
        let change = ListChange(outcome.list, question, inputs.plan, inputs.pool)
        let table = columns.table(inputs)
        let (gone, left, entered) = (Set(change.withdrawn), Set(change.left), Set(change.entered))
        let lines = (change.published + change.entered).sorted().map { row in
            let word =
                entered.contains(row)
                ? "entered" : gone.contains(row) ? "withdrawn" : left.contains(row) ? "left" : "kept"
            let place = change.predecessor[row].map(inputs.pool.id) ?? ""
            return [word, place] + table.cells(row)
        }
        return ([["change", "inPlaceOf"] + table.headers] + lines).map(CSVReport.line).joined()
    }
}

/// What the sections of the report of a replacement are made from; each section is a list of lines.
private struct ReplacementPage {
    let outcome: Outcome
    let inputs: SelectionInputs
    let question: Replacement
    let listName: String
    let page: ReportPage
    let change: ListChange
    let before: Recount

    init(
        _ outcome: Outcome, _ inputs: SelectionInputs, _ question: Replacement, listName: String, _ language: Language
    ) {
        (self.outcome, self.inputs, self.question, self.listName) = (outcome, inputs, question, listName)
        page = ReportPage(outcome: outcome, inputs: inputs, language: language)
        change = ListChange(outcome.list, question, inputs.plan, inputs.pool)
        before = Recount(change.published, inputs.plan, inputs.pool)
    }

    var text: String {
        var sections = [page.heading + [source], leavers]
        if let recount = outcome.recount {
            sections.insert([summary, others], at: 1)
            sections += [enterers, rules(recount), objective(recount)]
            if outcome.status != .optimal { sections.append(page.objective(recount.objective)) }
        }
        sections.append(page.verdict(showsTiming: false))
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var source: String {
        page.words(.replacementSource, listName, page.numbers.text(question.published.count), question.from)
    }

    private var summary: String {
        let counts = [question.withdrawn.count, change.entered.count].map { page.numbers.text($0) }
        return page.words(.replacementSummary, counts[0], counts[1])
    }

    private var others: String {
        change.left.isEmpty
            ? page.words(.replacementNobodyElse) : page.words(.replacementChain, page.numbers.text(change.left.count))
    }

    /// Who goes, and why; those who are no nominees any more by their ids alone.
    private var leavers: [String] {
        var table = people(reason: page.words(.columnWhy))
        for reference in question.withdrawn {
            let row = inputs.pool.row(ofPlanID: reference.id)
            add(row, reference.id, page.words(.replacementWithdrawn), to: &table)
        }
        let excluded = Set(inputs.pool.rows(of: inputs.plan.pins.exclude))
        for row in change.left {
            let why = page.words(excluded.contains(row) ? .replacementNotAllowed : .replacementMadeRoom)
            add(row, inputs.pool.id(row), why, to: &table)
        }
        let count = question.withdrawn.count + change.left.count
        return [page.words(.replacementLeavers, page.numbers.text(count))] + table.lines
    }

    private var enterers: [String] {
        guard !change.entered.isEmpty else { return [] }
        var table = people(reason: page.words(.columnWhy))
        for row in change.entered { add(row, inputs.pool.id(row), reason(ofEntering: row), to: &table) }
        return [page.words(.replacementEnterers, page.numbers.text(change.entered.count))] + table.lines
    }

    private func reason(ofEntering row: Int) -> String {
        if let leaver = change.predecessor[row] { return page.words(.replacementInPlaceOf, inputs.pool.id(leaver)) }
        let hasNobodyLeft = Set(change.predecessor.values).count == change.withdrawn.count + change.left.count
        return page.words(hasNobodyLeft ? .replacementVacancy : .replacementTogether)
    }

    /// A table of people: id, name, seat, and what is said of them.
    private func people(reason: String) -> TextTable {
        let plan = inputs.plan
        return TextTable(
            [.text(plan.header(for: "id"), atMost: 24)]
                + (hasNames ? [.text(plan.header(for: "name"), atMost: 32)] : [])
                + page.shownColumns.map { .text($0.header, atMost: 40) } + [.text(reason, atMost: 50)])
    }

    private var hasNames: Bool { inputs.pool.count > 0 && inputs.pool.name(0) != nil }

    private func add(_ row: Int?, _ id: String, _ reason: String, to table: inout TextTable) {
        let name = hasNames ? [row.flatMap(inputs.pool.name) ?? "–"] : []
        let seat = page.shownColumns.map { column in
            row.map { inputs.pool.records.field(column.index, ofRow: $0) } ?? "–"
        }
        table.add([id] + name + seat + [reason])
    }

    /// The counts that changed, and those of rules that are not kept.
    private func rules(_ after: Recount) -> [String] {
        let pairs = Array(zip(before.rules, after.rules))
        let shown = pairs.filter { $0.count != $1.count || !$1.isSatisfied && $1.kind == .rule }
        guard !shown.isEmpty else { return [page.words(.replacementRules), "  " + page.words(.replacementSameRules)] }
        var table = TextTable([
            .text(page.words(.columnRule), atMost: 48), .text(page.words(.columnPriority)),
            .number(page.words(.columnMinimum)), .number(page.words(.columnMaximum)),
            .number(page.words(.columnBefore)), .number(page.words(.columnAfter)), .text(""),
        ])
        for (old, new) in shown {
            table.add([
                new.label, new.priority.map { "\($0)" } ?? page.words(.ruleIsRequired), page.amount(new.minimum),
                page.amount(new.maximum), page.numbers.text(old.count), page.numbers.text(new.count),
                page.mark(new.isSatisfied),
            ])
        }
        let rest = pairs.count - shown.count
        let others = rest == 0 ? [] : ["  " + page.words(.replacementOthersSame, page.numbers.text(rest))]
        return [page.words(.replacementRules)] + table.lines + others
    }

    /// Seats, who is kept, shortfalls and merit of both lists.
    private func objective(_ after: Recount) -> [String] {
        var table = TextTable([
            .text(page.words(.columnObjective)), .number(page.words(.columnBefore)), .number(page.words(.columnAfter)),
        ])
        let (old, new) = (before.objective, after.objective)
        table.add([page.words(.objectiveSeats), page.numbers.text(old.seats), page.numbers.text(new.seats)])
        let kept = change.published.count - change.withdrawn.count - change.left.count
        table.add([page.words(.objectiveKept), "–", page.numbers.text(kept)])
        for (index, shortfall) in new.shortfalls.enumerated() {
            let name = page.words(.objectiveShortfall, "\(shortfall.priority)")
            table.add([name, page.numbers.text(old.shortfalls[index].value), page.numbers.text(shortfall.value)])
        }
        table.add([page.words(.objectiveMerit), page.numbers.text(old.merit), page.numbers.text(new.merit)])
        return [page.words(.replacementAttained)] + table.lines
    }
}

extension Outcome {
    /// The rows of the selected; nil where there is no selection.
    fileprivate var list: [Int]? { recount == nil ? nil : selected }
}
