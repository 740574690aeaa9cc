/// The progress of the objective, which the dual simplex method lowers: it tells where it no longer gets lower.
struct ObjectiveProgress {
    /// The most pivots that may pass without a lower objective.
    let pivotLimit: Int
    private var lowest = Double.infinity
    private var pivots = 0

    init(pivotLimit: Int) { self.pivotLimit = pivotLimit }

    /// Takes note of the objective after `count` pivots; returns true where it has not become lower for too many.
    mutating func hasStalled(at objective: Double, after count: Int) -> Bool {
        guard objective >= lowest - 1e-12 * abs(lowest) else {
            (lowest, pivots) = (objective, count)
            return false
        }
        return count - pivots > pivotLimit
    }
}
