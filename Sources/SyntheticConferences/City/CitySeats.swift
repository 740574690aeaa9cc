/// The seats of a city plan before anything is widened.
struct CitySeats: Sendable {
    /// min(300, max(30, 15 % of the nominees)), rounded down.
    let all: Int
    /// The nearest whole number to 70 % of all, a half rounded up.
    let grassroots: Int

    private let targets: CityTargets

    init(nominees: Int, targets: CityTargets = .city) {
        all = min(300, max(30, nominees * 15 / 100))
        grassroots = (7 * all + 5) / 10
        self.targets = targets
    }

    /// Seats by unit and class, in proportion to the nominees there.
    func byCell(_ counts: [Int]) -> [Int] {
        let units = counts.indices.filter { $0 % 2 == 0 }
        let first = largestRemainder(seats: grassroots, weights: units.map { counts[$0] })
        let second = largestRemainder(seats: all - grassroots, weights: units.map { counts[$0 + 1] })
        return units.indices.flatMap { [first[$0], second[$0]] }
    }

    /// The fewest people of a group; the base of women workers is taken to be the least number of workers.
    func needed(_ group: CityGroup) -> Int {
        guard let percent = targets[least: group] else { return 0 }
        switch group {
        case .minorities: return (percent * grassroots + 99) / 100
        case .womenWorkers: return (percent * needed(.workers) + 99) / 100
        default: return (percent * all + 99) / 100
        }
    }

    /// The most people of a group.
    func allowed(_ group: CityGroup) -> Int {
        (targets[greatest: group] ?? 100) * all / 100
    }

    /// 0.7 to 1.4 of the unit's proportional seats, rounded outwards, and wide enough for the planted number.
    func unitRange(pool: Int, of nominees: Int, planted: Int) -> ClosedRange<Int> {
        let least = 7 * all * pool / (10 * nominees)
        let greatest = (14 * all * pool + 10 * nominees - 1) / (10 * nominees)
        return min(least, planted)...max(greatest, planted)
    }
}
