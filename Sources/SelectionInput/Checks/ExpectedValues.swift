import SelectionCore
import Wording

/// Tells of values that a plan names and no nominee has: perhaps a slip of the keyboard, never an error.
struct ExpectedValues {
    let requirements: PoolRequirements
    let pool: Pool

    func check(_ problems: inout ProblemList) {
        var present: [String: Set<String>] = [:]
        for expected in requirements.values {
            guard let column = pool.columns[expected.column] else { continue }
            if present[expected.column] == nil { present[expected.column] = Set(column.values) }
            if present[expected.column]?.contains(expected.value) ?? true { continue }
            let header = requirements.header(for: expected.column)
            let problem = Message(.absentValue(value: expected.value.quotable, column: header.quotable))
            if expected.isNote {
                problems.note(at: expected.location, problem)
            } else {
                let nearest = Message.nearestSeen(expected.value, among: column.values)
                problems.warning(at: expected.location, problem, advice: nearest)
            }
        }
    }
}
