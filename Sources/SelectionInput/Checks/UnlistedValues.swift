import SelectionCore
import Wording

/// Tells of nominees whom a quota does not count though it looks as if it did: those whose value no line of a quota file names, as
/// a misspelt unit would escape its quota unnoticed, and those who have nothing there though others are limited.
struct UnlistedValues {
    let plan: Plan
    let pool: Pool

    /// - Complexity: O(nominees + distinct values) for each quota; nearest names are looked for where they are listed.
    func check(_ problems: inout ProblemList) {
        for quota in plan.quotas {
            guard let column = pool.columns[quota.column] else { continue }
            let names = quota.lines.map(\.value)
            let listed = Set(names)
            let isFromFile = quota.each == nil && isFromFile(quota)
            let unlisted = column.values.indices.dropFirst().filter {
                isFromFile && !listed.contains(column.values[$0])
            }
            let limits = quota.priority == nil && hasMaximum(quota)
            guard !unlisted.isEmpty || limits && column.blankCount > 0 else { continue }
            let found = Found(column, plan.membership(of: quota.base, in: pool))
            let header = plan.header(for: quota.column).quotable
            if limits, let row = found.first[0] {
                problems.warning(
                    at: pool.records.location(ofRow: row, under: plan.header(for: quota.column)),
                    Message(.blanksBeyondQuota(column: header, nominees: "\(found.counts[0])")))
            }
            for (place, code) in unlisted.filter({ found.counts[$0] > 0 }).enumerated() {
                let value = column.values[code]
                let isListed = place <= ProblemList.maximumListed
                problems.warning(
                    at: found.first[code].map {
                        pool.records.location(ofRow: $0, under: plan.header(for: quota.column))
                    },
                    Message(.unlistedValue(value: value.quotable, column: header, nominees: "\(found.counts[code])")),
                    advice: isListed ? nearest(value, names, quota) : [])
            }
        }
    }

    /// The nearest name; of joined values one of which a letter only differs, as whole words of them make other people.
    private func nearest(_ value: String, _ names: [String], _ quota: Quota) -> [Message] {
        guard plan.joinedColumns[quota.column] != nil else { return Message.nearestSeen(value, among: names) }
        return LetterSlip.of(value, among: names).map { [Message(.nearestName(name: $0.quotable))] } ?? []
    }

    private func hasMaximum(_ quota: Quota) -> Bool {
        quota.each?.maximum != nil || quota.lines.contains { $0.bounds.maximum != nil }
    }

    private func isFromFile(_ quota: Quota) -> Bool {
        quota.lines.contains { $0.location?.file != quota.location?.file }
    }

    /// The nominees of a group by the codes of a column: how many, and the first.
    private struct Found {
        var counts: [Int]
        var first: [Int?]

        init(_ column: CodedColumn, _ base: Membership) {
            counts = [Int](repeating: 0, count: column.values.count)
            first = [Int?](repeating: nil, count: column.values.count)
            for row in 0..<column.packed.count where base.contains(row) {
                let code = column.packed[row]
                if counts[code] == 0 { first[code] = row }
                counts[code] += 1
            }
        }
    }
}
