import BigInt

/// People who are counted in one step: those of a type, or those of all households that are alike.
///
/// Its choices of people are numbered, so that a number stands for a choice and a choice for one number.
struct CountedUnit {
    /// How many people of each of the unit's types sit, and in how many ways they can be chosen.
    struct Option {
        /// The seats of each of `types`.
        var seats: [Int]
        /// Their sum.
        var total: Int
        /// The number of choices of people.
        var ways: BigUInt
    }

    /// The types.
    let types: [Int]
    /// What can sit; the first is that nobody does, which can be in one way.
    let options: [Option]
    /// The people of a type; empty for households.
    private let members: [Int]
    /// The households, each with its people of each of `types`; empty for a type.
    private let households: [[[Int]]]

    /// The most vectors of seats of households that are alike; beyond that a table would have too many steps.
    private static let mostOptions = 4_096

    /// The people of `type`, of whom at most `most` sit.
    init(type: Int, members: [Int], most: Int) {
        (types, self.members, households) = ([type], members, [])
        var ways = BigUInt(1)
        var options: [Option] = []
        for seats in 0...most {
            options.append(Option(seats: [seats], total: seats, ways: ways))
            ways = ways * BigUInt(members.count - seats) / BigUInt(seats + 1)
        }
        self.options = options
    }

    /// The people of households that are alike, of each of which at most one person sits; nil where there are too many vectors.
    init?(_ kind: PanelTypes.HouseholdKind, most: [Int]) {
        (types, members, households) = (kind.types, [], kind.households)
        var options = [Option(seats: [], total: 0, ways: 1)]
        for (index, limit) in most.enumerated() {
            let alike = BigUInt(kind.households[0][index].count)
            var longer: [Option] = []
            for option in options {
                var ways = option.ways
                for seats in 0...max(0, min(limit, kind.households.count - option.total)) {
                    longer.append(Option(seats: option.seats + [seats], total: option.total + seats, ways: ways))
                    guard longer.count <= CountedUnit.mostOptions else { return nil }
                    let left = kind.households.count - option.total - seats
                    ways = ways * BigUInt(left) / BigUInt(seats + 1) * alike
                }
            }
            options = longer
        }
        self.options = options.sorted { ($0.total, 0) < ($1.total, 0) }
    }

    /// The people of the choice with number `index` of an option, which is below its ways.
    func people(_ option: Option, index: BigUInt) -> [Int] {
        guard !households.isEmpty else {
            return CountedUnit.combination(option.total, of: members.count, index: index).map { members[$0] }
        }
        var (index, left, chosen) = (index, Array(households.indices), [Int]())
        for (place, seats) in option.seats.enumerated() where seats > 0 {
            let alike = BigUInt(households[0][place].count)
            let combinations = CountedUnit.binomial(left.count, seats)
            let (rest, number) = index.quotientAndRemainder(dividingBy: combinations)
            let homes = CountedUnit.combination(seats, of: left.count, index: number).map { left[$0] }
            index = rest
            for home in homes {
                let (next, member) = index.quotientAndRemainder(dividingBy: alike)
                chosen.append(households[home][place][Int(member)])
                index = next
            }
            left.removeAll { homes.contains($0) }
        }
        return chosen
    }

    /// The number of ways to choose `chosen` of `all`.
    static func binomial(_ all: Int, _ chosen: Int) -> BigUInt {
        guard chosen <= all else { return 0 }
        return (0..<chosen).reduce(BigUInt(1)) { $0 * BigUInt(all - $1) / BigUInt($1 + 1) }
    }

    /// The choice of `chosen` of `all` that has the number `index`: with or without the first, and so on.
    private static func combination(_ chosen: Int, of all: Int, index: BigUInt) -> [Int] {
        var (index, open, result) = (index, chosen, [Int]())
        for item in 0..<all where open > 0 {
            let with = binomial(all - item - 1, open - 1)
            if index < with {
                result.append(item)
                open -= 1
            } else {
                index -= with
            }
        }
        return result
    }
}
