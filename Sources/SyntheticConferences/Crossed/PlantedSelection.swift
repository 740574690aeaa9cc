/// A selection that a family plants in its pool, so that the rules it writes can all be met at once.
///
/// Seats are given cell by cell (a cell is a unit and a class). Nominees are offered in file order, three times: first
/// only those are taken who fill a need, then all who break no cap, then everybody for whom the cell has room.
struct PlantedSelection {
    /// A nominee's cell and groups.
    struct Candidate {
        /// The cell whose seats the nominee takes.
        var cell: Int
        /// The groups the nominee belongs to, one bit each.
        var groups: UInt32
    }

    /// The indices of the nominees taken, in the order they were taken.
    var members: [Int] = []
    var taken: Set<Int> = []
    /// The number that each group still needs; negative if it has more.
    var wanted: [Int]
    /// The number that each group may still take; negative if it has too many.
    var allowed: [Int]
    private var room: [Int]

    /// Plants a selection; `needs` and `caps` are head counts by group. Needs room for the selection only.
    init(seats: [Int], needs: [Int], caps: [Int], count: Int, candidate: (Int) -> Candidate) {
        room = seats
        wanted = needs
        allowed = caps
        for stage in Stage.allCases {
            var open = room.reduce(0, +)
            for index in 0..<count where open > 0 && !taken.contains(index) {
                let offered = candidate(index)
                guard room[offered.cell] > 0, suits(offered, stage) else { continue }
                take(index, offered)
                open -= 1
                if stage == .needs && wanted.allSatisfy({ $0 <= 0 }) { break }
            }
        }
    }

    private enum Stage: CaseIterable { case needs, caps, anyone }

    private func suits(_ offered: Candidate, _ stage: Stage) -> Bool {
        switch stage {
        case .needs: return wanted.contains(in: offered.groups) && !allowed.exhausted(in: offered.groups)
        case .caps: return !allowed.exhausted(in: offered.groups)
        case .anyone: return true
        }
    }

    private mutating func take(_ index: Int, _ offered: Candidate) {
        members.append(index)
        taken.insert(index)
        room[offered.cell] -= 1
        for group in wanted.indices where offered.groups & (1 << UInt32(group)) != 0 {
            wanted[group] -= 1
            allowed[group] -= 1
        }
    }
}

extension [Int] {
    /// True where one of the groups still wants people.
    fileprivate func contains(in groups: UInt32) -> Bool {
        indices.contains { groups & (1 << UInt32($0)) != 0 && self[$0] > 0 }
    }

    /// True where one of the groups takes nobody any more.
    fileprivate func exhausted(in groups: UInt32) -> Bool {
        indices.contains { groups & (1 << UInt32($0)) != 0 && self[$0] <= 0 }
    }
}
