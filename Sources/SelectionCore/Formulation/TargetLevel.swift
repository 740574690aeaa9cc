import ExactArithmetic

/// The targets of one priority as a level in whole numbers: one delegate of shortfall that weighs 1 is `unit`.
struct TargetLevel {
    /// The largest unit, so that all sums stay exact and solvers can tell values apart.
    static let largestUnit = 100_000_000

    let priority: Int
    let unit: Int
    /// The weight of every shortfall of the formulation, 0 for those of other priorities.
    let weights: [Int]

    /// The levels of `targets` in ascending priority.
    static func levels(_ targets: [Target]) throws(Formulation.ScaleError) -> [TargetLevel] {
        var levels: [TargetLevel] = []
        for rank in Set(targets.map(\.priority.rank)).sorted() {
            levels.append(try TargetLevel(rank, targets))
        }
        return levels
    }

    private init(_ rank: Int, _ targets: [Target]) throws(Formulation.ScaleError) {
        let worth = targets.map { target in
            target.priority.rank == rank ? target.priority.weight / Rational(target.scale) : .zero
        }
        var unit = 1
        for value in worth {
            guard let multiple = leastCommonMultiple(unit, value.denominator), multiple <= TargetLevel.largestUnit
            else {
                throw .init(diagnostics: [Diagnostic(.error, at: nil, Message(.targetTooFine, "\(rank)"))])
            }
            unit = multiple
        }
        priority = rank
        self.unit = unit
        let scaled = unit
        weights = worth.map { ($0 * Rational(scaled)).numerator }
    }
}
