import SelectionCore
import Wording

/// Tells of values of a column that are probably one, written in several ways: the plan would count only one of them.
///
/// Two values are that where the eye does not tell them apart; see `EyeKey`.
struct SpellingVariants {
    let requirements: PoolRequirements
    let plan: Plan
    let pool: Pool

    /// - Complexity: O(distinct values) for each column that the plan reads by value, and O(nominees) where two are alike.
    func check(_ problems: inout ProblemList) {
        var columns: [String] = []
        for name in (requirements.values.map(\.column) + plan.quotas.map(\.column)).flatMap(plan.parts)
        where !columns.contains(name) {
            columns.append(name)
        }
        for name in columns {
            guard let column = pool.columns[name], column.values.count <= NearestName.maximumCandidates else {
                continue
            }
            check(column, header: plan.header(for: name), ExcludedSpellings.values(of: name, plan), &problems)
        }
    }

    /// The way most nominees write it; of several, the one without look-alikes, then the first.
    private func usual(_ codes: [Int], _ column: CodedColumn, _ counts: [Int]) -> Int {
        func rank(_ code: Int) -> (Int, Int, Int) {
            let alikes = column.values[code].unicodeScalars.count { LookAlikes.plain[$0] != nil }
            return (-counts[code], alikes, code)
        }
        return codes.min { rank($0) < rank($1) } ?? codes[0]
    }

    private func check(
        _ column: CodedColumn, header: String, _ excluded: Set<String>, _ problems: inout ProblemList
    ) {
        let alike = Dictionary(grouping: column.values.indices.dropFirst()) { EyeKey.of(column.values[$0]) }
            .values.filter { codes in
                // What looks like an excluded value is told as that.
                codes.count > 1 && !codes.contains { excluded.contains(column.values[$0]) }
            }
        guard !alike.isEmpty else { return }
        let counts = column.packed.sizes(below: column.values.count)
        let first = column.packed.firstNominees(below: column.values.count)
        for codes in alike {
            let usual = self.usual(codes, column, counts)
            for code in codes where code != usual {
                problems.warning(
                    at: first[code].map { pool.records.location(ofRow: $0, under: header) },
                    Message(
                        SpellingMessage.spellingVariant(
                            column: header.quotable, variant: column.values[code].quotable, nominees: "\(counts[code])",
                            value: column.values[usual].quotable)),
                    advice: EyeDifference.messages(column.values[code], from: column.values[usual]))
            }
        }
    }
}
