import IntegerProgramming
import SelectionModel

extension SelectionProblem {
    /// A level as everybody else would write it: a column of 0 or 1 for every nominee, a column for every shortfall,
    /// every row as it stands, and a row for every earlier level that must keep its value.
    /// - Parameters:
    ///   - level: which level is maximized.
    ///   - values: the best values of the levels before it.
    /// - Complexity: O(nominees × attributes).
    package func directProgram(level: Int, keeping values: [Int]) -> IntegerProgram {
        let kept = zip(levels.indices, values).filter { !isDecidedByRows($0.0) }
        let demands = kept.map { IntegerProgram.Row(lower: $0.1) }
        var program = IntegerProgram(rows: rows + demands)
        var bounds = [ClosedRange<Int>](repeating: 0...1, count: columns.count)
        for nominee in included { bounds[nominee] = 1...1 }
        for nominee in excluded { bounds[nominee] = 0...0 }
        for nominee in 0..<columns.count {
            let demanded = demandEntries(kept.map { worth(ofNominee: nominee, in: levels[$0.0]) })
            program.addColumn(
                .init(
                    objective: worth(ofNominee: nominee, in: levels[level]), lower: bounds[nominee].lowerBound,
                    upper: bounds[nominee].upperBound),
                entries: columns.entries(of: nominee) + demanded)
        }
        for (index, shortfall) in shortfalls.enumerated() {
            let demanded = demandEntries(kept.map { worth(ofShortfall: index, in: levels[$0.0]) })
            program.addColumn(
                .init(objective: worth(ofShortfall: index, in: levels[level]), lower: 0, upper: shortfall.maximum),
                entries: [.init(row: Int32(shortfall.row), coefficient: 1)] + demanded)
        }
        return program
    }

    /// True where a level has one value only, because a row says so: the number of delegates where it is exact.
    public func isDecidedByRows(_ level: Int) -> Bool {
        guard case .count = levels[level] else { return false }
        return columns.common.contains { entry in
            guard let lower = rows[Int(entry.row)].lower else { return false }
            return lower == rows[Int(entry.row)].upper
        }
    }

    private func demandEntries(_ coefficients: [Int]) -> [RowEntry] {
        zip(rows.count..., coefficients).filter { $0.1 != 0 }.map { .init(row: Int32($0.0), coefficient: $0.1) }
    }

    private func worth(ofNominee nominee: Int, in level: Level) -> Int {
        switch level {
        case .count: 1
        case .shortfall: 0
        case .value(let values): values[nominee]
        }
    }

    private func worth(ofShortfall index: Int, in level: Level) -> Int {
        if case .shortfall(let weights) = level { -weights[index] } else { 0 }
    }
}
