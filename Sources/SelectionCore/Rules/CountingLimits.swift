/// The facts that counting alone knows of a pool: who is there to be selected, and who must be.
package struct CountingLimits {
    /// The fewest and the most delegates.
    let seats: Seats
    /// The number of nominees who may be selected at all.
    let available: Int
    /// The number of nominees who must be.
    let included: Int
    private let state: [Pin?]
    private let known = Known()

    fileprivate enum Pin {
        case included, excluded
    }

    init(_ plan: Plan, _ pool: Pool) {
        var state = [Pin?](repeating: nil, count: pool.count)
        if let among = plan.among {
            let allowed = Set(pool.rows(of: among))
            for row in state.indices where !allowed.contains(row) { state[row] = .excluded }
        }
        for reference in plan.pins.include {
            if let row = pool.row(ofPlanID: reference.id) { state[row] = .included }
        }
        for reference in plan.pins.exclude {
            if let row = pool.row(ofPlanID: reference.id) { state[row] = .excluded }
        }
        self.state = state
        seats = plan.seats
        available = state.count { $0 != .excluded }
        included = state.count { $0 == .included }
    }

    /// True where the nominee must be selected.
    func isIncluded(_ nominee: Int) -> Bool { state[nominee] == .included }

    /// True where the nominee may be selected.
    func isAvailable(_ nominee: Int) -> Bool { state[nominee] != .excluded }

    /// The number of nominees who pass `test`: nominated, may be selected, must be selected.
    func tally(_ test: (Int) -> Bool) -> Tally {
        var tally = Tally()
        for nominee in state.indices where test(nominee) { tally.add(state[nominee]) }
        return tally
    }

    /// The tally of the members of a group within another, who pass `test`; counted once for all rules on the two.
    func tally(of group: String, within base: String, _ test: (Int) -> Bool) -> Tally {
        known.tally(of: [group, base]) { tally(test) }
    }

    /// The tallies counted already; one search of reasons has one thread.
    private final class Known {
        private var tallies: [[String]: Tally] = [:]

        func tally(of names: [String], _ count: () -> Tally) -> Tally {
            if let tally = tallies[names] { return tally }
            let tally = count()
            tallies[names] = tally
            return tally
        }
    }

    /// Tallies by a key that each nominee has, or has not.
    func tallies<Key: Hashable>(by key: (Int) -> Key?) -> [Key: Tally] {
        var tallies: [Key: Tally] = [:]
        for nominee in state.indices {
            if let key = key(nominee) { tallies[key, default: Tally()].add(state[nominee]) }
        }
        return tallies
    }

    /// The number of those there are, of those who may be selected, and of those who must be.
    struct Tally: Equatable {
        var nominated = 0
        var available = 0
        var included = 0

        fileprivate mutating func add(_ pin: Pin?) {
            nominated += 1
            available += pin == .excluded ? 0 : 1
            included += pin == .included ? 1 : 0
        }
    }
}
