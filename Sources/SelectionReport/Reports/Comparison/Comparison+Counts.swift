import ExactArithmetic
import SelectionCore
import Wording

extension Comparison {
    /// The number of delegates of one value in each option; nil where it has no selection.
    struct SeatRow: Equatable {
        var value: String
        var counts: [Int?]

        /// The number of delegates more than by the plan.
        func change(_ index: Int) -> Int? {
            guard index > 0, let count = counts[index], let before = counts[0] else { return nil }
            return count - before
        }

        /// True where options that have a selection do not have the same number.
        var differs: Bool { Set(counts.compactMap(\.self)).count > 1 }
    }

    /// The way each option keeps one rule, quota line or class; nil where it has no selection, or no such rule.
    struct RuleRow {
        var id: String
        var label: String
        var kind: Statement.Kind
        var base: String
        /// The plan's name of the column of the quota that it is a line of; nil for classes and rules.
        var column: String?
        var counts: [Recount.RuleCount?]

        /// The number more than by the plan.
        func change(_ index: Int) -> Int? {
            guard index > 0, let count = counts[index]?.count, let before = counts[0]?.count else { return nil }
            return count - before
        }

        /// True where every option has it with the same count and bounds, and keeps it.
        var isAlike: Bool {
            let present = counts.compactMap(\.self)
            guard let first = present.first else { return true }
            return present.allSatisfy { count in
                count.isSatisfied && count.count == first.count && count.minimum == first.minimum
                    && count.maximum == first.maximum
            }
        }
    }

    /// The delegates by class, in the order of the plan; nothing where no plan has a composition.
    var classRows: [SeatRow] {
        let plans = options.lazy.compactMap(\.inputs.plan.composition)
        guard let composition = plans.first else { return [] }
        return seatRows(composition.column, first: plans.flatMap { $0.parts.map(\.value) }) { value, option in
            option.inputs.plan.composition?.className(of: value) ?? value
        }
    }

    /// The plan's name of the column that holds the class.
    var classColumn: String? { options.lazy.compactMap(\.inputs.plan.composition?.column).first }

    /// The delegates by unit: those that a quota lists, in its order, then others by name.
    var unitRows: [SeatRow] {
        guard let unitColumn else { return [] }
        let quotas = options.lazy.flatMap(\.inputs.plan.quotas).filter { $0.column == unitColumn }
        return seatRows(unitColumn, first: quotas.flatMap { $0.lines.map(\.value) })
    }

    private func seatRows(
        _ column: String, first: some Sequence<String>, name: (String, Option) -> String = { value, _ in value }
    ) -> [SeatRow] {
        let counts = options.map { option -> [String: Int]? in
            guard option.hasSelection, let cell = cells(column, option) else { return nil }
            return option.outcome.selected.reduce(into: [:]) { $0[name(cell($1), option), default: 0] += 1 }
        }
        var seen: Set<String> = []
        let listed = first.filter { seen.insert($0).inserted }
        let others = Set(counts.compactMap { $0?.keys }.joined()).subtracting(seen).sorted()
        return (listed + others).map { value in
            SeatRow(value: value, counts: counts.map { $0.map { $0[value] ?? 0 } })
        }
    }

    /// Every rule, quota line and class of any option, in the order of the options.
    func ruleRows(_ language: Language) -> [RuleRow] {
        struct Key: Hashable { var id, base: String }
        var rows: [RuleRow] = []
        var places: [Key: Int] = [:]
        for (index, option) in options.enumerated() {
            let labels = StatementLabels(option.inputs, language)
            for (count, column) in option.countsWithColumns {
                let key = Key(id: count.id, base: count.base)
                let place = places[key] ?? rows.count
                if place == rows.count {
                    places[key] = place
                    rows.append(
                        RuleRow(
                            id: count.id, label: count.kind == .rule ? labels[count] : count.label, kind: count.kind,
                            base: count.base,
                            column: column, counts: Array(repeating: nil, count: options.count)))
                }
                rows[place].counts[index] = count
            }
        }
        return rows
    }

    /// The priorities that any option's plan uses.
    var priorities: [Int] {
        Set(options.flatMap { ($0.outcome.recount?.objective.shortfalls ?? []).map(\.priority) }).sorted()
    }

    /// The shortfall of an option in a priority; nil where it has no selection or no such priority.
    func shortfall(_ priority: Int, _ index: Int) -> Rational? {
        options[index].outcome.recount?.objective.shortfalls.first { $0.priority == priority }?.value
    }

    /// The number of targets an option misses.
    func missedTargets(_ index: Int) -> Int? {
        options[index].outcome.recount.map { $0.rules.count { !$0.isSatisfied } }
    }

    /// The difference of an option's amount to the plan's; nil where one of both is not known.
    func change(_ index: Int, _ amount: (Option) -> Rational?) -> Rational? {
        guard index > 0, let own = amount(options[index]), let before = amount(base) else { return nil }
        return own - before
    }

    /// The unit of all costs, where they have one in common.
    var currency: String? {
        let currencies = Set(options.compactMap { $0.outcome.recount?.cost }.map(\.currency))
        return currencies.count == 1 ? currencies.first ?? nil : nil
    }

    /// True where any option's plan states a cost.
    var hasCost: Bool { options.contains { $0.inputs.plan.cost != nil } }
}

extension Comparison.Option {
    /// The way each rule is kept, and the plan's name of the column of the quota that it is a line of.
    fileprivate var countsWithColumns: [(Recount.RuleCount, String?)] {
        guard let recount = outcome.recount else { return [] }
        return recount.rules.map { count in
            (count, count.kind == .quota ? inputs.plan.quotas[count.place.index].column : nil)
        }
    }
}
