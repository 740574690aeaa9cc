extension BenchmarkFamily {
    /// Conflicts among the meritorious.
    static let pairs = BenchmarkFamily(name: "pairs", rows: everyday(goal: 40))
}
