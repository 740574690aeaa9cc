import TestSupport

/// Plans whose seats stay open: shares that few sizes of their base can keep, or a class with too few nominees.
extension RandomPlan {
    /// Adds one to three of the causes; what the plan had stays, seats that must be filled aside.
    mutating func leaveSeatsOpen() {
        plan.seats = SeatsValues(
            maximum: random.number(3...max(3, pool.ids.count)), minimum: random.element([nil, nil, 0]),
            fill: random.element([nil, nil, "first", "last"]))
        for number in 1...random.element([1, 1, 2, 3]) {
            switch random.number(1...6) {
            case 1: addShare("fixed\(number)", RandomPlan.fixed)
            case 2: addShare("narrow\(number)", RandomPlan.narrow)
            case 3: addShare("fine\(number)", RandomPlan.fine)
            case 4:
                addShare("chain\(number)", RandomPlan.narrow)
                // A share of the group that the first one counts: its size varies too.
                plan.rules[plan.rules.count - 1].base = plan.rules.dropLast().last?.group
            case 5: plan.composition = oddComposition()
            default: fallShort()
            }
        }
    }

    /// Shares, in hundredths of a percent, that need a base of 2 to 20.
    private static let shares = [5000, 4000, 2500, 6000, 7500, 3000, 500, 8000, 10_000, 0]

    private mutating func addShare(_ id: String, _ limits: (inout RandomSource) -> Limits) {
        let names = plan.groups.map(\.name)
        let base = random.happens(50) ? random.element(names + ["all"]) : nil
        let isTarget = random.happens(20)
        plan.rules.append(
            RuleValues(
                id: id, group: random.element(names), base: base, limits: limits(&random),
                priority: isTarget ? random.number(1...3) : nil))
    }

    private static func fixed(_ random: inout RandomSource) -> Limits {
        let share = random.element(shares)
        return Limits(minimum: .percent(share), maximum: .percent(share))
    }

    private static func narrow(_ random: inout RandomSource) -> Limits {
        let least = random.number(20...70) * 100
        return Limits(minimum: .percent(least), maximum: .percent(least + random.number(1...12) * 100))
    }

    /// Shares with six digits, equal or nearly so.
    private static func fine(_ random: inout RandomSource) -> Limits {
        let least = random.number(200_000...700_000)
        let width = random.element([0, 1, 999, 40_001, 100_003])
        return Limits(minimum: .millionths(least), maximum: .millionths(least + width))
    }

    /// Exact shares of classes, which most numbers of seats do not have, or first classes that must have their part.
    private mutating func oddComposition() -> CompositionValues {
        let classes = Set(cells("class")).union(["grassroots", "guest"]).sorted()
        let shares =
            classes.count == 2
            ? random.element([[7000, 3000], [6000, 4000], [3350, 6650], [7500, 2500]])
            : random.element([[5000, 3000, 2000], [6000, 2000, 2000], [5000, 2500, 2500]])
        let parts = zip(random.shuffled(classes), shares).map { ($0, Hundredths($1)) }
        return CompositionValues(column: "class", shares: parts, rounding: random.element(["exact", "atLeast"]))
    }

    /// Leaves one nominee or none of a class, whose share holds all others back.
    private mutating func fallShort() {
        let names = cells("class")
        guard let name = Set(names).sorted().last else { return }
        let members = pool.ids.indices.filter { names[$0] == name }
        let excluded = members.dropFirst(random.number(0...1)).map { pool.ids[$0] }
        let included = (plan.pins?.include ?? []).filter { !excluded.contains($0) }
        let others = (plan.pins?.exclude ?? []).filter { !excluded.contains($0) }
        let all = others + excluded
        plan.pins = PinValues(include: included.isEmpty ? nil : included, exclude: all.isEmpty ? nil : all)
        if plan.composition == nil { plan.composition = oddComposition() }
    }
}

/// Plans in which every rule is a share of six digits.
extension RandomPlan {
    /// The conference number `seed` of this kind: required shares, and targets with weights, of single groups and of bases.
    static func sixDigits(seed: Int) -> Conference {
        var generator = RandomPlan(seed: seed)
        return generator.sixDigits()
    }

    private mutating func sixDigits() -> Conference {
        plan.groups = groups()
        plan.seats = SeatsValues(
            maximum: random.number(1...pool.ids.count), minimum: random.element([nil, nil, 0, 1]),
            fill: random.element([nil, "first", "last"]))
        for number in 1...random.number(1...4) { addFineRule("fine\(number)") }
        plan.merit = random.happens(50) ? merit() : nil
        plan.seed = "LS-2025"
        return Conference(plan: plan, pool: pool, style: TableStyle())
    }

    private mutating func addFineRule(_ id: String) {
        var limits = RandomPlan.fine(&random)
        switch random.number(1...3) {
        case 1: limits.maximum = nil
        case 2: limits.minimum = nil
        default: break
        }
        let names = plan.groups.map(\.name)
        let priority = random.happens(65) ? random.number(1...3) : nil
        let weights = [10, 25, 30, 33, 100, 150, 700]
        plan.rules.append(
            RuleValues(
                id: id, group: random.element(names), base: random.happens(50) ? random.element(names + ["all"]) : nil,
                limits: limits, priority: priority,
                weight: priority != nil && random.happens(70) ? Hundredths(random.element(weights)) : nil))
    }
}
