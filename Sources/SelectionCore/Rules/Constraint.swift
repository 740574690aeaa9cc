import ExactArithmetic

/// Holds statements of a plan over a pool: rows for a search, a count by hand, and what counting alone shows.
package protocol Constraint: Sendable {
    /// Adds the rows that hold it, or that aim at it.
    func addRows(to builder: inout FormulationBuilder)
    /// The counts that show how `selection` (rows of the pool) keeps it, taken from the pool: one for each counted statement.
    func counts(in selection: [Int]) -> [Recount.RuleCount]
    /// Notes in a recount of the nominees `chosen` what else is not kept.
    func noteBreaches(by chosen: Set<Int>, in recount: inout Recount)
    /// The reasons why it cannot be kept, as far as counting tells; none where it is not required.
    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict]
    /// Whom it counts where; nil where it counts nobody.
    var nomineeCounts: (any NomineeCounts)? { get }
    /// Those of whom one has to go before `nominee` can join `selected`; nil where there is room.
    func rivals(of nominee: Int, in selected: Set<Int>) -> Set<Int>?
    /// The required shares of a base group that groups must have.
    var requiredShares: [RequiredShare] { get }
    /// The most that may be selected of the nominees with each value, where it says so.
    var valueCaps: ValueCaps? { get }
    /// The number of nominees in each of the groups that it counts, where a report holds delegates against that.
    func presence(among nominees: Int) -> [GroupPresence]
}

extension Constraint {
    package func addRows(to builder: inout FormulationBuilder) {}
    package func counts(in selection: [Int]) -> [Recount.RuleCount] { [] }
    package func noteBreaches(by chosen: Set<Int>, in recount: inout Recount) {}
    package func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] { [] }
    package var nomineeCounts: (any NomineeCounts)? { nil }
    package func rivals(of nominee: Int, in selected: Set<Int>) -> Set<Int>? { nil }
    package var requiredShares: [RequiredShare] { [] }
    package var valueCaps: ValueCaps? { nil }
    package func presence(among nominees: Int) -> [GroupPresence] { [] }
}

/// The members of each group of a plan, `all` among them.
package struct PlanGroups: Sendable {
    /// The members by the group's name.
    let memberships: [String: Membership]

    init(_ plan: Plan, _ pool: Pool) {
        var memberships = [Group.all: Membership.everyone]
        for group in plan.groups { memberships[group.name] = Membership(group.conditions, in: pool) }
        self.memberships = memberships
    }

    /// The members of a group that the plan has.
    subscript(_ name: String) -> Membership {
        guard let members = memberships[name] else { preconditionFailure("a checked plan has no group \(name)") }
        return members
    }
}

/// All constraints of a plan over a pool, in the order in which outcomes list them.
struct RuleSet {
    let groups: PlanGroups
    let constraints: [any Constraint]

    init(_ plan: Plan, _ pool: Pool) {
        let groups = PlanGroups(plan, pool)
        self.groups = groups
        constraints = plan.kinds.flatMap { $0.constraints(plan, pool, groups) }
    }
}

/// To which counts of a constraint each nominee adds.
package protocol NomineeCounts: Sendable {
    /// The bounds of each count; nil for those that depend on nothing but the number of seats.
    var bounds: [Bounds?] { get }
    /// The counts to which the nominee adds one, ascending.
    func counts(of nominee: Int) -> [Int]
    /// The counts in shares of whose base the nominee is one, ascending.
    func bases(of nominee: Int) -> [Int]
    /// A number that is the same for nominees who add to the same counts and are of the same bases.
    func kind(of nominee: Int) -> UInt32
}
