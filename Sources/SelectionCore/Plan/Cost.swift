import ExactArithmetic
import Wording

/// The cost of delegates: an amount for each, other amounts for some groups, and more on top for some.
public struct Cost: Sendable, Equatable {
    /// An amount for each delegate of a group.
    public struct Part: Sendable, Equatable {
        /// The group.
        public var group: String
        /// The amount, not negative.
        public var amount: Rational

        /// `amount` for each delegate of `group`.
        public init(group: String, amount: Rational) {
            self.group = group
            self.amount = amount
        }
    }

    /// For each delegate whom no part of `groups` speaks of.
    public var perDelegate: Rational
    /// In place of that; a delegate of several of these groups costs what the first of them says.
    public var groups: [Part]
    /// On top; for a delegate of several of these groups all of them.
    public var additional: [Part]
    /// The unit in which amounts are stated, where the plan names one.
    public var currency: String?
    /// The place in the plan that states the cost.
    public var location: SourceLocation?

    /// The largest amount, and the most that all additional ones may come to: sums stay exact for ten million delegates.
    public static let largestAmount = Rational(1_000_000_000)
    /// The most digits that an amount may have after its point.
    public static let fractionDigits = 2

    /// A cost; see the properties.
    public init(
        perDelegate: Rational = .zero, groups: [Part] = [], additional: [Part] = [], currency: String? = nil,
        location: SourceLocation? = nil
    ) {
        self.perDelegate = perDelegate
        self.groups = groups
        self.additional = additional
        self.currency = currency
        self.location = location
    }
}

extension Cost {
    /// The cost of some delegates together.
    public struct Sum: Sendable, Equatable {
        /// The amount.
        public var total: Rational
        /// The lines that make up the amount: first the delegates without an amount of their own, then each group that has one,
        /// then what is on top; only those of whom there are any.
        public var parts: [Line]
        /// The unit, where the plan names one.
        public var currency: String?
    }

    /// So many delegates at an amount each.
    public struct Line: Sendable, Equatable {
        /// The group; nil for the delegates whom no group's amount speaks of.
        public var group: String?
        /// True where the amount is on top of another.
        public var isAdditional: Bool
        /// The number of delegates.
        public var count: Int
        /// The amount for each.
        public var amount: Rational

        /// The amount for all of them.
        public var total: Rational { amount * Rational(count) }
    }

    /// The cost of `selection` (rows of the pool).
    /// - Complexity: O(selected × groups).
    func sum(of selection: [Int], _ memberships: [String: Membership]) -> Sum {
        var counts = [Int](repeating: 0, count: groups.count)
        var others = 0
        for nominee in selection {
            let part = groups.firstIndex { memberships[$0.group]?.contains(nominee) ?? false }
            if let part { counts[part] += 1 } else { others += 1 }
        }
        var lines = [Line(group: nil, isAdditional: false, count: others, amount: perDelegate)]
        lines += zip(groups, counts).map { Line(group: $0.group, isAdditional: false, count: $1, amount: $0.amount) }
        lines += additional.map { part in
            let count = selection.count { memberships[part.group]?.contains($0) ?? false }
            return Line(group: part.group, isAdditional: true, count: count, amount: part.amount)
        }
        return Sum(
            total: lines.reduce(.zero) { $0 + $1.total }, parts: lines.filter { $0.count > 0 }, currency: currency)
    }
}
