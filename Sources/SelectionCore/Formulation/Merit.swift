import ExactArithmetic
import SelectionModel
import Wording

/// The nominees' merit in whole numbers: one point is `unit`.
struct Merit {
    /// The most that a nominee's merit may come to in whole numbers, so that sums over a selection stay exact.
    static let largestWorth = 1 << 38

    let unit: Int
    let values: NomineeValues

    /// True where nobody has any merit, so that the level says nothing.
    var isZero: Bool { values.terms.allSatisfy { $0.worth.allSatisfy { $0 == 0 } } }

    /// The merit of `terms` over `pool`, scaled so that every nominee's is a whole number.
    /// - Throws: `ScaleError` that names the terms with the finest points, where others are too large for them.
    init(_ terms: [MeritTerm], _ pool: Pool) throws(Formulation.ScaleError) {
        let points = terms.map { Merit.points(of: $0, pool.column($0.column)) }
        for (term, values) in zip(terms, points)
        where values.contains(where: { $0.approximation.magnitude > Double(Merit.largestWorth) }) {
            throw Merit.tooFine([term])
        }
        let finest = points.map { $0.map(\.denominator).max() ?? 1 }
        let culprits = zip(terms, finest).filter { $0.1 == finest.max() }.map(\.0)
        var unit = 1
        for value in Set(points.joined().map(\.denominator)).sorted() {
            guard let multiple = leastCommonMultiple(Int128(unit), value), multiple <= Merit.largestWorth else {
                throw Merit.tooFine(culprits)
            }
            unit = Int(multiple)
        }
        let largest = points.map { ($0.map(\.approximation.magnitude).max() ?? 0) * Double(unit) }
        guard largest.reduce(0, +) <= Double(Merit.largestWorth) else { throw Merit.tooFine(culprits) }
        self.unit = unit
        values = NomineeValues(
            terms: zip(terms, points).map { term, worth in
                .init(codes: pool.column(term.column).packed, worth: worth.map { ($0 * Rational(unit)).floor })
            })
    }

    /// The worth of each value of the column.
    static func points(of term: MeritTerm, _ column: CodedColumn) -> [Rational] {
        column.values.map { term.weight * number(of: $0, in: term) }
    }

    /// The number that the term's weight multiplies.
    private static func number(of value: String, in term: MeritTerm) -> Rational {
        guard let points = term.points else { return Rational(ofNumericCell: value) ?? .zero }
        return points[value] ?? (value.isEmpty ? .zero : term.otherPoints)
    }

    private static func tooFine(_ terms: [MeritTerm]) -> Formulation.ScaleError {
        .init(
            diagnostics: terms.map { Diagnostic(.error, at: $0.location, Message(.meritTooFine(columns: $0.column))) })
    }
}
