import Wording

extension Statement.Kind {
    /// A set of nominees of whom only some may be selected.
    public static let conflict = ConflictKind.name
}

/// Sets of nominees of whom only some may be selected: a statement for each.
struct ConflictKind: StatementKind {
    static let name = Statement.Kind(rawValue: "conflict")

    static func id(number: Int) -> String { "conflict:\(number)" }

    func statements(of plan: Plan, over pool: Pool) -> [Statement] {
        plan.conflicts.indices.map { statement($0, plan) }
    }

    func statements(about id: String, in plan: Plan) -> [Statement] {
        plan.conflicts.indices.filter { plan.conflicts[$0].members.contains { $0.id == id } }.map {
            statement($0, plan)
        }
    }

    private func statement(_ index: Int, _ plan: Plan) -> Statement {
        Statement(
            .init(ConflictKind.name, index: index), id: ConflictKind.id(number: index + 1),
            location: plan.conflicts[index].location)
    }

    func content(of statement: Statement, in plan: Plan) -> [String] {
        let conflict = plan.conflicts[statement.place.index]
        return conflict.members.map(\.id).sorted() + ["\(conflict.maximum)"]
    }

    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint] {
        plan.conflicts.enumerated().map { ConflictConstraint($1, number: $0 + 1, pool: pool) }
    }

    func drop(_ places: Set<Statement.Place>, from plan: inout Plan, over pool: Pool) {
        plan.conflicts = plan.kept(plan.conflicts, ConflictKind.name, without: places)
    }

    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String {
        let conflict = plan.conflicts[statement.place.index]
        let members = conflict.members.map(style.person).joined(separator: ", ")
        return style.text(Message(.statementConflict(most: style.text(conflict.maximum), members: members)))
    }
}

/// A set of nominees of whom at most some may be selected.
struct ConflictConstraint: Constraint {
    private let conflict: Conflict
    private let number: Int
    private let members: [Int]

    init(_ conflict: Conflict, number: Int, pool: Pool) {
        self.conflict = conflict
        self.number = number
        members = Set(conflict.members.compactMap { pool.row(ofPlanID: $0.id) }).sorted()
    }

    func addRows(to builder: inout FormulationBuilder) {
        guard members.count > conflict.maximum, builder.isNews(of: members, atMost: conflict.maximum) else { return }
        let place = Statement.Place(.conflict, index: number - 1)
        builder.feed(builder.addRow(of: place, upper: conflict.maximum), members: members)
    }

    func noteBreaches(by chosen: Set<Int>, in recount: inout Recount) {
        let count = members.count { chosen.contains($0) }
        guard count > conflict.maximum else { return }
        recount.brokenConflicts.append(.init(number: number, count: count, maximum: conflict.maximum))
    }

    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] {
        let pinned = members.count { limits.isIncluded($0) }
        guard pinned > conflict.maximum else { return [] }
        let message = Message(.conflictPinned(conflict: "\(number)", most: "\(conflict.maximum)", pinned: "\(pinned)"))
        return [
            CountingConflict(rules: [ConflictKind.id(number: number)], message: message, location: conflict.location)
        ]
    }

    func rivals(of nominee: Int, in selected: Set<Int>) -> Set<Int>? {
        guard members.contains(nominee), members.count(where: selected.contains) >= conflict.maximum else { return nil }
        return Set(members)
    }
}
