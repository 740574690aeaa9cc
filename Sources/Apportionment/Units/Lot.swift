/// The order in which units are served where a method cannot tell them apart: drawn, never that of a list.
public struct Lot: Sendable {
    private let rank: [Int]

    /// An order of all units; `order` holds every unit's index once, the first served first.
    /// - Precondition: `order` is a permutation of its indices.
    public init(order: [Int]) {
        var rank = Array(repeating: 0, count: order.count)
        for (place, unit) in order.enumerated() { rank[unit] = place }
        self.rank = rank
    }

    /// The order of numbers that the units drew, greater first; those with the same number by the next one.
    /// - Parameters:
    ///   - names: of the units; they decide where all `rounds` numbers of two units are the same.
    ///   - rounds: how many numbers each unit drew.
    ///   - number: what the unit of this name drew in this round.
    /// - Complexity: O(units · log units).
    public init(names: [String], rounds: Int, number: (_ name: String, _ round: Int) -> Int) {
        let first = names.map { number($0, 0) }
        func comesBefore(_ left: Int, _ right: Int) -> Bool {
            if first[left] != first[right] { return first[left] > first[right] }
            for round in 1..<max(rounds, 1) {
                let (one, other) = (number(names[left], round), number(names[right], round))
                if one != other { return one > other }
            }
            return names[left].unicodeScalars.lexicographicallyPrecedes(names[right].unicodeScalars)
        }
        self.init(order: names.indices.sorted(by: comesBefore))
    }

    /// The units among `units` that are served when there is enough for `count`; ascending.
    func winners(_ count: Int, of units: [Int]) -> [Int] {
        Array(units.sorted { rank[$0] < rank[$1] }.prefix(count)).sorted()
    }

    /// The unit's place in the order, 0 for the first.
    func place(of unit: Int) -> Int { rank[unit] }
}
