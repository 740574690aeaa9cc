import ExactArithmetic
import SelectionCore

/// The sections on how options keep rules and quotas.
extension ComparisonSheet {
    /// A section for each quota: the lines in which options differ, or that some option does not keep.
    func quotas(_ rows: [Comparison.RuleRow]) -> [ReportSection] {
        struct Quota: Hashable { var column, base: String }
        var seen: Set<Quota> = []
        let quotas = options.flatMap(\.inputs.plan.quotas).map { Quota(column: $0.column, base: $0.base) }
            .filter { seen.insert($0).inserted }
        return quotas.map { quota in
            let own = rows.filter { $0.base == quota.base && $0.column == quota.column }
            let header = comparison.base.inputs.plan.header(for: quota.column)
            let shown = own.filter { !$0.isAlike }
            let hidden = own.count - shown.count
            let title = words.text(
                .quotas(column: header, group: words.group(quota.base, of: comparison.base.inputs.plan)))
            return ReportSection(
                title,
                (shown.isEmpty ? [] : [.table(ruleTable("quotas", header, shown))])
                    + (hidden > 0 ? [.sentence(words.text(.othersAlike(count: numbers.text(hidden))))] : []))
        }
    }

    /// The plans' rules, and those that scenarios drop.
    func rules(_ rows: [Comparison.RuleRow]) -> ReportSection {
        let removed = comparison.scenarios.compactMap { index -> String? in
            let labels = comparison.removedRules(index).map(\.label)
            return labels.isEmpty
                ? nil : words.text(.removedRules(option: words.code(index), rules: labels.joined(separator: ", ")))
        }
        let table: [ReportBlock] = rows.isEmpty ? [] : [.table(ruleTable("rules", words.text(.columnRule), rows))]
        return ReportSection(words.text(.rules), table + ReportBlock.sentences(removed))
    }

    private func ruleTable(_ key: String, _ heading: String, _ rows: [Comparison.RuleRow]) -> ReportTable {
        var table = table(
            key, heading,
            columns: { columns($0) + (isCompact && $0 > 0 ? [] : [.amount(words.text(.boundColumn)), .mark()]) },
            rows: rows.map { row in
                (.text(row.label), { isCompact && $0 > 0 ? [compactCell(row, $0)] : cells(row, $0) })
            })
        let counts = rows.flatMap { row in
            row.counts.prefix(isCompact ? 1 : options.count).enumerated().compactMap { index, count in
                count.map { (isCompact ? row.label : words.code(index) + ", " + row.label, $0) }
            }
        }
        let notes = [
            words.exactBounds(counts, of: isCompact ? words.code(0) : nil),
            isCompact ? words.text(.compactNote(base: words.base)) : nil,
        ]
        let note = notes.compactMap(\.self).joined(separator: " ")
        table.note = note.isEmpty ? nil : note
        return table
    }

    /// An option's count, and its bounds where they are not the first one's, and by how much they are missed.
    private func compactCell(_ row: Comparison.RuleRow, _ index: Int) -> ReportCell {
        guard let count = row.counts[index] else { return .text("–") }
        let first = row.counts[0]
        let hasOwnBounds = first.map { ($0.minimum, $0.maximum) != (count.minimum, count.maximum) } ?? true
        let bounds = hasOwnBounds && !words.bounds(count).isEmpty ? " (" + words.bounds(count) + ")" : ""
        let isChanged = first.map { $0.count != count.count } ?? true
        let tone: ReportCell.Tone? = count.isSatisfied ? (isChanged ? .changed : nil) : .broken
        if bounds.isEmpty, count.isSatisfied {
            return .number(numbers.text(count.count), .count(count.count), tone: tone)
        }
        let mark = count.isSatisfied ? "" : " " + words.mark(count)
        return .text(numbers.text(count.count) + bounds + mark, tone: tone)
    }

    private func cells(_ row: Comparison.RuleRow, _ index: Int) -> [ReportCell] {
        guard let count = row.counts[index] else {
            return [.text("–")] + (index > 0 ? [.blank] : []) + [.blank, .blank]
        }
        let change = index > 0 ? [self.change(row.change(index).map { Rational($0) })] : []
        return [numbers.cell(count.count)] + change
            + [.text(words.bounds(count)), .text(words.mark(count), tone: count.isSatisfied ? nil : .broken)]
    }
}
