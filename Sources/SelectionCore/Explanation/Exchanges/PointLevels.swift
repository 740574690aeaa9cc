import ExactArithmetic

/// What everybody has of points, told by places in a list: who has more is then a matter of whole numbers.
struct PointLevels {
    /// The points that somebody has, ascending, each once.
    let points: [Rational]
    /// For each nominee the place of what they have.
    let levels: [UInt32]

    /// The levels of the first `count` nominees.
    /// - Complexity: O(count × terms of merit + levels × log levels).
    init(_ merit: NomineePoints, count: Int) {
        var places: [Rational: UInt32] = [:]
        var (found, levels): ([Rational], [UInt32]) = ([], [])
        levels.reserveCapacity(count)
        for row in 0..<count {
            let points = merit.points(of: row)
            let place = places[points] ?? UInt32(found.count)
            if place == UInt32(found.count) {
                places[points] = place
                found.append(points)
            }
            levels.append(place)
        }
        let order = found.indices.sorted { found[$0] < found[$1] }
        var ranks = [UInt32](repeating: 0, count: found.count)
        for (rank, place) in order.enumerated() { ranks[place] = UInt32(rank) }
        points = order.map { found[$0] }
        self.levels = levels.map { ranks[Int($0)] }
    }

    /// `rows`, which are ascending, with the most points first, or the fewest; of equals with the highest number of the lottery
    /// first, or the lowest; of those the first row.
    /// - Complexity: O(rows × log rows), and a number of the lottery for each.
    func ordered(_ rows: [Int], _ lottery: Lottery, isBestFirst: Bool) -> [UInt32] {
        // Levels and rows fit 32 bits, numbers of the lottery 20.
        let keyed = rows.map { row in
            (key: UInt64(levels[row]) << 20 | UInt64(lottery.number(round: 0, row: row)), row: UInt32(row))
        }
        return keyed.sorted { one, other in
            if one.key == other.key { return one.row < other.row }
            return isBestFirst ? one.key > other.key : one.key < other.key
        }.map(\.row)
    }
}
