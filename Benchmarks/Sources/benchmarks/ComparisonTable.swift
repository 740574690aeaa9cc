import Measurement
import Peers

/// The table of comparisons.
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
        let times = [comparison.ours.figure] + (drawsLots ? [Figures.time(comparison.withoutLottery.median)] : [])
        let ratios = [comparison.ratio] + (drawsLots ? [comparison.ratioWithoutLottery] : [])
        return [instance.family, Figures.count(instance.nominees), "\(instance.seed)"] + times
            + comparison.peers.map(\.figure) + ratios.map { Figures.ratio($0, isLowerBound: comparison.isLowerBound) }
            + [comparison.agrees ? "yes" : "**no**"]
    }
}

extension RowReport {
    /// Adds the comparisons of a family, and claims on whether their ratios reach what we mean to reach.
    mutating func judge(
        _ family: BenchmarkFamily, _ comparisons: [DirectComparison], median: Double, least: Double? = nil
    ) {
        guard !comparisons.isEmpty else { return }
        for comparison in comparisons { add(comparison) }
        claimThatEveryPeerRan(family.name, comparisons)
        let ratios = comparisons.compactMap(\.judgedRatio)
        // As good as it may be: where a median or a least is better then, it is a lower bound.
        let atBest = comparisons.compactMap { comparison in
            comparison.judgedRatio.map { comparison.isLowerBound && $0 > 0 ? .infinity : $0 }
        }
        let middle = ratios.median ?? 0
        let pools = "\(family.name), \(comparisons.count) pools, from arrays to proof against the fastest peer"
        claim(
            "\(pools): median", Figures.ratio(middle, isLowerBound: atBest.median != ratios.median),
            aim: "≥ \(Figures.ratio(median))", middle >= median)
        if let least {
            let lowest = ratios.min() ?? 0
            claim(
                "\(pools): least", Figures.ratio(lowest, isLowerBound: atBest.min() != ratios.min()),
                aim: "≥ \(Figures.ratio(least))", lowest >= least)
        }
        let different = comparisons.filter { !$0.agrees }
        claim(
            "\(family.name): pools on which proofs contradict each other or ours is missing",
            different.isEmpty ? "none" : different.map(\.instance.description).joined(separator: ", "), aim: "none",
            different.isEmpty)
    }
}

extension RowReport {
    /// Adds the claim that every peer did what it was asked; one that broke down is no measure of anything.
    mutating func claimThatEveryPeerRan(_ subject: String, _ comparisons: [DirectComparison]) {
        claimThatEveryPeerRan(
            subject,
            failures: comparisons.flatMap { comparison in
                comparison.failed.map { "\($0.name) on \(comparison.instance)" }
            })
    }

    /// Adds the claim that every peer did what it was asked, where `failures` says which did not.
    mutating func claimThatEveryPeerRan(_ subject: String, failures: [String]) {
        let measured = failures.isEmpty ? "yes" : "failed: " + failures.joined(separator: ", ")
        claim("\(subject): every peer ran", measured, aim: "yes", failures.isEmpty)
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
