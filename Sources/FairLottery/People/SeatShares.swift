import BigInt

/// Who of a type sits when, so that all of its people sit equally long: time is the lottery's weight, panel after panel.
///
/// Each person in turn takes the time in which most seats of the type are left, so that no moment is left with more seats than
/// people; then any such choice can be completed (Gale and Ryser 1957). Each person cuts at most one stretch in two.
struct SeatShares {
    /// A stretch of a panel's time with the people who sit in it.
    struct Stretch {
        /// The panel.
        var panel: Int
        /// Where it begins within the panel's time, and how long it is.
        var start: BigInt
        var length: BigInt
        /// Seats that are not taken yet.
        var left: Int
        /// The people who sit.
        var people: [Int]
    }

    /// The stretches, all seats taken.
    private(set) var stretches: [Stretch]

    /// Shares the seats of a type.
    /// - Parameters:
    ///   - members: the people.
    ///   - seats: the type's seats in each panel.
    ///   - lengths: the panels' times, such that all members' shares are whole numbers.
    /// - Complexity: O(members · (panels + members)), and sorting.
    init(members: [Int], seats: [Int], lengths: [BigInt]) {
        stretches = seats.indices.filter { seats[$0] > 0 }.map {
            Stretch(panel: $0, start: 0, length: lengths[$0], left: seats[$0], people: [])
        }
        let all = stretches.reduce(BigInt(0)) { $0 + $1.length * BigInt($1.left) }
        let share = all / BigInt(members.count)
        for member in members {
            var open = share
            let order = stretches.indices.sorted {
                (stretches[$1].left, stretches[$0].panel, stretches[$0].start)
                    < (stretches[$0].left, stretches[$1].panel, stretches[$1].start)
            }
            for index in order where !open.isZero && stretches[index].left > 0 {
                if stretches[index].length > open { cut(index, at: open) }
                stretches[index].left -= 1
                stretches[index].people.append(member)
                open -= stretches[index].length
            }
        }
    }

    /// Cuts a stretch in two; the first part has `length` and keeps its place.
    private mutating func cut(_ index: Int, at length: BigInt) {
        var rest = stretches[index]
        rest.start += length
        rest.length -= length
        stretches[index].length = length
        stretches.append(rest)
    }
}
