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
    let people: [Person]
    /// The rows that must hold, targets and pins aside.
    let rows: [Row]
    /// One row for each target of the plan.
    let targets: [Row]

    init(_ plan: DirectPlan, people: [Person] = Person.all) {
        (self.plan, self.people) = (plan, people)
        rows = DirectModel.required(plan, people)
        targets = plan.targets.map { Row(adds: people.map($0.adds), least: $0.least) }
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

/// The worth of a list: one with more of the first, then less of the second, then more of the third, is better.
struct DirectValue: Equatable {
    var seats: Int
    /// The weighted shortfalls of priorities 1, 2 and 3.
    var shortfalls: [Rational]
    var merit: Rational
}

extension DirectValue: Comparable {
    /// True where the left one is worse.
    static func < (left: DirectValue, right: DirectValue) -> Bool {
        if left.seats != right.seats { return left.seats < right.seats }
        for (ours, others) in zip(left.shortfalls, right.shortfalls) where ours != others { return ours > others }
        return left.merit < right.merit
    }
}

extension DirectModel {
    static let priorities = 1...3

    /// The list's value, counted from the file; nil where it breaks what is required.
    func value(of ids: [String]) -> DirectValue? {
        let selected = Set(ids)
        let chosen = people.indices.filter { selected.contains(people[$0].id) }
        let isHeld = plan.included.isSubset(of: selected) && plan.excluded.isDisjoint(with: selected)
        guard chosen.count == ids.count, isHeld else { return nil }
        return value(tally(chosen))
    }

    /// The list's values with one more of `others`, those left out with whom it breaks what is required.
    func values(of ids: [String], withOneOf others: [Person]) -> [(person: Person, value: DirectValue)] {
        let (selected, joining) = (Set(ids), Set(others.map(\.id)))
        let before = tally(people.indices.filter { selected.contains(people[$0].id) })
        return people.indices.filter { joining.contains(people[$0].id) && !plan.excluded.contains(people[$0].id) }
            .compactMap { index in
                let with = before.adding(tally([index]))
                return value(with).map { (people[index], $0) }
            }
    }

    /// The sums of some nominees.
    private struct Tally {
        var seats: Int
        var quarters: Int
        var rows: [Int]
        var targets: [Int]

        func adding(_ other: Tally) -> Tally {
            Tally(
                seats: seats + other.seats, quarters: quarters + other.quarters, rows: zip(rows, other.rows).map(+),
                targets: zip(targets, other.targets).map(+))
        }
    }

    private func tally(_ chosen: [Int]) -> Tally {
        func sum(_ adds: [Int]) -> Int { chosen.reduce(0) { $0 + adds[$1] } }
        return Tally(
            seats: chosen.count, quarters: chosen.reduce(0) { $0 + people[$1].quarters },
            rows: rows.map { sum($0.adds) },
            targets: targets.map { sum($0.adds) })
    }

    private func value(_ tally: Tally) -> DirectValue? {
        let areKept = zip(rows, tally.rows).allSatisfy { ($0.least ?? .min)...($0.most ?? .max) ~= $1 }
        var fortieths = [Int](repeating: 0, count: DirectModel.priorities.count)
        for (target, sum) in zip(plan.targets, tally.targets) where sum < target.least {
            guard let priority = target.priority else { return nil }
            fortieths[priority - 1] += target.fortieths * (target.least - sum)
        }
        guard areKept else { return nil }
        return DirectValue(
            seats: tally.seats, shortfalls: fortieths.map { Rational($0, 40) }, merit: Rational(tally.quarters, 4))
    }
}
