/// The units that would have the next seat, and those that would lose the last one: the allotments with one seat more
/// and one fewer.
public struct AllocationOutlook: Sendable {
    /// The changes of an allotment from the one it is seen from.
    public struct Step: Sendable {
        /// The units that would have more.
        public var gainers: [Int]
        /// The units that would have fewer.
        public var losers: [Int]
        /// The units that would be tied where not all changes are decided.
        public var tied: [Int]
    }

    /// The changes with one seat more; nil where that is impossible.
    public let next: Step?
    /// The changes with one seat fewer; nil where that is impossible.
    public let last: Step?

    /// The outlook from `allocation`.
    /// - Complexity: that of two allotments.
    public init(from allocation: Allocation, lot: Lot? = nil) throws(ApportionmentError) {
        next = try AllocationOutlook.step(from: allocation, by: 1, lot)
        last = try AllocationOutlook.step(from: allocation, by: -1, lot)
    }

    private static func step(
        from allocation: Allocation, by change: Int, _ lot: Lot?
    ) throws(ApportionmentError) -> Step? {
        var problem = allocation.problem
        problem.seats += change
        do {
            let other = try problem.solve(allocation.method, lot: lot)
            let units = problem.units.indices.filter { !(other.tie?.units.contains($0) ?? false) }
            return Step(
                gainers: units.filter { other.seats[$0] > allocation.seats[$0] },
                losers: units.filter { other.seats[$0] < allocation.seats[$0] }, tied: other.tie?.units ?? [])
        } catch {
            switch error {
            case .impossible, .seatsOutOfRange: return nil
            default: throw error
            }
        }
    }
}
