import ExactArithmetic

/// What one target, or two, can be had for: every selection that cannot be bettered in one respect without losing in another.
///
/// The respects are what the targets count, and what the plan aims at besides, in its order: seats, the shortfalls of the other
/// targets, merit. Each point is the selection that the plan gives with its own bound replaced by a required one at the point's
/// value, lottery and all.
public struct Frontier: Sendable {
    /// A target that is walked along: a side of the bounds of a rule or of a quota's line.
    public struct Axis: Sendable, Equatable {
        /// The rule, or the line of a quota.
        public let rule: Statement
        /// The side: a minimum is walked upward, a maximum downward.
        public let side: RuleCost.Side
        /// True where its values are shares of the base group, false where they are people.
        public let isShare: Bool

        /// A side of `rule`, in shares where its bound is one.
        package init(_ rule: Statement, side: RuleCost.Side, isShare: Bool) {
            (self.rule, self.side, self.isShare) = (rule, side, isShare)
        }
    }

    /// What a selection has on an axis.
    public struct Value: Sendable, Equatable {
        /// The number of those selected whom the rule counts.
        public var count: Int
        /// The number of those selected who are of its base group.
        public var base: Int

        /// `count` of `base`.
        package init(count: Int, base: Int) { (self.count, self.base) = (count, base) }
    }

    /// A selection of the frontier.
    public struct Point: Sendable {
        /// What it has on each axis.
        public var values: [Value]
        /// Its rows of the pool, ascending.
        public var selected: [Int]
        /// The result, beside the selection of the plan as it is.
        public var result: WhatIf
        /// Those who come, and who leave, from the point before to this one: rows of the pool, ascending; none for the first.
        public var entering: [Int] = []
        public var leaving: [Int] = []
        /// True where the next point is as good in everything else and goes further: the bound moves the choice between equals only.
        /// Such points are kept where one target is walked along, because the selection changes there.
        public var isDominated = false
        /// True where one target is walked along and further points may lie between the point before and this one.
        public var mayFollowOthers = false
    }

    /// The plan as it is.
    public var base: Outcome
    /// The targets: one, or two.
    public var axes: [Axis]
    /// The points: by what they have on the first axis, the least far first, then on the second.
    public var points: [Point]
    /// The point whose selection the plan as it is gives; nil where there is none.
    public var own: Int?
    /// True where the search was ended, by the limit of points or by an interrupt, before everything was looked at.
    public var isCut: Bool
    /// True where every search was proven, the last ones, which found nothing further, among them.
    public var isEveryStepProven: Bool

    /// True where these are all points, by proof.
    public var isProven: Bool { !isCut && isEveryStepProven && [.optimal, .infeasible].contains(base.status) }

    /// The points of a walk, in whatever order they were found.
    ///
    /// `answered` are the stretches of a single axis that are settled, each from a reach, nil for all that is less far, to one: for
    /// every reach between the two the same selection is the best, by proof.
    package init(
        base: Outcome, axes: [Axis], found: [Point], isCut: Bool, isEveryStepProven: Bool, plan: Plan,
        answered: [(from: Rational?, to: Rational)] = []
    ) {
        (self.base, self.axes, self.isCut, self.isEveryStepProven) = (base, axes, isCut, isEveryStepProven)
        points = Frontier.ordered(found, axes, plan)
        noteGaps(answered)
        own = base.recount == nil ? nil : points.firstIndex { $0.selected == base.selected }
    }
}

extension Frontier.Axis {
    /// How far a value goes: larger is further. A share of nobody keeps every bound, so it goes as far as any.
    package func reach(_ value: Frontier.Value) -> Rational {
        guard isShare else { return Rational(side == .minimum ? value.count : -value.count) }
        guard value.base > 0 else { return side == .minimum ? 1 : .zero }
        let share = Rational(value.count, value.base)
        return side == .minimum ? share : -share
    }

    /// The bound that selections keep which go as far as `reach`.
    package func bound(_ reach: Rational) -> Bound {
        let value = side == .minimum ? reach : -reach
        return isShare ? .share(value) : .count(value)
    }

    /// The least reach beyond `reach` that a selection could have of whom at most `people` are of the base; nil where there is none.
    /// - Complexity: O(people) for shares.
    package func next(_ reach: Rational, people: Int) -> Rational? {
        switch (isShare, side) {
        case (false, .minimum): reach + 1 <= Rational(people) ? reach + 1 : nil
        case (false, .maximum): reach + 1 <= .zero ? reach + 1 : nil
        case (true, .minimum): reach.next(denominatorAtMost: people)
        case (true, .maximum): (-reach).previous(denominatorAtMost: people).map { -$0 }
        }
    }

    /// The farthest reach that any selection could have of whom at most `people` are of the base.
    package func farthest(people: Int) -> Rational {
        side == .maximum ? .zero : isShare ? 1 : Rational(people)
    }

    /// What the plan's own recount has on the axis; nil where it is not counted there.
    package func value(in recount: Recount) -> Frontier.Value? {
        recount.rules.first { $0.place == rule.place }.map { .init(count: $0.count, base: $0.baseCount) }
    }
}

