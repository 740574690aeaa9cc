extension BenchmarkFamily {
    /// Merits of 0–10: huge faces of equals, decided by lottery.
    static let ties = BenchmarkFamily(name: "ties", rows: everyday(goal: 40))
}
