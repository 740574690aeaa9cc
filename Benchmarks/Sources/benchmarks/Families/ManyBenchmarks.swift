extension BenchmarkFamily {
    /// Nine crossed attributes: the hard small ones.
    static let many = BenchmarkFamily(
        name: "many",
        rows: [
            .smoke: Sizes([300, 1_000]),
            .phases: Sizes([1_000, 10_000, 100_000]),
            .arraysToProof: Sizes([100_000], seeds: 1...3, quick: [10_000], goal: 40),
            .hardSmall: Sizes([1_000, 3_000, 10_000], seeds: 1...10, goal: 25),
            .smallPools: Sizes([300, 1_000, 2_000], seeds: 1...3),
            .proven: Sizes(BenchmarkFamily.provenSizes, seeds: 1...10),
            .agreement: Sizes([300, 1_000, 10_000], seeds: 1...3),
        ])
}
