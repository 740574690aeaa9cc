import ExactArithmetic
import IntegerProgramming
import SelectionModel

/// A selection in the making: who is in, each row's value, and what rows cost.
///
/// A row that must hold costs its price for every unit it is off; a row that may fall short costs what its level says.
struct LocalSearchState {
    private let candidates: LocalSearchCandidates
    private let lower: [Int]
    private let upper: [Int]
    private var price: [Double]
    private let mustHold: [Bool]
    private let worth: [Double]
    private var isIn: [Bool]
    private var activity: [Int]
    /// The cost that each code brings when it enters; kept by `priceCodes`.
    private var entryCost: [Double]

    /// The number of candidates that a search for the best swap tries to replace. Chosen, as the next number is; no measurement
    /// is recorded.
    private static let leavers = 16
    /// A change smaller than this is rounding.
    private static let tolerance = 1e-9

    /// Nobody but the pinned is in; `noise` blurs what candidates are worth by that fraction.
    init(
        _ problem: SelectionProblem, _ candidates: LocalSearchCandidates, noise: Double, random: inout SplitMix64
    ) {
        self.candidates = candidates
        lower = problem.rows.map { $0.lower ?? Int.min / 4 }
        upper = problem.rows.map { $0.upper ?? Int.max / 4 }
        (price, mustHold) = LocalSearchState.prices(problem, candidates)
        var blurred = candidates.worth
        if noise > 0 { for index in blurred.indices { blurred[index] *= 1 + noise * (random.unit() - 0.5) } }
        worth = blurred
        isIn = candidates.isIncluded
        activity = [Int](repeating: 0, count: problem.rows.count)
        entryCost = [Double](repeating: 0, count: candidates.entriesOfCode.count)
        for candidate in isIn.indices where isIn[candidate] { add(candidate, times: 1) }
        priceCodes()
    }

    private static func prices(
        _ problem: SelectionProblem, _ candidates: LocalSearchCandidates
    ) -> (price: [Double], mustHold: [Bool]) {
        var scale = [Int](repeating: 1, count: problem.rows.count)
        for entry in candidates.entriesOfCode.joined() {
            scale[Int(entry.row)] = max(scale[Int(entry.row)], abs(entry.coefficient))
        }
        let hard = LocalSearchWorth.ofStep(inLevel: -1, of: problem.levels.count)
        var price = scale.map { hard / Double($0) }
        var mustHold = [Bool](repeating: true, count: problem.rows.count)
        for (index, level) in problem.levels.enumerated() {
            guard case .shortfall(let weights) = level else { continue }
            let step = LocalSearchWorth.ofStep(inLevel: index, of: problem.levels.count)
            let unit = Double(weights.filter { $0 > 0 }.min() ?? 1)
            for (shortfall, weight) in zip(problem.shortfalls, weights) where weight > 0 {
                price[shortfall.row] = step * Double(weight) / unit
                mustHold[shortfall.row] = false
            }
        }
        return (price, mustHold)
    }

    /// The selected nominees, ascending.
    var selection: [Int] { isIn.indices.filter { isIn[$0] }.map { candidates.nominees[$0] } }

    /// True where a row that must hold does not.
    var isBroken: Bool { activity.indices.contains(where: isBroken) }

    /// True where `row` must hold and does not.
    func isBroken(_ row: Int) -> Bool { mustHold[row] && misses(row, activity[row]) > 0 }

    private func misses(_ row: Int, _ value: Int) -> Int { max(lower[row] - value, value - upper[row], 0) }

    private func entries(of candidate: Int) -> [RowEntry] {
        let codes = candidates.codes[candidate * candidates.attributes..<(candidate + 1) * candidates.attributes]
        return candidates.common + codes.flatMap { candidates.entriesOfCode[Int($0)] }
            + (candidates.memberships[candidate] ?? [])
    }

    private mutating func add(_ candidate: Int, times sign: Int) {
        for entry in entries(of: candidate) { activity[Int(entry.row)] += sign * entry.coefficient }
    }

    /// The change in the cost of these rows when they are fed `sign` times.
    private func change(_ entries: some Sequence<RowEntry>, _ sign: Int) -> Double {
        var change = 0.0
        for entry in entries {
            let row = Int(entry.row)
            let before = misses(row, activity[row])
            let after = misses(row, activity[row] + sign * entry.coefficient)
            if before != after { change += price[row] * Double(after - before) }
        }
        return change
    }

