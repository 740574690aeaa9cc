/// Rows of which each person counts in one at most, such as those of a feature's values, with all the counts that they can
/// have in a part of a panel that can still become a panel.
///
/// Counts that go with a number of seats are numbered from 0. Counts from which a seat is taken away are among them again, so
/// steps from one to the other never leave the table in between.
struct CountedFamily {
    /// The rows' ranges.
    let ranges: [ClosedRange<Int>]
    /// The place among the rows of each type's row; -1 for none.
    let rowOfType: [Int]
    /// The counts that go with each number of seats.
    private(set) var states: [[[UInt16]]] = []
    /// For each number of seats, row (the last for none) and state: the state with one more; -1 where that is none.
    private var steps: [[[Int32]]] = []
    private var places: [[Int: Int32]] = []

    /// The most counts that a family may have.
    private static let mostStates = 400_000
    /// The most steps of looking for them, for each.
    private static let visitsPerState = 8

    /// The counts of rows with `ranges`; nil where there are too many.
    /// - Parameters:
    ///   - sizes: the seats that a panel may have.
    ///   - isComplete: true where each person counts in one of the rows.
    /// - Complexity: O(states · rows) time and memory.
    init?(ranges: [ClosedRange<Int>], rowOfType: [Int], sizes: ClosedRange<Int>, isComplete: Bool) {
        (self.ranges, self.rowOfType) = (ranges, rowOfType)
        var cells = 1
        for range in ranges {
            let (product, overflow) = cells.multipliedReportingOverflow(by: range.upperBound + 1)
            guard !overflow, range.upperBound <= UInt16.max else { return nil }
            cells = product
        }
        var left = CountedFamily.mostStates
        for seats in 0...sizes.upperBound {
            guard let found = vectors(seats: seats, sizes: sizes, isComplete: isComplete, limit: left) else {
                return nil
            }
            left -= found.count
            states.append(found)
            places.append(
                Dictionary(uniqueKeysWithValues: found.enumerated().map { (key($0.element), Int32($0.offset)) }))
        }
        for seats in 0..<sizes.upperBound { steps.append(stepTable(seats)) }
    }

    /// The state with these counts at a number of seats; nil where there is none.
    func place(_ counts: [UInt16], seats: Int) -> Int? { places[seats][key(counts)].map { Int($0) } }

    /// The pairs of states that an option of a unit joins: those at `seats`, and what they become.
    func pairs(_ unit: CountedUnit, _ option: CountedUnit.Option, seats: Int) -> [(from: Int32, to: Int32)] {
        let rows = zip(unit.types, option.seats).flatMap { [Int](repeating: rowOfType[$0], count: $1) }
        return states[seats].indices.compactMap { state in
            var place = Int32(state)
            for (index, row) in rows.enumerated() {
                place = steps[seats + index][row < 0 ? ranges.count : row][Int(place)]
                if place < 0 { return nil }
            }
            return (Int32(state), place)
        }
    }

    /// Counts less what an option of a unit adds; nil where they have less.
    func reduced(_ counts: [UInt16], _ unit: CountedUnit, _ option: CountedUnit.Option) -> [UInt16]? {
        var counts = counts
        for (type, seats) in zip(unit.types, option.seats) where seats > 0 && rowOfType[type] >= 0 {
            guard counts[rowOfType[type]] >= seats else { return nil }
            counts[rowOfType[type]] -= UInt16(seats)
        }
        return counts
    }

    /// True where counts are within the rows' ranges.
    func isWhole(_ counts: [UInt16]) -> Bool { zip(ranges, counts).allSatisfy { $0.contains(Int($1)) } }

    private func key(_ counts: [UInt16]) -> Int {
        zip(ranges, counts).reduce(0) { $0 * ($1.0.upperBound + 1) + Int($1.1) }
    }

    /// The counts at `seats` that leave seats enough for every row's least.
    private func vectors(
        seats: Int, sizes: ClosedRange<Int>, isComplete: Bool, limit: Int
    ) -> [[UInt16]]? {
        let open = sizes.upperBound - seats
        var room = [0]
        for range in ranges.reversed() { room.append(room[room.count - 1] + range.upperBound) }
        room.reverse()
        var (found, visits) = ([[UInt16]](), 0)
        func extend(_ counts: [UInt16], sum: Int, missing: Int) -> Bool {
            visits += 1
            guard visits <= CountedFamily.visitsPerState * limit else { return false }
            guard missing <= open, !isComplete || sum + room[counts.count] >= seats else { return true }
            guard counts.count < ranges.count else {
                found.append(counts)
                return found.count <= limit
            }
            let range = ranges[counts.count]
            let least = isComplete && counts.count == ranges.count - 1 ? seats - sum : 0
            for count in least...max(least, min(range.upperBound, seats - sum))
            where !extend(
                counts + [UInt16(count)], sum: sum + count, missing: missing + max(0, range.lowerBound - count))
            { return false }
            return true
        }
        return extend([], sum: 0, missing: 0) ? found : nil
    }

    private func stepTable(_ seats: Int) -> [[Int32]] {
        (0...ranges.count).map { row in
            states[seats].map { counts in
                var counts = counts
                if row < ranges.count {
                    guard counts[row] < ranges[row].upperBound else { return -1 }
                    counts[row] += 1
                }
                return places[seats + 1][key(counts)] ?? -1
            }
        }
    }
}
