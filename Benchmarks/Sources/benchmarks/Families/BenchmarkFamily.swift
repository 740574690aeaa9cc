/// A family of instances to be benchmarked: the sizes and seeds for each row that it takes part in.
struct BenchmarkFamily: Sendable {
    /// The name that `delegates generate --family` takes.
    let name: String
    /// The rows in which it takes part, with the sizes and seeds.
    let rows: [Row: Sizes]

    /// Every family, in the order of tables.
    static let all: [BenchmarkFamily] = [
        .city, .ties, .correlated, .pairs, .wards, .soft, .many, .tight, .office, .infeasible, .parity, .open,
        .crossed15, .crossed25,
    ]
}

extension BenchmarkFamily {
    /// The sizes at which the one selection, lottery included, should be proven.
    private static let provenSizes = [300, 1_000, 3_000, 10_000, 100_000]

    /// The sizes at which selections are looked for without proof.
    private static let greedySizes = [300, 1_000, 3_000, 10_000]

    /// The sizes and seeds for which the engine that is taken by itself is compared with each of the two.
    static let routing = Sizes([300, 3_000, 100_000], seeds: 1...3)

    /// The sizes and seeds for what is held at any time: one size, a few seeds of which the median is drawn.
    static let anytime = Sizes([10_000], seeds: 1...3, quick: [1_000])

    /// The sizes and seeds with which most families are measured; `goal` is the aim of arrays to proof.
    static func everyday(goal: Double, smoke: [Int] = [300, 3_000]) -> [Row: Sizes] {
        [
            .smoke: Sizes(smoke),
            .phases: Sizes([10_000, 100_000]),
            .arraysToProof: Sizes([100_000], seeds: 1...3, quick: [10_000], goal: goal),
            .smallPools: Sizes([300, 1_000, 2_000], seeds: 1...3),
            .proven: Sizes(provenSizes, seeds: 1...10),
            .agreement: Sizes([300, 3_000, 30_000], seeds: 1...3),
            .routing: routing,
            .anytime: anytime,
            .greedy: Sizes(greedySizes, seeds: 1...10),
        ]
    }

    /// The sizes and seeds with which small and tight families are measured.
    static let hard: [Row: Sizes] = [
        .smoke: Sizes([300, 1_000]),
        .phases: Sizes([1_000, 10_000, 100_000]),
        .arraysToProof: Sizes([100_000], seeds: 1...3, quick: [10_000], goal: 40),
        .hardSmall: Sizes([1_000, 3_000, 10_000], seeds: 1...10, goal: 25),
        .smallPools: Sizes([300, 1_000, 2_000], seeds: 1...3),
        .proven: Sizes(provenSizes, seeds: 1...10),
        .agreement: Sizes([300, 1_000, 10_000], seeds: 1...3),
        .routing: routing,
        .anytime: anytime,
        .greedy: Sizes(greedySizes, seeds: 1...10),
    ]
}

/// The sizes and seeds of a family in a row.
struct Sizes: Sendable {
    /// Numbers of nominees.
    var nominees: [Int]
    /// The seeds that each size is drawn from.
    var seeds: ClosedRange<Int> = 1...1
    /// The numbers of nominees of a quick run, which has the first seed only.
    var quick: [Int]
    /// The value that the row's ratio has to reach, where the row has one for each family.
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
