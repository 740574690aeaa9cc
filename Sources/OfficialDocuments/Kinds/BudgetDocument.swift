import ExactArithmetic
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// The estimate of costs: amounts of the plan times heads, exactly, and the same money by class and by unit.
extension ExportMaterial {
    /// The estimate; beside that of the list before, where there is one.
    var budgetEstimate: OfficialDocument {
        let scenario = inputs.plan.scenario.map { [remark(.budgetScenario(name: $0))] } ?? []
        let count = sentence(.delegateCount(count: numbers.text(delegates.count)))
        guard let cost = Recount(delegates, inputs.plan, inputs.pool).cost else {
            return paper(
                .tablePaper, .budgetSubject(conference: conference), sheet: .budgetSheet,
                [ReportSection(scenario + [sentence(.noCost)])])
        }
        let unit = cost.currency.map { say(.currency(name: $0)) }
        var sections = [ReportSection(scenario + [count, .table(costTable(cost, note: unit))])]
        if inputs.plan.composition != nil || fields[.class] != nil {
            sections.append(
                ReportSection(say(.byClass), [.table(parts("costByClass", say(.classWord), cost, by: group))]))
        }
        if fields[.unit] != nil {
            sections.append(
                ReportSection(say(.byUnit), [.table(parts("costByUnit", say(.unitWord), cost, by: self.unit))]))
        }
        return paper(
            .tablePaper, .budgetSubject(conference: conference), sheet: .budgetSheet,
            sections + [ReportSection(say(.budgetBefore), budgetComparison(cost))])
    }

    private func costTable(_ cost: Cost.Sum, note: String?) -> ReportTable {
        var table = ReportTable(
            "cost",
            [
                .count(say(.number)), .text(say(.costItem)), .count(say(.people)), .amount(say(.amountEach)),
                .amount(say(.amount)),
            ])
        for (index, line) in cost.parts.enumerated() {
            let group = line.group.map { inputs.plan.title(ofGroup: $0) } ?? say(.otherDelegates)
            table.add([
                cell(index + 1), .text(line.isAdditional ? say(.additional(group: group)) : group), cell(line.count),
                cell(line.amount), cell(line.total),
            ])
        }
        table.addTotal([.blank, .text(say(.total)), .blank, .blank, cell(cost.total)])
        table.note = note
        return table
    }

    /// The costs of the parts of the delegates, which add up to those of all.
    private func parts(_ key: String, _ heading: String, _ cost: Cost.Sum, by text: (Int) -> String) -> ReportTable {
        var table = ReportTable(
            key, [.count(say(.number)), .text(heading), .count(say(.people)), .amount(say(.amount))])
        for (index, part) in grouped(delegates, by: text).enumerated() {
            let own = Recount(part.rows, inputs.plan, inputs.pool).cost?.total ?? .zero
            table.add([
                cell(index + 1), .text(part.name.isEmpty ? say(.notStated) : part.name), cell(part.rows.count),
                cell(own),
            ])
        }
        table.addTotal([.blank, .text(say(.total)), cell(delegates.count), cell(cost.total)])
        return table
    }

    /// The list before by the same amounts, and the difference; nothing where there is none.
    private func budgetComparison(_ cost: Cost.Sum) -> [ReportBlock] {
        guard let previous else { return [] }
        var pool = inputs.pool
        let known = pool.findRows(ofIDs: previous)
        let rows = Set(known.values).sorted()
        let before = Recount(rows, inputs.plan, inputs.pool).cost?.total ?? .zero
        var table = ReportTable(
            "comparison", [.text(say(.optionWord)), .count(say(.people)), .amount(say(.amount))])
        table.add([.text(say(.listBefore)), cell(rows.count), cell(before)])
        table.add([.text(say(.listNow)), cell(delegates.count), cell(cost.total)])
        table.addTotal([
            .text(say(.difference)), cell(delegates.count - rows.count), cell(cost.total - before),
        ])
        let gone = Set(previous).count - rows.count
        table.note = gone > 0 ? say(.notCounted(count: numbers.text(gone))) : nil
        return [.table(table)]
    }
}
