/// The proof of a search, stage by stage, so that it can be followed with whole-number sums only (`ProofCheck`).
public struct SearchProof: Sendable, Equatable, Codable {
    /// How a level was settled.
    public enum Way: String, Sendable, Codable {
        /// Its value is plainly the most there is: all seats filled, no target missed.
        case ceiling
        /// The bound of its relaxation is attained, or shows that there is no selection.
        case bound
        /// The tree of a kernel shows that nothing is better, or that there is no selection.
        case tree
        /// Equalities contradict each other modulo 2.
        case parity
        /// The tree of a programme over types shows that there is no selection.
        case types
        /// A row has no possible value.
        case row
    }

    /// The bound of a relaxation.
    public struct Bound: Sendable, Equatable {
        /// Multipliers and bound are stated in units of 1 / this.
        public var scale: Int
        /// Whether the objective is left out, so that a bound below 0 shows that there is no selection.
        public var isRay: Bool
        /// The bound times `scale`.
        public var scaled: Int128
        /// The rows' multipliers times `scale`, those that are not 0: the problem's rows, then the demands of earlier
        /// stages.
        public var multipliers: [Int: Int]
    }

    /// One level, or one round of the lottery.
    public struct Stage: Sendable, Equatable, Codable {
        /// The level, from 0; rounds of the lottery follow the levels.
        public var level: Int
        /// How it was settled.
        public var way: Way
        /// The relaxation's bound; nil where none was needed.
        public var bound: Bound?
        /// The value for which the kernel was taken: whoever can differ from the favoured side in a selection worth that
        /// is in it; nil for everyone.
        public var kernelTarget: Int?
        /// The tree of the kernel; nil where the bound is enough, or where trees were not written down.
        public var tree: TreeProof?
    }

    /// The stages in order.
    public var stages: [Stage] = []

    /// No stage yet.
    public init() {}

    /// The same without the trees: what is enough to recompute the bounds of relaxations.
    public var withoutTrees: SearchProof {
        var proof = self
        for index in stages.indices { proof.stages[index].tree = nil }
        return proof
    }
}
