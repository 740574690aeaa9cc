extension BenchmarkFamily {
    /// Nine crossed attributes: the hard small ones.
    static let many = BenchmarkFamily(name: "many", rows: hard)
}
