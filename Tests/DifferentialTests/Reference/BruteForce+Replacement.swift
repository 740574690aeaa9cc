import SelectionCore

extension BruteForce {
    /// The reference for the question of which list follows a published one.
    func asking(_ question: Replacement) -> BruteForce {
        let gone = subset(question.withdrawn + question.withdrawnEarlier)
        var other = self
        other.include &= ~gone
        other.exclude |= gone
        other.kept = subset(question.published) & ~subset(question.withdrawn)
        return other
    }

    /// The nominees who are named.
    func subset(_ references: [NomineeReference]) -> Subset {
        let named = Set(references.map(\.id))
        return ids.indices.reduce(0) { named.contains(ids[$1]) ? $0 | 1 << Subset($1) : $0 }
    }

    /// The rows of a subset, ascending.
    func rows(_ subset: Subset) -> [Int] { ids.indices.filter { subset >> Subset($0) & 1 == 1 } }

    /// The nominees who can step in for `delegate` of `list` with every required rule kept and the least loss in
    /// targets, the best first by merit and lottery.
    func substitutes(for delegate: Int, in list: Subset) -> [Int] {
        let rest = list & ~(1 << Subset(delegate))
        var reference = self
        reference.include &= ~(1 << Subset(delegate))
        let possible = ids.indices.filter {
            list >> Subset($0) & 1 == 0 && reference.isAllowed(rest | 1 << Subset($0))
        }
        let costs = possible.map { attained(by: rest | 1 << Subset($0)).shortfalls }
        let least = costs.min { $0.lexicographicallyPrecedes($1) }
        return zip(possible, costs).filter { $0.1 == least }.map(\.0).sorted { one, other in
            let values = [one, other].map { [merit[$0]] + numbers($0) }
            return values[1].lexicographicallyPrecedes(values[0])
        }
    }

    private func numbers(_ nominee: Int) -> [Int] {
        (0..<12).map { Lottery.number(seed: seed, id: ids[nominee], round: $0) }
    }
}
