import SelectionCore
import Wording

extension PlanDecoder {
    /// `rules: [{ id: women, label: Đại biểu nữ, group: women, of: all, min: 40%, priority: 1, weight: 1 }]`.
    mutating func decodeRules(_ node: DocumentNode) {
        if node.text != nil {
            problems.error(at: node.location, Message(.expectedList(key: PlanKeys.rules.name)))
            return
        }
        for item in node.list ?? [node] {
            guard let rule = decodeRule(item) else { continue }
            plan.rules.append(rule)
        }
    }

    private mutating func decodeRule(_ node: DocumentNode) -> Rule? {
        guard let fields = self.fields(node, as: PlanKeys.rules.name, of: RuleKeys.map) else { return nil }
        let id = value(RuleKeys.id, of: fields)
        if let id { checkRuleID(id, at: fields[RuleKeys.id]?.location) }
        let label = value(RuleKeys.label, of: fields)
        let group = self.node(RuleKeys.group, of: fields).flatMap { self.group($0, as: RuleKeys.group.name) }
        let base = self.base(fields)
        let bounds = self.bounds(fields)
        if let label, label.contains("%") {
            remarkPercentMeant([(bounds, fields[BoundKeys.least], fields[BoundKeys.most])])
        }
        if fields.lacksAlternative(of: RuleKeys.map) {
            problems.error(at: node.location, Message(.ruleWithoutBound(id: id?.quotable ?? "")))
        }
        let priority = self.priority(fields)
        guard let id, let group else { return nil }
        let groupLabel = plan.groups.first { $0.name == group }?.label
        var rule = Rule(
            id: id, label: label ?? groupLabel, group: group, base: base, bounds: bounds, priority: priority,
            location: node.location)
        if let relax = fields[RequirementKeys.relax] {
            rule.relaxation = relaxation(relax, of: [bounds], isQuota: false)
        }
        return rule
    }

    mutating func checkRuleID(_ id: String, at location: SourceLocation?) {
        if !ruleIDs.insert(id).inserted {
            problems.error(at: location, Message(.duplicateRule(id: id.quotable)))
        }
        if plan.reserves(id) {
            problems.error(at: location, Message(.reservedRuleID(id: id.quotable)))
        }
    }
}
