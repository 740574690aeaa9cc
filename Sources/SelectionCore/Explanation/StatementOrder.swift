/// An order of a plan's statements that does not depend on where they stand in the file: what cannot be relaxed first, then
/// rules, then quota lines, those of a kind by what they say. Where several explanations are equally good, it decides.
struct StatementOrder: Comparable {
    private let kind: Int
    private let names: [String]

    /// The place of `statement` of `plan`.
    init(_ statement: PlanRule, _ plan: Plan) {
        switch statement {
        case .seats: (kind, names) = (0, [])
        case .composition: (kind, names) = (1, [])
        case .include(let index): (kind, names) = (2, [plan.pins.include[index].id])
        case .exclude(let index): (kind, names) = (3, [plan.pins.exclude[index].id])
        case .conflict(let index):
            let conflict = plan.conflicts[index]
            (kind, names) = (4, conflict.members.map(\.id).sorted() + ["\(conflict.maximum)"])
        case .rule(let index): (kind, names) = (5, [plan.rules[index].id])
        case .quotaLine(let quota, let value):
            (kind, names) = (6, [plan.quotas[quota].column, plan.quotas[quota].base, value])
        }
    }

    static func < (left: StatementOrder, right: StatementOrder) -> Bool {
        left.kind != right.kind ? left.kind < right.kind : left.names.lexicographicallyPrecedes(right.names)
    }
}

extension Plan {
    /// The statements in an order that does not depend on where they stand in the file.
    func ordered(_ statements: [PlanRule]) -> [PlanRule] {
        statements.map { (order: StatementOrder($0, self), statement: $0) }
            .sorted { $0.order < $1.order }.map(\.statement)
    }
}
