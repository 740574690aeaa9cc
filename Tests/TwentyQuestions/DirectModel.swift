import ExactArithmetic
import Testing

/// A plan written out for the demo's nominees: one column for each of them, and every row by hand.
///
/// It shares no code with the product but the interface of the solvers.
struct DirectModel {
    /// A sum over the nominees, in the order of the file, and its limits.
    struct Row {
        var adds: [Int]
        var least: Int?
        var most: Int?
    }

    let plan: DirectPlan
    let people = Person.all
    /// What must hold, targets and pins aside.
    let rows: [Row]
    /// One row for each target of the plan.
    let targets: [Row]

    init(_ plan: DirectPlan) {
        self.plan = plan
        rows = DirectModel.required(plan, Person.all)
        targets = plan.targets.map { Row(adds: Person.all.map($0.adds), least: $0.least) }
    }

    private static func required(_ plan: DirectPlan, _ people: [Person]) -> [Row] {
        func count(_ least: Int?, _ most: Int?, _ isCounted: (Person) -> Bool) -> Row {
            Row(adds: people.map { isCounted($0) ? 1 : 0 }, least: least, most: most)
        }
        let units = plan.units.sorted { $0.key < $1.key }.map { unit, range in
            count(range.lowerBound, range.upperBound) { $0.isGrassroots && $0.unit == unit }
        }
        let sectors = DirectPlan.sectors.map { sector in
            count(plan.leastOfSector, nil) { $0.isGrassroots && $0.sector == sector }
        }
        // Exactly seven and three of ten: the seats are a multiple of ten.
        let most = plan.composition == .exact ? plan.seats.upperBound / 10 * 10 : plan.seats.upperBound
        return [count(plan.seats.lowerBound, most) { _ in true }, composition(plan, people)]
            + units + sectors + plan.limits.map { count($0.least, $0.most, $0.isCounted) }
            + plan.pairs.map { pair in count(nil, 1) { pair.contains($0.id) } }
    }

    /// Ten times the grassroots less seven times everybody: 0 where they have exactly 70 %.
    private static func composition(_ plan: DirectPlan, _ people: [Person]) -> Row {
        let adds = people.map { $0.isGrassroots ? 3 : -7 }
        switch plan.composition {
        case .nearest: return Row(adds: adds, least: -4, most: 5)
        case .atLeast: return Row(adds: adds, least: 0)
        case .exact: return Row(adds: adds, least: 0, most: 0)
        case .grassrootsOnly: return Row(adds: people.map { $0.isGrassroots ? 0 : 1 }, most: 0)
        }
    }
}

/// What a list is worth: who has more of the first, then less of the second, then more of the third, is better.
struct DirectValue: Equatable {
    var seats: Int
    /// The weighted shortfalls of priorities 1, 2 and 3.
    var shortfalls: [Rational]
    var merit: Rational
}

extension DirectValue: Comparable {
    /// Whether the left one is worse.
    static func < (left: DirectValue, right: DirectValue) -> Bool {
        if left.seats != right.seats { return left.seats < right.seats }
        for (ours, others) in zip(left.shortfalls, right.shortfalls) where ours != others { return ours > others }
        return left.merit < right.merit
    }
}

extension DirectModel {
    static let priorities = 1...3

    /// What the list comes to, counted from the file; nil where it breaks what is required.
    func value(of ids: [String]) -> DirectValue? {
        let selected = Set(ids)
        let chosen = people.map { selected.contains($0.id) }
        func sum(_ row: Row) -> Int { zip(row.adds, chosen).reduce(0) { $0 + ($1.1 ? $1.0 : 0) } }
        func isKept(_ row: Row) -> Bool { (row.least ?? .min)...(row.most ?? .max) ~= sum(row) }
        let isHeld = plan.included.isSubset(of: selected) && plan.excluded.isDisjoint(with: selected)
        let required = zip(plan.targets, targets).filter { $0.0.priority == nil }.map(\.1)
        guard ids.count == selected.count, selected.isSubset(of: people.map(\.id)), isHeld,
            (rows + required).allSatisfy(isKept)
        else { return nil }
        let shortfalls = DirectModel.priorities.map { priority in
            zip(plan.targets, targets).filter { $0.0.priority == priority }.reduce(0) { total, pair in
                total + pair.0.fortieths * max(0, pair.0.least - sum(pair.1))
            }
        }
        let quarters = zip(people, chosen).reduce(0) { $0 + ($1.1 ? $1.0.quarters : 0) }
        return DirectValue(
            seats: ids.count, shortfalls: shortfalls.map { Rational($0, 40) }, merit: Rational(quarters, 4))
    }
}
