import Wording

/// The number of delegates that a conference may have, and when seats are filled.
public struct Seats: Sendable, Equatable {
    /// The time at which the number of delegates is made as large as it can be.
    public enum Fill: String, Sendable, CaseIterable {
        /// Before the targets: every seat that can be filled is.
        case first
        /// After the targets: a seat stays empty rather than costing a target.
        case last
    }

    /// The fewest delegates.
    public var minimum: Int
    /// The most delegates.
    public var maximum: Int
    /// The time at which seats are filled; `first` unless the plan says otherwise.
    public var fill: Fill
    /// The place in the plan.
    public var location: SourceLocation?

    /// The reason why there can be no number of delegates, where the bounds cross; files with such bounds are not read, but
    /// sweeps come upon them.
    public var impossibility: CountingConflict? {
        guard minimum > maximum else { return nil }
        let message = Message(.minimumAboveMaximum(minimum: "\(minimum)", maximum: "\(maximum)"))
        return CountingConflict(rules: [], message: message, location: location)
    }

    /// Between `minimum` and `maximum` delegates.
    public init(minimum: Int = 0, maximum: Int, fill: Fill = .first, location: SourceLocation? = nil) {
        self.minimum = minimum
        self.maximum = maximum
        self.fill = fill
        self.location = location
    }
}
