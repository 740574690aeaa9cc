import ExactArithmetic

extension Plan {
    /// A plan of required statements in which the bounds that may be moved are targets, and how far they may be moved is
    /// required; rules and quotas keep their places, and further ones follow. Besides, `people` of each group in `bases` are
    /// aimed at.
    func softened(counting people: Int, of bases: [String]) -> Plan {
        var plan = self
        let priority = Priority(rank: 1)
        for (index, rule) in rules.enumerated() where rule.relaxation.allowsMoving {
            plan.rules[index].bounds = rule.bounds.wholePeople
            plan.rules[index].priority = priority
            let furthest = plan.rules[index].bounds.loosened(to: rule.relaxation.furthest)
            plan.rules.append(Rule(id: rule.id, group: rule.group, base: rule.base, bounds: furthest))
        }
        for (index, quota) in quotas.enumerated() where quota.relaxation.allowsMoving {
            func mapped(_ edit: (Bounds) -> Bounds) -> Quota {
                var mapped = quota
                mapped.each = quota.each.map { edit($0.wholePeople) }
                mapped.lines = quota.lines.map { .init(value: $0.value, bounds: edit($0.bounds.wholePeople)) }
                return mapped
            }
            plan.quotas[index] = mapped { $0 }
            plan.quotas[index].priority = priority
            if quota.relaxation.furthest != Bounds() {
                plan.quotas.append(mapped { $0.loosened(to: quota.relaxation.furthest) })
            }
        }
        for base in bases {
            let everyone = Bounds(minimum: .count(Rational(people)))
            plan.rules.append(Rule(id: base, group: base, bounds: everyone, priority: priority))
        }
        return plan
    }
}
