/// A selection drawn at random without looking at the nominees, for families that write their bounds around it.
enum RandomSelection {
    /// One index of each of `seats` stretches of the file that are equally long but for rounding.
    ///
    /// Takes O(seats), however many nominees there are; there must be at least as many as seats.
    static func members(seats: Int, nominees: Int, seed: UInt64) -> [Int] {
        var draw = SeededGenerator(seed: seed, purpose: .planting)
        return (0..<seats).map { seat in
            let (start, end) = (seat * nominees / seats, (seat + 1) * nominees / seats)
            return start + draw.below(end - start)
        }
    }
}
