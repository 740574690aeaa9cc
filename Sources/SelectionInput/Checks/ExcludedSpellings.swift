import SelectionCore
import Wording

/// Tells of values that look like one that a condition excludes: whoever has them counts as a minority by a slip of the
/// keyboard. That rejects the input, unless such spellings are accepted.
struct ExcludedSpellings {
    let plan: Plan
    let pool: Pool
    let areAccepted: Bool

    /// - Complexity: O(distinct values) for each such condition, and O(nominees) where there is such a value.
    func check(_ problems: inout ProblemList) {
        var seen: Set<[String]> = []
        for condition in plan.conditions {
            guard case .noneOf(let excluded) = condition.test, let column = pool.columns[condition.column],
                column.values.count <= NearestName.maximumCandidates
            else { continue }
            let keys = Dictionary(excluded.map { (EyeKey.of($0), $0) }, uniquingKeysWith: { first, _ in first })
            for code in column.values.indices.dropFirst() where !excluded.contains(column.values[code]) {
                let value = column.values[code]
                guard let usual = keys[EyeKey.of(value)], seen.insert([condition.column, value]).inserted else {
                    continue
                }
                report(code, in: column, named: plan.header(for: condition.column), usual, &problems)
            }
        }
    }

    /// The values that conditions on the column `name` exclude.
    static func values(of name: String, _ plan: Plan) -> Set<String> {
        plan.conditions.reduce(into: []) { values, condition in
            if condition.column == name, case .noneOf(let excluded) = condition.test { values.formUnion(excluded) }
        }
    }

    private func report(
        _ code: Int, in column: CodedColumn, named header: String, _ usual: String, _ problems: inout ProblemList
    ) {
        let count = column.packed.sizes(below: column.values.count)[code]
        let first = column.packed.firstNominees(below: column.values.count)[code]
        let value = column.values[code]
        let problem = SpellingMessage.excludedVariant(
            column: header.quotable, variant: value.quotable, nominees: "\(count)", value: usual.quotable)
        let advice = EyeDifference.messages(value, from: usual) + [Message(SpellingMessage.acceptSpellings)]
        problems.add(
            Diagnostic(
                areAccepted ? .warning : .error, at: first.map { pool.records.location(ofRow: $0, under: header) },
                Message(problem),
                advice: areAccepted ? advice.dropLast() : advice))
    }
}
