/// The order in which people are counted, and what has to be kept of a part of a panel on the way.
///
/// The people of each row of one family, the swept one, are counted one row after the other: its counts need not be kept
/// longer than that. Of the other families all counts are, together with the number of seats. So a table has
///
///     Σ over seats and the swept row's count: Π over the other families of the counts that go with those seats
///
/// numbers, and counting takes one addition for each number of each table and option of a unit (a person or several alike).
/// The family whose sweep takes fewest additions is chosen.
struct CountingPlan {
    /// A part of a table: all counts of the families that go with some seats, and some people counted in the swept rows.
    struct Block {
        /// The number of the swept rows' counts.
        var local: Int
        /// The seats.
        var seats: Int
        /// Where its numbers begin.
        var start: Int
    }

    /// People who are counted together: those of a swept row, or of several that share households.
    struct Segment {
        /// The people, in steps.
        var units: [CountedUnit]
        /// The swept rows, by their places in the family.
        var rows: [Int]
        /// Their ranges.
        var ranges: [ClosedRange<Int>]
        /// What a count of each adds to the number of their counts.
        var strides: [Int]
        /// The seats that a panel may have after them.
        var seatsAfter: ClosedRange<Int>
        /// The blocks by ascending seats.
        var blocks: [Block] = []
        /// The place in `blocks` for each number of counts and seats, -1 for none: see `block(local:seats:)`.
        var places: [Int32] = []
        /// The numbers in all.
        var size = 0
    }

    /// The families whose counts are kept; the last varies fastest.
    let families: [CountedFamily]
    /// The swept family; nil for none.
    let swept: CountedRows.Family?
    /// The seats that a panel may have.
    let sizes: ClosedRange<Int>
    /// The segments in order.
    private(set) var segments: [Segment] = []
    /// The additions of one count.
    private(set) var additions = 0.0
    /// The numbers that are held at once for chances or draws.
    private(set) var numbers = 0.0
    /// The most counts of the swept rows of one segment.
    private static let mostLocal = 20_000.0

    /// A plan that keeps `families` and sweeps `swept`; nil where it would hold more than `limit` numbers.
    init?(_ rows: CountedRows, families: [CountedFamily], swept: CountedRows.Family?, limit: Int) {
        self.families = families.sorted { ($0.states.map(\.count).max() ?? 0) < ($1.states.map(\.count).max() ?? 0) }
        (self.swept, sizes) = (swept, rows.sizes)
        let groups = CountingPlan.groups(rows.units, swept)
        var (least, most) = (rows.sizes.lowerBound, rows.sizes.upperBound)
        var reversed: [Segment] = []
        for group in groups.reversed() {
            let ranges = group.rows.map { swept?.ranges[$0] ?? 0...0 }
            var (cells, strides) = (1.0, [Int]())
            for range in ranges {
                strides.append(Int(cells))
                cells *= Double(range.upperBound + 1)
                guard cells <= CountingPlan.mostLocal else { return nil }
            }
            // Bounds of seats only spare work: what they let pass that no panel has is left out at the end.
            let bounds = max(0, least)...max(0, least, most)
            reversed.append(
                Segment(
                    units: group.units, rows: group.rows, ranges: ranges, strides: strides,
                    seatsAfter: bounds))
            most -= ranges.reduce(0) { $0 + $1.lowerBound }
            let all = group.units.reduce(0) { $0 + ($1.options.last?.total ?? 0) }
            let isWhole = group.units.allSatisfy { $0.types.allSatisfy { (swept?.rowOfType[$0] ?? -1) >= 0 } }
            least -= isWhole ? min(all, ranges.reduce(0) { $0 + $1.upperBound }) : all
        }
        var (start, largest) = (Set([0]), 0.0)
        for var segment in reversed.reversed() {
            let (size, after) = layOut(&segment, from: start)
            numbers += Double(after.reduce(0) { $0 + blockSize($1) })
            largest = max(largest, size)
            additions += size * Double(segment.units.reduce(0) { $0 + $1.options.count - 1 })
            guard numbers + 2 * largest <= Double(limit) else { return nil }
            segments.append(segment)
            start = after
        }
        numbers += 2 * largest
    }

    /// The numbers of a block with `seats`.
    func blockSize(_ seats: Int) -> Int { families.reduce(1) { $0 * $1.states[seats].count } }

