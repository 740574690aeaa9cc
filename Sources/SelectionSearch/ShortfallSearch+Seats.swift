import IntegerProgramming

/// One number of seats after the other: where it is known, shares of all are numbers of people, and rows say much more.
extension ShortfallSearch {
    /// Wider ranges of seats are not gone through.
    private static let widest = 2_000

    /// The verdict over all numbers of seats, which has to be better than `first`; nil where the number is fixed already, or
    /// where there are too many.
    mutating func bySeats(_ weights: [Int], _ limits: [Limit], _ first: Found?, step: Int) -> Verdict? {
        guard let (row, range) = seats, range.count > 1, range.count <= ShortfallSearch.widest else { return nil }
        var best = first
        var left = Array(range.reversed())
        for effort in [Effort.attempt, .proof] {
            var open: [Int] = []
            for seats in left {
                guard !isOver else { return .undecided(best: best?.selection) }
                let better = best.map { [Limit(weights: weights, most: -$0.value - step)] } ?? []
                switch least(weights, limits + better, row, seats, effort) {
                case .least(let selection, let value):
                    best = (selection, -value)
                    if weights.allSatisfy({ $0 == 0 }) { return .least(selection: selection, value: 0) }
                case .impossible: break
                case .undecided: open.append(seats)
                }
            }
            left = open
        }
        if !left.isEmpty { return .undecided(best: best?.selection) }
        return best.map { .least(selection: $0.selection, value: -$0.value) } ?? .impossible(nil)
    }

    /// The row that counts everybody, and what it may come to.
    private var seats: (row: Int, range: ClosedRange<Int>)? {
        for entry in problem.columns.common where entry.coefficient == 1 {
            let row = problem.rows[Int(entry.row)]
            let least = max(row.lower ?? 0, problem.included.count)
            let most = min(row.upper ?? .max, problem.columns.count - problem.excluded.count)
            if least <= most { return (Int(entry.row), least...most) }
        }
        return nil
    }

    private mutating func least(
        _ weights: [Int], _ limits: [Limit], _ row: Int, _ seats: Int, _ effort: Effort
    ) -> Verdict {
        var rows = problem.rows
        rows[row] = .init(lower: seats, upper: seats)
        return within(rows, problem.included, problem.excluded) { search in
            search.least(weights: weights, keeping: limits, effort: effort)
        }
    }
}
