import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension Verification {
    /// The keys of an entry of `rules` that the contract does not name.
    private static let additions: Set = ["label", "kind", "of", "priority"]

    /// Checks every entry of `rules`, counted again; none missing, none in excess. A list that is shorter than the
    /// count beside it is the one that a report shortens.
    mutating func checkRules(_ recount: Recount) {
        guard let node = required("rules", of: root) else { return }
        guard let list = node.list else { return add(Message(.expectedList(key: "rules")), at: node) }
        var rules = recount.rules
        if let count = root["ruleCount"] {
            compare(count, with: .count(rules.count), as: "ruleCount")
            if list.count < rules.count { rules = inputs.listed(recount, .short) }
        }
        var expected = Dictionary(grouping: rules, by: \.id).mapValues { $0[...] }
        for entry in list {
            guard let id = entry["id"]?.string, let count = expected[id]?.popFirst() else {
                add(Message(.ruleListedInExcess(id: entry["id"]?.rawText ?? entry.jsonText)), at: entry["id"] ?? entry)
                continue
            }
            compare(entry, with: JSONReport.rule(count), as: "rules[\(id)]", optional: Verification.additions)
        }
        for count in rules {
            guard expected[count.id]?.popFirst() != nil else { continue }
            add(Message(.ruleNotListed(id: count.id)), at: node)
        }
    }

    /// Checks every required rule, seats, pins and conflicts.
    mutating func checkRequired(_ recount: Recount) {
        let selected = root["selected"]
        let entries = Dictionary(
            (root["rules"]?.list ?? []).compactMap { entry in entry["id"]?.string.map { ($0, entry) } },
            uniquingKeysWith: { first, _ in first })
        for count in recount.rules where count.required && !count.isSatisfied {
            let entry = entries[count.id]
            let problem = Message(
                .requiredRuleBroken(id: count.id, selected: "\(count.count)", distance: "\(count.shortfall)"))
            add(problem, at: entry?["count"] ?? selected)
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
        if let node = root["impossible"] { compare(node, with: JSONReport.impossible(found), as: "impossible") }
        if let status = root["status"], !found.isEmpty, status.string != Outcome.Status.infeasible.rawValue {
            add(Message(.notInfeasible(status: status.jsonText)), at: status)
        }
    }
}