    /// The people of each swept row; rows that share a unit go together, people of no row come first.
    private static func groups(
        _ units: [CountedUnit], _ swept: CountedRows.Family?
    ) -> [(units: [CountedUnit], rows: [Int])] {
        guard let swept else { return [(units, [])] }
        var leader = Array(swept.ranges.indices)
        let rows = units.map { unit in Set(unit.types.map { swept.rowOfType[$0] }).filter { $0 >= 0 }.sorted() }
        for joined in rows where joined.count > 1 {
            let all = Set(joined.map { leader[$0] })
            for row in leader.indices where all.contains(leader[row]) { leader[row] = all.min() ?? row }
        }
        var groups: [(units: [CountedUnit], rows: [Int])] = [
            (units.indices.filter { rows[$0].isEmpty }.map { units[$0] }, [])
        ]
        for row in leader.indices where leader[row] == row {
            let members = units.indices.filter { index in rows[index].first.map { leader[$0] == row } ?? false }
            groups.append((members.map { units[$0] }, leader.indices.filter { leader[$0] == row }))
        }
        return groups
    }

    /// Finds the blocks that can be reached.
    /// - Returns: their numbers, and the seats that a panel can have after the segment.
    private func layOut(_ segment: inout Segment, from start: Set<Int>) -> (Double, Set<Int>) {
        let cells = zip(segment.strides, segment.ranges).reduce(1) { max($0, $1.0 * ($1.1.upperBound + 1)) }
        let width = sizes.upperBound + 1
        var isReached = [Bool](repeating: false, count: cells * width)
        for seats in start { isReached[seats] = true }
        for unit in segment.units {
            let steps = unit.options.dropFirst().map { (localStep(unit, $0, segment), $0.total) }
            for cell in isReached.indices.reversed() where isReached[cell] {
                let (local, seats) = (cell / width, cell % width)
                for (step, total) in steps where seats + total < width {
                    if let next = moved(local, by: step, segment) { isReached[next * width + seats + total] = true }
                }
            }
        }
        segment.places = [Int32](repeating: -1, count: cells * width)
        var (size, after) = (0, Set<Int>())
        for seats in 0..<width {
            for local in 0..<cells where isReached[local * width + seats] {
                let counts = self.counts(local, segment)
                let missing = zip(segment.ranges, counts).reduce(0) { $0 + max(0, $1.0.lowerBound - $1.1) }
                guard seats + missing <= segment.seatsAfter.upperBound else { continue }
                segment.places[local * width + seats] = Int32(segment.blocks.count)
                segment.blocks.append(Block(local: local, seats: seats, start: size))
                size += blockSize(seats)
                if isWhole(local, segment), segment.seatsAfter.contains(seats) { after.insert(seats) }
            }
        }
        segment.size = size
        return (Double(size), after)
    }

    /// The counts of the swept rows that have a number.
    func counts(_ local: Int, _ segment: Segment) -> [Int] {
        zip(segment.strides, segment.ranges).map { local / $0 % ($1.upperBound + 1) }
    }

    /// True where the counts of the swept rows that have this number are within their ranges.
    func isWhole(_ local: Int, _ segment: Segment) -> Bool {
        zip(segment.ranges, counts(local, segment)).allSatisfy { $0.contains($1) }
    }

    /// What an option of a unit adds to the count of each swept row of the segment.
    func localStep(_ unit: CountedUnit, _ option: CountedUnit.Option, _ segment: Segment) -> [Int] {
        var step = [Int](repeating: 0, count: segment.rows.count)
        guard let swept else { return step }
        for (type, seats) in zip(unit.types, option.seats) where seats > 0 && swept.rowOfType[type] >= 0 {
            if let place = segment.rows.firstIndex(of: swept.rowOfType[type]) { step[place] += seats }
        }
        return step
    }

    /// The number of the counts that are by `step` larger (or smaller, with a negative sign); nil where they are out of range.
    func moved(_ local: Int, by step: [Int], sign: Int = 1, _ segment: Segment) -> Int? {
        var next = local
        for (index, change) in step.enumerated() where change != 0 {
            let range = segment.ranges[index]
            let count = local / segment.strides[index] % (range.upperBound + 1) + sign * change
            guard count >= 0, count <= range.upperBound else { return nil }
            next += sign * change * segment.strides[index]
        }
        return next
    }

    /// The block with these counts of the swept rows and these seats; nil where there is none.
    func block(local: Int, seats: Int, _ segment: Segment) -> Block? {
        guard seats >= 0, seats <= sizes.upperBound else { return nil }
        let place = segment.places[local * (sizes.upperBound + 1) + seats]
        return place < 0 ? nil : segment.blocks[Int(place)]
    }
}
