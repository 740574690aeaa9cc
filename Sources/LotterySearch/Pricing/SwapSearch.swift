import ExactArithmetic
import FairLottery
import IntegerProgramming

/// Exchanges one person of a panel for another, the best exchange each time even where it loses, with a short memory of what
/// was just exchanged (tabu search). It finds most panels that are wanted in a fraction of an exact search's time.
struct SwapSearch {
    private let program: PanelProgram
    private let ranges: [ClosedRange<Int>]
    /// The rows that count people once each, as bits of each type; the other rows are looked at one by one.
    private let masks: [SIMD4<UInt64>]
    private let countingRows: [Int]
    private let otherRows: [Int]
    /// What one of each type adds to the other rows, in their order.
    private let others: [[Int]]

    /// The steps of one search; more found little more in the studies.
    private static let steps = 60

    /// Searches panels of `program`; nil where rows also count quantities behind which nobody stands.
    init?(_ program: PanelProgram) {
        guard program.quantities.isEmpty else { return nil }
        self.program = program
        ranges = program.rowRanges
        var counts = [Bool](repeating: true, count: program.rows.count)
        for type in program.types {
            for entry in type.entries where entry.coefficient != 1 { counts[Int(entry.row)] = false }
        }
        let counting = counts.indices.filter { counts[$0] }.prefix(SIMD4<UInt64>.scalarCount * UInt64.bitWidth)
        var bit = [Int](repeating: -1, count: counts.count)
        for (index, row) in counting.enumerated() { bit[row] = index }
        let other = counts.indices.filter { bit[$0] < 0 }
        var place = [Int](repeating: -1, count: counts.count)
        for (index, row) in other.enumerated() { place[row] = index }
        (countingRows, otherRows) = (Array(counting), other)
        masks = program.types.map { type in
            var mask = SIMD4<UInt64>()
            for entry in type.entries where bit[Int(entry.row)] >= 0 { mask.insert(bit[Int(entry.row)]) }
            return mask
        }
        others = program.types.map { type in
            var values = [Int](repeating: 0, count: other.count)
            for entry in type.entries where place[Int(entry.row)] >= 0 {
                values[place[Int(entry.row)]] = entry.coefficient
            }
            return values
        }
    }

    /// A panel that is worth at least as much as `panel` by `weights`.
    /// - Complexity: O(steps · types in the panel · types) at worst; types that are worth less than the best exchange so far
    ///   are not looked at.
    func improved(_ panel: Panel, weights: [Int], random: inout SplitMix64) -> Panel {
        let types = program.types
        var panel = panel
        var activities = [Int](repeating: 0, count: program.rows.count)
        for (type, count) in panel.enumerated() where count > 0 {
            for entry in types[type].entries { activities[Int(entry.row)] += entry.coefficient * count }
        }
        let order = types.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        let ranked = order.map { weights[$0] }
        let rankedMasks = order.map { masks[$0] }
        // A type that has all its seats, or has just left, cannot come in.
        var heldUntil = [Int](repeating: -1, count: types.count)
        var (worth, best, bestWorth) = (0, panel, 0)
        for step in 0..<SwapSearch.steps {
            let (full, least) = boundRows(activities)
            let open = order.map { panel[$0] < types[$0].most && heldUntil[$0] <= step }
            var found: (gain: Int, out: Int, new: Int)?
            for out in types.indices where panel[out] > 0 && heldUntil[out] <= step {
                let mask = masks[out]
                let closed = full & ~mask
                let needed = mask & least
                let limit = (found?.gain ?? -Int.max / 2) + weights[out]
                for place in order.indices {
                    guard ranked[place] > limit else { break }
                    guard open[place], SwapSearch.fits(rankedMasks[place], closed, needed) else { continue }
                    let new = order[place]
                    if new != out, otherRows.isEmpty || keepsOthers(activities, out, new) {
                        found = (ranked[place] - weights[out], out, new)
                        break
                    }
                }
            }
            guard let exchange = found else { break }
            panel[exchange.out] -= 1
            panel[exchange.new] += 1
            for entry in types[exchange.out].entries { activities[Int(entry.row)] -= entry.coefficient }
            for entry in types[exchange.new].entries { activities[Int(entry.row)] += entry.coefficient }
            worth += exchange.gain
            heldUntil[exchange.out] = step + 5 + random.below(10)
            heldUntil[exchange.new] = step + 3 + random.below(5)
            if worth > bestWorth { (best, bestWorth) = (panel, worth) }
        }
        return best
    }

    /// True where a type's rows are none of those that are `closed`, and all of those that are `needed`.
    @inline(__always)
    private static func fits(
        _ mask: SIMD4<UInt64>, _ closed: SIMD4<UInt64>, _ needed: SIMD4<UInt64>
    ) -> Bool {
        let faults = (mask & closed) | (needed & ~mask)
        return (faults[0] | faults[1] | faults[2] | faults[3]) == 0
    }

    /// The counting rows that have their most, and those that have their least.
    private func boundRows(_ activities: [Int]) -> (full: SIMD4<UInt64>, least: SIMD4<UInt64>) {
        var (full, least) = (SIMD4<UInt64>(), SIMD4<UInt64>())
        for (bit, row) in countingRows.enumerated() {
            if activities[row] >= ranges[row].upperBound { full.insert(bit) }
            if activities[row] <= ranges[row].lowerBound { least.insert(bit) }
        }
        return (full, least)
    }

    private func keepsOthers(_ activities: [Int], _ out: Int, _ new: Int) -> Bool {
        let (less, more) = (others[out], others[new])
        return otherRows.enumerated().allSatisfy { index, row in
            less[index] == more[index] || ranges[row].contains(activities[row] - less[index] + more[index])
        }
    }
}

extension SIMD4<UInt64> {
    /// Sets a bit of the 256.
    fileprivate mutating func insert(_ bit: Int) { self[bit / UInt64.bitWidth] |= 1 << UInt64(bit % UInt64.bitWidth) }
}
