/// Reserves of a published list, in an order to walk down: whoever withdraws, the first of them who can step in is the best
/// of all nominees for that seat.
///
/// To step in is to keep every required rule and to cost no more in targets than any other nominee would.
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
    /// Delegates whom nobody can replace one for one, grouped by what they count for: the same holds for all of a group.
    public var unserved: [[Int]]
    /// How long a list would have to be to hold everybody's best replacement.
    public var complete: Int
}

extension SelectionInputs {
    /// The alternates of a list of delegates, rows of the pool, `count` at most.
    ///
    /// For each delegate all nominees are tried, in whole numbers: who keeps every required rule, and of those who costs the
    /// least in targets, by priority, can step in; of these merit and the lottery name the best. The order then puts, again
    /// and again, whoever comes before nobody's better choice, and of those whoever serves most. When everybody is served,
    /// the next best follow in the same way, for the case that those before them are not to be had.
    /// - Throws: `ScaleError` as `Formulation` does.
    /// - Complexity: O(count × profiles of delegates × profiles of nominees × attributes).
    public func alternates(
        of delegates: [Int], count: Int
    ) throws(Formulation.ScaleError) -> Alternates {
        AlternateSearch(try Formulation(plan, pool).problem, delegates: delegates).alternates(count: count)
    }
}
