extension BenchmarkFamily {
    /// Caps that add up to one person too few: the relaxation shows it.
    static let infeasible = BenchmarkFamily(
        name: "infeasible",
        rows: [
            .smoke: Sizes([300, 3_000]),
            .infeasible: Sizes([1_000, 10_000, 100_000], seeds: 1...3),
            .agreement: Sizes([300, 3_000, 30_000], seeds: 1...3),
            .routing: routing,
        ])
}
