/// Reserves of a published list, in an order to walk down: whoever withdraws, the first of them who can step in is the one
/// that a replacement takes, the best of all nominees for that seat.
///
/// To step in is to keep every required rule and to cost no more in targets than any other nominee would. Where a replacement
/// would rather leave the place empty, or take several people, nobody can step in.
public struct Alternates: Sendable, Equatable {
    /// A reserve.
    public struct Alternate: Sendable, Equatable {
        /// The nominee's row.
        public var row: Int
        /// The delegates for whom the reserve is the first of the list who can step in, ascending.
        public var first: [Int]
        /// The delegates for whom the reserve can step in, ascending.
        public var able: [Int]
    }

    /// The reserves in order.
    public var order: [Alternate]
    /// Delegates who have a replacement, but nobody of the list: it would have to be longer.
    public var beyond: [Int]
    /// Delegates in whose place nobody is taken alone, grouped by what they count for: the same holds for all of a group.
    public var unserved: [[Int]]
    /// The length that a list would need to hold everybody's best replacement.
    public var complete: Int
}
