import BigInt
import ExactArithmetic

/// Panels of people with the chance of each: what is published and drawn from.
package struct PersonLottery: Sendable, Equatable {
    /// The panels: people by their places in the pool, ascending.
    package var panels: [[Int32]]
    /// Each panel's chance times the denominator, above 0; the denominator in all.
    package var weights: [BigInt]
    /// What the weights are divided by.
    package var denominator: BigInt

    /// A lottery of `panels`, whose weights add up to `denominator`.
    package init(panels: [[Int32]], weights: [BigInt], denominator: BigInt) {
        (self.panels, self.weights, self.denominator) = (panels, weights, denominator)
    }

    /// The chance of each of `people` people: by sums.
    /// - Complexity: O(seats of all panels).
    package func chances(people: Int) -> [BigRational] {
        var sums = [BigInt](repeating: 0, count: people)
        for (panel, weight) in zip(panels, weights) { for person in panel { sums[Int(person)] += weight } }
        return sums.map { BigRational($0, denominator) }
    }
}

extension PersonLottery {
    /// The lottery over people that gives everybody of a type exactly the type's chance.
    ///
    /// Within a type, people take turns (`SeatShares`); people of households that are alike exchange places with each other,
    /// household for household.
    /// - Complexity: about O(people · (panels + people of the largest type)).
    package init(_ lottery: TypeLottery, _ types: PanelTypes) {
        let parts = PersonLottery.parts(lottery, types)
        let lengths = lottery.weights.map { $0 * parts }
        var stretches = lottery.panels.map { _ in [SeatShares.Stretch]() }
        let shared = Set(types.households.flatMap(\.types))
        for (type, members) in types.members.enumerated() where !shared.contains(type) {
            let shares = SeatShares(members: members, seats: lottery.panels.map { $0[type] }, lengths: lengths)
            for stretch in shares.stretches { stretches[stretch.panel].append(stretch) }
        }
        for kind in types.households {
            for (panel, seats) in lottery.panels.enumerated() {
                stretches[panel] += PersonLottery.turns(kind, seats, panel: panel, length: lengths[panel])
            }
        }
        var (panels, weights): ([[Int32]], [BigInt]) = ([], [])
        for (panel, length) in lengths.enumerated() {
            for part in PersonLottery.slices(stretches[panel], length: length) {
                panels.append(part.people)
                weights.append(part.length)
            }
        }
        self.init(panels: panels, weights: weights, denominator: lottery.denominator * parts)
    }

    /// The number of parts of the lottery's unit that makes every share a whole number.
    private static func parts(_ lottery: TypeLottery, _ types: PanelTypes) -> BigInt {
        var parts = BigUInt(1)
        for (type, members) in types.members.enumerated() where members.count > 1 {
            var seats = BigInt(0)
            for (panel, weight) in zip(lottery.panels, lottery.weights) { seats += weight * BigInt(panel[type]) }
            let people = BigUInt(members.count)
            parts = leastCommonMultiple(parts, people / greatestCommonDivisor(seats.magnitude, people))
        }
        for kind in types.households { parts = leastCommonMultiple(parts, BigUInt(turnCount(kind))) }
        return BigInt(parts)
    }

    /// The turns that households of a kind take in one panel: each sits in each place, and with each of its alike members.
    private static func turnCount(_ kind: PanelTypes.HouseholdKind) -> Int {
        let alike = kind.households[0].reduce(1) { leastCommonMultiple($0, $1.count) ?? $0 * $1.count }
        return kind.households.count * alike
    }

    private static func turns(
        _ kind: PanelTypes.HouseholdKind, _ panel: Panel, panel place: Int, length: BigInt
    ) -> [SeatShares.Stretch] {
        let slots = kind.types.indices.flatMap { [Int](repeating: $0, count: panel[kind.types[$0]]) }
        guard !slots.isEmpty else { return [] }
        let count = turnCount(kind)
        let part = length / BigInt(count)
        return (0..<count).map { turn in
            let people = slots.enumerated().map { index, type in
                let members = kind.households[(index + turn) % kind.households.count][type]
                return members[turn / kind.households.count % members.count]
            }
            return SeatShares.Stretch(panel: place, start: part * BigInt(turn), length: part, left: 0, people: people)
        }
    }

    /// A panel's time, cut wherever somebody comes or goes.
    private static func slices(
        _ stretches: [SeatShares.Stretch], length: BigInt
    ) -> [(people: [Int32], length: BigInt)] {
        let always = stretches.filter { $0.length == length }.flatMap(\.people)
        let changing = stretches.filter { $0.length != length }
        let starts = Set(changing.map(\.start)).union([0]).sorted()
        return starts.indices.map { index in
            let (from, end) = (starts[index], index + 1 < starts.count ? starts[index + 1] : length)
            let now = changing.filter { $0.start <= from && from < $0.start + $0.length }.flatMap(\.people)
            return ((always + now).map(Int32.init).sorted(), end - from)
        }
    }
}
