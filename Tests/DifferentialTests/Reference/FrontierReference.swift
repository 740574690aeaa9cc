import DelegateSelection
import ExactArithmetic
import SelectionCore

/// What targets of a small conference can be had for, by looking at every selection.
struct FrontierReference {
    /// A rule and the side of its bounds that is walked along.
    struct Axis {
        var rule: RuleValues
        var side: RuleCost.Side
        /// Shares, or people: as the side's own bound is, else as the other one is.
        var isShare: Bool

        init(_ rule: RuleValues, _ side: RuleCost.Side) {
            (self.rule, self.side) = (rule, side)
            let (minimum, maximum) = (rule.limits.minimum, rule.limits.maximum)
            let bound = side == .minimum ? minimum ?? maximum : maximum ?? minimum
            isShare = bound?.isShare ?? false
        }
    }

    /// The best of the selections that have the same on every axis.
    struct Cell {
        /// How far they go; a share of nobody keeps every bound.
        var reaches: [Rational]
        var winner: BruteForce.Winner
    }

    /// The plan without the sides that are walked along.
    let reference: BruteForce
    let axes: [Axis]
    let cells: [Cell]
    private let sets: [(members: BruteForce.Subset, base: BruteForce.Subset)]

    init(_ plan: PlanValues, _ pool: PoolValues, _ axes: [Axis]) {
        var open = plan
        for axis in axes {
            open = open.moving(rule: axis.rule.id) { limits in
                if axis.side == .minimum { limits.minimum = nil } else { limits.maximum = nil }
            }
        }
        let reference = BruteForce(open, pool)
        let sets = axes.map { BruteForce.sets(of: $0.rule, plan, pool) }
        (self.reference, self.axes, self.sets) = (reference, axes, sets)
        var best: [[Rational]: BruteForce.Winner] = [:]
        let draws = reference.draws(round: 0)
        for subset in BruteForce.Subset(0)..<(1 << BruteForce.Subset(reference.nominees))
        where reference.isAllowed(subset) {
            let reaches = zip(axes, sets).map { axis, sets in
                Self.reach(axis, (subset & sets.members).nonzeroBitCount, (subset & sets.base).nonzeroBitCount)
            }
            if let known = best[reaches] {
                let order = reference.compare(subset, known.attained)
                guard order > 0 || order == 0 && reference.isLuckier(subset, known, draws) else { continue }
            }
            best[reaches] = .init(subset: subset, attained: reference.attained(by: subset), equals: 1)
        }
        cells = best.map { Cell(reaches: $0.key, winner: $0.value) }.sorted { one, other in
            for (first, second) in zip(one.reaches, other.reaches) where first != second {
                return first < second
            }
            return false
        }
    }

    private static func reach(_ axis: Axis, _ count: Int, _ base: Int) -> Rational {
        let sign = axis.side == .minimum ? 1 : -1
        guard axis.isShare else { return Rational(sign * count) }
        return base == 0 ? (sign == 1 ? 1 : .zero) : Rational(sign * count, base)
    }

    /// What a subset has on each axis.
    func values(_ subset: BruteForce.Subset) -> [[Int]] {
        sets.map { [(subset & $0.members).nonzeroBitCount, (subset & $0.base).nonzeroBitCount] }
    }

    /// 1 where the one is better than the other before the lots, -1 where it is worse.
    private func compare(_ one: Cell, _ other: Cell) -> Int {
        reference.compare(one.winner.subset, other.winner.attained)
    }

    /// The best selection at every bound on the one axis, each once: by the bound, ascending.
    var steps: [(cell: Cell, isEqualToNext: Bool)] {
        let draws = reference.draws(round: 0)
        var steps: [Cell] = []
        for first in cells.indices {
            // At a bound below the first cell left, every cell from there on is allowed.
            guard var best = cells[first...].first else { continue }
            for cell in cells[first...].dropFirst() {
                let order = compare(cell, best)
                if order > 0 || order == 0 && reference.isLuckier(cell.winner.subset, best.winner, draws) {
                    best = cell
                }
            }
            if steps.last?.winner.subset != best.winner.subset { steps.append(best) }
        }
        return steps.indices.map { index in
            (steps[index], index + 1 < steps.count && compare(steps[index], steps[index + 1]) == 0)
        }
    }

    /// The cells than which no other is as good in every respect and better in one.
    var efficient: [Cell] {
        cells.indices.filter { one in
            !cells.indices.contains { other in
                guard other != one,
                    zip(cells[other].reaches, cells[one].reaches).allSatisfy({ $0 >= $1 })
                else { return false }
                return compare(cells[other], cells[one]) >= 0
            }
        }.map { cells[$0] }
    }
}
