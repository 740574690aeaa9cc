import ExactArithmetic

/// The targets of one priority as a level in whole numbers: one delegate of shortfall that weighs 1 is `unit`.
struct TargetLevel {
    /// The largest unit, so that solvers can tell values apart.
    static let largestUnit = 100_000_000
    /// The most that a level may come to at its worst, so that all sums stay exact.
    static let largestSum = 1 << 53

    let priority: Int
    let unit: Int
    /// The weight of every shortfall of the formulation, 0 for those of other priorities.
    let weights: [Int]

    /// The levels of `targets`, whose rows miss `maxima` at worst, in ascending priority.
    static func levels(_ targets: [Target], maxima: [Int]) throws(Formulation.ScaleError) -> [TargetLevel] {
        var levels: [TargetLevel] = []
        for rank in Set(targets.map(\.priority.rank)).sorted() {
            levels.append(try TargetLevel(rank, targets, maxima))
        }
        return levels
    }

    private init(_ rank: Int, _ targets: [Target], _ maxima: [Int]) throws(Formulation.ScaleError) {
        let worth = targets.map { target in
            target.priority.rank == rank ? target.priority.weight / Rational(target.scale) : .zero
        }
        var unit = 1
        for value in worth {
            guard let multiple = leastCommonMultiple(unit, value.denominator), multiple <= TargetLevel.largestUnit
            else {
                throw TargetLevel.tooFine(rank)
            }
            unit = multiple
        }
        let worst = zip(worth, maxima).map { $0.approximation * Double(unit) * Double($1) }
        guard worst.reduce(0, +) <= Double(TargetLevel.largestSum),
            worth.allSatisfy({ Double($0.numerator) * Double(unit) < 0x1p62 })
        else { throw TargetLevel.tooFine(rank) }
        priority = rank
        self.unit = unit
        let scaled = unit
        weights = worth.map { ($0 * Rational(scaled)).numerator }
    }

    private static func tooFine(_ rank: Int) -> Formulation.ScaleError {
        .init(diagnostics: [Diagnostic(.error, at: nil, Message(.targetTooFine, "\(rank)"))])
    }
}
