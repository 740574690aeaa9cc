/// The order of an office list, which goes unit by unit: first the grassroots, then guests and leaders.
///
/// Depends on the number of nominees only. Seats: min(300, max(30, N / 4)), of which 70 % (nearest) are for the
/// grassroots; three nominees of four are grassroots. Each unit nominates its quota and a share of the rest, but for
/// one unit (`OfficeUnit.exact`), which nominates exactly its quota.
struct OfficeLayout: Sendable {
    let seats: Int
    let grassrootsSeats: Int
    /// Grassroots seats by unit.
    let quotas: [Int]
    /// Grassroots nominees by unit.
    let grassroots: [Int]
    /// The index of the first nominee of each unit, and of the first guest among them.
    let starts: [Int]
    let guestStarts: [Int]

    init(nominees: Int) {
        let units = OfficeUnit.all
        seats = min(300, max(30, nominees / 4), nominees / 2)
        grassrootsSeats = (7 * seats + 5) / 10
        let quotas = largestRemainder(seats: grassrootsSeats, weights: units.map(\.seats))
        let total = nominees - nominees / 4
        let extra = largestRemainder(
            seats: total - grassrootsSeats,
            weights: units.indices.map { $0 == OfficeUnit.exact ? 0 : units[$0].seats })
        let guests = largestRemainder(seats: nominees / 4, weights: units.map(\.guests))
        grassroots = zip(quotas, extra).map(+)
        (starts, guestStarts) = Self.starts(grassroots, guests)
        self.quotas = quotas
    }

    /// A unit's grassroots seats, least and greatest. Together the least are at most all grassroots seats, the greatest
    /// at least; beyond them every unit but one has nominees, unless the list is very short.
    func range(of unit: Int) -> ClosedRange<Int> {
        let quota = quotas[unit]
        let most = max(quota, min(quota + width(of: unit), grassroots[unit] - 1))
        return max(0, quota - width(of: unit))...most
    }

    /// The unit of a nominee; true for a guest or leader.
    func place(of index: Int) -> (unit: Int, isGuest: Bool) {
        var unit = 0
        while unit + 1 < starts.count && starts[unit + 1] <= index { unit += 1 }
        return (unit, index >= guestStarts[unit])
    }

    /// The distance that a unit may be from its quota: two for the large, one for the others, none for the smallest and
    /// the economic blocs.
    private func width(of unit: Int) -> Int {
        if unit == OfficeUnit.exact || OfficeUnit.all[unit].isBloc || quotas[unit] < 2 { return 0 }
        return quotas[unit] >= 8 ? 2 : 1
    }

    private static func starts(_ grassroots: [Int], _ guests: [Int]) -> ([Int], [Int]) {
        var (starts, guestStarts, next) = ([Int](), [Int](), 0)
        for unit in grassroots.indices {
            starts.append(next)
            guestStarts.append(next + grassroots[unit])
            next += grassroots[unit] + guests[unit]
        }
        return (starts, guestStarts)
    }
}
