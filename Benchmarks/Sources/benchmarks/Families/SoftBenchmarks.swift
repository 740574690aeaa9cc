extension BenchmarkFamily {
    /// Four priorities of targets that fall short: a sequence of levels.
    static let soft = BenchmarkFamily(name: "soft", rows: everyday(goal: 15))
}
