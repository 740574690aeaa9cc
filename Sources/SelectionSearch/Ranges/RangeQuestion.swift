import IntegerProgramming
import SelectionModel

/// A question how high a count can go: some rows are dropped, and so many delegates are selected.
package struct RangeQuestion: Sendable {
    /// The worth of one of each type; negative where the count is to be low.
    package var worth: [Int]
    /// The worth of those who must be in.
    package var constant: Int
    /// The rows that need not hold.
    package var dropped: [Int]
    /// Exactly so many delegates; nil for any number that the rows allow.
    package var seats: Int?

    /// A question; see the properties.
    package init(worth: [Int], constant: Int, dropped: [Int] = [], seats: Int? = nil) {
        (self.worth, self.constant, self.dropped, self.seats) = (worth, constant, dropped, seats)
    }
}

/// What is known of a question, to be gone on from when rows have moved.
package struct RangeAnswer: Sendable {
    /// A selection that keeps the rows and is worth `value`; nil where none is known.
    package internal(set) var witness: TypedSelection?
    /// The worth of the witness.
    package internal(set) var value: Int?
    /// No selection is worth more, proven; nil where no bound is known.
    package internal(set) var bound: Int?
    /// True where there is no selection, proven.
    package internal(set) var isImpossible = false
    /// The ranges of the rows for which the bound, or that there is none, was proven.
    var provenRows: [IntegerProgram.Row] = []
    /// The multipliers of the rows that prove it, times `scale`; without an objective where there is no selection.
    var certificate: RangeCertificate?
    /// The last basis: types, and rows counted on from the number of types.
    var basis: [Int32] = []

    /// Nothing is known.
    package init() {}

    /// What is of use of another answer where nominees are worth something else: its basis.
    package init(startingFrom other: RangeAnswer) { basis = other.basis }

    /// True where a relaxation was solved, so that there is a basis to go on from.
    package var isStarted: Bool { !basis.isEmpty }

    /// True where nothing is left to be found out.
    package var isProven: Bool { isImpossible || value != nil && value == bound }
}

/// Whole-number multipliers of rows, which bound what selections are worth.
struct RangeCertificate: Sendable {
    let multipliers: [Int]
    let scale: Int
    /// 1, or 0 where the objective is left out, so that a bound below 0 proves that there is no selection.
    let costScale: Int

    /// Multipliers from duals, in multiples of 1 / `scale`; those that an unbounded side would make worthless become 0.
    init(_ duals: [Double], _ rows: [IntegerProgram.Row], largestCoefficient: Int, costScale: Int) {
        let bits = RangeCertificate.bits(largestCoefficient)
        let scale = 1 << bits
        (self.scale, self.costScale) = (scale, costScale)
        multipliers = zip(duals, rows).map { dual, row in
            let exact = (dual * Double(scale)).rounded()
            guard abs(exact) < RangeCertificate.largestMultiplier else { return 0 }
            let multiplier = Int(exact)
            return (multiplier > 0 ? row.upper : row.lower) == nil ? 0 : multiplier
        }
    }

    /// Multipliers are less than this in size, so that their products with coefficients and counts fit 128 bits.
    private static let largestMultiplier = 0x1p60

    /// The finest scale, as in `PoolBound`: usual coefficients have ten bits, larger ones need as many more.
    private static func bits(_ largestCoefficient: Int) -> Int {
        let more = max(0, Int.bitWidth - largestCoefficient.leadingZeroBitCount - 10)
        return min(24 + more, 56)
    }

    /// The bound over `program`, rounded down to a whole number; with no objective, its sign counts.
    ///
    /// For multipliers y and every x within its bounds whose rows are within their ranges,
    /// c·x ≤ Σ max(y lo, y hi) + Σ max(d l, d u) with d = c − Aᵀy.
    /// - Complexity: O(nonzeros).
    func bound(_ program: IntegerProgram) -> Int? {
        guard multipliers.count == program.rows.count else { return nil }
        var sum = Int128(0)
        for (row, multiplier) in zip(program.rows, multipliers) where multiplier != 0 {
            guard let side = multiplier > 0 ? row.upper : row.lower else { return nil }
            sum += Int128(multiplier) * Int128(side)
        }
        for (index, column) in program.columns.enumerated() {
            var cost = Int128(column.objective * costScale) * Int128(scale)
            for entry in program.entries(ofColumn: index) {
                cost -= Int128(multipliers[Int(entry.row)]) * Int128(entry.coefficient)
            }
            sum += cost * Int128(cost > 0 ? column.upper : column.lower)
        }
        let (quotient, remainder) = sum.quotientAndRemainder(dividingBy: Int128(scale))
        return Int(clamping: remainder < 0 ? quotient - 1 : quotient)
    }
}
