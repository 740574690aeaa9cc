/// Reserves of a published list, in an order to walk down: whoever withdraws, the first of them who can step in costs the
/// least of all nominees; those for whom that cannot be so are named.
public struct Alternates: Sendable, Equatable {
    /// A reserve.
    public struct Alternate: Sendable, Equatable {
        /// The nominee's row.
        public var row: Int
        /// The delegates for whom the reserve is the first of the list who can step in, ascending.
        public var first: [Int]
        /// The delegates for whom the reserve can step in, with every required rule kept, ascending.
        public var able: [Int]
    }

    /// A delegate for whom someone costs less than the first of the list who can step in.
    public struct Exception: Sendable, Equatable {
        /// Who withdraws.
        public var delegate: Int
        /// Who is to step in.
        public var alternate: Int
        /// Who comes first in the list of those who could.
        public var instead: Int
    }

    /// The reserves in order.
    public var order: [Alternate]
    /// For whom the order does not hold: orders that serve everyone at once do not always exist.
    public var exceptions: [Exception]
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
    /// For each delegate the replacement that costs least is found among all nominees: every required rule holds, then
    /// targets by priority, then merit, then the lottery decide, all recounted in whole numbers. The order then puts, again
    /// and again, whoever comes before nobody's better choice and serves most. Where the choices of some go round in a
    /// circle, whoever disturbs fewest is put, and those disturbed are exceptions. Who is left when everybody is served
    /// follows by the same rule, for the case that those before them have stepped in.
    /// - Throws: `ScaleError` as `Formulation` does.
    /// - Complexity: O(count × profiles of delegates × profiles of nominees × attributes).
    public func alternates(
        of delegates: [Int], count: Int
    ) throws(Formulation.ScaleError) -> Alternates {
        AlternateSearch(try Formulation(plan, pool).problem, delegates: delegates).alternates(count: count)
    }
}
