import SelectionCore

/// The bound to be moved, and the values it takes.
public struct SweepRequest: Sendable {
    /// A bound with the values it takes.
    public struct Axis: Sendable {
        /// The rule's id; nil for the most seats.
        public var rule: String?
        /// The side of the bound; nil for the one that the plan has, the minimum where it has both.
        public var side: RuleCost.Side?
        /// The values, ascending.
        public var values: [Bound]

        /// `rule`, or the seats, moved through `values`.
        public init(rule: String?, side: RuleCost.Side? = nil, values: [Bound]) {
            (self.rule, self.side, self.values) = (rule, side, values)
        }
    }

    /// The bound that is moved.
    public var axis: Axis
    /// The second bound that is moved, where there are two.
    public var grid: Axis?
    /// True where targets are taken as required.
    public var makesRequired = false
    /// True where numbers of people are refused if the bound is a share.
    public var keepsKind = false

    /// `axis` moved, and `grid` for each of its values.
    public init(_ axis: Axis, grid: Axis? = nil) { (self.axis, self.grid) = (axis, grid) }
}

extension DelegateSelector {
    /// Selects once for every value, or pair of values.
    /// - Parameters:
    ///   - inputs: the plan and the nominees.
    ///   - request: what is moved, from where to where.
    ///   - options: who searches, for how long.
    ///   - progress: told on any thread how many of how many searches are done.
    /// - Throws: `InputRejection` for rules that are not there, people where the bound is a share and the request keeps its
    ///   kind, and where numbers would not stay exact.
    public static func sweep(
        _ inputs: SelectionInputs, _ request: SweepRequest, options: SelectionOptions = SelectionOptions(),
        progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(InputRejection) -> Sweep {
        let references = RuleReferences(inputs)
        let axis = try axis(request.axis, request, references, inputs.plan)
        var grid: Sweep.Axis?
        if let asked = request.grid { grid = try self.axis(asked, request, references, inputs.plan) }
        let places = axis.values.indices.flatMap { place in
            (grid?.values.indices ?? 0..<1).map { (place: place, gridPlace: $0) }
        }
        let plans = places.map { place, gridPlace in
            let edited = axis.edit(inputs.plan, place: place)
            return grid.map { $0.edit(edited, place: gridPlace) } ?? edited
        }
        // Bounds that cross are nothing to search for.
        func impossibility(_ plan: Plan) -> CountingConflict? {
            axis.impossibility(in: plan) ?? grid?.impossibility(in: plan)
        }
        let search = ParallelSearch(inputs: inputs, options: options, progress: progress)
        let outcomes = try search.outcomes([inputs.plan] + plans.filter { impossibility($0) == nil })
        var searched = outcomes.dropFirst()
        let points = zip(places, plans).compactMap { place, plan -> Sweep.Point? in
            let crossing = impossibility(plan).map { Outcome(impossible: $0, inputs) }
            guard let outcome = crossing ?? searched.popFirst() else { return nil }
            return Sweep.Point(
                place: place.place, gridPlace: place.gridPlace,
                result: WhatIf(outcome, against: outcomes[0].selected))
        }
        return Sweep(base: outcomes[0], axis: axis, grid: grid, points: points)
    }

    private static func axis(
        _ asked: SweepRequest.Axis, _ request: SweepRequest, _ references: RuleReferences, _ plan: Plan
    ) throws(InputRejection) -> Sweep.Axis {
        guard let rule = asked.rule else { return Sweep.Axis(.seats, values: asked.values) }
        let statement = try references.statement(rule)
        let bounds = statement.bounds
        let own: RuleCost.Side = bounds?.minimum == nil && bounds?.maximum != nil ? .maximum : .minimum
        let side = asked.side ?? own
        let bound = side == .minimum ? bounds?.minimum : bounds?.maximum
        if request.keepsKind, case .share? = bound, case .count(let count)? = asked.values.last {
            throw InputRejection([references.peopleForShare(rule, meant: "\(count)%")])
        }
        return Sweep.Axis(
            .bound(statement, side), values: asked.values,
            makesRequired: request.makesRequired && statement.priority != nil)
    }
}

extension Outcome {
    /// The outcome of a plan that counting alone shows to be impossible.
    fileprivate init(impossible reason: CountingConflict, _ inputs: SelectionInputs) {
        self.init(
            status: .infeasible, stopped: .completed, solver: .counting, recount: nil, selected: [], lotteryNumbers: [],
            bound: ObjectiveBound(), gap: nil, countingConflicts: [reason], inputs: inputs.fingerprints, core: nil,
            timing: Timing())
    }
}
