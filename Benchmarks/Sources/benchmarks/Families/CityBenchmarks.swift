extension BenchmarkFamily {
    /// The everyday case; the only family that goes up to ten million.
    static let city = BenchmarkFamily(
        name: "city",
        rows: [
            .smoke: Sizes([300, 3_000, 100_000]),
            .phases: Sizes([10_000, 100_000, 1_000_000]),
            .reading: Sizes([1_000_000], quick: [100_000]),
            .wholeCommand: Sizes([1_000_000], quick: [100_000]),
            .scaling: Sizes([100_000, 1_000_000, 10_000_000], quick: [100_000, 1_000_000]),
            .arraysToProof: Sizes([100_000], seeds: 1...3, quick: [10_000], goal: 40),
            .smallPools: Sizes([300, 1_000, 2_000], seeds: 1...3),
            .proven: Sizes(BenchmarkFamily.provenSizes, seeds: 1...10),
            .agreement: Sizes([300, 3_000, 30_000], seeds: 1...3),
        ])

    /// The sizes at which the one selection, lottery included, should be proven.
    static let provenSizes = [300, 1_000, 3_000, 10_000, 100_000]
}
