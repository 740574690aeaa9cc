import ExactArithmetic

/// How far the rules of a plan can be moved, each with the rest as it is, and whether all of them together can be kept.
public struct PlanRoom: Sendable {
    /// Whether there is a selection that keeps everything required.
    public enum Standing: String, Sendable, CaseIterable {
        /// There is one.
        case possible
        /// There is none, proven.
        case impossible
        /// Nobody knows yet.
        case unknown
    }

    /// Whether there is a selection that keeps everything required.
    public var standing: Standing
    /// The most delegates that can be selected then.
    public var seats: Attainable
    /// The room of every counted statement, in the order of a recount: classes, lines of quotas, rules, targets among them.
    public var rules: [RuleRoom]

    /// The room of `rules`.
    package init(standing: Standing, seats: Attainable, rules: [RuleRoom]) {
        (self.standing, self.seats, self.rules) = (standing, seats, rules)
    }

    /// True where everything is proven.
    public var isProven: Bool {
        standing != .unknown && (standing == .impossible || seats.isProven) && rules.allSatisfy(\.isProven)
    }

    /// The ranges that are proven, and all of them: two for each rule.
    public var proven: (count: Int, of: Int) {
        let ends = rules.flatMap { [$0.lowest, $0.highest, $0.lowestShare, $0.highestShare].compactMap(\.self) }
        return (ends.count(where: \.isProven), ends.count)
    }
}

/// How low and how high the count of one statement can be where everything else that is required is kept: any bound between
/// these can be kept, and none beyond.
///
/// Where seats come before targets, as many delegates are selected as there then can be.
public struct RuleRoom: Sendable {
    /// The statement; of a class of the composition, the whole composition is left out.
    public var statement: Statement
    /// The fewest that it can count; no count, proven, where the rest cannot be kept either.
    public var lowest: Attainable
    /// The most that it can count.
    public var highest: Attainable
    /// The lowest and the highest share of its base group, where a side is a share.
    public var lowestShare: Attainable?
    public var highestShare: Attainable?

    /// The room of `statement`.
    package init(statement: Statement, lowest: Attainable, highest: Attainable) {
        (self.statement, self.lowest, self.highest) = (statement, lowest, highest)
    }

    /// True where a side of the bounds is beyond what is proven to be the farthest.
    package var isOutOfReach: Bool {
        func lies(
            _ bound: Bound?, beyond count: Attainable, _ share: Attainable?, _ isBeyond: (Rational, Rational) -> Bool
        ) -> Bool {
            switch bound {
            case nil: return false
            case .count(let people)?:
                return count.isProven && count.count.map { isBeyond(people, Rational($0)) } ?? false
            case .share(let part)?:
                let end = share ?? count
                return end.isProven && end.share.map { isBeyond(part, $0) } ?? false
            }
        }
        return lies(statement.bounds?.minimum, beyond: highest, highestShare, >)
            || lies(statement.bounds?.maximum, beyond: lowest, lowestShare, <)
    }

    /// True where everything is proven.
    public var isProven: Bool {
        [lowest, highest, lowestShare, highestShare].compactMap(\.self).allSatisfy(\.isProven)
    }
}
