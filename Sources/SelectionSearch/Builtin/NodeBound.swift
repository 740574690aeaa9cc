import IntegerProgramming

/// The Lagrangian bound of a node in whole numbers: as `LagrangianBound`, over the bounds that columns have there.
final class NodeBound {
    private let program: BoxedProgram
    private var multipliers: [Int128]
    /// Each column's reduced cost times `LagrangianBound.scale`, clamped to 64 bits.
    private(set) var reducedCosts: [Int]
    private let rowLower: [Int]
    private let rowUpper: [Int]

    init(_ program: BoxedProgram) {
        self.program = program
        multipliers = [Int128](repeating: 0, count: program.rows)
        reducedCosts = [Int](repeating: 0, count: program.columns)
        rowLower = program.lower[program.columns...].map { Int($0) }
        rowUpper = program.upper[program.columns...].map { Int($0) }
    }

    /// The bound times `LagrangianBound.scale` that `prices` give within the bounds of `state`.
    func scaledBound(_ prices: [Double], _ state: SimplexState) -> Int128 {
        bound(prices, state, costScale: LagrangianBound.scale)
    }

    /// Whether `ray` proves that no values within the bounds of `state` keep all rows.
    func provesInfeasible(_ ray: [Double], _ state: SimplexState) -> Bool {
        let largest = ray.reduce(0) { max($0, abs($1)) }
        guard largest > 0 else { return false }
        return bound(ray.map { $0 / largest }, state, costScale: 0) < 0
    }

    private func bound(_ prices: [Double], _ state: SimplexState, costScale: Int) -> Int128 {
        var bound = Int128(0)
        for row in 0..<program.rows {
            let price = prices[row]
            let multiplier = abs(price) < 0x1p60 ? Int128((price * Double(LagrangianBound.scale)).rounded()) : 0
            multipliers[row] = multiplier
            bound += multiplier * Int128(multiplier > 0 ? rowUpper[row] : rowLower[row])
        }
        for column in 0..<program.columns {
            var cost = Int128(program.source.columns[column].objective) * Int128(costScale)
            for entry in Int(program.start[column])..<Int(program.start[column + 1]) {
                cost -= multipliers[Int(program.row[entry])] * Int128(program.wholeValue[entry])
            }
            bound += cost * Int128(cost > 0 ? state.upper[column] : state.lower[column])
            reducedCosts[column] = max(Int(clamping: cost), -Int.max)
        }
        return bound
    }
}
