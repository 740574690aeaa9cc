import Wording

extension Statement.Kind {
    /// Somebody who must be selected.
    public static let include = InclusionKind.name
    /// Somebody who must not be selected.
    public static let exclude = ExclusionKind.name
}

/// The nominees who must be selected: a statement for each.
struct InclusionKind: PinKind {
    static let name = Statement.Kind(rawValue: "include")
    static let isIncluded = true

    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint] {
        [InclusionConstraint(pins: plan.pins.include.map { ($0.id, pool.row(ofPlanID: $0.id)) })]
    }

    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String {
        statement.pin.map { style.text(Message(.statementInclude(nominee: style.person($0.nominee)))) } ?? statement.id
    }
}

/// The nominees who must not be selected: a statement for each.
struct ExclusionKind: PinKind {
    static let name = Statement.Kind(rawValue: "exclude")
    static let isIncluded = false

    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint] {
        let allowed = plan.among.map { Set(pool.rows(of: $0)) }
        return [ExclusionConstraint(pins: plan.pins.exclude.map { ($0.id, pool.row(ofPlanID: $0.id)) }, allowed, pool)]
    }

    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String {
        statement.pin.map { style.text(Message(.statementExclude(nominee: style.person($0.nominee)))) } ?? statement.id
    }
}

/// One of the two lists of pins.
protocol PinKind: StatementKind {
    static var isIncluded: Bool { get }
}

extension PinKind {
    private var list: WritableKeyPath<Plan, [NomineeReference]> { Self.isIncluded ? \.pins.include : \.pins.exclude }

    func statements(of plan: Plan, over pool: Pool) -> [Statement] {
        plan[keyPath: list].enumerated().map { index, nominee in
            var statement = Statement(
                .init(Self.name, index: index), id: "pin:\(nominee.id)", location: nominee.location)
            statement.pin = .init(nominee, isIncluded: Self.isIncluded)
            return statement
        }
    }

    func content(of statement: Statement, in plan: Plan) -> [String] { [statement.pin?.nominee.id ?? ""] }

    func drop(_ places: Set<Statement.Place>, from plan: inout Plan, over pool: Pool) {
        plan[keyPath: list] = plan.kept(plan[keyPath: list], Self.name, without: places)
    }
}

/// A nominee's id, and the row where the pool has them.
private typealias PinnedRow = (id: String, row: Int?)

/// Nominees who must be selected.
private struct InclusionConstraint: Constraint {
    let pins: [PinnedRow]

    func noteBreaches(by chosen: Set<Int>, in recount: inout Recount) {
        recount.brokenPins += pins.filter { pin in pin.row.map { !chosen.contains($0) } ?? true }.map(\.id)
    }
}

/// Nominees who must not be selected, and everybody else where only some may be.
private struct ExclusionConstraint: Constraint {
    let pins: [PinnedRow]
    let allowed: Set<Int>?
    let pool: Pool

    init(pins: [PinnedRow], _ allowed: Set<Int>?, _ pool: Pool) {
        (self.pins, self.allowed, self.pool) = (pins, allowed, pool)
    }

    func noteBreaches(by chosen: Set<Int>, in recount: inout Recount) {
        recount.brokenPins += pins.filter { pin in pin.row.map(chosen.contains) ?? false }.map(\.id)
        guard let allowed else { return }
        recount.brokenPins += chosen.subtracting(allowed).sorted().map(pool.id)
    }
}
