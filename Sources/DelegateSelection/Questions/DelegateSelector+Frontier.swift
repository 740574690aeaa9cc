import SelectionCore

/// The targets whose price is asked for, point by point.
public struct FrontierRequest: Sendable {
    /// A target to be walked along.
    public struct Axis: Sendable {
        /// The id of a rule, or `quota:<column>=<value>`.
        public var rule: String
        /// The side of its bounds; nil for the one that the plan has, the minimum where it has both or none.
        public var side: RuleCost.Side?

        /// A side of `rule`.
        public init(_ rule: String, side: RuleCost.Side? = nil) { (self.rule, self.side) = (rule, side) }
    }

    /// The first target.
    public var axis: Axis
    /// The second target, where the points are those of both.
    public var other: Axis?
    /// The most points that are looked for, at least 1.
    public var limit = FrontierRequest.defaultLimit

    /// The most points that are looked for where nobody says otherwise: more than a conference of 300 has of one target, some
    /// minutes' work of two.
    public static let defaultLimit = 1_000

    /// What `axis`, and `other`, can be had for.
    public init(_ axis: Axis, and other: Axis? = nil) { (self.axis, self.other) = (axis, other) }
}

extension DelegateSelector {
    /// Finds every selection that one target, or two, can be had for: at each point nothing can be had more of one without less of
    /// another, in the plan's order of everything else that it aims at.
    ///
    /// Each point is what `select` gives where the target's bound is required at the point's value. Every search has the time limit
    /// for itself. The points do not depend on the number of threads as long as no search runs out of time.
    /// - Parameters:
    ///   - inputs: the plan and the nominees.
    ///   - request: which targets, and how many points at most.
    ///   - options: who searches, for how long.
    ///   - progress: told on any thread how many of the searches known so far are done.
    /// - Throws: `InputRejection` for rules that are not there or cannot be moved by themselves, and where numbers would not stay
    ///   exact.
    /// - Complexity: a search for each point, and a few more; of two targets up to one for each pair of their values.
    public static func frontier(
        _ inputs: SelectionInputs, _ request: FrontierRequest, options: SelectionOptions = SelectionOptions(),
        progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(InputRejection) -> Frontier {
        let references = RuleReferences(inputs)
        var axes: [Frontier.Axis] = []
        for asked in [request.axis, request.other].compactMap(\.self) {
            axes.append(try axis(asked, references, inputs.plan))
        }
        // The same target twice says no more than once.
        if axes.count == 2, axes[0] == axes[1] { axes.removeLast() }
        var search = FrontierSearch(
            inputs: inputs, options: options, axes: axes, limit: max(1, request.limit), progress: progress)
        return try search.run()
    }

    private static func axis(
        _ asked: FrontierRequest.Axis, _ references: RuleReferences, _ plan: Plan
    ) throws(InputRejection) -> Frontier.Axis {
        let statement = try references.statement(asked.rule)
        guard let bounds = plan.bounds(of: statement.place) else {
            throw InputRejection([references.unknown(asked.rule)])
        }
        let side = asked.side ?? (bounds.minimum == nil && bounds.maximum != nil ? .maximum : .minimum)
        let sides = side == .minimum ? [bounds.minimum, bounds.maximum] : [bounds.maximum, bounds.minimum]
        return Frontier.Axis(statement, side: side, isShare: sides.compactMap(\.self).first?.isShare ?? false)
    }
}
