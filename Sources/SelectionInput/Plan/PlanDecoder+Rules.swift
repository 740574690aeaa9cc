import SelectionCore
import Wording

extension PlanDecoder {
    private static let ruleKeys = ["id", "label", "group", "of", "min", "max", "priority", "weight", "relax"]

    /// `rules: [{ id: women, label: Đại biểu nữ, group: women, of: all, min: 40%, priority: 1, weight: 1 }]`.
    mutating func decodeRules(_ node: DocumentNode) {
        if node.text != nil {
            problems.error(at: node.location, Message(.expectedList, "rules"))
            return
        }
        for item in node.list ?? [node] {
            guard let rule = decodeRule(item) else { continue }
            plan.rules.append(rule)
        }
    }

    private mutating func decodeRule(_ node: DocumentNode) -> Rule? {
        guard let fields = self.fields(node, as: "rules", allowed: PlanDecoder.ruleKeys) else { return nil }
        let id = requiredText("id", of: fields)
        if let id { checkRuleID(id, at: fields["id"]?.location) }
        let label = fields["label"].flatMap { text($0, as: "label") }
        let group = required("group", of: fields).flatMap { self.group($0, as: "group") }
        let base = self.base(fields)
        let bounds = self.bounds(fields)
        if fields["min"] == nil, fields["max"] == nil {
            problems.error(at: node.location, Message(.ruleWithoutBound, id?.quotable ?? ""))
        }
        let priority = self.priority(fields)
        guard let id, let group else { return nil }
        var rule = Rule(
            id: id, label: label, group: group, base: base, bounds: bounds, priority: priority, location: node.location)
        if let relax = fields["relax"] { rule.relaxation = relaxation(relax, of: [bounds], isQuota: false) }
        return rule
    }

    private mutating func checkRuleID(_ id: String, at location: SourceLocation?) {
        if !ruleIDs.insert(id).inserted {
            problems.error(at: location, Message(.duplicateRule, id.quotable))
        }
        if plan.reserves(id) {
            problems.error(at: location, Message(.reservedRuleID, id.quotable))
        }
    }
}
