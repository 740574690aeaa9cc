import BigInt
import ExactArithmetic

/// The proof that no lottery's geometric mean of chances is much larger than that of given chances p.
///
/// Let w(t) · p(t) ≥ `scale` for everybody who sits in some panel, N people in all, and let every panel be worth at most
/// `bound` by w. For any other chances q, Σ q(t)/p(t) over people is at most `bound` / `scale`, since q is a mixture of panels;
/// and by the inequality of the means the N-th root of Π q(t)/p(t) is at most 1/N of that.
package struct NashCertificate: Sendable {
    /// What a seat of each type is worth.
    package var weights: [Int]
    /// What any panel is worth at most: an engine has proven it.
    package var bound: Int
    /// What the chance of each person is worth at least.
    package var scale: Int

    /// A certificate; see the properties.
    package init(weights: [Int], bound: Int, scale: Int) {
        (self.weights, self.bound, self.scale) = (weights, bound, scale)
    }

    /// The g for which no geometric mean of chances is more than 1 + g times that of `chances`; nil where the weights do not
    /// prove one.
    /// - Complexity: O(types).
    package func gap(_ program: PanelProgram, isCoverable: [Bool], chances: [BigRational]) -> BigRational? {
        guard weights.count == chances.count, scale > 0 else { return nil }
        var people = 0
        for type in chances.indices where isCoverable[type] {
            guard BigRational(weights[type]) * chances[type] >= BigRational(scale) else { return nil }
            people += program.types[type].count
        }
        guard people > 0 else { return nil }
        return BigRational(BigInt(bound), BigInt(scale) * BigInt(people)) - .one
    }
}
