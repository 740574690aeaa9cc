import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension ExportMaterial {
    /// The estimate of costs: amounts of the plan times heads, exactly.
    var budgetEstimate: OfficialDocument {
        let recount = Recount(delegates, inputs.plan, inputs.pool)
        guard let cost = recount.cost else {
            return paper(
                .tablePaper, .budgetSubject(conference: conference), sheet: .budgetSheet,
                [ReportSection([sentence(.noCost)])])
        }
        var table = ReportTable(
            "cost",
            [
                .count(say(.number)), .text(say(.costItem)), .count(say(.people)), .amount(say(.amountEach)),
                .amount(say(.amount)),
            ])
        for (index, line) in cost.parts.enumerated() {
            let group = line.group.map { inputs.plan.title(ofGroup: $0) } ?? say(.otherDelegates)
            table.add([
                .number("\(index + 1)", .count(index + 1)),
                .text(line.isAdditional ? say(.additional(group: group)) : group),
                .number(numbers.text(line.count), .count(line.count)),
                .number(numbers.text(line.amount), .amount(line.amount)),
                .number(numbers.text(line.total), .amount(line.total)),
            ])
        }
        table.addTotal([
            .blank, .text(say(.total)), .blank, .blank, .number(numbers.text(cost.total), .amount(cost.total)),
        ])
        table.note = cost.currency.map { say(.currency(name: $0)) }
        return paper(
            .tablePaper, .budgetSubject(conference: conference), sheet: .budgetSheet,
            [ReportSection([sentence(.delegateCount(count: numbers.text(delegates.count))), .table(table)])])
    }
}
