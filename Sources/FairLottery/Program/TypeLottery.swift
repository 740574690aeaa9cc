import BigInt
import ExactArithmetic

/// Panels of types with the chance of each, which add up to 1: as whole numbers over a common denominator, which may be long.
package struct TypeLottery: Sendable {
    /// The panels.
    package var panels: [Panel]
    /// Each panel's chance times the denominator, above 0; the denominator in all.
    package var weights: [BigInt]
    /// What the weights are divided by.
    package var denominator: BigInt

    /// A lottery of `panels`, whose weights add up to `denominator`.
    package init(panels: [Panel], weights: [BigInt], denominator: BigInt) {
        (self.panels, self.weights, self.denominator) = (panels, weights, denominator)
    }

    /// A lottery of `panels` with these chances, which add up to 1; those of 0 are left out.
    package init(panels: [Panel], chances: [BigRational]) {
        let used = panels.indices.filter { !chances[$0].isZero }
        let denominator = BigInt(used.reduce(BigUInt(1)) { leastCommonMultiple($0, chances[$1].denominator.magnitude) })
        self.init(
            panels: used.map { panels[$0] },
            weights: used.map { chances[$0].numerator * (denominator / chances[$0].denominator) },
            denominator: denominator)
    }

    /// The chance of each person of each type: by sums.
    /// - Complexity: O(seats of all panels) sums of whole numbers.
    package func chances(_ program: PanelProgram) -> [BigRational] {
        var seats = [BigInt](repeating: 0, count: program.types.count)
        for (panel, weight) in zip(panels, weights) {
            for (type, count) in panel.enumerated() where count > 0 { seats[type] += weight * BigInt(count) }
        }
        return zip(seats, program.types).map { BigRational($0, denominator * BigInt($1.count)) }
    }
}