extension Plan {
    /// The plan with the axes' own bounds replaced by required ones at `reaches`, none where that is nil. The other side of a bound
    /// stays what it is, and so do places; a rule for each axis follows the plan's own.
    package func walking(_ axes: [Frontier.Axis], to reaches: [Rational?]) -> Plan {
        var plan = self
        let name = unusedName
        for (index, axis) in axes.enumerated() {
            let counted = kind(axis.rule.kind).counted(by: axis.rule, in: self)
            var own = plan.bounds(of: axis.rule.place) ?? Bounds()
            var required = Bounds()
            switch axis.side {
            case .minimum: (own.minimum, required.minimum) = (nil, reaches[index].map(axis.bound))
            case .maximum: (own.maximum, required.maximum) = (nil, reaches[index].map(axis.bound))
            }
            plan.setBounds(own, of: axis.rule.place)
            plan.groups.append(Group(name: "\(name)-\(index)", conditions: counted.conditions))
            plan.rules.append(
                Rule(id: "\(name)-\(index)", group: "\(name)-\(index)", base: counted.base, bounds: required))
        }
        return plan
    }
}

extension Frontier.Point {
    /// The point that a search of `Plan.walking` found; nil where it found nothing.
    package init?(_ outcome: Outcome, axes: Int, plan: Plan, against selected: [Int]) {
        guard let recount = outcome.recount else { return nil }
        func isAdded(_ rule: Recount.RuleCount) -> Bool { rule.kind == .rule && rule.place.index >= plan.rules.count }
        values = recount.rules.filter(isAdded).map { .init(count: $0.count, base: $0.baseCount) }
        guard values.count == axes else { return nil }
        self.selected = outcome.selected
        result = WhatIf(outcome, against: selected)
        result.rules.removeAll(where: isAdded)
    }
}

extension Frontier {
    /// Notes of each point whether everything between the one before and it is answered.
    private mutating func noteGaps(_ answered: [(from: Rational?, to: Rational)]) {
        guard axes.count == 1, isCut else { return }
        let people = points.map { max($0.values[0].base, $0.result.objective?.seats ?? 0) }.max() ?? 0
        for index in points.indices.dropFirst() {
            let (low, high) = (axes[0].reach(points[index - 1].values[0]), axes[0].reach(points[index].values[0]))
            // Whatever is beyond the point before is answered by this one.
            points[index].mayFollowOthers = !answered.contains { stretch in
                guard stretch.to == high else { return false }
                guard let from = stretch.from else { return true }
                return from <= low || axes[0].next(low, people: people).map { from <= $0 } ?? true
            }
        }
    }

    /// The points in order, those left out that others are better than, with who changes between neighbours.
    private static func ordered(_ found: [Point], _ axes: [Axis], _ plan: Plan) -> [Point] {
        func reaches(_ point: Point) -> [Rational] { zip(axes, point.values).map { $0.reach($1) } }
        var points: [(point: Point, reaches: [Rational])] = []
        for point in found where !points.contains(where: { $0.point.selected == point.selected }) {
            points.append((point, reaches(point)))
        }
        points.sort { one, other in
            for (first, second) in zip(one.reaches, other.reaches) where first != second {
                return first < second
            }
            return one.point.selected.lexicographicallyPrecedes(other.point.selected)
        }
        let levels = points.first?.point.result.objective.map {
            ObjectiveOrder(plan, priorities: $0.shortfalls.map(\.priority)).levels
        }
        func isDominated(_ one: Int, by other: Int) -> Bool {
            guard one != other, let levels, let own = points[one].point.result.objective,
                let its = points[other].point.result.objective,
                zip(points[other].reaches, points[one].reaches).allSatisfy({ $0 >= $1 })
            else { return false }
            let comparison = its.comparison(with: own, by: levels)
            return comparison > 0 || comparison == 0 && points[other].reaches != points[one].reaches
        }
        let dominated = points.indices.map { one in points.indices.contains { isDominated(one, by: $0) } }
        var kept: [Point] = []
        for index in points.indices where axes.count == 1 || !dominated[index] {
            var point = points[index].point
            point.isDominated = dominated[index]
            if let last = kept.last {
                let (before, after) = (Set(last.selected), Set(point.selected))
                point.entering = point.selected.filter { !before.contains($0) }
                point.leaving = last.selected.filter { !after.contains($0) }
            }
            kept.append(point)
        }
        return kept
    }
}

extension Objective {
    /// 1 where it is better than `other` by `levels`, the lottery aside; -1 where it is worse, 0 where they are equal.
    fileprivate func comparison(with other: Objective, by levels: [ObjectiveOrder.Level]) -> Int {
        for level in levels {
            let difference: Rational
            switch level {
            case .seats: difference = Rational(seats - other.seats)
            case .kept: difference = Rational((kept ?? 0) - (other.kept ?? 0))
            case .shortfall(let priority):
                difference = (other.shortfall(priority) ?? .zero) - (shortfall(priority) ?? .zero)
            case .merit: difference = merit - other.merit
            case .lottery: difference = .zero
            }
            if difference != .zero { return difference > .zero ? 1 : -1 }
        }
        return 0
    }
}
