import SelectionCore
import Wording

/// Tells of nominees of whom only a year is known where a condition depends on the day: they are not counted.
struct OpenYears {
    let plan: Plan
    let pool: Pool

    /// - Complexity: O(nominees + distinct values) for each condition on days or ages.
    func check(_ problems: inout ProblemList) {
        for group in plan.groups where !group.isDerived {
            for condition in group.conditions.flatMap(\.onColumns) where condition.test.isOnDays {
                guard let column = pool.columns[condition.column] else { continue }
                let open = column.values.indices.filter { condition.test.isOpen(for: column.values[$0]) }
                guard let code = open.first else { continue }
                let counts = column.packed.sizes(below: column.values.count)
                let first = column.packed.firstNominees(below: column.values.count)
                let header = plan.header(for: condition.column)
                problems.warning(
                    at: first[code].map { pool.records.location(ofRow: $0, under: header) },
                    Message(
                        .openYears(
                            group: group.name.quotable, column: header.quotable,
                            nominees: "\(open.reduce(0) { $0 + counts[$1] })", year: column.values[code])))
            }
        }
    }
}

extension Condition.Test {
    /// True where cells are read as days.
    fileprivate var isOnDays: Bool {
        switch self {
        case .days, .age: true
        case .oneOf, .noneOf, .range, .blank, .any: false
        }
    }
}
