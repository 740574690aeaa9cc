extension BenchmarkFamily {
    /// Thousands of rows.
    static let wards = BenchmarkFamily(name: "wards", rows: everyday(goal: 15))
}
