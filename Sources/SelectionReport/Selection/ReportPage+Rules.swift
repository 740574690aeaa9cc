import ExactArithmetic
import SelectionCore

extension ReportPage {
    /// The most lines of one quota that are shown; of longer ones only those that are not kept.
    private static let maximumQuotaLines = 60

    /// How many of each class.
    func composition(_ recount: Recount) -> [String] {
        let counts = recount.rules.filter { $0.kind == .composition }
        guard let column = inputs.plan.composition?.column, !counts.isEmpty else { return [] }
        return [words(.reportComposition)] + boundsTable(inputs.plan.header(for: column), counts, showsShare: true)
    }

    /// A section for each quota: how many of each value.
    func quotas(_ recount: Recount) -> [[String]] {
        var rest = recount.rules.filter { $0.kind == .quota }[...]
        return inputs.plan.quotas.map { quota in
            let own = rest.prefix { $0.base == quota.base && $0.id.hasPrefix("quota:\(quota.column)=") }
            rest = rest.dropFirst(own.count)
            return section(quota, Array(own))
        }.filter { !$0.isEmpty }
    }

    private func section(_ quota: Quota, _ counts: [Recount.RuleCount]) -> [String] {
        guard !counts.isEmpty else { return [] }
        let header = inputs.plan.header(for: quota.column)
        let title =
            quota.base == Group.all
            ? words(.reportQuotas, header) : words(.reportQuotasWithin, header, groupName(quota.base))
        let rank = quota.priority.map { " (" + words(.reportPriority, "\($0.rank)") + ")" } ?? ""
        let isShort = counts.count <= ReportPage.maximumQuotaLines
        let shown = counts.filter { !$0.isSatisfied || isShort && ($0.count > 0 || $0.minimum ?? 0 > 0) }
        let hidden = counts.count - shown.count
        let table = shown.isEmpty ? [] : boundsTable(header, shown, showsShare: false)
        return [title + rank] + table + (hidden > 0 ? ["  " + words(.quotaOthersKept, numbers.text(hidden))] : [])
    }

    private func boundsTable(_ header: String, _ counts: [Recount.RuleCount], showsShare: Bool) -> [String] {
        let share: [TextTable.Column] = showsShare ? [.number("%")] : []
        var table = TextTable(
            [.text(header, atMost: 56), .number(words(.columnSelected))] + share
                + [.number(words(.columnMinimum)), .number(words(.columnMaximum)), .text("")])
        for count in counts {
            let share = showsShare ? [percent(count)] : []
            table.add(
                [count.label, numbers.text(count.count)] + share
                    + [amount(count.minimum), amount(count.maximum), mark(count.isSatisfied)])
        }
        return table.lines
    }

    /// The plan's rules, required or aimed at.
    func rules(_ recount: Recount) -> [String] {
        let counts = recount.rules.filter { $0.kind == .rule }
        guard !counts.isEmpty else { return [] }
        var table = TextTable([
            .text(words(.columnRule), atMost: 40), .text(words(.columnPriority)), .number(words(.columnSelected)),
            .number(words(.columnBase)), .number("%"), .number(words(.columnMinimum)),
            .number(words(.columnMaximum)), .number(words(.columnShortfall)), .text(""),
        ])
        for count in counts { table.add(cells(count)) }
        return [words(.reportRules)] + table.lines
    }

    private func cells(_ count: Recount.RuleCount) -> [String] {
        [
            count.label, count.priority.map { "\($0)" } ?? words(.ruleIsRequired), numbers.text(count.count),
            numbers.text(count.baseCount), percent(count), amount(count.minimum), amount(count.maximum),
            amount(count.shortfall), mark(count.isSatisfied),
        ]
    }

    private func percent(_ count: Recount.RuleCount) -> String {
        numbers.percent(count.count, of: count.baseCount) ?? "–"
    }
}
