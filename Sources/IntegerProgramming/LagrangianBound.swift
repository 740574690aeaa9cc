/// An upper bound on the objective of an integer programme, in whole numbers, from any multipliers of its rows.
///
/// For multipliers y and every x within its bounds whose rows are within their ranges,
///
///     c·x  =  Σ_r y_r (A x)_r + Σ_j d_j x_j  ≤  Σ_r max(y_r lo_r, y_r hi_r) + Σ_j max(d_j l_j, d_j u_j),   d = c − Aᵀy.
///
/// Floating-point duals only guide: they are rounded to multiples of 2⁻²⁴ and everything is summed in whole numbers, so
/// the bound holds whatever the solver did. A column that deviates by k from the side that d_j favours costs k·|d_j| of
/// the bound; that is what fixes columns (reduced-cost fixing).
public struct LagrangianBound: Sendable, Equatable {
    /// Multipliers and the bound are stated in units of 1 / `scale`.
    public static let scale = 1 << 24

    /// The bound times `scale`.
    public let scaled: Int128
    /// Each column's reduced cost d_j times `scale`, clamped to 64 bits.
    public let reducedCosts: [Int]

    /// No whole-number objective exceeds this.
    public var value: Int {
        let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: Int128(Self.scale))
        return Int(remainder < 0 ? quotient - 1 : quotient)
    }

    /// How far the bound is above `target`, times `scale`: a column whose reduced cost is larger in size keeps its side
    /// in every solution that reaches `target`.
    public func slack(above target: Int) -> Int128 { scaled - Int128(target) * Int128(Self.scale) }

    /// The bound that `duals` give for `program`.
    /// - Complexity: O(nonzeros).
    public init(_ program: IntegerProgram, duals: [Double]) {
        let multipliers = zip(program.rows, duals).map(Self.rounded)
        var bound = zip(program.rows, multipliers).reduce(Int128(0)) { $0 + Self.rowTerm($1.0, $1.1) }
        var reduced: [Int] = []
        reduced.reserveCapacity(program.columns.count)
        for (index, column) in program.columns.enumerated() {
            let priced = program.entries(ofColumn: index).reduce(Int128(0)) {
                $0 + multipliers[Int($1.row)] * Int128($1.coefficient)
            }
            let cost = Int128(column.objective) * Int128(Self.scale) - priced
            bound += cost * Int128(cost > 0 ? column.upper : column.lower)
            reduced.append(max(Int(clamping: cost), -Int.max))
        }
        scaled = bound
        reducedCosts = reduced
    }

    /// The multiplier of a row in units of 1 / `scale`; one that an unbounded side would make worthless becomes 0.
    private static func rounded(_ row: IntegerProgram.Row, _ dual: Double) -> Int128 {
        guard dual.isFinite, abs(dual) < 0x1p60 else { return 0 }
        let multiplier = Int128((dual * Double(scale)).rounded())
        return (multiplier > 0 ? row.upper : row.lower) == nil ? 0 : multiplier
    }

    private static func rowTerm(_ row: IntegerProgram.Row, _ multiplier: Int128) -> Int128 {
        guard multiplier != 0, let side = multiplier > 0 ? row.upper : row.lower else { return 0 }
        return multiplier * Int128(side)
    }
}
