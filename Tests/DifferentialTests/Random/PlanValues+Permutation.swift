import TestSupport

extension PlanValues {
    /// The plan with everything whose order does not matter in another order. A composition keeps its classes in place.
    func permuted(_ random: inout RandomSource) -> PlanValues {
        var plan = self
        plan.columns = random.shuffled(columns)
        plan.groups = random.shuffled(groups).map { group in
            GroupValues(name: group.name, conditions: random.shuffled(group.conditions))
        }
        plan.quotas = random.shuffled(quotas).map { quota in
            var quota = quota
            quota.lines = random.shuffled(quota.lines)
            quota.file = quota.file.map { .init(name: $0.name, lines: random.shuffled($0.lines)) }
            return quota
        }
        plan.rules = random.shuffled(rules)
        plan.pins = pins.map { pins in
            PinValues(
                include: pins.include.map { random.shuffled($0) }, exclude: pins.exclude.map { random.shuffled($0) })
        }
        plan.conflicts = conflicts.map { sets in
            random.shuffled(sets).map { ConflictValues(ids: random.shuffled($0.ids), maximum: $0.maximum) }
        }
        plan.merit = merit.map { random.shuffled($0) }
        return plan
    }
}
