/// What is asked of a plan of conferences: how it is, or how it would be with other numbers and dates.
public struct ConferenceQuestion: Sendable, Equatable {
    /// The plan as it is.
    public var plan: ConferencePlan
    /// The plan as it would be; nil where nothing is changed.
    public var edited: ConferencePlan?
    /// The units that are to be answered for; none where all are.
    public var units: [String]

    /// A question about `plan`.
    public init(_ plan: ConferencePlan, edited: ConferencePlan? = nil, units: [String] = []) {
        (self.plan, self.edited, self.units) = (plan, edited, units)
    }
}
