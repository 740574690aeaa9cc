/// Seats given one by one to the unit that values the next one most, from an assignment close to the result on.
///
/// The last step of the jump-and-step procedure (Pukelsheim 2017, chapter 4): a divisor near the right one leaves few
/// seats to give or to take back, and those are given or taken back in order.
struct SeatSteps<Value: Comparable> {
    let seats: [Int]
    /// The value of the next seat to the unit that would have it; nil where none may have more.
    let next: Value?
    /// The value of the last seat to the unit that would lose it first; nil where none may have fewer.
    let last: Value?
    /// The units that are equal at the last seat, and the number of them that have it; nil where that is decided.
    let tie: (units: [Int], remaining: Int)?

    /// Gives seats from `start` on until there are `total`.
    /// - Parameters:
    ///   - start: seats within `bounds`, such that nobody values a further one more than anyone a seat held.
    ///   - value: what the unit would give for a seat in addition to so many; falls with each seat.
    /// - Complexity: O((units + |total − Σ start|) · log units).
    init(from start: [Int], total: Int, bounds: [ClosedRange<Int>], value: (_ unit: Int, _ held: Int) -> Value) {
        var seats = start
        let missing = total - start.reduce(0, +)
        if missing > 0 { SeatSteps.give(missing, &seats, bounds, value) }
        if missing < 0 { SeatSteps.take(-missing, &seats, bounds, value) }
        var (next, last): (Value?, Value?) = (nil, nil)
        for unit in seats.indices {
            if seats[unit] < bounds[unit].upperBound {
                let worth = value(unit, seats[unit])
                if next.map({ $0 < worth }) ?? true { next = worth }
            }
            if seats[unit] > bounds[unit].lowerBound {
                let worth = value(unit, seats[unit] - 1)
                if last.map({ worth < $0 }) ?? true { last = worth }
            }
        }
        (self.next, self.last) = (next, last)
        guard let next, let last, next == last else {
            (self.seats, tie) = (seats, nil)
            return
        }
        let losers = seats.indices.filter {
            seats[$0] > bounds[$0].lowerBound && value($0, seats[$0] - 1) == last
        }
        let others = seats.indices.filter { seats[$0] < bounds[$0].upperBound && value($0, seats[$0]) == next }
        for unit in losers { seats[unit] -= 1 }
        self.seats = seats
        tie = ((losers + others).sorted(), losers.count)
    }

    private static func give(
        _ count: Int, _ seats: inout [Int], _ bounds: [ClosedRange<Int>], _ value: (Int, Int) -> Value
    ) {
        let entries = seats.indices.filter { seats[$0] < bounds[$0].upperBound }
            .map { BinaryHeap<Value>.Entry(key: value($0, seats[$0]), unit: $0) }
        var heap = BinaryHeap(entries, by: >)
        for _ in 0..<count {
            guard let unit = heap.top?.unit else { return }
            seats[unit] += 1
            if seats[unit] < bounds[unit].upperBound {
                heap.replaceTop(key: value(unit, seats[unit]))
            } else {
                heap.removeTop()
            }
        }
    }

    private static func take(
        _ count: Int, _ seats: inout [Int], _ bounds: [ClosedRange<Int>], _ value: (Int, Int) -> Value
    ) {
        let entries = seats.indices.filter { seats[$0] > bounds[$0].lowerBound }
            .map { BinaryHeap<Value>.Entry(key: value($0, seats[$0] - 1), unit: $0) }
        var heap = BinaryHeap(entries, by: <)
        for _ in 0..<count {
            guard let unit = heap.top?.unit else { return }
            seats[unit] -= 1
            if seats[unit] > bounds[unit].lowerBound {
                heap.replaceTop(key: value(unit, seats[unit] - 1))
            } else {
                heap.removeTop()
            }
        }
    }
}
