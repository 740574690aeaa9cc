/// Claims to the next seat by weight ÷ signpost, the greatest first: a heap of the few that are next, a calendar of the
/// rest.
///
/// A claim's day is a whole number that is the smaller, the greater its quotient is. The heap holds all claims up to a day,
/// about one a day, so that it stays small where the calendar has as many days as there are seats. Brown, "Calendar
/// queues", Communications of the ACM 31 (1988).
struct SeatCalendar<Number: WeightNumber> {
    /// A unit's claim to its next seat.
    struct Claim {
        let weight: Number
        let signpost: Int
        /// The unit's place among equals.
        let place: Int
        let unit: Int

        func hasQuotient(of other: Claim) -> Bool {
            Number.order(weight, times: other.signpost, other.weight, times: signpost) == .same
        }
    }

    private static var none: Int32 { -1 }
    private var heap: [Claim] = []
    /// The claims of the days up to this one are in the heap.
    private var today = -1
    /// The last claim of each day that is still to come, and for each unit the one of the same day before.
    private var lastOfDay: [Int32]
    private var before: [Int32]
    /// The claims in the calendar, by their units.
    private var claims: [Claim]

    /// A calendar without claims.
    init(days: Int, units: Int) {
        lastOfDay = Array(repeating: SeatCalendar.none, count: days)
        before = Array(repeating: SeatCalendar.none, count: units)
        claims = Array(repeating: Claim(weight: 0, signpost: 1, place: 0, unit: 0), count: units)
    }

    /// Adds a claim; a unit has one at a time.
    mutating func insert(_ claim: Claim, day: Int) {
        if day <= today { return push(claim) }
        claims[claim.unit] = claim
        (before[claim.unit], lastOfDay[day]) = (lastOfDay[day], Int32(claim.unit))
    }

    /// The greatest claim, which is no longer there then; of equal ones the one with the least place.
    /// - Complexity: O(log claims of about the same day).
    mutating func removeFirst() -> Claim? {
        while heap.isEmpty {
            guard today + 1 < lastOfDay.count else { return nil }
            today += 1
            var unit = lastOfDay[today]
            while unit != SeatCalendar.none {
                push(claims[Int(unit)])
                unit = before[Int(unit)]
            }
        }
        return pop()
    }

    /// True where another claim is equal to one that was just removed.
    func isContested(_ claim: Claim) -> Bool { heap.first?.hasQuotient(of: claim) ?? false }

    private static func comesBefore(_ left: Claim, _ right: Claim) -> Bool {
        switch Number.order(left.weight, times: right.signpost, right.weight, times: left.signpost) {
        case .ascending: false
        case .same: left.place < right.place
        case .descending: true
        }
    }

    private mutating func push(_ claim: Claim) {
        heap.append(claim)
        var index = heap.count - 1
        while index > 0, SeatCalendar.comesBefore(claim, heap[(index - 1) / 2]) {
            heap[index] = heap[(index - 1) / 2]
            index = (index - 1) / 2
        }
        heap[index] = claim
    }

    private mutating func pop() -> Claim? {
        guard let first = heap.first, let claim = heap.popLast() else { return nil }
        if heap.isEmpty { return first }
        var index = 0
        while 2 * index + 1 < heap.count {
            let (left, right) = (2 * index + 1, 2 * index + 2)
            let child = right < heap.count && SeatCalendar.comesBefore(heap[right], heap[left]) ? right : left
            guard SeatCalendar.comesBefore(heap[child], claim) else { break }
            heap[index] = heap[child]
            index = child
        }
        heap[index] = claim
        return first
    }
}
