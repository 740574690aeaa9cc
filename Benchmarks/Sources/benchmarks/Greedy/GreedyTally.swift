import Measurement

/// The tally of a candidate's attempts at some instances.
struct GreedyTally {
    private let trials: [GreedyTrial]
    private let candidate: Int

    /// The attempts of the candidate with this index.
    init(_ trials: [GreedyTrial], candidate: Int) { (self.trials, self.candidate) = (trials, candidate) }

    /// The number of instances.
    var count: Int { trials.count }

    /// The instances on which nothing was found within the limit with this index.
    func failures(_ limit: Int) -> [Instance] {
        trials.filter { !$0.attempts[candidate][limit].standing.isSelection }.map(\.instance)
    }

    /// The share of the instances on which a selection was found.
    func found(_ limit: Int) -> Double {
        count == 0 ? 0 : 1 - Double(failures(limit).count) / Double(count)
    }

    /// The instances on which a selection was found whose seats or targets are not at their best.
    func short(_ limit: Int) -> [Instance] {
        trials.filter { $0.attempts[candidate][limit].standing == .short }.map(\.instance)
    }

    /// The shares of the best merit, of the selections that compare.
    func shares(_ limit: Int) -> [Double] { trials.compactMap { $0.attempts[candidate][limit].share } }

    /// The most seconds that a search took beyond its limit.
    var excess: Double { trials.flatMap { $0.attempts[candidate] }.map(\.excess).max() ?? 0 }

    /// The number found, the number short of the best, the median share and the least share, for tables.
    func cells(_ limit: Int) -> [String] {
        let shares = shares(limit)
        return [
            "\(count - failures(limit).count)/\(count)", "\(short(limit).count)",
            shares.median.map(Figures.share) ?? "–", shares.min().map(Figures.share) ?? "–",
        ]
    }
}
