import IntegerProgramming

/// A pool programme without its objective, in which nominees that no row tells apart are one column: how many of them
/// are selected. Whether there is any selection at all does not depend on who of a type is.
struct TypeProgram {
    /// The programme; its first columns are types, then come the shortfalls.
    let program: IntegerProgram
    private let included: [Int]
    /// The nominees of each type, the most worth first.
    private let members: [[Int]]

    /// Pools with more types than this are not looked at in this way.
    private static let typeLimit = 400

    /// The programme of `pool`; nil where it has too many types.
    /// - Complexity: O(nominees × nonzeros of a column).
    init?(_ pool: PoolProgram) {
        var typeOfColumn: [[RowEntry]: Int] = [:]
        var members: [[Int]] = []
        for nominee in pool.face.free.nominees {
            let entries = pool.entries(of: nominee)
            if let type = typeOfColumn[entries] {
                members[type].append(nominee)
            } else {
                guard members.count < TypeProgram.typeLimit else { return nil }
                typeOfColumn[entries] = members.count
                members.append([nominee])
            }
        }
        var program = IntegerProgram(rows: pool.rows)
        for type in members {
            program.addColumn(
                .init(objective: 0, lower: 0, upper: type.count), entries: pool.entries(of: type[0]))
        }
        for (column, entries) in pool.shortfalls {
            program.addColumn(.init(objective: 0, lower: column.lower, upper: column.upper), entries: entries)
        }
        self.program = program.withoutIdleRows().tightened().withoutIdleRows()
        included = pool.face.included
        self.members = members.map { type in
            type.map { (worth: pool.objective.worth($0), nominee: $0) }
                .sorted { ($1.worth, $0.nominee) < ($0.worth, $1.nominee) }.map(\.nominee)
        }
    }

    /// A selection that the programme's `values` stand for, ascending: of each type those who are worth most.
    func selection(_ values: [Int]) -> [Int] {
        (included + zip(members, values).flatMap { $0.prefix($1) }).sorted()
    }
}
