import SelectionCore
import Wording

/// Tells of values of several columns that read alike once they are joined: “A – B” and “C”, “A” and “B – C”. They would be
/// counted as one.
struct JoinedValues {
    let plan: Plan
    let requirements: PoolRequirements
    let pool: Pool

    /// - Complexity: O(nominees) for each joined column of whose parts one has a value with the separator, which is rare.
    func check(_ problems: inout ProblemList) {
        for (name, parts) in plan.joinedColumns.sorted(by: { $0.key < $1.key }) {
            let columns = parts.compactMap { pool.columns[$0] }
            guard columns.count == parts.count,
                columns.contains(where: { $0.values.contains { $0.contains(Quota.valueSeparator) } })
            else { continue }
            check(columns, header: requirements.header(for: name), &problems)
        }
    }

    private func check(_ columns: [CodedColumn], header: String, _ problems: inout ProblemList) {
        var first: [String: (cells: [String], row: Int)] = [:]
        var told: Set<String> = []
        for row in 0..<pool.count {
            let cells = columns.map { $0.values[$0.packed[row]] }
            let text = cells.joined(separator: Quota.valueSeparator)
            guard let earlier = first[text] else {
                first[text] = (cells, row)
                continue
            }
            guard earlier.cells != cells, !cells.contains(""), !earlier.cells.contains(""), told.insert(text).inserted
            else { continue }
            problems.error(
                at: pool.records.location(ofRow: row),
                Message(.joinedValuesAlike(column: header.quotable, value: text.quotable)),
                advice: [Message(.firstAtLine(line: "\(pool.records.location(ofRow: earlier.row).line)"))])
        }
    }
}
