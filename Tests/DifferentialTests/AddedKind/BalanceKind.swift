import SelectionModel
import Wording

@testable import SelectionCore

/// A kind of statement that the product does not have, in one file: of one group there are at most as many delegates as of
/// another.
struct BalanceKind: StatementKind {
    static let name = Statement.Kind(rawValue: "balance")

    /// The group, and the one that it may not outnumber.
    struct Pair: Hashable, Sendable {
        var id: String
        var group: String
        var other: String
    }

    var pairs: [Pair]

    func statements(of plan: Plan, over pool: Pool) -> [Statement] {
        pairs.enumerated().map { index, pair in
            Statement(.init(BalanceKind.name, index: index), id: pair.id, label: "\(pair.group) up to \(pair.other)")
        }
    }

    func counted(of plan: Plan, over pool: Pool) -> [Statement] { statements(of: plan, over: pool) }

    func counted(by statement: Statement, in plan: Plan) -> (conditions: [Condition], base: String) {
        let group = pairs[statement.place.index].group
        return (plan.groups.first { $0.name == group }?.conditions ?? [], Group.all)
    }

    var reservedPrefix: String? { "balance:" }

    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint] {
        pairs.enumerated().map { index, pair in
            BalanceConstraint(
                pair: pair, index: index, members: groups[pair.group], others: groups[pair.other], pool: pool)
        }
    }

    func drop(_ places: Set<Statement.Place>, from plan: inout Plan, over pool: Pool) {
        let kept = plan.kept(pairs, BalanceKind.name, without: places)
        plan.further[BalanceKind.self]?.pairs = kept
    }

    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String {
        statement.label ?? statement.id
    }
}

private struct BalanceConstraint: Constraint {
    let pair: BalanceKind.Pair
    let index: Int
    let members: Membership
    let others: Membership
    let pool: Pool

    private var place: Statement.Place { .init(BalanceKind.name, index: index) }

    func addRows(to builder: inout FormulationBuilder) {
        let row = builder.addRow(of: place, upper: 0)
        builder.feed(Family(row: Int32(row), members: members, others: others, pool: pool))
    }

    private struct Family: RowFamily {
        let row: Int32
        let members: Membership
        let others: Membership
        let pool: Pool

        var columns: [String] { Set(members.columns + others.columns).sorted() }

        func classes(of column: String) -> [Int] {
            let count = pool.column(column).values.count
            let pairs = zip(members.allowed(column, count: count), others.allowed(column, count: count))
            return denseClasses(pairs.map { [$0, $1] })
        }

        func entries(of nominee: Int) -> [RowEntry] {
            let coefficient = (members.contains(nominee) ? 1 : 0) - (others.contains(nominee) ? 1 : 0)
            return coefficient == 0 ? [] : [RowEntry(row: row, coefficient: coefficient)]
        }
    }

    func counts(in selection: [Int]) -> [Recount.RuleCount] {
        let most = selection.count(where: others.contains)
        return [
            Recount.RuleCount(
                id: pair.id, label: "\(pair.group) up to \(pair.other)", place: place, base: pair.other, required: true,
                priority: nil, count: selection.count(where: members.contains), baseCount: most, minimum: nil,
                maximum: .init(most))
        ]
    }

    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] {
        let (included, most) = (limits.tally(members.contains).included, limits.tally(others.contains).available)
        guard included > most else { return [] }
        let message = Message(.ruleAllowsFewer(rule: pair.id, bound: "\(most)", pinned: "\(included)"))
        return [CountingConflict(rules: [pair.id], message: message)]
    }

    var nomineeCounts: (any NomineeCounts)? { Counts(members: members, others: others) }

    private struct Counts: NomineeCounts {
        let members: Membership
        let others: Membership
        let bounds: [Bounds?] = [Bounds(maximum: .share(1))]

        func counts(of nominee: Int) -> [Int] { members.contains(nominee) ? [0] : [] }

        func bases(of nominee: Int) -> [Int] { others.contains(nominee) ? [0] : [] }

        func kind(of nominee: Int) -> UInt32 {
            (members.contains(nominee) ? 1 : 0) + (others.contains(nominee) ? 2 : 0)
        }
    }
}
