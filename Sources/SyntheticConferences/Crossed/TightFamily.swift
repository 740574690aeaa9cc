/// Eight crossed attributes of 2, 3, 4, 4, 5, 6, 7 and 8 values with hardly any slack, and 81 bounded cells.
///
/// - The number of selected people with each of the 39 values equals that of a random selection; for one value in four,
///   drawn, it may be one more or one fewer.
/// - Four pairs of attributes, the first with the eighth (2 × 8), the second with the seventh (3 × 7), the third with the
///   sixth (4 × 6) and the fourth with the fifth (4 × 5), have each of their 81 cells bounded on both sides: ±1 % of the
///   seats, rounded up (1 to 3 people), around the same selection.
///
/// Merit has group effects (`CrossedPool`).
struct TightFamily: SyntheticInstance {
    let nominees: Int
    let seed: UInt64

    private static let pairs = [(0, 7), (1, 6), (2, 5), (3, 4)]

    var instance: CrossedInstance {
        CrossedInstance(family: .tight, nominees: nominees, seed: seed, sizes: [2, 3, 4, 4, 5, 6, 7, 8])
    }

    var planted: [Int] { instance.planted }

    func files() -> [InstanceFile] {
        let instance = instance
        var draw = SeededGenerator(seed: seed, purpose: .slack)
        let quotas = instance.pool.counts(of: instance.planted).map { counts in
            counts.map { instance.range(around: $0, slack: draw.happens(1, in: 4) ? 1 : 0) }
        }
        let people = instance.planted.map { instance.pool.nominee(at: $0).values }
        return instance.files(quotas: quotas, cells: Self.pairs.flatMap { cells($0, of: people, in: instance) })
    }

    private func cells(_ pair: (Int, Int), of people: [[Int]], in instance: CrossedInstance) -> [CrossedCell] {
        let (rows, columns) = (instance.pool.sizes[pair.0], instance.pool.sizes[pair.1])
        let slack = (instance.seats + 99) / 100
        return (0..<rows * columns).map { cell in
            let (first, second) = (cell / columns, cell % columns)
            let count = people.count { $0[pair.0] == first && $0[pair.1] == second }
            return CrossedCell(
                attributes: pair, values: (first, second), range: instance.range(around: count, slack: slack))
        }
    }
}
