import SelectionModel
import Synchronization

/// The codings that tell nominees apart by columns, kept for further plans over the same pool: bounds move from scenario to
/// scenario, and mostly the same columns are read in the same way.
package final class SharedCodings: Sendable {
    /// Nominees told apart: a table whose codes add nothing yet, and a nominee for each code who has it.
    struct Coding: Sendable {
        let table: AttributeTable
        let representatives: [Int?]
    }

    /// The columns, by where their codes are kept, and those of their codes that are told apart.
    private struct Key: Hashable {
        let columns: [Int]
        let signatures: [[Int]]
    }

    private struct Known: Sendable {
        let coding: Coding
        /// Kept, so that no other column comes to stand at the same place.
        let columns: [PackedCodes]
    }

    private let known = Mutex<[Key: Known]>([:])
    private let refinements = Mutex<[[Int]: (TableRefinements, [AttributeTable])]>([:])

    /// Nothing known.
    package init() {}

    /// The coding of `columns` by `signatures`, made where it is not known.
    func coding(_ columns: [PackedCodes], _ signatures: [[Int]], make: () -> Coding) -> Coding {
        let key = Key(columns: columns.map(\.place), signatures: signatures)
        if let coding = known.withLock({ $0[key]?.coding }) { return coding }
        let made = make()
        return known.withLock { known in
            if let earlier = known[key] { return earlier.coding }
            known[key] = Known(coding: made, columns: columns)
            return made
        }
    }

    /// The relations of the tables: which are finer than others.
    func refinements(_ columns: PackedColumns) -> TableRefinements {
        let key = columns.tables.map { $0.codes.place }
        if let known = refinements.withLock({ $0[key]?.0 }) { return known }
        let made = TableRefinements(columns)
        refinements.withLock { $0[key] = (made, columns.tables) }
        return made
    }
}
