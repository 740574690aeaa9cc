import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension ExportMaterial {
    /// The seats of each unit: what the plan gives it, and what it has.
    var allocationTable: OfficialDocument {
        let plan = inputs.plan
        let recount = Recount(delegates, plan, inputs.pool)
        let unitHeader = fields[.unit].map { inputs.pool.records.headers[$0] }
        let quotas = plan.quotas.indices.filter { plan.header(for: plan.quotas[$0].column) == unitHeader }
        let chosen = quotas.isEmpty ? Array(plan.quotas.indices.prefix(1)) : quotas
        let sections = chosen.map { index -> ReportSection in
            let quota = plan.quotas[index]
            var table = ReportTable(
                "allocation",
                [
                    .count(say(.number)), .text(plan.header(for: quota.column)), .amount(say(.least)),
                    .amount(say(.most)),
                    .count(say(.delegates)),
                ])
            let lines = recount.rules.filter { $0.kind == .quota && $0.place.index == index }
            for (number, line) in lines.enumerated() {
                table.add([
                    .number("\(number + 1)", .count(number + 1)), .text(line.label),
                    line.minimum.map { .number(numbers.text($0), .amount($0)) } ?? .text("–"),
                    line.maximum.map { .number(numbers.text($0), .amount($0)) } ?? .text("–"),
                    .number(numbers.text(line.count), .count(line.count)),
                ])
            }
            let counted = lines.reduce(0) { $0 + $1.count }
            table.addTotal([
                .blank, .text(say(.total)), .blank, .blank, .number(numbers.text(counted), .count(counted)),
            ])
            let members = quota.base == Group.all ? nil : plan.title(ofGroup: quota.base)
            return ReportSection(members.map { say(.amongGroup(group: $0)) }, [.table(table)])
        }
        return paper(
            .tablePaper, .allocationSubject(conference: conference), sheet: .allocationSheet,
            [ReportSection([sentence(.delegateCount(count: numbers.text(delegates.count)))])] + sections)
    }
}
