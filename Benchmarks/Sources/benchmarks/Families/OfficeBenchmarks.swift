extension BenchmarkFamily {
    /// The demo's shape: blanks, long names, Vietnamese text, targets with priorities.
    static let office = BenchmarkFamily(
        name: "office",
        rows: [
            .smoke: Sizes([300, 3_000]),
            .phases: Sizes([10_000, 100_000]),
            .smallPools: Sizes([300, 1_000, 2_000], seeds: 1...3),
            .proven: Sizes(BenchmarkFamily.provenSizes, seeds: 1...10),
            .agreement: Sizes([300, 3_000, 30_000], seeds: 1...3),
        ])
}
