import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension ExportMaterial {
    /// The seats of each unit: what the plan gives it, and what it has; where the office has a table of its units, also what that
    /// counts of each.
    var allocationTable: OfficialDocument {
        let plan = inputs.plan
        let recount = Recount(delegates, plan, inputs.pool)
        func lines(_ quota: Int) -> [Recount.RuleCount] {
            recount.rules.filter { $0.kind == .quota && $0.place.index == quota }
        }
        let quotas = unitQuotas
        // One that counts everybody has the same delegates as the table, and stands in it.
        let whole = units == nil ? nil : quotas.first { plan.quotas[$0].base == Group.all }
        let table = unitNumbers(whole.map(lines) ?? []).map { [ReportSection([.table($0)])] } ?? []
        // Lists for everybody name each unit's people anyway; a quota of another column may count few of a kind.
        let others = isPublic ? [] : Array(plan.quotas.indices.prefix(1))
        let chosen = quotas.isEmpty && units == nil ? others : quotas
        let sections = chosen.filter { $0 != whole }.map { quotaSection($0, lines($0)) }
        return paper(
            .tablePaper, .allocationSubject(conference: conference), sheet: .allocationSheet,
            [ReportSection([sentence(.delegateCount(count: numbers.text(delegates.count)))])] + table + sections)
    }

    /// The lines of a quota, those by unit in the order of the table of units.
    private func quotaSection(_ index: Int, _ lines: [Recount.RuleCount]) -> ReportSection {
        let quota = inputs.plan.quotas[index]
        var table = ReportTable(
            "allocation",
            [
                .count(say(.number)), .text(inputs.plan.header(for: quota.column)), .amount(say(.least)),
                .amount(say(.most)),
                .count(say(.delegates)),
            ])
        let isByUnit = unitQuotas.contains(index)
        let ordered =
            isByUnit && units != nil
            ? inUnitOrder(Dictionary(grouping: lines, by: \.label)).flatMap(\.part) : lines
        for (number, line) in ordered.enumerated() {
            table.add([
                cell(number + 1), .text(isByUnit ? fullName(ofUnit: line.label) : line.label),
                line.minimum.map { cell($0) } ?? .text("–"), line.maximum.map { cell($0) } ?? .text("–"),
                cell(line.count),
            ])
        }
        let counted = lines.reduce(0) { $0 + $1.count }
        table.addTotal([.blank, .text(say(.total)), .blank, .blank, cell(counted)])
        let members = quota.base == Group.all ? nil : inputs.plan.title(ofGroup: quota.base)
        return ReportSection(members.map { say(.amongGroup(group: $0)) }, [.table(table)])
    }
}
