import SelectionCore

/// The columns of the nominees' file that stand in a table for spreadsheets.
package enum PoolColumns: String, CaseIterable, Sendable {
    /// Those that the plan names: id, name, and what its groups, composition, quotas and merit read. Tables are passed on,
    /// and what else an office knows of its people (birth dates, telephones) is nobody's business there.
    case plan
    /// Every column of the file.
    case all

    /// The headers, in the order of the file, and the cells of nominees under them.
    func table(_ inputs: SelectionInputs) -> (headers: [String], cells: (Int) -> [String]) {
        let (plan, records) = (inputs.plan, inputs.pool.records)
        let named = Set((["id", "name"] + plan.columnsRead).map(plan.header)).union(plan.headers.values)
        let columns = records.headers.indices.filter { self == .all || named.contains(records.headers[$0]) }
        return (columns.map { records.headers[$0] }, { row in columns.map { records.field($0, ofRow: row) } })
    }
}
