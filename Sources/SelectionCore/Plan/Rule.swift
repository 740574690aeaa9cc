import Wording

/// Bounds on a group, counted within a base group: required without a priority, a target with one.
public struct Rule: Sendable, Equatable {
    /// The name of the rule in reports and scenarios.
    public var id: String
    /// The rule's name for people; the id where the plan gives no label.
    public var label: String
    /// The group that is counted.
    public var group: String
    /// The base group: it is counted within it, and a share is a share of it.
    public var base: String
    /// The number, or the share.
    public var bounds: Bounds
    /// Absent where the rule is required.
    public var priority: Priority?
    /// The limits within which its bounds may be moved where no selection keeps them.
    public var relaxation = RelaxationLimits()
    /// The place where the plan states the rule.
    public var location: SourceLocation?

    /// A rule on `group` within `base`.
    public init(
        id: String, label: String? = nil, group: String, base: String = Group.all, bounds: Bounds,
        priority: Priority? = nil, location: SourceLocation? = nil
    ) {
        self.id = id
        self.label = label ?? id
        self.group = group
        self.base = base
        self.bounds = bounds
        self.priority = priority
        self.location = location
    }
}
