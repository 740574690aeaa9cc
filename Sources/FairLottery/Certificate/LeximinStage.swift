import BigInt
import ExactArithmetic

/// One step of the proof that chances are fair: the worst off of those who are not settled cannot have more than this, and
/// some of them have exactly that wherever the worst off has as much.
package struct LeximinStage: Sendable {
    /// The chance.
    package var value: BigRational
    /// The multipliers of the rows that prove it (`RowPrices`); none where the chance is 1, more than which there is not.
    package var multipliers: [BigInt]
    /// The types whose chance it settles, ascending.
    package var types: [Int]

    /// A stage; see the properties.
    package init(value: BigRational, multipliers: [BigInt], types: [Int]) {
        (self.value, self.multipliers, self.types) = (value, multipliers, types)
    }
}

extension LeximinStage {
    /// Follows stages by whole-number sums only.
    /// - Parameters:
    ///   - isCoverable: true for each type that sits in some panel; the others have no chance and no part in this.
    /// - Returns: each type's chance; nil where a stage does not hold or types are left.
    /// - Complexity: O(stages · nonzeros).
    package static func chances(
        _ program: PanelProgram, isCoverable: [Bool], following stages: [LeximinStage]
    ) -> [BigRational]? {
        var chances: [BigRational?] = isCoverable.map { $0 ? nil : .zero }
        let ranges = program.rowRanges
        for stage in stages {
            let open = chances.map { $0 == nil }
            guard stage.types.allSatisfy({ open.indices.contains($0) && open[$0] }), !stage.types.isEmpty else {
                return nil
            }
            if stage.multipliers.isEmpty {
                guard stage.value == .one else { return nil }
            } else {
                guard stage.multipliers.count == program.rows.count else { return nil }
                let prices = RowPrices(program, ranges: ranges, multipliers: stage.multipliers)
                guard prices.greatestMinimum(program, open: open, fixed: chances) == stage.value,
                    stage.types.allSatisfy({ !prices.weights[$0].isZero })
                else { return nil }
            }
            for type in stage.types { chances[type] = stage.value }
        }
        let settled = chances.compactMap { $0 }
        return settled.count == chances.count ? settled : nil
    }
}
