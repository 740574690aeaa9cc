extension BenchmarkFamily {
    /// Next to no slack, and bounded cells: the hardest small ones.
    static let tight = BenchmarkFamily(name: "tight", rows: hard)
}
