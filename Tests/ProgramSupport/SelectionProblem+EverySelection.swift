import IntegerProgramming
import SelectionModel

/// The reference: every subset of a few nominees.
extension SelectionProblem {
    /// Every selection that keeps pins and rows, ascending.
    package var everySelection: [[Int]] {
        (0..<1 << columns.count).map { subset in (0..<columns.count).filter { subset >> $0 & 1 == 1 } }
            .filter(isFeasible)
    }

    /// The best selection; nil where there is none.
    package var best: [Int]? {
        everySelection.reduce(nil) { best, other in
            guard let best else { return other }
            return isBetter(other, than: best) ? other : best
        }
    }
}
