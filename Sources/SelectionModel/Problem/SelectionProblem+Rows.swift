import IntegerProgramming

extension SelectionProblem {
    /// The same problem with other ranges of its rows and other pins; rows that are not bounded any more tell nobody apart.
    /// - Complexity: O(codes × rows of a table).
    package func with(
        rows ranges: [IntegerProgram.Row], included: [Int], excluded: [Int]
    ) -> SelectionProblem {
        var problem = self
        problem.rows = ranges
        var isBounded = ranges.map { $0.lower != nil || $0.upper != nil }
        for group in problem.activeGroups { isBounded[group.row] = true }
        func kept(_ entries: some Sequence<RowEntry>) -> [RowEntry] { entries.filter { isBounded[Int($0.row)] } }
        let tables = columns.tables.map { table in
            table.adding((0..<table.codeCount).map { kept(table.entries(ofCode: $0)) })
        }
        problem.included = included
        problem.excluded = excluded
        problem.columns = PackedColumns(
            count: columns.count, common: kept(columns.common), tables: tables,
            memberships: columns.memberships.mapValues(kept).filter { !$0.value.isEmpty })
        return problem
    }
}
