extension BenchmarkFamily {
    /// Counts that halves of people meet and whole people cannot: the tree shows it.
    static let parity = BenchmarkFamily(
        name: "parity",
        rows: [
            .smoke: Sizes([100, 300]),
            .infeasible: Sizes([100, 1_000, 10_000], seeds: 1...3),
            .agreement: Sizes([30, 100, 300], seeds: 1...3),
            .routing: routing,
        ])
}
