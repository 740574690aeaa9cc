extension PlanValues {
    /// The plan as the scenario edits it: maps merge, rules by id, quotas by column and base, lists replace lists.
    func edited(by scenario: ScenarioValues) -> PlanValues {
        let edits = scenario.edits
        var plan = self
        plan.title = edits.title ?? title
        for column in edits.columns { PlanValues.replace(&plan.columns, with: column) { $0.name == column.name } }
        plan.seats = SeatsValues(
            maximum: edits.seats?.maximum ?? seats?.maximum, minimum: edits.seats?.minimum ?? seats?.minimum,
            fill: edits.seats?.fill ?? seats?.fill)
        for group in edits.groups { PlanValues.replace(&plan.groups, with: group) { $0.name == group.name } }
        if let composition = edits.composition { plan.merge(composition) }
        for quota in edits.quotas {
            PlanValues.replace(&plan.quotas, with: quota) {
                $0.column == quota.column && ($0.base ?? "all") == (quota.base ?? "all")
            }
        }
        for rule in edits.rules { plan.merge(rule) }
        plan.rules.removeAll { scenario.removed.contains($0.id) }
        plan.composition?.requires?.removeAll { scenario.removed.contains("composition:\($0.name):requires") }
        if let pins = edits.pins {
            plan.pins = PinValues(
                include: pins.include ?? self.pins?.include, exclude: pins.exclude ?? self.pins?.exclude)
        }
        plan.conflicts = edits.conflicts ?? conflicts
        plan.merit = edits.merit ?? merit
        plan.seed = edits.seed ?? seed
        return plan
    }

    private static func replace<Value>(_ values: inout [Value], with value: Value, where isSame: (Value) -> Bool) {
        if let index = values.firstIndex(where: isSame) {
            values[index] = value
        } else {
            values.append(value)
        }
    }

    private mutating func merge(_ edit: CompositionValues) {
        composition = CompositionValues(
            column: edit.column ?? composition?.column, shares: edit.shares ?? composition?.shares,
            rounding: edit.rounding ?? composition?.rounding, classes: edit.classes ?? composition?.classes,
            requires: edit.requires ?? composition?.requires,
            assignments: edit.assignments ?? composition?.assignments, base: edit.base ?? composition?.base)
    }

    private mutating func merge(_ edit: RuleValues) {
        guard let index = rules.firstIndex(where: { $0.id == edit.id }) else {
            rules.append(edit)
            return
        }
        let old = rules[index]
        let limits = Limits(
            minimum: edit.limits.minimum ?? old.limits.minimum, maximum: edit.limits.maximum ?? old.limits.maximum)
        rules[index] = RuleValues(
            id: old.id, label: edit.label ?? old.label, group: edit.group ?? old.group, base: edit.base ?? old.base,
            limits: limits, priority: edit.priority ?? old.priority, weight: edit.weight ?? old.weight)
    }
}
