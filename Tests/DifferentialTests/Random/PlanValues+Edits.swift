/// Edits as the office would make them in a plan, for the reference: nothing of the product is used.
extension PlanValues {
    /// The plan in which the nominee must be in, or must be out, whatever it said before.
    func pinned(_ id: String, isIn: Bool) -> PlanValues {
        var plan = self
        var (include, exclude) = (pins?.include ?? [], pins?.exclude ?? [])
        include.removeAll { $0 == id }
        exclude.removeAll { $0 == id }
        if isIn { include.append(id) } else { exclude.append(id) }
        plan.pins = PinValues(include: include, exclude: exclude)
        return plan
    }

    /// The plan without a rule.
    func without(rule id: String) -> PlanValues {
        var plan = self
        plan.rules.removeAll { $0.id == id }
        return plan
    }

    /// The plan with other limits of a rule.
    func moving(rule id: String, _ edit: (inout Limits) -> Void) -> PlanValues {
        var plan = self
        for index in plan.rules.indices where plan.rules[index].id == id { edit(&plan.rules[index].limits) }
        return plan
    }

    /// The plan with other limits of one value in the quota of index `quota`.
    func moving(quota: Int, value: String, _ edit: (inout Limits) -> Void) -> PlanValues {
        var plan = self
        var own = plan.quotas[quota]
        if let line = own.file?.lines.firstIndex(where: { $0.value == value }) {
            edit(&own.file!.lines[line].limits)
        } else if let line = own.lines.firstIndex(where: { $0.value == value }) {
            edit(&own.lines[line].limits)
        } else {
            var limits = own.each ?? Limits()
            edit(&limits)
            own.lines.append((value, limits))
        }
        plan.quotas[quota] = own
        return plan
    }

    /// The plan with another number of seats at most; a minimum above it follows.
    func with(seats maximum: Int) -> PlanValues {
        var plan = self
        plan.seats?.maximum = maximum
        return plan
    }
}

extension BruteForce {
    /// The nominees whom a rule counts, and its base group.
    static func sets(
        _ plan: PlanValues, _ pool: PoolValues, group: String, base: String?
    ) -> (members: Subset, base: Subset) {
        var sets: (members: Subset, base: Subset) = (0, 0)
        for row in pool.ids.indices {
            let one = counts(plan, pool, group: group, base: base, among: [row])
            if one.members > 0 { sets.members |= 1 << Subset(row) }
            if one.base > 0 { sets.base |= 1 << Subset(row) }
        }
        return sets
    }

    /// The numbers of members and of the base group in every selection that keeps what is required, of `seats` seats
    /// only where given.
    func attainable(
        _ sets: (members: Subset, base: Subset), seats: Int?
    ) -> [(members: Int, base: Int)] {
        (Subset(0)..<(1 << Subset(nominees))).filter { subset in
            (seats.map { subset.nonzeroBitCount == $0 } ?? true) && isAllowed(subset)
        }
        .map { (($0 & sets.members).nonzeroBitCount, ($0 & sets.base).nonzeroBitCount) }
    }
}
