import ExactArithmetic
import SelectionModel

/// The requirements of a plan, over a pool, with every bound that may be moved missed at a cost: the cheapest relaxation is
/// what the selection misses that misses least.
///
/// Counts are whole people: a minimum of 12.5 needs 13. A share is missed by a fraction of a delegate, as a target is. The
/// minimum by which a delegate's cost is set is, for a share, the people that it comes to where all seats of its base are
/// filled, rounded up: of 40% of 300 seats a delegate costs 1 + 2/120.
package struct RelaxationProblem: Sendable {
    /// The rows and columns; the shortfalls are bounds, then how many of the base groups of shares are not selected.
    package let problem: SelectionProblem
    /// The cost of each shortfall; the base groups cost nothing.
    package let costs: RelaxationCosts
    /// The shortfalls of bounds in the order in which they are spared where that costs the same.
    package let spared: [Int]
    /// The shortfalls of shares.
    package let shares: [Int]
    /// The shortfalls that count who is missing from everybody, where seats stay empty, and from the base groups of shares.
    package let missing: [Int]
    /// The shortfall that counts the seats that stay empty; nil where there are none to fill.
    package let empty: Int?
    private let plan: Plan
    private let pool: Pool
    private let statements: [MovableBounds]

    /// The relaxations of `plan` over `pool`.
    /// - Complexity: O(nominees × attributes).
    package init(_ plan: Plan, _ pool: Pool) {
        self.plan = plan
        self.pool = pool
        let required = plan.withoutTargets
        statements = required.statements(over: pool).compactMap { MovableBounds($0) }
        let bases = Set(statements.filter(\.hasShare).map(\.base)).subtracting([Group.all]).sorted()
        let softened = required.softened(
            counting: min(plan.seats.maximum, pool.count),
            of: [Group.all] + bases, nominated: pool.count)
        let builder = FormulationBuilder(softened, pool)
        problem = builder.problem(softened).missingAtMost(min(plan.seats.maximum, pool.count), builder.targets)
        let ends = RelaxationProblem.ends(statements, builder)
        let most = RelaxationProblem.mostOfBase(required, pool)
        costs = RelaxationCosts(
            weights: ends.map { $0.map { $0.bounds.weight(isMinimum: $0.isMinimum, most) } ?? .zero },
            scales: builder.targets.map(\.scale), maxima: problem.shortfalls.map(\.maximum))
        spared = RelaxationProblem.order(ends, plan)
        missing = ends.indices.filter { ends[$0] == nil }
        let everyone = Statement.Place(.rule, index: required.rules.count)
        empty = builder.targets.firstIndex { builder.sources[$0.row] == everyone }
        shares = ends.indices.filter { index in ends[index].map { $0.bounds.isShare(isMinimum: $0.isMinimum) } ?? false
        }
    }

    /// The bound, and the side of it, that a shortfall is about.
    private typealias End = (bounds: MovableBounds, isMinimum: Bool)

    /// The ends of all shortfalls; nil for those that count base groups. Of two sides the minimum comes first.
    private static func ends(_ statements: [MovableBounds], _ builder: FormulationBuilder) -> [End?] {
        let movable = Dictionary(uniqueKeysWithValues: statements.map { ($0.statement.place, $0) })
        var seen: Set<Statement.Place> = []
        return builder.targets.map { target in
            guard let source = builder.sources[target.row], let bounds = movable[source] else { return nil }
            let isFirst = seen.insert(source).inserted
            return (bounds, isFirst && bounds.bounds.minimum != nil)
        }
    }

    /// The shortfalls of bounds by their statements' order, minima before maxima.
    private static func order(_ ends: [End?], _ plan: Plan) -> [Int] {
        let bound = ends.enumerated().compactMap { index, end in end.map { (index: index, end: $0) } }
        let places = Dictionary(
            plan.ordered(bound.map(\.end.bounds.statement)).enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        func key(_ end: End) -> (Int, Int) { (places[end.bounds.statement] ?? 0, end.isMinimum ? 0 : 1) }
        return bound.sorted { key($0.end) < key($1.end) }.map(\.index)
    }

    /// The most delegates that each base group can have, as far as seats and composition tell.
    private static func mostOfBase(_ plan: Plan, _ pool: Pool) -> [String: Int] {
        var most = [Group.all: plan.seats.maximum]
        for group in plan.groups {
            most[group.name] = min(plan.mostOfClass(group.name) ?? plan.seats.maximum, plan.seats.maximum)
        }
        return most
    }

    /// The moves by which `selection` keeps the plan, counted again from the pool, in the order of `spared`.
    /// - Complexity: O(nominees + selected × rules).
    package func moves(keeping selection: [Int]) -> [Relaxation.Move] {
        let recount = Recount(selection, plan, pool).rules
        let counts = Dictionary(recount.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        let most = RelaxationProblem.mostOfBase(plan, pool)
        let places = Dictionary(uniqueKeysWithValues: statements.enumerated().map { ($1.statement, $0) })
        return plan.ordered(statements.map(\.statement)).flatMap { statement -> [Relaxation.Move] in
            guard let count = counts[statement.place], let place = places[statement] else { return [] }
            return statements[place].moves(count.count, of: count.baseCount, most)
        }
    }
}

extension SelectionProblem {
    /// The same problem, its shortfalls bounded by what `seats` delegates can miss.
    fileprivate func missingAtMost(_ seats: Int, _ targets: [Target]) -> SelectionProblem {
        var problem = self
        for (index, target) in targets.enumerated() {
            let most = max(0, (rows[target.row].lower ?? 0) + target.scale * seats)
            problem.shortfalls[index].maximum = min(shortfalls[index].maximum, most)
        }
        return problem
    }
}
