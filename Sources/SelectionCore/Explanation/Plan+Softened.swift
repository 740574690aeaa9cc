import ExactArithmetic

extension Plan {
    /// A plan of required statements in which the bounds that may be moved are targets, and how far they may be moved is
    /// required; rules and quotas keep their places, and further ones follow. Besides, `people` of each group in `bases` are
    /// aimed at.
    ///
    /// A target of more people than `nominated` aims at those: what is missing beyond them is missed by every selection.
    func softened(counting people: Int, of bases: [String], nominated: Int) -> Plan {
        var plan = self
        let priority = Priority(rank: 1)
        for (index, rule) in rules.enumerated() where rule.relaxation.allowsMoving {
            plan.rules[index].bounds = rule.bounds.wholePeople.aiming(atMost: nominated)
            plan.rules[index].priority = priority
            let furthest = rule.bounds.wholePeople.loosened(to: rule.relaxation.furthest)
            plan.rules.append(Rule(id: rule.id, group: rule.group, base: rule.base, bounds: furthest))
        }
        for (index, quota) in quotas.enumerated() where quota.relaxation.allowsMoving {
            func mapped(_ edit: (Bounds) -> Bounds) -> Quota {
                var mapped = quota
                mapped.each = quota.each.map { edit($0.wholePeople) }
                mapped.lines = quota.lines.map { .init(value: $0.value, bounds: edit($0.bounds.wholePeople)) }
                return mapped
            }
            plan.quotas[index] = mapped { $0.aiming(atMost: nominated) }
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

extension Bounds {
    /// The same bounds, a minimum of more than `people` lowered to them.
    fileprivate func aiming(atMost people: Int) -> Bounds {
        guard case .count(let count)? = minimum else { return self }
        return Bounds(minimum: .count(min(count, Rational(people))), maximum: maximum)
    }
}
