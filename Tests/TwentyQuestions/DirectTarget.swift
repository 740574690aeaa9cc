/// What the plan aims at, put into whole numbers: the sum of what delegates add, and a shortfall, is `least` at least.
struct DirectTarget: Sendable {
    let name: String
    /// Targets of priority 1 come first; nil is required.
    var priority: Int?
    /// The shortfall is counted in parts of a delegate, of which a delegate has so many.
    let parts: Int
    /// What a whole delegate who is missing counts for, in halves.
    let halves: Int
    let least: Int
    let adds: @Sendable (Person) -> Int

    /// What a part counts for in fortieths, which every target's weight and share come out even in.
    var fortieths: Int { 20 * halves / parts }

    static func count(
        _ name: String, _ priority: Int, least: Int, _ isCounted: @escaping @Sendable (Person) -> Bool
    ) -> DirectTarget {
        DirectTarget(name: name, priority: priority, parts: 1, halves: 2, least: least) { isCounted($0) ? 1 : 0 }
    }

    /// At least `share.0` of `share.1` delegates.
    static func share(
        _ name: String, _ priority: Int, least share: (Int, Int), halves: Int = 2,
        _ isCounted: @escaping @Sendable (Person) -> Bool
    ) -> DirectTarget {
        DirectTarget(name: name, priority: priority, parts: share.1, halves: halves, least: 0) {
            (isCounted($0) ? share.1 : 0) - share.0
        }
    }

    /// At most so many.
    static func share(
        _ name: String, _ priority: Int, most share: (Int, Int), halves: Int,
        _ isCounted: @escaping @Sendable (Person) -> Bool
    ) -> DirectTarget {
        DirectTarget(name: name, priority: priority, parts: share.1, halves: halves, least: 0) {
            share.0 - (isCounted($0) ? share.1 : 0)
        }
    }

    /// Women, of whom there are `share.0` of `share.1`.
    static func women(_ share: (Int, Int)) -> DirectTarget {
        .share("women", 1, least: share, halves: 4) { $0.isWoman }
    }

    static func ethnicity(_ group: String) -> DirectTarget {
        .count("ethnicity=\(group)", 2, least: 1) { $0.ethnicity == group }
    }

    /// The targets of `plan.yaml`.
    static let ofTheDemo: [DirectTarget] =
        [
            .women((2, 5)),
            .share("minorities", 1, least: (4, 5)) { $0.isOfMinority },
            DirectTarget(name: "direct", priority: 1, parts: 4, halves: 2, least: 0) {
                $0.isGrassroots ? ($0.isDirect ? 4 : 0) - 3 : 0
            },
            .count("researchers", 2, least: 24) { $0.isResearcher },
            .share("young", 2, least: (1, 5)) { $0.isYoung },
            .share("collectives", 2, most: (1, 10), halves: 1) { $0.isForCollective },
            .share("party", 3, least: (1, 2), halves: 1) { $0.isInParty },
            .share("party", 3, most: (3, 4), halves: 1) { $0.isInParty },
            .count("women-researchers", 3, least: 23) { $0.isWomanResearcher },
        ] + ["Dao", "Hoa", "Mông", "Sán Chay", "Mường"].map(ethnicity)
}
