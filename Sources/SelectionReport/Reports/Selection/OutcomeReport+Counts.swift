import ExactArithmetic
import SelectionCore
import SelectionFile
import Wording

/// The sections on what is attained, and how every rule is kept.
extension OutcomeSheet {
    // MARK: The objective

    /// The objective the selection attains; beside it what no selection can exceed, where that is not proven to be the same.
    func objective(_ objective: Objective) -> ReportSection {
        let showsBound = outcome.status != .optimal
        var table = ReportTable(
            "objective",
            [.text(say(.columnObjective)), .amount(say(.columnAttained))]
                + (showsBound ? [.amount(say(.columnBound))] : []))
        for line in lines(objective) {
            table.add([.text(line.name), line.value] + (showsBound ? [line.bound ?? .text("–")] : []))
        }
        return ReportSection(say(.reportObjective), [.table(table)])
    }

    private typealias Line = (name: String, value: ReportCell, bound: ReportCell?)

    private func lines(_ objective: Objective) -> [Line] {
        let order = ObjectiveOrder(inputs.plan, priorities: objective.shortfalls.map(\.priority))
        return order.levels.map { line($0, objective, outcome.bound) }
    }

    private func line(_ level: ObjectiveOrder.Level, _ objective: Objective, _ bound: ObjectiveBound) -> Line {
        switch level {
        case .seats: (say(.objectiveSeats), numbers.cell(objective.seats), bound.seats.map { numbers.cell($0) })
        case .kept: (say(.objectiveKept), numbers.cell(objective.kept ?? 0), bound.kept.map { numbers.cell($0) })
        case .shortfall(let priority):
            (
                say(.objectiveShortfall(priority: "\(priority)")), numbers.cell(objective.shortfall(priority) ?? .zero),
                bound.shortfall(priority).map { numbers.cell($0) }
            )
        case .merit: (say(.objectiveMerit), numbers.cell(objective.merit), bound.merit.map { numbers.cell($0) })
        case .lottery:
            (say(.objectiveLottery), numbers.cell(objective.lottery), bound.lottery.map { numbers.cell($0) })
        }
    }

    // MARK: Shares, classes, quotas

    /// The groups' shares among nominees and delegates.
    func shares(_ recount: Recount) -> ReportSection {
        let own = ComparisonWords(language: language)
        let chart = ShareChart(
            presence: inputs.presence,
            options: [.init(name: own.text(.chartSelected), tone: .second, rules: recount.rules)],
            labels: words.labels, words: own)
        return ReportSection(own.text(.chartShares), [.figure(chart.figure)])
    }

    /// The number of delegates of each class.
    func composition(_ recount: Recount) -> ReportSection {
        let counts = recount.rules.filter { $0.kind == .composition }
        guard let column = inputs.plan.composition?.column, !counts.isEmpty else { return ReportSection([]) }
        var table = bounds("composition", inputs.plan.header(for: column), counts, showsShare: true) { _ in false }
        let exact = ComparisonWords(language: language).exactBounds(counts.map { ($0.label, $0) })
        let notes = [roundingNote(recount.objective.seats), exact].compactMap(\.self)
        table.note = notes.isEmpty ? nil : notes.joined(separator: " ")
        return ReportSection(say(.reportComposition), [.table(table)])
    }

    /// The sentence on how shares are rounded to whole people, where some share of the seats is not whole.
    private func roundingNote(_ seats: Int) -> String? {
        guard let composition = inputs.plan.composition, composition.rounding == .nearest else { return nil }
        let isWhole = composition.parts.allSatisfy { ($0.share * Rational(seats)).denominator == 1 }
        guard !isWhole, let first = composition.parts.first else { return nil }
        return composition.parts.count == 2
            ? say(ReportMessage.roundingOfTwo(value: first.value)) : say(ReportMessage.roundingOfSeveral)
    }

    /// The most lines of one quota that a short form has; of longer ones only those that are not kept.
    private static let longestBrief = 60

    /// A section for each quota: how many of each value.
    func quotas(_ recount: Recount) -> [ReportSection] {
        let all = inputs.quotaCounts(recount)
        let listed = inputs.quotaCounts(recount, extent)
        return inputs.plan.quotas.indices.map { quota($0, listed[$0], of: all[$0]) }
    }

    private func quota(_ index: Int, _ counts: [Recount.RuleCount], of all: [Recount.RuleCount]) -> ReportSection {
        guard !all.isEmpty else { return ReportSection([]) }
        let quota = inputs.plan.quotas[index]
        let header = inputs.plan.header(for: quota.column)
        let title =
            quota.base == Group.all
            ? say(.reportQuotas(column: header))
            : say(.reportQuotasWithin(column: header, group: words.group(quota.base)))
        let rank = quota.priority.map { " (" + say(.reportPriority(priority: "\($0.rank)")) + ")" } ?? ""
        let isShort = all.count <= OutcomeSheet.longestBrief
        func isDetail(_ count: Recount.RuleCount) -> Bool {
            count.isSatisfied && !(isShort && (count.count > 0 || count.minimum ?? 0 > 0))
        }
        var table = bounds("quotas", header, counts, showsShare: false, isDetail)
        let hidden = all.count - counts.count { !isDetail($0) }
        table.briefNote = hidden > 0 ? say(.quotaOthersKept(count: numbers.text(hidden))) : nil
        shorten(&table, counts.count, of: all.count)
        return ReportSection(title + rank, [.table(table)])
    }

    /// Says below a table that its list is shortened, where it is.
    func shorten(_ table: inout ReportTable, _ listed: Int, of all: Int) {
        guard listed < all else { return }
        let message = Message(ComparisonMessage.listShortened(listed: numbers.text(listed), all: numbers.text(all)))
        (table.note, table.noteOnPage) = (message.text(language), message.textOnPage(language))
    }

    private func bounds(
        _ key: String, _ header: String, _ counts: [Recount.RuleCount], showsShare: Bool,
        _ isDetail: (Recount.RuleCount) -> Bool
    ) -> ReportTable {
        var table = ReportTable(
            key,
            [.text(header), .count(say(.columnSelected))] + (showsShare ? [.share("%")] : [])
                + [.amount(say(.columnMinimum)), .amount(say(.columnMaximum)), .mark()])
        for count in counts {
            table.add(
                [.text(count.label), numbers.cell(count.count)]
                    + (showsShare ? [numbers.percentCell(count.count, of: count.baseCount)] : [])
                    + [numbers.minimumCell(count), numbers.maximumCell(count), mark(count)],
                isDetail: isDetail(count))
        }
        return table
    }

    // MARK: Rules

    /// The plan's rules, required or aimed at.
    func rules(_ recount: Recount) -> ReportSection {
        let counts = recount.rules.filter { $0.place.value == nil }
        guard !counts.isEmpty else { return ReportSection([]) }
        var table = ReportTable(
            "rules",
            [
                .text(say(.columnRule)), .text(say(.columnPriority)), .count(say(.columnSelected)),
                .count(say(.columnBase)), .share("%"), .amount(say(.columnMinimum)), .amount(say(.columnMaximum)),
                .amount(say(.columnShortfall)), .mark(),
            ])
        for count in counts {
            table.add([
                .text(words.labels[count]), priority(count), numbers.cell(count.count), numbers.cell(count.baseCount),
                numbers.percentCell(count.count, of: count.baseCount), numbers.minimumCell(count),
                numbers.maximumCell(count), numbers.cell(count.shortfall), mark(count),
            ])
        }
        table.note = ComparisonWords(language: language).exactBounds(counts.map { (words.labels[$0], $0) })
        return ReportSection(say(.reportRules), [.table(table)])
    }
}
