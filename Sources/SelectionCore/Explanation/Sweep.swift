/// One bound of a plan, or two, moved through a range: what comes of every value.
public struct Sweep: Sendable {
    /// The part of a plan that is moved.
    public enum Subject: Sendable, Equatable {
        /// The most delegates.
        case seats
        /// A side of a rule's or a quota line's bounds.
        case bound(Statement, RuleCost.Side)
    }

    /// The subject that is moved, and the values through which it is.
    public struct Axis: Sendable {
        /// The subject that is moved.
        public var subject: Subject
        /// The values, ascending; for seats whole numbers of people.
        public var values: [Bound]
        /// True where a target is taken as required for the sweep.
        public var makesRequired: Bool

        /// `subject` moved through `values`.
        package init(_ subject: Subject, values: [Bound], makesRequired: Bool = false) {
            (self.subject, self.values, self.makesRequired) = (subject, values, makesRequired)
        }
    }

    /// The result of a value, or of a pair of values.
    public struct Point: Sendable {
        /// The place of the value on the axis.
        public var place: Int
        /// The place of the value on the grid's axis; 0 where there is none.
        public var gridPlace: Int
        /// The result of it.
        public var result: WhatIf

        /// The result of the values at these places.
        package init(place: Int, gridPlace: Int, result: WhatIf) {
            (self.place, self.gridPlace, self.result) = (place, gridPlace, result)
        }
    }

    /// The plan as it is.
    public var base: Outcome
    /// The axis that is moved.
    public var axis: Axis
    /// The axis that is moved besides, where there are two.
    public var grid: Axis?
    /// A point for every value, or pair of values: by place, then by grid place.
    public var points: [Point]

    /// The results of moving `axis`, and `grid`.
    package init(base: Outcome, axis: Axis, grid: Axis?, points: [Point]) {
        (self.base, self.axis, self.grid, self.points) = (base, axis, grid, points)
    }

    /// True where the base and every point are proven.
    public var isProven: Bool {
        [.optimal, .infeasible].contains(base.status) && points.allSatisfy(\.result.isProven)
    }
}

extension Sweep.Axis {
    /// The value that the plan has itself; nil where it has none.
    package func value(in plan: Plan) -> Bound? {
        switch subject {
        case .seats: .count(.init(plan.seats.maximum))
        case .bound(let rule, .minimum): plan.bounds(of: rule.place)?.minimum
        case .bound(let rule, .maximum): plan.bounds(of: rule.place)?.maximum
        }
    }

    /// The reason why the axis's value in `plan`, which has been edited, cannot be: it crosses the other side.
    package func impossibility(in plan: Plan) -> CountingConflict? {
        switch subject {
        case .seats: return plan.seats.impossibility
        case .bound(let rule, _):
            return plan.bounds(of: rule.place)?.impossibility.map {
                CountingConflict(rules: [rule.id], message: $0, location: rule.location)
            }
        }
    }

    /// The plan with the value at `place`. A minimum of seats stays what it is: below it the plan is as impossible as if a
    /// scenario said so.
    package func edit(_ plan: Plan, place: Int) -> Plan {
        var plan = plan
        switch subject {
        case .seats:
            guard case .count(let seats) = values[place] else { return plan }
            plan.seats.maximum = seats.floor
            // Planned is what the plan with this number of seats would plan.
            plan.composition?.plannedSeats = seats.floor
        case .bound(let rule, let side):
            var bounds = plan.bounds(of: rule.place) ?? Bounds()
            switch side {
            case .minimum: bounds.minimum = values[place]
            case .maximum: bounds.maximum = values[place]
            }
            plan.setBounds(bounds, of: rule.place)
            if makesRequired { plan.makeRequired(rule.place) }
        }
        return plan
    }
}