    private mutating func priceCodes() {
        for code in entryCost.indices { entryCost[code] = change(candidates.entriesOfCode[code], 1) }
    }

    private mutating func enter(_ candidate: Int) {
        isIn[candidate] = true
        add(candidate, times: 1)
        priceCodes()
    }

    private mutating func leave(_ candidate: Int) {
        isIn[candidate] = false
        add(candidate, times: -1)
        priceCodes()
    }

    /// Adds the candidate that lowers the cost most, until none does.
    mutating func construct(_ control: StoppingCriteria) {
        while control.stop == nil, let (candidate, change) = bestEntry(), change < -LocalSearchState.tolerance {
            enter(candidate)
        }
    }

    /// The candidate whose entry changes the cost least, or lowers it most.
    /// - Complexity: O(candidates × attributes).
    private func bestEntry(except barred: Int = -1) -> (candidate: Int, change: Double)? {
        let attributes = candidates.attributes
        let base = change(candidates.common, 1)
        var best: (candidate: Int, change: Double)?
        candidates.codes.withUnsafeBufferPointer { codes in
            entryCost.withUnsafeBufferPointer { entryCost in
                for candidate in isIn.indices where !isIn[candidate] && candidate != barred {
                    var change = base - worth[candidate]
                    for index in candidate * attributes..<(candidate + 1) * attributes {
                        change += entryCost[Int(codes[index])]
                    }
                    if change < best?.change ?? .infinity {
                        if let named = candidates.memberships[candidate] { change += self.change(named, 1) }
                        if change < best?.change ?? .infinity { best = (candidate, change) }
                    }
                }
            }
        }
        return best
    }

    /// Makes the addition, removal or swap that lowers the cost most; returns whether there was one.
    mutating func makeBestMove(_ random: inout SplitMix64) -> Bool {
        if let (candidate, change) = bestEntry(), change < -LocalSearchState.tolerance {
            enter(candidate)
            return true
        }
        let leavers = rankedLeavers(&random)
        if let first = leavers.first, first.change < -LocalSearchState.tolerance {
            leave(first.candidate)
            return true
        }
        var best: (leaver: Int, enterer: Int, change: Double)?
        for (leaver, loss) in leavers {
            leave(leaver)
            if let entry = bestEntry(except: leaver), loss + entry.change < best?.change ?? -LocalSearchState.tolerance
            {
                best = (leaver, entry.candidate, loss + entry.change)
            }
            enter(leaver)
        }
        guard let best else { return false }
        leave(best.leaver)
        enter(best.enterer)
        return true
    }

    /// Those whose departure costs least, and as many drawn from the rest; the cheapest first.
    private func rankedLeavers(_ random: inout SplitMix64) -> [(candidate: Int, change: Double)] {
        var leavers = isIn.indices.filter { isIn[$0] && !candidates.isIncluded[$0] }
            .map { (candidate: $0, change: change(entries(of: $0), -1) + worth[$0]) }
            .sorted { ($0.change, $0.candidate) < ($1.change, $1.candidate) }
        let cheapest = min(leavers.count, LocalSearchState.leavers / 2)
        for index in cheapest..<min(leavers.count, LocalSearchState.leavers) {
            leavers.swapAt(index, index + random.below(leavers.count - index))
        }
        return Array(leavers.prefix(LocalSearchState.leavers))
    }

    /// Makes rows that must hold and do not dearer, by a half.
    mutating func raisePricesOfBrokenRows() {
        for row in activity.indices where mustHold[row] && misses(row, activity[row]) > 0 { price[row] *= 1.5 }
    }

    /// Swaps someone for someone else, to leave a dead end.
    mutating func makeRandomSwap(_ random: inout SplitMix64) {
        let inside = isIn.indices.filter { isIn[$0] && !candidates.isIncluded[$0] }
        let outside = isIn.indices.filter { !isIn[$0] }
        if !inside.isEmpty { leave(inside[random.below(inside.count)]) }
        if !outside.isEmpty { enter(outside[random.below(outside.count)]) }
    }
}
