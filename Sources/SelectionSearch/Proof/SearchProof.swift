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
        /// So few are free that every selection can be looked at.
        case enumeration
        /// The sizes of groups to which shares refer are branched on, and each part is settled by itself.
        case sizes
    }

    /// The bound of a relaxation.
    public struct Bound: Sendable, Equatable {
        /// Multipliers and bound are stated in units of 1 / this.
        public var scale: Int
        /// Whether the objective is left out, so that a bound below 0 shows that there is no selection.
        public var isRay: Bool
        /// The bound times `scale`.
        public var scaled: Int128
        /// The rows' multipliers times `scale`, those that are not 0: the problem's rows, then the cutoffs of earlier
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
        /// The parts, each branch before what it divides; nil where there is one part only.
        public var parts: [Part]?

        /// Settled in this `way`.
        public init(
            level: Int, way: Way, bound: Bound? = nil, kernelTarget: Int? = nil, tree: TreeProof? = nil,
            parts: [Part]? = nil
        ) {
            (self.level, self.way, self.bound) = (level, way, bound)
            (self.kernelTarget, self.tree, self.parts) = (kernelTarget, tree, parts)
        }

        /// Whether no tree is needed to show what the stage claims.
        public var needsNoTree: Bool {
            switch way {
            case .ceiling, .bound, .parity, .row: true
            case .tree, .types, .enumeration: false
            case .sizes: (parts ?? []).allSatisfy { $0.stage?.needsNoTree ?? true }
            }
        }

        fileprivate var withoutTree: Stage {
            var stage = self
            stage.tree = nil
            stage.parts = parts?.map { Part(row: $0.row, most: $0.most, stage: $0.stage?.withoutTree) }
            return stage
        }
    }

    /// A step of branching on sizes: a row is `most` at most in the first of the two parts that follow, and more in the second;
    /// or how a part is settled.
    public struct Part: Sendable, Equatable, Codable {
        /// The row that counts a group; nil where the part is not divided further.
        public var row: Int?
        /// The most that the row comes to in the first part.
        public var most: Int?
        /// How a part is settled that is not divided further; its level says nothing.
        public var stage: Stage?

        /// A branch, or a settled part.
        public init(row: Int? = nil, most: Int? = nil, stage: Stage? = nil) {
            (self.row, self.most, self.stage) = (row, most, stage)
        }
    }

    /// The stages in order.
    public var stages: [Stage] = []

    /// No stage yet.
    public init() {}

    /// The same without the trees: what is enough to recompute the bounds of relaxations.
    public var withoutTrees: SearchProof {
        var proof = self
        proof.stages = stages.map(\.withoutTree)
        return proof
    }
}
