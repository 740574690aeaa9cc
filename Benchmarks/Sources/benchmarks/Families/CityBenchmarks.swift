extension BenchmarkFamily {
    /// The everyday case; the only family that goes up to ten million.
    static let city = BenchmarkFamily(
        name: "city",
        rows: everyday(goal: 40, smoke: [300, 3_000, 100_000]).merging([
            .phases: Sizes([10_000, 100_000, 1_000_000]),
            .reading: Sizes([1_000_000], quick: [100_000]),
            .wholeCommand: Sizes([1_000_000], quick: [100_000]),
            .moment: Sizes([2_000, 100_000]),
            .scaling: Sizes([100_000, 1_000_000, 10_000_000], quick: [100_000, 1_000_000]),
        ]) { _, own in own })
}
