/// The numbers of a city plan, found by planting a selection that meets them all.
struct CityBounds: Sendable {
    /// The seats of the units, least and greatest.
    let units: [ClosedRange<Int>]
    /// Seats in all, of which so many are for the grassroots.
    let seats: CitySeats
    /// The indices of the planted selection.
    let members: [Int]
    /// How many the planted selection has of each group, by raw value.
    private let planted: [Int]

    /// Scans the nominees: once to count them by unit and class, then as far as planting needs.
    init(nominees: Int, draw: CityDraw) {
        let seats = CitySeats(nominees: nominees)
        let counts = Self.countCells(nominees, draw)
        let cellSeats = seats.byCell(counts)
        let plan = PlantedSelection(
            seats: cellSeats, needs: CityGroup.allCases.map { seats.needed($0) },
            caps: CityGroup.allCases.map { seats.allowed($0) }, count: nominees
        ) { index in
            let nominee = draw.nominee(at: index)
            return .init(cell: Self.cell(nominee), groups: CityGroup.bits(of: nominee))
        }
        members = plan.members
        planted = Self.countGroups(plan.members, draw)
        units = CityVocabulary.units.indices.map { unit in
            let pool = counts[2 * unit] + counts[2 * unit + 1]
            let chosen = cellSeats[2 * unit] + cellSeats[2 * unit + 1]
            return seats.unitRange(pool: pool, of: nominees, planted: chosen)
        }
        self.seats = seats
    }

    /// The group's least share in percent: the nominal one, or the planted one rounded down.
    func leastPercent(_ group: CityGroup) -> Int {
        min(group.leastPercent ?? 0, base(group) == 0 ? 100 : planted[group.rawValue] * 100 / base(group))
    }

    /// The group's greatest share in percent: the nominal one, or the planted one rounded up.
    func greatestPercent(_ group: CityGroup) -> Int {
        max(group.greatestPercent ?? 100, (planted[group.rawValue] * 100 + seats.all - 1) / seats.all)
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

    private static func countCells(_ nominees: Int, _ draw: CityDraw) -> [Int] {
        var counts = [Int](repeating: 0, count: 2 * CityVocabulary.units.count)
        for index in 0..<nominees { counts[cell(draw.nominee(at: index))] += 1 }
        return counts
    }

    private static func countGroups(_ members: [Int], _ draw: CityDraw) -> [Int] {
        let bits = members.map { CityGroup.bits(of: draw.nominee(at: $0)) }
        return CityGroup.allCases.map { group in bits.count { $0 & group.bit != 0 } }
    }
}
