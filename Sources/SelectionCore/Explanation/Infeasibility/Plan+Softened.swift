import ExactArithmetic

extension Plan {
    /// A plan of required statements in which the bounds that may be moved are targets, and how far they may be moved is
    /// required; rules and quotas keep their places, and further ones follow. Besides, `people` of each group in `bases` are
    /// aimed at.
    ///
    /// A target of more people than `nominated` aims at those: what is missing beyond them is missed by every selection.
    func softened(counting people: Int, of bases: [String], nominated: Int) -> Plan {
        var plan = self
        for kind in kinds { kind.soften(&plan, nominated: nominated) }
        for base in bases {
            let everyone = Bounds(minimum: .count(Rational(people)))
            plan.rules.append(Rule(id: base, group: base, bounds: everyone, priority: Priority(rank: 1)))
        }
        return plan
    }
}

extension Bounds {
    /// The same bounds, a minimum of more than `people` lowered to them.
    func aiming(atMost people: Int) -> Bounds {
        guard case .count(let count)? = minimum else { return self }
        return Bounds(minimum: .count(min(count, Rational(people))), maximum: maximum)
    }
}
