import SelectionCore
import Wording

/// Tells of nominees whose value no line of a quota file names: a misspelt unit would escape its quota unnoticed.
struct UnlistedValues {
    let plan: Plan
    let pool: Pool

    /// - Complexity: O(nominees + distinct values) for each quota; nearest names are looked for where they are listed.
    func check(_ problems: inout ProblemList) {
        for quota in plan.quotas where quota.each == nil && isFromFile(quota) {
            guard let column = pool.columns[quota.column] else { continue }
            let names = quota.lines.map(\.value)
            let listed = Set(names)
            let unlisted = column.values.indices.dropFirst().filter { !listed.contains(column.values[$0]) }
            guard !unlisted.isEmpty else { continue }
            let counts = column.packed.sizes(below: column.values.count)
            let first = column.packed.firstNominees(below: column.values.count)
            let header = plan.header(for: quota.column)
            for (place, code) in unlisted.enumerated() {
                let value = column.values[code]
                let isListed = place <= ProblemList.maximumListed
                problems.warning(
                    at: first[code].map { pool.records.location(ofRow: $0, under: header) },
                    Message(
                        .unlistedValue(value: value.quotable, column: header.quotable, nominees: "\(counts[code])")),
                    advice: isListed ? Message.nearestSeen(value, among: names) : [])
            }
        }
    }

    private func isFromFile(_ quota: Quota) -> Bool {
        quota.lines.contains { $0.location?.file != quota.location?.file }
    }
}
