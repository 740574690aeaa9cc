import IntegerProgramming

/// Follows the proof of a tree, step by step, with whole numbers only.
struct TreeCheck {
    private let program: IntegerProgram
    private let tiedColumns: Int?
    private let rowLower: [Int]
    private let rowUpper: [Int]
    private var lower: [Int]
    private var upper: [Int]
    private var pending: [Pending] = []
    private var isClosed = false
    /// Nothing is worth this much, but the best where ties count; known when all steps are followed.
    private(set) var target: Int?
    /// The best solution of the tree.
    private(set) var best: [Int]?
    private var bestWorth = Int.min
    /// True where another solution is worth as much as the best.
    private(set) var hasTie = false

    /// A second side that is still to be followed, with the bounds that hold there.
    private struct Pending {
        var column: Int
        var range: ClosedRange<Int>
        var lower: [Int]
        var upper: [Int]
    }

    init(_ program: IntegerProgram, target: Int?, tiedColumns: Int?) {
        self.program = program
        self.target = target
        self.tiedColumns = tiedColumns
        let (least, most) = program.activityRanges()
        rowLower = zip(program.rows, least).map { max($0.lower ?? $1, $1) }
        rowUpper = zip(program.rows, most).map { min($0.upper ?? $1, $1) }
        lower = program.columns.map(\.lower)
        upper = program.columns.map(\.upper)
        isClosed = program.hasEmptyRange || zip(rowLower, rowUpper).contains { $0 > $1 }
    }

    /// Follows all steps.
    /// - Throws: the fault of the first step that does not hold.
    /// - Complexity: O(steps × nonzeros).
    mutating func follow(_ steps: [TreeProof.Step]) throws(ProofFault) {
        for (index, step) in steps.enumerated() {
            guard !isClosed else { throw ProofFault(kind: .misplaced, stage: 0, step: index) }
            if let kind = fault(of: step) { throw ProofFault(kind: kind, stage: 0, step: index) }
        }
        guard isClosed else { throw ProofFault(kind: .doesNotClose, stage: 0, step: steps.count) }
    }

    private mutating func fault(of step: TreeProof.Step) -> ProofFault.Kind? {
        switch step {
        case .branch(let column, let first, let second): return branch(column, first, second)
        case .bounded(let stated, let scale, let multipliers):
            guard let target, isUsable(scale, multipliers) else { return .misplaced }
            let (bound, costs) = bound(multipliers, costScale: Int128(scale))
            guard bound == stated else { return .wrongBound }
            let slack = bound - Int128(target) * Int128(scale)
            if slack < 0 { close() } else { fix(costs, slack) }
        case .infeasible(let stated, let scale, let multipliers):
            guard isUsable(scale, multipliers) else { return .misplaced }
            let (bound, _) = bound(multipliers, costScale: 0)
            guard bound == stated else { return .wrongBound }
            guard bound < 0 else { return .doesNotClose }
            close()
        case .solution(let values): return solution(values)
        case .leaf:
            guard lower == upper else { return .doesNotClose }
            if program.isFeasible(lower), let target, program.objective(at: lower) >= target, !isBest(lower) {
                return .doesNotClose
            }
            if target == nil, program.isFeasible(lower) { return .doesNotClose }
            close()
        case .known:
            guard let tiedColumns, lower.prefix(tiedColumns) == upper.prefix(tiedColumns), isBest(lower) else {
                return .doesNotClose
            }
            close()
        }
        return nil
    }

    /// True where all sums over rows and columns stay within 128 bits, whatever a file states.
    private func isUsable(_ scale: Int, _ multipliers: [Int]) -> Bool {
        guard scale > 0, multipliers.count == program.rows.count else { return false }
        func size(_ number: Int) -> Double { abs(Double(number)) }
        var sum = 0.0
        for (row, multiplier) in multipliers.enumerated() {
            sum += size(multiplier) * max(size(rowLower[row]), size(rowUpper[row]))
        }
        for (index, column) in program.columns.enumerated() {
            let cost = program.entries(ofColumn: index).reduce(size(column.objective) * Double(scale)) {
                $0 + size(multipliers[Int($1.row)]) * size($1.coefficient)
            }
            sum += cost * max(size(column.lower), size(column.upper))
        }
        return sum < 0x1p124
    }

    private func isBest(_ values: [Int]) -> Bool {
        guard let tiedColumns, let best else { return false }
        return best.prefix(tiedColumns) == values.prefix(tiedColumns)
    }

    private mutating func branch(
        _ column: Int, _ first: ClosedRange<Int>, _ second: ClosedRange<Int>
    ) -> ProofFault.Kind? {
        guard lower.indices.contains(column) else { return .misplaced }
        let (low, high) = first.lowerBound < second.lowerBound ? (first, second) : (second, first)
        let values = lower[column]...upper[column]
        guard values.contains(low.upperBound), values.contains(high.lowerBound),
            low.lowerBound <= values.lowerBound, high.upperBound >= values.upperBound,
            low.upperBound >= high.lowerBound - 1
        else { return .gapInBranch }
        pending.append(Pending(column: column, range: second.clamped(to: values), lower: lower, upper: upper))
        restrict(column, first.clamped(to: values))
        return nil
    }

    private mutating func restrict(_ column: Int, _ range: ClosedRange<Int>) {
        lower[column] = range.lowerBound
        upper[column] = range.upperBound
    }

    private mutating func close() {
        guard let next = pending.popLast() else {
            isClosed = true
            return
        }
        (lower, upper) = (next.lower, next.upper)
        restrict(next.column, next.range)
    }

    private mutating func fix(_ costs: [Int128], _ slack: Int128) {
        for (column, cost) in costs.enumerated() where abs(cost) > slack && lower[column] < upper[column] {
            let side = cost > 0 ? upper[column] : lower[column]
            restrict(column, side...side)
        }
    }

    private mutating func solution(_ values: [Int]) -> ProofFault.Kind? {
        guard values.count == program.columns.count, program.isFeasible(values) else { return .noSolution }
        let worth = program.objective(at: values)
        guard worth >= target ?? worth else { return .noSolution }
        if worth > bestWorth {
            (best, bestWorth, hasTie) = (values, worth, false)
            target = tiedColumns == nil ? worth + 1 : worth
        } else {
            guard tiedColumns != nil, !isBest(values) else { return .noSolution }
            (hasTie, target) = (true, worth + 1)
        }
        return nil
    }

    private func bound(_ multipliers: [Int], costScale: Int128) -> (bound: Int128, costs: [Int128]) {
        var bound = Int128(0)
        for (row, multiplier) in multipliers.enumerated() where multiplier != 0 {
            bound += Int128(multiplier) * Int128(multiplier > 0 ? rowUpper[row] : rowLower[row])
        }
        var costs: [Int128] = []
        costs.reserveCapacity(program.columns.count)
        for (index, column) in program.columns.enumerated() {
            var cost = Int128(column.objective) * costScale
            for entry in program.entries(ofColumn: index) {
                cost -= Int128(multipliers[Int(entry.row)]) * Int128(entry.coefficient)
            }
            bound += cost * Int128(cost > 0 ? upper[index] : lower[index])
            costs.append(cost)
        }
        return (bound, costs)
    }
}
