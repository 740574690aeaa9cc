extension BenchmarkFamily {
    /// Twenty-five crossed attributes: nobody proves anything, so what is found counts.
    static let crossed25 = BenchmarkFamily(
        name: "crossed25",
        rows: [.crossed: Sizes([1_000, 10_000], seeds: 1...3), .routing: Sizes([300], seeds: 1...3)])
}
