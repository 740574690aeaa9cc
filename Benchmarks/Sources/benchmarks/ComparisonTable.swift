import Measurement
import Peers

/// How comparisons are shown.
enum ComparisonTable {
    /// The columns for `peers`; where nothing is selected, no lots are drawn.
    static func header(_ peers: [String], drawsLots: Bool = true) -> [String] {
        let lottery = drawsLots ? ["without lottery"] : []
        return ["family", "nominees", "seed", "delegates"] + lottery + peers + ["ratio to the fastest"] + lottery
            + ["agree"]
    }

    /// The cells of `comparison`.
    static func row(_ comparison: DirectComparison, drawsLots: Bool = true) -> [String] {
        let instance = comparison.instance
        let sign = comparison.fastest == nil ? "> " : ""
        let times = [comparison.ours.figure] + (drawsLots ? [Figures.time(comparison.withoutLottery.median)] : [])
        let ratios = [comparison.ratio] + (drawsLots ? [comparison.ratioWithoutLottery] : [])
        return [instance.family, Figures.count(instance.nominees), "\(instance.seed)"] + times
            + comparison.peers.map(\.figure) + ratios.map { sign + Figures.ratio($0) }
            + [comparison.agrees ? "yes" : "**no**"]
    }
}

extension RowReport {
    /// Adds the comparisons of a family, and whether their ratios reach what we mean to reach.
    mutating func judge(
        _ family: BenchmarkFamily, _ comparisons: [DirectComparison], median: Double, least: Double? = nil
    ) {
        guard !comparisons.isEmpty else { return }
        for comparison in comparisons { add(comparison) }
        let ratios = comparisons.map(\.ratio)
        let middle = ratios.median ?? 0
        let pools = "\(family.name), \(comparisons.count) pools, from arrays to proof against the fastest peer"
        claim("\(pools): median", Figures.ratio(middle), aim: "≥ \(Figures.ratio(median))", middle >= median)
        if let least {
            let lowest = ratios.min() ?? 0
            claim("\(pools): least", Figures.ratio(lowest), aim: "≥ \(Figures.ratio(least))", lowest >= least)
        }
        let different = comparisons.filter { !$0.agrees }
        claim(
            "\(family.name): pools on which proofs contradict each other or ours is missing",
            different.isEmpty ? "none" : different.map(\.instance.description).joined(separator: ", "), aim: "none",
            different.isEmpty)
    }
}

extension Session {
    /// Compares us with `peers` on the instances of `family` in `row`, one after the other.
    func comparisons(
        _ family: BenchmarkFamily, _ row: Row, _ peers: [any Peer], limit: Double
    ) throws -> [DirectComparison] {
        try instances(of: family, row).map { instance in
            note("\(instance)")
            return try binary.with(instance) {
                try DirectComparison($0, peers: peers, limit: limit, session: self)
            }
        }
    }
}
