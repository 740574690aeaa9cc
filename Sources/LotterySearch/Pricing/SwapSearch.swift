import ExactArithmetic
import FairLottery
import IntegerProgramming

/// Exchanges one person of a panel for another, the best exchange each time even where it loses, with a short memory of what
/// was just exchanged (tabu search). It finds most panels that are wanted in a fraction of an exact search's time.
struct SwapSearch {
    private let program: PanelProgram
    private let ranges: [ClosedRange<Int>]

    /// The steps of one search; more found little more in the studies.
    private static let steps = 60

    /// Searches panels of `program`; nil where rows also count quantities behind which nobody stands.
    init?(_ program: PanelProgram) {
        guard program.quantities.isEmpty else { return nil }
        self.program = program
        ranges = program.rowRanges
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
        var heldUntil = [Int](repeating: -1, count: types.count)
        var (worth, best, bestWorth) = (0, panel, 0)
        var change = [Int](repeating: 0, count: program.rows.count)
        for step in 0..<SwapSearch.steps {
            var found: (gain: Int, out: Int, new: Int)?
            for out in types.indices where panel[out] > 0 && heldUntil[out] <= step {
                for entry in types[out].entries { change[Int(entry.row)] -= entry.coefficient }
                for new in order {
                    let gain = weights[new] - weights[out]
                    if let found, gain <= found.gain { break }
                    guard new != out, panel[new] < types[new].most, heldUntil[new] <= step else { continue }
                    if fits(new, out, activities, &change) {
                        found = (gain, out, new)
                        break
                    }
                }
                for entry in types[out].entries { change[Int(entry.row)] = 0 }
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

    /// True where a panel keeps its rows with one of `new` instead of one of `out`, whose part of the change is in `change`.
    @inline(__always)
    private func fits(_ new: Int, _ out: Int, _ activities: [Int], _ change: inout [Int]) -> Bool {
        let (types, rows) = (program.types, program.types[new].entries)
        for entry in rows { change[Int(entry.row)] += entry.coefficient }
        defer { for entry in rows { change[Int(entry.row)] -= entry.coefficient } }
        for entry in rows {
            let row = Int(entry.row)
            if change[row] != 0, !ranges[row].contains(activities[row] + change[row]) { return false }
        }
        for entry in types[out].entries {
            let row = Int(entry.row)
            if change[row] != 0, !ranges[row].contains(activities[row] + change[row]) { return false }
        }
        return true
    }
}
