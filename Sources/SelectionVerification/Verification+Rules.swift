import SelectionCore
import SelectionFile
import SelectionInput
import Wording

extension Verification {
    /// Checks every entry of `rules`, counted again; none missing, none in excess. A list that is shorter than the
    /// count beside it is the one that a report shortens.
    mutating func checkRules(_ recount: Recount) {
        guard let node = required(.rules) else { return }
        guard let list = node.list else { return add(Message(.expectedList(key: SelectionKey.rules.name)), at: node) }
        var rules = recount.rules
        if let count = selection[.ruleCount] {
            compare(count, with: .count(rules.count), as: .ruleCount)
            if list.count < rules.count { rules = inputs.listed(recount, .short) }
        }
        var expected = Dictionary(grouping: rules, by: \.id).mapValues { $0[...] }
        for entry in list {
            let stated = entry[RuleKey.id]
            guard let id = stated?.string, let count = expected[id]?.popFirst() else {
                add(Message(.ruleListedInExcess(id: stated?.rawText ?? entry.jsonText)), at: stated ?? entry)
                continue
            }
            compare(
                entry, with: SelectionPart.rule(count), as: "\(SelectionKey.rules.name)[\(id)]",
                optional: RuleKey.additions)
        }
        for count in rules {
            guard expected[count.id]?.popFirst() != nil else { continue }
            add(Message(.ruleNotListed(id: count.id)), at: node)
        }
    }

    /// Checks every required rule, seats, pins and conflicts.
    mutating func checkRequired(_ recount: Recount) {
        let selected = selection[.selected]
        let entries = Dictionary(
            (selection[.rules]?.list ?? []).compactMap { entry in entry[RuleKey.id]?.string.map { ($0, entry) } },
            uniquingKeysWith: { first, _ in first })
        for count in recount.rules where count.required && !count.isSatisfied {
            let entry = entries[count.id]
            let problem = Message(
                .requiredRuleBroken(id: count.id, selected: "\(count.count)", distance: "\(count.shortfall)"))
            add(problem, at: entry?[RuleKey.count] ?? selected)
        }
        if !recount.seatsAreKept {
            let seats = inputs.plan.seats
            let problem = Message(
                .seatsBroken(
                    selected: "\(recount.objective.seats)", least: "\(seats.minimum)", most: "\(seats.maximum)"))
            add(problem, at: selected)
        }
        for id in recount.brokenPins {
            add(Message(.pinBroken(id: id)), at: selected?.list?.first { $0.string == id } ?? selected)
        }
        for conflict in recount.brokenConflicts {
            let problem = Message(
                .conflictBroken(
                    conflict: "\(conflict.number)", selected: "\(conflict.count)", most: "\(conflict.maximum)"))
            add(problem, at: selected)
        }
    }

    /// Checks the reasons why there can be no selection, as far as counting tells.
    mutating func checkImpossibilities() {
        let found = CountingConflict.found(in: inputs.plan, inputs.pool)
        if let node = selection[.impossible] { compare(node, with: SelectionPart.impossible(found), as: .impossible) }
        if let status = selection[.status], !found.isEmpty, status.string != Outcome.Status.infeasible.rawValue {
            add(Message(.notInfeasible(status: status.jsonText)), at: status)
        }
    }
}
