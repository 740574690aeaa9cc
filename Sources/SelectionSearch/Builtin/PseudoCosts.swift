/// What branching on a column has cost the objective so far, for each unit that the column was moved, up and down.
struct PseudoCosts {
    /// The two branches of a column.
    enum Side {
        case down, up
    }

    private var sum: [Double]
    private var count: [Int]
    private var total = 0.0
    private var observations = 0

    init(columns: Int) {
        sum = [Double](repeating: 0, count: 2 * columns)
        count = [Int](repeating: 0, count: 2 * columns)
    }

    private func index(_ column: Int, _ side: Side) -> Int { 2 * column + (side == .up ? 1 : 0) }

    /// Records that moving `column` by `distance` to `side` cost `loss`.
    mutating func record(_ column: Int, _ side: Side, distance: Double, loss: Double) {
        let unit = max(loss, 0) / max(distance, 1e-6)
        sum[index(column, side)] += unit
        count[index(column, side)] += 1
        total += unit
        observations += 1
    }

    /// How often the side of `column` that was tried less often was tried.
    func observations(of column: Int) -> Int { min(count[index(column, .down)], count[index(column, .up)]) }

    /// What moving `column` by `distance` to `side` may cost; the average of all columns where it was never tried.
    func estimate(_ column: Int, _ side: Side, distance: Double) -> Double {
        let index = index(column, side)
        let average = observations > 0 ? total / Double(observations) : 1
        return distance * (count[index] > 0 ? sum[index] / Double(count[index]) : average)
    }

    /// How good a column is to branch on, whose value is so far above the next whole number below.
    func score(_ column: Int, fraction: Double) -> Double {
        max(estimate(column, .down, distance: fraction), 1e-6)
            * max(estimate(column, .up, distance: 1 - fraction), 1e-6)
    }
}
