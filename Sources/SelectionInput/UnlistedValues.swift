import SelectionCore

/// Tells of nominees whose value no line of a quota file names: a misspelt unit would escape its quota unnoticed.
struct UnlistedValues {
    let plan: Plan
    let pool: Pool

    func check(_ problems: inout ProblemList) {
        for quota in plan.quotas where quota.each == nil && isFromFile(quota) {
            guard let column = pool.columns[quota.column] else { continue }
            let listed = Set(quota.lines.map(\.value))
            let counts = column.packed.sizes(below: column.values.count)
            for (code, value) in column.values.enumerated().dropFirst() where !listed.contains(value) {
                let header = plan.header(for: quota.column)
                problems.warning(
                    at: (0..<pool.count).first { column.packed[$0] == code }.map(pool.records.location),
                    Message(.unlistedValue, value.quotable, header.quotable, "\(counts[code])"),
                    advice: [Message.nearest(value, among: quota.lines.map(\.value))])
            }
        }
    }

    private func isFromFile(_ quota: Quota) -> Bool {
        quota.lines.contains { $0.location?.file != quota.location?.file }
    }
}
