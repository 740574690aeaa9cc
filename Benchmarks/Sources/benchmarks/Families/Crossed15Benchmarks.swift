extension BenchmarkFamily {
    /// Fifteen crossed attributes: nobody proves much, so what is found counts.
    static let crossed15 = BenchmarkFamily(
        name: "crossed15",
        rows: [
            .crossed: Sizes([1_000, 10_000], seeds: 1...3), .anytime: anytime, .routing: Sizes([300], seeds: 1...3),
        ])
}
