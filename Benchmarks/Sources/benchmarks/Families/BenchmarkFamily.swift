/// What is benchmarked of a family of instances: in each row that it takes part in, which sizes and which seeds.
struct BenchmarkFamily: Sendable {
    /// The name that `delegates generate --family` takes.
    let name: String
    /// Where it takes part, and with what.
    let rows: [Row: Sizes]

    /// Every family, in the order of tables.
    static let all: [BenchmarkFamily] = [
        .city, .ties, .correlated, .pairs, .wards, .soft, .many, .tight, .office, .infeasible, .parity, .crossed15,
        .crossed25,
    ]
}

/// The sizes and seeds of a family in a row.
struct Sizes: Sendable {
    /// Numbers of nominees.
    var nominees: [Int]
    /// Each size is drawn from each of these seeds.
    var seeds: ClosedRange<Int> = 1...1
    /// The numbers of nominees of a quick run, which has the first seed only.
    var quick: [Int]
    /// What the row's ratio has to reach, where the row has one for each family.
    var goal: Double?

    /// `nominees` from `seeds`; a quick run has `quick`, by default the smallest only.
    init(_ nominees: [Int], seeds: ClosedRange<Int> = 1...1, quick: [Int]? = nil, goal: Double? = nil) {
        self.nominees = nominees
        self.seeds = seeds
        self.quick = quick ?? Array(nominees.prefix(1))
        self.goal = goal
    }
}

extension BenchmarkFamily {
    /// The instances of the family in `row`.
    func instances(in row: Row, isQuick: Bool) -> [Instance] {
        guard let sizes = rows[row] else { return [] }
        let seeds = isQuick ? sizes.seeds.lowerBound...sizes.seeds.lowerBound : sizes.seeds
        return (isQuick ? sizes.quick : sizes.nominees).flatMap { nominees in
            seeds.map { Instance(family: name, nominees: nominees, seed: $0) }
        }
    }
}
