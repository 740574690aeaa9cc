import IntegerProgramming

/// A demand as a row over a face's free nominees and the shortfalls.
struct DemandRow: Sendable {
    /// The row's range for whole selections.
    let row: IntegerProgram.Row
    let demand: Face.Demand

    init(_ demand: Face.Demand) {
        self.demand = demand
        switch demand {
        case .atLeast(_, let value): row = .init(lower: value)
        case .differs(let selection): row = .init(lower: 1 - selection.count)
        }
    }

    func coefficient(ofNominee nominee: Int) -> Int {
        switch demand {
        case .atLeast(let objective, _): objective.worth(nominee)
        case .differs(let selection): selection.containsInOrder(nominee) ? -1 : 1
        }
    }

    func coefficient(ofShortfall index: Int) -> Int {
        switch demand {
        case .atLeast(let objective, _): objective.shortfallWorth.isEmpty ? 0 : objective.shortfallWorth[index]
        case .differs: 0
        }
    }
}

extension [Int] {
    /// Whether this ascending array holds `element`.
    /// - Complexity: O(log n).
    func containsInOrder(_ element: Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == element
    }
}
