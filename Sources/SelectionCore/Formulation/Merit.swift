import ExactArithmetic
import SelectionSearch

/// The nominees' merit in whole numbers: one point is `unit`.
struct Merit {
    /// The most that a selection's merit may come to in whole numbers, so that all sums stay exact.
    static let largestWorth = 1 << 40

    let unit: Int
    let values: NomineeValues

    /// Whether nobody has any merit, so that the level says nothing.
    var isZero: Bool { values.terms.allSatisfy { $0.worth.allSatisfy { $0 == 0 } } }

    /// The merit of `terms` over `pool`, scaled so that every nominee's is a whole number.
    init(_ terms: [MeritTerm], _ pool: Pool) throws(Formulation.ScaleError) {
        let points = terms.map { Merit.points(of: $0, pool.column($0.column)) }
        var unit = 1
        for (term, worth) in zip(terms, points) {
            for value in worth {
                guard let multiple = leastCommonMultiple(unit, value.denominator), multiple <= Merit.largestWorth else {
                    throw Merit.tooFine(term)
                }
                unit = multiple
            }
            let largest = worth.map(\.approximation).max() ?? 0
            guard largest * Double(unit) <= Double(Merit.largestWorth) else { throw Merit.tooFine(term) }
        }
        self.unit = unit
        values = NomineeValues(
            terms: zip(terms, points).map { term, worth in
                .init(codes: pool.column(term.column).codes, worth: worth.map { ($0 * Rational(unit)).numerator })
            })
    }

    /// What each value of the column is worth.
    static func points(of term: MeritTerm, _ column: CodedColumn) -> [Rational] {
        column.values.map { value in
            if let points = term.points { return term.weight * (points[value] ?? .zero) }
            return term.weight * (Rational(ofNumericCell: value) ?? .zero)
        }
    }

    private static func tooFine(_ term: MeritTerm) -> Formulation.ScaleError {
        .init(diagnostics: [Diagnostic(.error, at: term.location, Message(.meritTooFine, term.column))])
    }
}
