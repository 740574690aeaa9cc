import ExactArithmetic

/// The bounds of a plan that have to be moved, and how far, so that there is a selection.
public struct Relaxation: Sendable, Equatable {
    /// The standing: what is held of it, and what is proven.
    public enum Standing: String, Sendable, CaseIterable {
        /// Nothing costs less, proven.
        case cheapest
        /// It makes a selection possible; whether something else costs less was not settled in time.
        case possible
        /// Seats, composition, pins and conflicts, and bounds within their limits, alone have no selection, proven.
        case impossible
        /// None was found in time.
        case unknown
    }

    /// A bound that is moved.
    public struct Move: Sendable, Equatable {
        /// The rule or quota line.
        public var statement: Statement
        /// True for the minimum, false for the maximum.
        public var isMinimum: Bool
        /// The bound as the plan has it.
        public var from: Bound
        /// The bound that the selection keeps.
        public var to: Bound
        /// By how many delegates the selection misses the bound; whole, but for shares.
        public var people: Rational
        /// The cost of that: for each delegate 1 where a maximum is raised, 1 + 2 / minimum where a minimum is lowered.
        public var cost: Rational

        /// A bound that is moved; see the properties.
        package init(
            statement: Statement, isMinimum: Bool, from: Bound, to: Bound, people: Rational, cost: Rational
        ) {
            self.statement = statement
            self.isMinimum = isMinimum
            self.from = from
            self.to = to
            self.people = people
            self.cost = cost
        }
    }

    /// The standing: what is held of it, and what is proven.
    public var standing: Standing
    /// The bounds that are moved: rules, then quota lines, by name; empty where none is known or none helps.
    public var moves: [Move]
    /// The most delegates that can be selected then; proven. Nil where no relaxation is known, and where that was not settled, as
    /// may be where a share is moved.
    public var delegates: Int?

    /// A relaxation by `moves`.
    package init(standing: Standing, moves: [Move] = []) {
        self.standing = standing
        self.moves = moves
    }

    /// The cost of all moves; nil where there are none, or the exact fraction has more digits than 128 bits hold.
    public var cost: Rational? { moves.isEmpty ? nil : Rational.sum(of: moves.map(\.cost)) }
}

extension Plan {
    /// The plan with the bounds of `relaxation` moved.
    package func relaxed(by relaxation: Relaxation) -> Plan {
        var plan = self
        for move in relaxation.moves {
            guard var bounds = plan.bounds(of: move.statement.place) else { continue }
            if move.isMinimum { bounds.minimum = move.to } else { bounds.maximum = move.to }
            plan.setBounds(bounds, of: move.statement.place)
        }
        return plan
    }
}
