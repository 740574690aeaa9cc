import ExactArithmetic
import Wording

/// The targets of one priority as a level in whole numbers: one delegate of shortfall that weighs 1 is `unit`.
struct TargetLevel {
    /// The largest unit. Floating-point numbers cannot tell values apart there; what is proven, is so in whole numbers.
    static let largestUnit = 1 << 50
    /// The most that a level may come to at its worst, so that bounds, which are multiples of it by prices, fit 128 bits.
    static let largestSum = 1 << 56

    let priority: Int
    let unit: Int
    /// The weight of every shortfall of the formulation, 0 for those of other priorities.
    let weights: [Int]

    /// The levels of `targets`, in ascending priority.
    /// - Parameters:
    ///   - places: the shortfall of each target; several may have one.
    ///   - maxima: what each shortfall comes to at worst.
    ///   - location: where the plan states the targets of a priority.
    static func levels(
        _ targets: [Target], places: [Int], maxima: [Int], location: (Int) -> SourceLocation? = { _ in nil }
    ) throws(Formulation.ScaleError) -> [TargetLevel] {
        var levels: [TargetLevel] = []
        let ofRank = Dictionary(grouping: targets.indices) { targets[$0].priority.rank }
        for (rank, own) in ofRank.sorted(by: { $0.key < $1.key }) {
            guard let level = TargetLevel(rank, own, targets, places, maxima) else {
                let problem = Diagnostic(.error, at: location(rank), Message(.targetTooFine(priority: "\(rank)")))
                throw Formulation.ScaleError(diagnostics: [problem])
            }
            levels.append(level)
        }
        return levels
    }

    /// The level of the targets in places `own`; nil where the digits do not fit.
    private init?(_ rank: Int, _ own: [Int], _ targets: [Target], _ places: [Int], _ maxima: [Int]) {
        let worth = own.map { targets[$0].priority.weight / Rational(targets[$0].scale) }
        var unit = 1
        for value in worth {
            guard let multiple = leastCommonMultiple(Int128(unit), value.denominator),
                multiple <= TargetLevel.largestUnit
            else { return nil }
            unit = Int(multiple)
        }
        let worst = zip(worth, own).map { $0.approximation * Double(unit) * Double(maxima[places[$1]]) }
        guard worst.reduce(0, +) <= Double(TargetLevel.largestSum),
            worth.reduce(0, { $0 + $1.approximation * Double(unit) }) < 0x1p62
        else { return nil }
        priority = rank
        self.unit = unit
        var weights = [Int](repeating: 0, count: maxima.count)
        for (index, value) in zip(own, worth) { weights[places[index]] += (value * Rational(unit)).floor }
        self.weights = weights
    }
}
