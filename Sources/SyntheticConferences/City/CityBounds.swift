/// The numbers of a city plan, found by planting a selection that meets them all.
struct CityBounds: Sendable {
    /// The seats in all, and the number of them that are for the grassroots.
    let seats: CitySeats
    let targets: CityTargets
    /// The number of nominees of each unit.
    let pool: [Int]
    /// The number of planted delegates of each unit.
    let plantedByUnit: [Int]
    /// The indices of the planted selection.
    let members: [Int]
    /// The number of planted delegates of each group, by raw value.
    private let planted: [Int]

    /// Scans the nominees of `draw`: once to count them by unit and class, then as far as planting needs.
    ///
    /// Where `improves`, the planted selection is bettered by exchanges, so that fewer bounds need widening.
    init(
        _ draw: CityDraw, targets: CityTargets = .city, units: Int = CityVocabulary.units.count, improves: Bool = false
    ) {
        let seats = CitySeats(nominees: draw.nominees, targets: targets)
        let counts = Self.countCells(draw, units)
        let cellSeats = seats.byCell(counts)
        func candidate(_ index: Int) -> PlantedSelection.Candidate {
            let nominee = draw.nominee(at: index)
            return .init(cell: Self.cell(nominee), groups: CityGroup.bits(of: nominee))
        }
        var plan = PlantedSelection(
            seats: cellSeats, needs: CityGroup.allCases.map { seats.needed($0) },
            caps: CityGroup.allCases.map { seats.allowed($0) }, count: draw.nominees, candidate: candidate)
        if improves { plan.improve(count: draw.nominees, candidate: candidate) }
        members = plan.members
        planted = Self.countGroups(plan.members, draw)
        pool = (0..<units).map { counts[2 * $0] + counts[2 * $0 + 1] }
        plantedByUnit = (0..<units).map { cellSeats[2 * $0] + cellSeats[2 * $0 + 1] }
        self.seats = seats
        self.targets = targets
    }

    /// The seats of each unit in `city`: 0.7 to 1.4 of its proportional ones.
    var unitRanges: [ClosedRange<Int>] {
        let nominees = pool.reduce(0, +)
        return zip(pool, plantedByUnit).map { seats.unitRange(pool: $0, of: nominees, planted: $1) }
    }

    /// The group's least share in percent: the nominal one, or the planted one rounded down.
    func leastPercent(_ group: CityGroup) -> Int {
        min(targets[least: group] ?? 0, base(group) == 0 ? 100 : planted[group.rawValue] * 100 / base(group))
    }

    /// The group's greatest share in percent: the nominal one, or the planted one rounded up.
    func greatestPercent(_ group: CityGroup) -> Int {
        max(targets[greatest: group] ?? 100, (planted[group.rawValue] * 100 + seats.all - 1) / seats.all)
    }

    /// The group's least number of people: the nominal one, or the planted one.
    func leastCount(_ group: CityGroup) -> Int {
        min(seats.needed(group), planted[group.rawValue])
    }

    private func base(_ group: CityGroup) -> Int {
        switch group {
        case .minorities: return seats.grassroots
        case .womenWorkers: return planted[CityGroup.workers.rawValue]
        default: return seats.all
        }
    }

    /// Grassroots of the first unit, guests of the first unit, grassroots of the second, …
    private static func cell(_ nominee: CityNominee) -> Int {
        2 * nominee.unit + (nominee.isGuest ? 1 : 0)
    }

    private static func countCells(_ draw: CityDraw, _ units: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: 2 * units)
        for index in 0..<draw.nominees { counts[cell(draw.nominee(at: index))] += 1 }
        return counts
    }

    private static func countGroups(_ members: [Int], _ draw: CityDraw) -> [Int] {
        let bits = members.map { CityGroup.bits(of: draw.nominee(at: $0)) }
        return CityGroup.allCases.map { group in bits.count { $0 & group.bit != 0 } }
    }
}
