extension BenchmarkFamily {
    /// Targets that bind.
    static let correlated = BenchmarkFamily(
        name: "correlated",
        rows: [
            .smoke: Sizes([300, 3_000, 100_000]),
            .phases: Sizes([10_000, 100_000]),
            .arraysToProof: Sizes([100_000], seeds: 1...3, quick: [10_000], goal: 40),
            .smallPools: Sizes([300, 1_000, 2_000], seeds: 1...3),
            .proven: Sizes(BenchmarkFamily.provenSizes, seeds: 1...10),
            .agreement: Sizes([300, 3_000, 30_000], seeds: 1...3),
        ])
}
