import ExactArithmetic

extension SelectionProblem {
    /// A value that a level cannot exceed whoever is selected, as far as that is plain: the seats, no shortfall, everyone who
    /// is worth something.
    /// - Complexity: O(nominees × terms) for values.
    package func ceiling(of level: Level) -> Int? {
        switch level {
        case .count:
            return columns.common.reduce(columns.count - excluded.count) { most, entry in
                guard entry.coefficient > 0, let upper = rows[Int(entry.row)].upper else { return most }
                return min(most, floorQuotient(upper, entry.coefficient))
            }
        case .shortfall: return 0
        case .value(let values):
            let everyone = (0..<columns.count).reduce(0) { $0 + max(0, values[$1]) }
            return excluded.reduce(everyone) { $0 - max(0, values[$1]) }
        }
    }
}
