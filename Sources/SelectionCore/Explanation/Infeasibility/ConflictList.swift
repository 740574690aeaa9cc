/// Sets of statements of a plan that cannot hold together, each of which could without any one of its statements.
public struct ConflictList: Sendable, Equatable {
    /// The extent of the list: how far it goes, and what is proven of what it leaves out.
    public enum Extent: String, Sendable, CaseIterable {
        /// The plan can be kept: there is no such set, proven.
        case none
        /// All sets that there are, proven.
        case all
        /// As many as were asked for; there may be more.
        case first
        /// Time was up before that.
        case unsettled
    }

    /// The sets, those of few statements first; of as many statements, those whose last statement comes first in the plan's
    /// order of explanations.
    public var sets: [ConflictSet]
    /// The number of sets, from the first, each of which is proven to have no more statements than any set after it, listed or
    /// not.
    public var smallest: Int
    /// The extent of the list.
    public var extent: Extent

    /// A list; see the properties.
    package init(sets: [ConflictSet] = [], smallest: Int = 0, extent: Extent) {
        (self.sets, self.smallest, self.extent) = (sets, smallest, extent)
    }

    /// True where every set is minimal by proof, and the list goes as far as was asked.
    public var isProven: Bool { extent != .unsettled && sets.allSatisfy(\.isMinimal) && smallest == sets.count }
}

/// The cheapest changes of bounds that make a selection possible, each different from those before it in which rules it moves:
/// none moves all rules that an earlier one moves, and others besides.
public struct WaysOut: Sendable, Equatable {
    /// The extent of the list: how far it goes, and what is proven of what it leaves out.
    public enum Extent: String, Sendable, CaseIterable {
        /// All ways that there are, proven.
        case all
        /// As many as were asked for; there may be more.
        case first
        /// Time was up before that.
        case unsettled
    }

    /// The ways, the cheapest first; one that stands as `cheapest` is proven the cheapest of those that differ from the ones
    /// before it.
    public var ways: [Relaxation]
    /// The extent of the list.
    public var extent: Extent

    /// A list; see the properties.
    package init(ways: [Relaxation] = [], extent: Extent) { (self.ways, self.extent) = (ways, extent) }

    /// True where every way is proven the cheapest of those left, and the list goes as far as was asked.
    public var isProven: Bool { extent != .unsettled && ways.allSatisfy { $0.standing == .cheapest } }
}
