extension BenchmarkFamily {
    /// Targets that bind.
    static let correlated = BenchmarkFamily(name: "correlated", rows: everyday(goal: 40, smoke: [300, 3_000, 100_000]))
}
