extension RandomPlan {
    /// Edits of the plan, one to four of them.
    mutating func scenario() -> ScenarioValues {
        var scenario = ScenarioValues(name: "Phương án 2: thử")
        for kind in random.sample(Array(1...10), random.number(1...4)) { edit(&scenario, kind) }
        return scenario
    }

    private mutating func edit(_ scenario: inout ScenarioValues, _ kind: Int) {
        switch kind {
        case 1: editSeats(&scenario)
        case 2: scenario.edits.groups = random.sample(groups(), 1)
        case 3 where plan.composition != nil:
            scenario.edits.composition = CompositionValues(rounding: random.element(["nearest", "atLeast"]))
        case 4: scenario.edits.quotas = [replacement()]
        case 5: editRule(&scenario)
        case 6: scenario.edits.rules.append(rule("thêm"))
        case 7: scenario.removed = random.sample(plan.rules.map(\.id).filter { $0.hasPrefix("r") }, 1)
        case 8: scenario.edits.conflicts = conflicts()
        case 9: scenario.edits.merit = merit()
        case 10 where plan.merit?.first?.column == "award": scenario.edits.columns = [("award", "award_2")]
        default: scenario.edits.seed = "vòng 2"
        }
    }

    private mutating func editSeats(_ scenario: inout ScenarioValues) {
        if random.happens(50) {
            scenario.edits.seats = SeatsValues(fill: random.element(["first", "last"]))
        } else {
            let least = max(1, plan.seats?.minimum ?? 0)
            scenario.edits.seats = SeatsValues(maximum: least + random.number(0...2))
        }
    }

    private mutating func replacement() -> QuotaValues {
        guard let old = plan.quotas.first else { return quota("gender") }
        var new = quota(old.column)
        new.base = old.base
        return new
    }

    /// Sets some fields of a rule; the others stay.
    private mutating func editRule(_ scenario: inout ScenarioValues) {
        guard let old = plan.rules.first(where: { $0.priority != nil }) else { return }
        var edit = RuleValues(id: old.id)
        switch random.number(1...3) {
        case 1: edit.priority = random.number(1...3)
        case 2: edit.weight = Hundredths(250)
        default: edit.label = "Nhãn mới"
        }
        scenario.edits.rules.append(edit)
    }
}
