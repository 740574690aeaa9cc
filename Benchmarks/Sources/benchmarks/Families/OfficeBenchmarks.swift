extension BenchmarkFamily {
    /// The demo's shape: blanks, long names, Vietnamese text, targets with priorities.
    static let office = BenchmarkFamily(
        name: "office", rows: everyday(goal: 15).filter { $0.key != .arraysToProof })
}
