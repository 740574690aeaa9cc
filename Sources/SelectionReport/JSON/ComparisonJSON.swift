import ExactArithmetic
import SelectionCore
import SelectionFile

extension Comparison {
    /// The comparison for scripts: each option with the document that `select --format json` writes of it, and what differs
    /// from the plan.
    /// - Parameter version: the product's.
    package func json(version: String) -> String {
        let (classes, units, rules) = (classRows, unitRows, listed(ruleRows(.english), extent))
        func part(_ index: Int) -> JSONValue { option(index, classes, units, rules, version, extent) }
        return JSONValue.fields([
            "title": .string(base.inputs.plan.title),
            "base": part(0),
            "scenarios": .array(scenarios.map(part)),
            "nominees": .array(base.inputs.presence.map(presence)),
            "version": .string(version),
        ]).document
    }

    /// The rows of rules that the list of one option or another has.
    private func listed(_ rows: [RuleRow], _ extent: ListExtent) -> [RuleRow] {
        guard rows.count > extent.most else { return rows }
        let shown = options.map { option in
            option.outcome.recount.map { Set(option.inputs.listed($0, extent).map { [$0.id, $0.base] }) } ?? []
        }
        return rows.filter { row in shown.contains { $0.contains([row.id, row.base]) } }
    }

    private func option(
        _ index: Int, _ classes: [SeatRow], _ units: [SeatRow], _ rules: [RuleRow], _ version: String,
        _ extent: ListExtent
    ) -> JSONValue {
        let option = options[index]
        let files = option.inputs.fingerprints
        let change = index > 0 ? change(index) : nil
        return .fields([
            "name": .string(option.inputs.plan.scenario ?? option.inputs.plan.title),
            "file": .string((files.scenario ?? files.plan).name),
            "status": .string(option.outcome.status.rawValue),
            "classes": .array(classes.compactMap { seats($0, index) }),
            "units": .array(units.compactMap { seats($0, index) }),
            "rules": .array(rules.compactMap { rule($0, index) }),
            "ruleCount": .count(option.outcome.recount?.rules.count ?? 0),
            "removedRules": index > 0 ? .array(removedRules(index).map { .string($0.id) }) : nil,
            "seats": amount(index) { $0.outcome.recount.map { Rational($0.objective.seats) } },
            "shortfalls": .array(priorities.compactMap { shortfall($0, of: index) }),
            "missedTargets": .optional(missedTargets(index), JSONValue.count),
            "merit": amount(index) { $0.outcome.recount?.objective.merit },
            "cost": hasCost ? amount(index) { $0.outcome.recount?.cost?.total } : nil,
            "entering": index > 0 ? .optional(change?.entering) { .array($0.map(person)) } : nil,
            "leaving": index > 0 ? .optional(change?.leaving) { .array($0.map(person)) } : nil,
            "selection": SelectionWriter(option.outcome, option.inputs, version: version, extent: extent).value,
        ])
    }

    private func seats(_ row: SeatRow, _ index: Int) -> JSONValue? {
        row.counts[index].map { count in
            .fields([
                "value": .string(row.value), "count": .count(count),
                "change": index > 0 ? .optional(row.change(index), JSONValue.count) : nil,
            ])
        }
    }

    private func rule(_ row: RuleRow, _ index: Int) -> JSONValue? {
        row.counts[index].map { count in
            guard index > 0, case .object(let members) = SelectionPart.rule(count) else {
                return SelectionPart.rule(count)
            }
            return .object(members + [.init(key: "change", value: .optional(row.change(index), JSONValue.count))])
        }
    }

    private func shortfall(_ priority: Int, of index: Int) -> JSONValue? {
        shortfall(priority, index).map { value in
            .fields([
                "priority": .count(priority), "value": .exact(value),
                "change": index > 0
                    ? .optional(shortfall(priority, 0).map { value - $0 }, JSONValue.exact) : nil,
            ])
        }
    }

    /// An amount of an option, and how much more it is than the plan's.
    private func amount(_ index: Int, _ amount: @escaping (Option) -> Rational?) -> JSONValue {
        .fields([
            "value": .optional(amount(options[index]), JSONValue.exact),
            "change": index > 0 ? .optional(change(index, amount), JSONValue.exact) : nil,
        ])
    }

    private func person(_ person: Person) -> JSONValue {
        .fields([
            "id": .string(person.id), "name": person.name.map(JSONValue.string),
            "unit": person.unit.map(JSONValue.string),
        ])
    }

    private func presence(_ group: GroupPresence) -> JSONValue {
        .fields(["id": .string(group.id), "count": .count(group.count), "base": .count(group.base)])
    }
}
