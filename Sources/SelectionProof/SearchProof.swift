import IntegerProgramming
import SelectionModel

/// The proof of a search, stage by stage, so that it can be followed with whole-number sums only (`ProofCheck`).
package struct SearchProof: Sendable, Equatable, Codable {
    /// The way in which a level was settled.
    package enum Way: String, Sendable, Codable, CaseIterable {
        /// Its value is plainly the most there is: all seats filled, no target missed.
        case ceiling
        /// The bound of its relaxation is attained, or shows that there is no selection.
        case bound
        /// The tree of a restricted problem shows that nothing is better, or that there is no selection.
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
    package struct Bound: Sendable, Equatable {
        /// Multipliers and bound are stated in units of 1 / this.
        package var scale: Int
        /// True where the objective is left out, so that a bound below 0 shows that there is no selection.
        package var isRay: Bool
        /// The bound times `scale`.
        package var scaled: Int128
        /// The rows' multipliers times `scale`, those that are not 0: the problem's rows, then the cutoffs of earlier
        /// stages.
        package var multipliers: [Int: Int]
    }

    /// One level, or one round of the lottery.
    package struct Stage: Sendable, Equatable, Codable {
        /// The level, from 0; rounds of the lottery follow the levels.
        package var level: Int
        /// The way in which it was settled.
        package var way: Way
        /// The relaxation's bound; nil where none was needed.
        package var bound: Bound?
        /// The value for which the restricted problem was taken: whoever can differ from the favoured side in a selection worth
        /// that is in it; nil for everyone.
        package var restrictionTarget: Int?
        /// The tree of the restricted problem; nil where the bound is enough, or where trees were not written down.
        package var tree: TreeProof?
        /// The parts, each branch before what it divides; nil where there is one part only.
        package var parts: [Part]?

        /// The keys of a stage in files.
        package enum CodingKeys: String, CodingKey {
            case level, way, bound, tree, parts
            // As files have it from the beginning.
            case restrictionTarget = "kernelTarget"
        }

        /// Settled in this `way`.
        package init(
            level: Int, way: Way, bound: Bound? = nil, restrictionTarget: Int? = nil, tree: TreeProof? = nil,
            parts: [Part]? = nil
        ) {
            (self.level, self.way, self.bound) = (level, way, bound)
            (self.restrictionTarget, self.tree, self.parts) = (restrictionTarget, tree, parts)
        }

        /// True where no tree is needed to show what the stage claims.
        package var needsNoTree: Bool {
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
    package struct Part: Sendable, Equatable, Codable {
        /// The row that counts a group; nil where the part is not divided further.
        package var row: Int?
        /// The most that the row comes to in the first part.
        package var most: Int?
        /// The stage that settles a part which is not divided further; its level says nothing.
        package var stage: Stage?

        /// The keys of a part in files.
        package enum CodingKeys: String, CodingKey, CaseIterable, Sendable { case row, most, stage }

        /// A branch, or a settled part.
        package init(row: Int? = nil, most: Int? = nil, stage: Stage? = nil) {
            (self.row, self.most, self.stage) = (row, most, stage)
        }
    }

    /// The stages in order.
    package var stages: [Stage] = []

    /// The keys of a proof in files.
    package enum CodingKeys: String, CodingKey, CaseIterable, Sendable { case stages }

    /// No stage yet.
    package init() {}

    /// The same without the trees: what is enough to recompute the bounds of relaxations.
    package var withoutTrees: SearchProof {
        var proof = self
        proof.stages = stages.map(\.withoutTree)
        return proof
    }
}

extension PoolBound {
    /// The bound as it is written down.
    package var proof: SearchProof.Bound {
        var nonzero: [Int: Int] = [:]
        for (row, multiplier) in multipliers.enumerated() where multiplier != 0 { nonzero[row] = multiplier }
        return SearchProof.Bound(scale: scale, isRay: costScale == 0, scaled: scaled, multipliers: nonzero)
    }
}
