import ExactArithmetic

/// The values that a selection attains, in exact numbers: the objectives of a plan in the form in which they are published.
public struct Objective: Sendable, Equatable {
    /// The weighted shortfall of the targets of one priority.
    public struct Shortfall: Sendable, Equatable {
        /// The priority, from 1.
        public var priority: Int
        /// The weighted sum of its targets' shortfalls, in delegates.
        public var value: Rational

        /// `value` delegates short in `priority`.
        package init(priority: Int, value: Rational) {
            self.priority = priority
            self.value = value
        }
    }

    /// The number of delegates.
    public var seats: Int
    /// The number of delegates among those whom the plan keeps; nil where it keeps nobody in particular.
    public var kept: Int?
    /// The shortfalls of every priority that the plan uses, in ascending order.
    public var shortfalls: [Shortfall]
    /// The sum of the delegates' points.
    public var merit: Rational
    /// The sum of the delegates' first lottery numbers.
    public var lottery: Int

    /// The values that a selection attains.
    package init(seats: Int, kept: Int? = nil, shortfalls: [Shortfall], merit: Rational, lottery: Int) {
        self.seats = seats
        self.kept = kept
        self.shortfalls = shortfalls
        self.merit = merit
        self.lottery = lottery
    }
}

extension Objective {
    /// The shortfall of a priority; nil where the plan has no targets of it.
    public func shortfall(_ priority: Int) -> Rational? { shortfalls.first { $0.priority == priority }?.value }
}

extension ObjectiveBound {
    /// No selection falls less short in a priority, as far as it is known.
    public func shortfall(_ priority: Int) -> Rational? { shortfalls.first { $0.priority == priority }?.value }
}
