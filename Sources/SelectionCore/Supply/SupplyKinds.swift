import SelectionModel

/// The kinds of people who could be nominated besides, as far as the required rules, and the limits, tell them apart.
///
/// The values of a column are those that somebody has, and those that the plan names. Values that no rule tells apart are one
/// class; a kind has a class of each column.
struct SupplyKinds {
    /// A column that rules read, and its values in classes.
    struct Column {
        /// The plan's name.
        let name: String
        /// The values of each class, in order.
        let classes: [[String]]
    }

    /// The columns.
    let columns: [Column]
    /// The class of each column, by kind.
    private(set) var kinds: [[Int]]
    /// True where all kinds are there that there can be.
    private(set) var isComplete: Bool

    /// More kinds than this are not looked at; chosen.
    private static let mostKinds = 60_000

    /// The kinds for the required statements of `plan`, which has no targets, over `pool`.
    init(_ plan: Plan, _ pool: Pool, _ limits: SupplyLimits) {
        let reading = SupplyReading(plan, pool, limits)
        columns = reading.columns.map { name in Column(name: name, classes: reading.classes(of: name)) }
        let sizes = columns.map(\.classes.count)
        var product = 1
        for size in sizes where product <= SupplyKinds.mostKinds { product *= max(1, size) }
        if product <= SupplyKinds.mostKinds {
            kinds = sizes.reduce([[]]) { kinds, size in kinds.flatMap { kind in (0..<size).map { kind + [$0] } } }
            isComplete = true
        } else {
            kinds = SupplyKinds.near(columns, pool)
            isComplete = false
        }
        let all = kinds.count
        kinds = kinds.filter { reading.allows(values($0)) }
        // What brings a minimum of its own with it is left out, and might be of use.
        if reading.leavesOut, kinds.count < all { isComplete = false }
    }

    /// The first value of each column that a kind has.
    func values(_ kind: [Int]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: zip(columns, kind).map { ($0.name, $0.classes[$1][0]) })
    }

    /// The kinds of those who are nominated, and those that differ from one of them in a column; as many as are looked at.
    private static func near(_ columns: [Column], _ pool: Pool) -> [[Int]] {
        let classOfCode = columns.map { column -> [Int] in
            let classes = Dictionary(
                column.classes.enumerated().flatMap { index, values in values.map { ($0, index) } },
                uniquingKeysWith: { first, _ in first })
            return pool.column(column.name).values.map { classes[$0] ?? 0 }
        }
        let codes = columns.map { pool.column($0.name).packed }
        var seen: Set<[Int]> = []
        var kinds: [[Int]] = []
        func add(_ kind: [Int]) {
            if kinds.count < mostKinds, seen.insert(kind).inserted { kinds.append(kind) }
        }
        for row in 0..<pool.count { add(columns.indices.map { classOfCode[$0][codes[$0][row]] }) }
        for kind in kinds {
            for (place, column) in columns.enumerated() {
                for other in column.classes.indices {
                    var near = kind
                    near[place] = other
                    add(near)
                }
            }
        }
        return kinds
    }
}
