/// A target of the plan: a number of some people, or their share of the delegates or of the grassroots among them.
struct DirectTarget: Sendable {
    enum Bound: Sendable {
        case count(Int)
        /// At least the first number in every `of`.
        case least(Int, of: Int)
        /// At most the first number in every `of`.
        case most(Int, of: Int)
    }

    let name: String
    /// Targets of priority 1 come first; nil is required.
    var priority: Int?
    let bound: Bound
    var isOfGrassroots = false
    /// The weight of a delegate who is missing, in halves.
    var halves = 2
    let isCounted: @Sendable (Person) -> Bool

    /// The number of parts of a delegate, in which shortfalls are counted.
    var parts: Int {
        switch bound {
        case .count: 1
        case .least(_, let of), .most(_, let of): of
        }
    }

    /// The weight of a part in fortieths, in which every target's weight and share come out even.
    var fortieths: Int { 20 * halves / parts }

    /// The least sum of what delegates add, in parts.
    var least: Int { if case .count(let count) = bound { count } else { 0 } }

    func adds(_ person: Person) -> Int {
        let isOne = isCounted(person)
        switch bound {
        case .count: return isOne ? 1 : 0
        case _ where isOfGrassroots && !person.isGrassroots: return 0
        case .least(let share, let of): return (isOne ? of : 0) - share
        case .most(let share, let of): return share - (isOne ? of : 0)
        }
    }

    /// True for a person who is one of those whose share it is.
    func isMember(_ person: Person) -> Bool { isCounted(person) && (!isOfGrassroots || person.isGrassroots) }

    /// The numbers of people allowed, where the base is known: 40 % of 300 are 120, 75 % of 210 at least 158.
    func people(of base: Int) -> (least: Int?, most: Int?) {
        switch bound {
        case .count(let count): (count, nil)
        case .least(let share, let of): ((share * base + of - 1) / of, nil)
        case .most(let share, let of): (nil, share * base / of)
        }
    }

    /// Women, of whom there are `share` of `parts`.
    static func women(_ share: Int, of parts: Int) -> DirectTarget {
        DirectTarget(name: "women", priority: 1, bound: .least(share, of: parts), halves: 4) { $0.isWoman }
    }

    static func womenResearchers(_ least: Int) -> DirectTarget {
        DirectTarget(name: "women-researchers", priority: 3, bound: .count(least)) { $0.isWomanResearcher }
    }

    static func ethnicity(_ group: String) -> DirectTarget {
        DirectTarget(name: "ethnicity=\(group)", priority: 2, bound: .count(1)) { $0.ethnicity == group }
    }

    /// The targets of `plan.yaml`.
    static let ofTheDemo: [DirectTarget] =
        [
            .women(2, of: 5),
            DirectTarget(name: "minorities", priority: 1, bound: .least(4, of: 5)) { $0.isOfMinority },
            DirectTarget(name: "direct", priority: 1, bound: .least(3, of: 4), isOfGrassroots: true) { $0.isDirect },
            DirectTarget(name: "researchers", priority: 2, bound: .count(24)) { $0.isResearcher },
            DirectTarget(name: "young", priority: 2, bound: .least(1, of: 5)) { $0.isYoung },
            DirectTarget(name: "collectives", priority: 2, bound: .most(1, of: 10), halves: 1) { $0.isForCollective },
            DirectTarget(name: "party", priority: 3, bound: .least(1, of: 2), halves: 1) { $0.isInParty },
            DirectTarget(name: "party", priority: 3, bound: .most(3, of: 4), halves: 1) { $0.isInParty },
            .womenResearchers(23),
        ] + ["Dao", "Hoa", "Mông", "Sán Chay", "Mường"].map(ethnicity)
}
