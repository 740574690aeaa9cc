import IntegerProgramming

/// The Lagrangian bound of a node in whole numbers: over the bounds that columns have there.
///
/// The prices are rounded to multiples of 1 / `scale`, where the scale is as fine as products of 64 bits allow.
final class NodeBound {
    private let program: BoxedProgram
    /// The rows' multipliers times `scale`.
    private(set) var multipliers: [Int]
    /// The denominator of the bound and of the reduced costs: they are stated in units of 1 / `scale`.
    private(set) var scale = 1 << NodeBound.finest
    /// The bound times `scale`.
    private(set) var scaled = Int128(0)
    /// Each column's reduced cost times `scale`; 0 for columns that are fixed at 0.
    let reducedCosts: UnsafeMutablePointer<Int>
    private let objective: [Int]
    /// The largest objective, and the largest sum of a column's coefficients in size.
    private let largestCost: Double
    private let largestColumn: Double

    /// The finest scale is 2 to this. As fine as 64 bits allow (Search.md, “Constants”).
    static let finest = 24
    /// The same for rays: what they miss by may be as little as the simplex method's tolerance. Coarser rays left nodes that
    /// are infeasible by little (Search.md, “Constants”).
    static let finestRay = 44
    /// The same where coefficients are large: prices are then as much smaller. It too is as fine as 64 bits allow.
    static let finestOfLarge = 56
    /// Coefficients from here on are large. Chosen; no measurement is recorded.
    private static let largeCoefficient = 1 << 10

    init(_ program: BoxedProgram) {
        self.program = program
        multipliers = [Int](repeating: 0, count: program.rows)
        reducedCosts = .allocate(capacity: max(program.columns, 1))
        reducedCosts.initialize(repeating: 0, count: max(program.columns, 1))
        objective = program.source.columns.map(\.objective)
        largestCost = objective.reduce(0.0) { max($0, abs(Double($1))) }
        var largest = 0.0
        for column in 0..<program.columns {
            let entries = Int(program.start[column])..<Int(program.start[column + 1])
            largest = max(largest, entries.reduce(0.0) { $0 + abs(Double(program.wholeValue[$1])) })
        }
        largestColumn = largest
    }

    deinit { reducedCosts.deallocate() }

    /// Computes the bound that `prices` give within the bounds of `state`.
    func compute(_ prices: [Double], _ state: SimplexState) {
        compute(prices, state, costScale: 1, finest: isLarge ? NodeBound.finestOfLarge : NodeBound.finest)
    }

    /// True where `ray` proves that no values within the bounds of `state` keep all rows.
    func provesInfeasible(_ ray: [Double], _ state: SimplexState) -> Bool {
        let largest = columnSize(ray) ?? ray.reduce(0) { max($0, abs($1)) }
        guard largest > 0, largest.isFinite else { return false }
        let finest = isLarge ? NodeBound.finestOfLarge : NodeBound.finestRay
        compute(ray.map { $0 / largest }, state, costScale: 0, finest: finest)
        return scaled < 0
    }

    private func compute(
        _ prices: [Double], _ state: SimplexState, costScale: Int, finest: Int
    ) {
        let largestPrice = prices.reduce(0) { $1.isFinite ? max($0, abs($1)) : $0 }
        var bits = finest
        let size = largestCost * Double(costScale) + (columnSize(prices) ?? largestPrice * largestColumn)
        while bits > 0, size * Double(1 << bits) >= 0x1p61 { bits -= 1 }
        scale = 1 << bits
        let fits = size * Double(scale) < 0x1p61
        for row in 0..<program.rows {
            let price = prices[row]
            multipliers[row] = fits && price.isFinite ? Int((price * Double(scale)).rounded()) : 0
        }
        scaled =
            NodeBound.rowSum(multipliers, program.rowLower, program.rowUpper) + columnSum(state, costScale: costScale)
    }

    /// The largest sum, over the columns, of the absolute products of prices and coefficients, computed where
    /// coefficients differ so much that the product of the largest ones says little.
    private func columnSize(_ prices: [Double]) -> Double? {
        guard isLarge else { return nil }
        var largest = 0.0
        for column in 0..<program.columns {
            var sum = 0.0
            for entry in Int(program.start[column])..<Int(program.start[column + 1]) {
                sum += abs(prices[Int(program.row[entry])] * Double(program.wholeValue[entry]))
            }
            largest = max(largest, sum)
        }
        return largest.isFinite ? largest : nil
    }

    /// True where some coefficient is large.
    private var isLarge: Bool { program.largestCoefficient >= NodeBound.largeCoefficient }

    private static func rowSum(_ multipliers: [Int], _ lower: [Int], _ upper: [Int]) -> Int128 {
        var sum = Int128(0)
        for row in multipliers.indices where multipliers[row] != 0 {
            sum += Int128(multipliers[row]) * Int128(multipliers[row] > 0 ? upper[row] : lower[row])
        }
        return sum
    }

    private func columnSum(_ state: SimplexState, costScale: Int) -> Int128 {
        var sum = Int128(0)
        let factor = scale * costScale
        let (start, row, value) = (program.start, program.row, program.wholeValue)
        multipliers.withUnsafeBufferPointer { multipliers in
            objective.withUnsafeBufferPointer { objective in
                for column in 0..<program.columns {
                    let upper = state.upper[column]
                    if upper == 0, state.lower[column] == 0 {
                        reducedCosts[column] = 0
                        continue
                    }
                    var cost = objective[column] &* factor
                    for entry in Int(start[column])..<Int(start[column + 1]) {
                        cost &-= multipliers[Int(row[entry])] &* value[entry]
                    }
                    reducedCosts[column] = cost
                    let side = cost > 0 ? upper : state.lower[column]
                    if side == 1 {
                        sum += Int128(cost)
                    } else if side != 0 {
                        sum += Int128(cost) * Int128(side)
                    }
                }
            }
        }
        return sum
    }
}
