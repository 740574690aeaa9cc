import ExactArithmetic
import SelectionCore

/// The reference for explanations: for each statement of a plan, the subsets of a small pool that keep it, and the
/// amount that they miss. Every statement is judged alone, by its words.
struct StatementReference {
    typealias Subset = BruteForce.Subset

    let plan: Plan
    let statements: [Statement]
    let subsets: Int
    /// By statement: true for a subset that keeps it.
    private let kept: [Statement: [Bool]]
    /// The people counted and the base group, of rules and quota lines.
    private let counts: [Statement: (members: Subset, base: Subset)]

    init(_ values: PlanValues, _ poolValues: PoolValues, _ plan: Plan, _ pool: Pool) {
        self.plan = plan
        subsets = 1 << poolValues.ids.count
        statements = plan.statements(over: pool).filter { $0.priority == nil }
        var (kept, counts): ([Statement: [Bool]], [Statement: (Subset, Subset)]) = ([:], [:])
        for statement in statements {
            let alone = BruteForce(values.only(statement, plan, nominees: poolValues.ids.count), poolValues)
            kept[statement] = (0..<Subset(subsets)).map(alone.isAllowed)
            if statement.bounds != nil, let count = alone.required.first {
                counts[statement] = (count.members, count.base)
            }
        }
        (self.kept, self.counts) = (kept, counts)
    }

    /// True where some subset keeps all of `statements`.
    func isPossible(_ statements: some Sequence<Statement>) -> Bool {
        let tables = statements.compactMap { kept[$0] }
        return (0..<subsets).contains { subset in tables.allSatisfy { $0[subset] } }
    }

    /// The least that a relaxation costs; nil where none helps.
    var cheapest: Rational? { ways.map(\.cost).min() }

    /// The relaxations that subsets keep, by what each costs and which statements it moves.
    var ways: [(cost: Rational, moved: Set<Statement>)] {
        let fixed = statements.filter { $0.relaxation?.allowsMoving != true }.compactMap { kept[$0] }
        let movable = statements.filter { $0.relaxation?.allowsMoving == true }
        return (0..<subsets).filter { subset in fixed.allSatisfy { $0[subset] } }.compactMap { subset in
            let costs = movable.map { cost($0, Subset(subset)) }
            if costs.contains(nil) { return nil }
            let moved = zip(movable, costs).filter { $0.1 != .zero }.map(\.0)
            return (costs.reduce(Rational.zero) { $0 + ($1 ?? .zero) }, Set(moved))
        }
    }

    /// The sets of `statements`, as their places, that no subset keeps, and one does without any one of them: by size, then by
    /// the largest place, the second largest, and so on.
    func conflicts(among statements: [Statement]) -> [[Int]] {
        let tables = statements.map { kept[$0] ?? [] }
        let missed = Set((0..<subsets).map { subset in tables.indices.filter { !tables[$0][subset] } })
        var hitting: [Set<Int>] = [[]]
        for demand in missed.sorted(by: { $0.count < $1.count }) {
            let (met, unmet) = (
                hitting.filter { !$0.isDisjoint(with: demand) }, hitting.filter { $0.isDisjoint(with: demand) }
            )
            let grown = Set(unmet.flatMap { set in demand.map { set.union([$0]) } })
            hitting = met + grown.filter { set in !met.contains { $0.isSubset(of: set) } }
            hitting = hitting.filter { set in !hitting.contains { $0.isStrictSubset(of: set) } }
        }
        return hitting.map { $0.sorted() }.sorted { one, other in
            one.count == other.count
                ? one.reversed().lexicographicallyPrecedes(other.reversed()) : one.count < other.count
        }
    }

    /// The subset's cost by one statement: 1 for each delegate above its maximum, 1 + 2/minimum for each below its
    /// minimum; nil where it is beyond the limits.
    private func cost(_ statement: Statement, _ subset: Subset) -> Rational? {
        guard let bounds = statement.bounds, let count = counts[statement],
            let limits = statement.relaxation?.furthest
        else { return .zero }
        let people = Rational((subset & count.members).nonzeroBitCount)
        let base = (subset & count.base).nonzeroBitCount
        var cost = Rational.zero
        if let minimum = bounds.minimum {
            let needed = whole(minimum, base, up: true)
            if people < needed {
                if let limit = limits.minimum, people < limit.people(ofBase: base) { return nil }
                cost +=
                    (needed - people) * (1 + Rational(2, max(1, whole(minimum, seats(statement), up: true).ceiling)))
            }
        }
        if let maximum = bounds.maximum {
            let allowed = whole(maximum, base, up: false)
            if people > allowed {
                if let limit = limits.maximum, people > limit.people(ofBase: base) { return nil }
                cost += people - allowed
            }
        }
        return cost
    }

    /// A bound in people, counts in whole ones.
    private func whole(_ bound: Bound, _ base: Int, up: Bool) -> Rational {
        let people = bound.people(ofBase: base)
        if case .share = bound { return people }
        return Rational(up ? people.ceiling : people.floor)
    }

    /// The most delegates of a statement's base group: all seats, or those of the class that it is.
    private func seats(_ statement: Statement) -> Int {
        let all = plan.seats.maximum
        guard let composition = plan.composition,
            let group = plan.groups.first(where: { $0.name == statement.base })
        else { return all }
        for condition in group.conditions where condition.column == composition.column {
            guard case .oneOf(let values) = condition.test, values.count == 1,
                let index = composition.parts.firstIndex(where: { $0.value == values[0] })
            else { continue }
            let share = composition.parts[index].share * Rational(all)
            switch composition.rounding {
            case .exact: return share.floor
            case .atLeast: return index == 0 ? all : share.floor
            case .nearest where composition.parts.count == 2:
                return index == 0 ? (share + Rational(1, 2)).floor : (share - Rational(1, 2)).ceiling
            case .nearest: return share.ceiling
            }
        }
        return all
    }
}

extension PlanValues {
    /// The plan with one statement and no other.
    fileprivate func only(_ statement: Statement, _ plan: Plan, nominees: Int) -> PlanValues {
        var only = PlanValues()
        (only.columns, only.groups) = (columns, groups)
        only.seats = SeatsValues(maximum: nominees, minimum: 0)
        let (index, value) = (statement.place.index, statement.place.value ?? "")
        switch statement.kind {
        case .seats: only.seats = seats
        case .composition: only.composition = composition
        case .include: only.pins = PinValues(include: [plan.pins.include[index].id])
        case .exclude: only.pins = PinValues(exclude: [plan.pins.exclude[index].id])
        case .conflict:
            let conflict = plan.conflicts[index]
            only.conflicts = [ConflictValues(ids: conflict.members.map(\.id), maximum: conflict.maximum)]
        case .rule: only.rules = rules.filter { $0.id == plan.rules[index].id }
        case .quota:
            let quota = plan.quotas[index]
            only.quotas = quotas.filter { $0.column == quota.column && ($0.base ?? Group.all) == quota.base }
                .map { $0.only(value) }
        default: preconditionFailure("no words for statements of the kind \(statement.kind.rawValue)")
        }
        return only
    }
}

extension QuotaValues {
    fileprivate func only(_ value: String) -> QuotaValues {
        var only = self
        let listed = (file?.lines ?? []).first { $0.value == value } ?? lines.first { $0.value == value }
        only.lines = [(value, listed?.limits ?? each ?? Limits())]
        (only.each, only.file) = (nil, nil)
        return only
    }
}
