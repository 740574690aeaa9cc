/// The costs to the objective of branching on a column so far, for each unit that the column was moved, up and down.
package struct PseudoCosts {
    /// The two branches of a column.
    enum Side {
        case down, up
    }

    /// The experience with one column: sums of costs and how often they were observed.
    package struct Experience: Sendable {
        fileprivate var down = 0.0
        fileprivate var up = 0.0
        fileprivate var downCount = 0
        fileprivate var upCount = 0

        /// No experience yet.
        package init() {}
    }

    /// The experience with each column.
    private(set) var experiences: [Experience]
    private var total = 0.0
    private var observations = 0

    /// Starts from the experience with each column.
    init(_ experiences: [Experience]) {
        self.experiences = experiences
        for experience in experiences {
            total += experience.down + experience.up
            observations += experience.downCount + experience.upCount
        }
    }

    /// Records that moving `column` by `distance` to `side` cost `loss`.
    mutating func record(_ column: Int, _ side: Side, distance: Double, loss: Double) {
        let unit = max(loss, 0) / max(distance, 1e-6)
        if side == .up {
            experiences[column].up += unit
            experiences[column].upCount += 1
        } else {
            experiences[column].down += unit
            experiences[column].downCount += 1
        }
        total += unit
        observations += 1
    }

    /// The number of times that the side of `column` tried less often was tried.
    func observations(of column: Int) -> Int { min(experiences[column].downCount, experiences[column].upCount) }

    /// The likely cost of moving `column` by `distance` to `side`; the average of all columns where it was never tried.
    func estimate(_ column: Int, _ side: Side, distance: Double) -> Double {
        let known = experiences[column]
        let (sum, count) = side == .up ? (known.up, known.upCount) : (known.down, known.downCount)
        let average = observations > 0 ? total / Double(observations) : 1
        return distance * (count > 0 ? sum / Double(count) : average)
    }

    /// The merit of a column for branching, with its value this far above the next whole number below.
    func score(_ column: Int, fraction: Double) -> Double {
        max(estimate(column, .down, distance: fraction), 1e-6)
            * max(estimate(column, .up, distance: 1 - fraction), 1e-6)
    }
}
