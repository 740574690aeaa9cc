import ExactArithmetic
import IntegerProgramming

/// A pool programme in which nominees that no row tells apart are one column: how many of them are selected. It does
/// without what single nominees are worth: whether there is any selection, how many are selected and how little they miss
/// does not depend on who of a type is selected.
package struct TypeProgram {
    /// The programme; its first columns are types, then come shortfalls and open sizes. Where it is priced, its objective is
    /// the pool programme's in units of its step.
    package let program: IntegerProgram
    private let constant: Int
    private let step: Int
    private let included: [Int]
    /// The nominees of each type, the most worth first.
    private let members: [[Int]]

    /// Pools with more types than this are not looked at in this way, unless asked for. Chosen; no measurement is recorded.
    package static let typeLimit = 400

    /// The programme of `pool`; nil where it has more types than `limit`.
    /// - Parameter isPriced: whether shortfalls have their price and nominees what all of them are worth alike; otherwise there
    ///   is
    ///   no objective.
    /// - Complexity: O(nominees × tables).
    package init?(_ pool: PoolProgram, isPriced: Bool = false, limit: Int = TypeProgram.typeLimit) {
        guard let stated = TypeProgram.stated(pool, isPriced: isPriced, limit: limit) else { return nil }
        (constant, step) = (pool.constant, pool.step)
        program = stated.program.withoutIdleRows().tightened().withoutIdleRows()
        included = pool.face.included
        members = stated.members.map { type in
            type.map { (worth: pool.objective.worth($0), nominee: $0) }
                .sorted { ($1.worth, $0.nominee) < ($0.worth, $1.nominee) }.map(\.nominee)
        }
    }

    /// The programme with its rows as they are stated, and the nominees of each of its first columns.
    /// - Complexity: O(nominees × tables).
    package static func stated(
        _ pool: PoolProgram, isPriced: Bool = false, limit: Int
    ) -> (program: IntegerProgram, members: [[Int]])? {
        guard let types = NomineeTypes(byRowsOf: pool, limit: limit) else { return nil }
        var worth = 0
        if isPriced, case .constant(let each) = pool.objective.nominees { worth = each / pool.step }
        let sizes = SizeColumns(pool)
        let first = pool.rows.count
        var program = IntegerProgram(rows: pool.rows + sizes.rows)
        for type in types.members {
            program.addColumn(
                .init(objective: worth, lower: 0, upper: type.count),
                entries: pool.entries(of: type[0]) + sizes.entries(of: type[0], firstRow: first))
        }
        for (column, entries) in pool.shortfalls {
            let price = isPriced ? column.objective / pool.step : 0
            program.addColumn(.init(objective: price, lower: column.lower, upper: column.upper), entries: entries)
        }
        sizes.add(to: &program, firstRow: first)
        return (program, types.members)
    }

    /// The value that the programme, priced, must reach for the selection to be worth `target`.
    package func target(_ target: Int) -> Int { -floorQuotient(constant - target, step) }

    /// A selection that the programme's `values` stand for, ascending: of each type those who are worth most.
    package func selection(_ values: [Int]) -> [Int] {
        (included + zip(members, values).flatMap { $0.prefix($1) }).sorted()
    }
}
