/// The attributes that tell nominees apart at least as finely as others: where every code of a fine one has its nominees in one
/// code of a coarse one, what is said about the coarse one can be said about the fine one.
package struct TableRefinements: Sendable {
    /// For each table, the coarser tables with the coarse code of each of its codes.
    package let coarser: [[(table: Int, code: [Int32])]]
    /// The tables, every one after those that are coarser.
    package let order: [Int]

    /// Compares all tables of `columns`.
    /// - Complexity: O(tables² + nominees × pairs of a fine and a coarse table).
    package init(_ columns: PackedColumns) {
        let tables = columns.tables
        order = tables.indices.sorted { (tables[$0].codeCount, $0) < (tables[$1].codeCount, $1) }
        var coarser = [[(table: Int, code: [Int32])]](repeating: [], count: tables.count)
        for (position, fine) in order.enumerated() where TableRefinements.isCoarseEnough(tables[fine]) {
            for coarse in order.prefix(position) {
                guard let code = TableRefinements.codes(of: tables[coarse], within: tables[fine]) else { continue }
                coarser[fine].append((coarse, code))
            }
        }
        self.coarser = coarser
    }

    /// A table with more codes than this has rows about single units, of which nothing more can be said.
    private static func isCoarseEnough(_ table: AttributeTable) -> Bool { table.codeCount <= 4_096 }

    /// The code of `coarse` that each code of `fine` implies; nil where some code implies none.
    private static func codes(of coarse: AttributeTable, within fine: AttributeTable) -> [Int32]? {
        var codes = [Int32](repeating: -1, count: fine.codeCount)
        for nominee in 0..<fine.codes.count {
            let (code, implied) = (fine.codes[nominee], Int32(coarse.codes[nominee]))
            if codes[code] < 0 { codes[code] = implied }
            if codes[code] != implied { return nil }
        }
        // A code that nobody has implies whatever one likes.
        return codes.map { max($0, 0) }
    }
}
