extension BenchmarkFamily {
    /// Seats that stay open. Nine kinds, one a seed: ten seeds have them all.
    static let open = BenchmarkFamily(
        name: "open",
        rows: [
            .smoke: Sizes([40, 3_000], seeds: 1...9),
            .agreement: Sizes([40, 400, 3_000], seeds: 1...9),
            .open: Sizes([40, 400, 3_000, 100_000], seeds: 1...10, quick: [40, 3_000], goal: 1),
            .routing: Sizes([40, 400, 3_000, 100_000], seeds: 1...9),
        ])
}
