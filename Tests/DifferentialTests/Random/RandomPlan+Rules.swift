extension RandomPlan {
    /// Groups of every kind of condition.
    mutating func groups() -> [GroupValues] {
        (0..<random.number(2...5)).map { index in
            let columns = random.sample(RandomPlan.readable, random.element([1, 1, 1, 2, 3]))
            return GroupValues(name: "g\(index + 1)", conditions: columns.map { ($0, condition($0)) })
        }
    }

    private static var readable: [String] {
        ["class", "unit", "gender", "ethnicity", "sector", "age", "household", "award"]
    }

    private mutating func condition(_ column: String) -> ConditionValues {
        if column == "age" {
            let (low, high) = (
                Hundredths(random.element([0, 2950, 3000])), Hundredths(random.element([3500, 4800, 6025]))
            )
            switch random.number(1...3) {
            case 1: return .number(minimum: low, maximum: nil)
            case 2: return .number(minimum: nil, maximum: high)
            default: return .number(minimum: low, maximum: high)
            }
        }
        let values = values(column, random.number(1...2))
        return random.happens(30) ? .noneOf(values) : .oneOf(values)
    }

    private mutating func groupName(allowsAll: Bool) -> String {
        let names = plan.groups.map(\.name) + (allowsAll ? ["all"] : [])
        return random.element(names)
    }

    /// A rule, required or aimed at.
    mutating func rule(_ id: String) -> RuleValues {
        let group = groupName(allowsAll: random.happens(10))
        let base = random.happens(50) ? groupName(allowsAll: true) : nil
        let priority = random.happens(60) ? random.number(1...3) : nil
        let counted = BruteForce.counts(plan, pool, group: group, base: base, among: planted)
        return RuleValues(
            id: id, label: random.happens(30) ? "Luật số: \(id)" : nil, group: group, base: base,
            limits: limits(counted, isTarget: priority != nil), priority: priority, weight: weight(priority))
    }

    private mutating func weight(_ priority: Int?) -> Hundredths? {
        priority != nil && random.happens(50) ? Hundredths(random.element([50, 150, 200, 25, 100])) : nil
    }

    /// Bounds that the planted selection keeps, or any where they are aimed at.
    mutating func limits(_ planted: (members: Int, base: Int), isTarget: Bool) -> Limits {
        let isAnything = isTarget || isWild && random.happens(60)
        let isShare = random.happens(45)
        let centre = isShare ? planted.members * 10_000 / max(1, planted.base) : planted.members * 100
        let unit = isShare ? 500 : 50
        func drawn(_ sign: Int) -> Amount {
            let step = isAnything ? random.number(-4...8) : random.element([0, 0, 0, 1, 2, 3])
            let value = max(0, centre + sign * step * unit)
            if isShare { return .percent(min(10_000, sign > 0 ? (value + 49) / 50 * 50 : value / 50 * 50)) }
            return .people(value > 0 && value < 100 ? (sign > 0 ? 100 : 0) : value)
        }
        let sides = random.number(1...4)
        var limits = Limits(
            minimum: sides != 2 ? drawn(isTarget ? 1 : -1) : nil, maximum: sides == 2 || sides == 4 ? drawn(1) : nil)
        if let low = limits.minimum, let high = limits.maximum, high.value < low.value {
            limits = Limits(minimum: high, maximum: low)
        }
        return limits
    }

    /// Quotas by file, for each value, by map, and mixed.
    mutating func quotas() -> [QuotaValues] {
        random.sample(["unit", "household", "sector", "ethnicity"], random.element([0, 0, 1, 1, 2, 3])).map {
            quota($0)
        }
    }

    /// A quota on `column`.
    mutating func quota(_ column: String) -> QuotaValues {
        let priority = random.happens(30) ? random.number(1...3) : nil
        let base = random.happens(30) ? groupName(allowsAll: true) : nil
        var quota = QuotaValues(column: column, base: base, priority: priority, weight: weight(priority))
        let forms = random.number(1...6)
        if forms == 1 || forms >= 5 { quota.each = each(column, base, isTarget: priority != nil) }
        if forms == 2 || forms == 4 || forms == 5 { quota.lines = lines(column, base, isTarget: priority != nil) }
        if forms == 3 || forms == 4 || forms == 6 {
            let lines = lines(column, base, isTarget: priority != nil)
            quota.file = .init(name: "quotas-\(column)-\(random.number(1...99999)).csv", lines: lines)
        }
        if quota.each == nil, quota.lines.isEmpty, quota.file == nil { quota.each = Limits(maximum: .people(400)) }
        return quota
    }

    private mutating func each(_ column: String, _ base: String?, isTarget: Bool) -> Limits {
        let counts = Set(cells(column)).subtracting([""]).map { planted(of: $0, in: column, base).members }
        let (low, high) = (counts.min() ?? 0, counts.max() ?? 0)
        if isTarget { return Limits(minimum: .people(100), maximum: .people(250)) }
        let least = low > 0 && random.happens(50) ? Amount.people(low * 100) : nil
        let most = max(1, low, high + (isWild ? random.number(-1...0) : random.number(0...1)))
        return Limits(minimum: least, maximum: .people(most * 100))
    }

    private mutating func lines(_ column: String, _ base: String?, isTarget: Bool) -> [(value: String, limits: Limits)]
    {
        var lines = values(column, random.number(1...3)).map { value in
            (value: value, limits: limits(planted(of: value, in: column, base), isTarget: isTarget))
        }
        if random.happens(12) { lines.append(("không ai", Limits(maximum: .people(100)))) }
        if random.happens(3) { lines.append(("vắng mặt", Limits(minimum: .people(100)))) }
        return lines
    }

    private func planted(of value: String, in column: String, _ base: String?) -> (members: Int, base: Int) {
        let all = BruteForce.counts(plan, pool, group: "all", base: base, among: planted).base
        var probe = plan
        probe.groups.append(GroupValues(name: "probe", conditions: [(column, .oneOf([value]))]))
        return (BruteForce.counts(probe, pool, group: "probe", base: base, among: planted).members, all)
    }
}
