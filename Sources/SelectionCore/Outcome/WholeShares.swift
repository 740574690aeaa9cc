import ExactArithmetic

/// Why a group cannot have as many delegates as there are places and nominees for it: a required share of so many is more
/// people than there are, or no whole number of people.
public struct WholeShares: Sendable, Equatable {
    /// What is wrong with so many.
    public enum Reason: Sendable, Equatable {
        /// The share is that of `members` people at most, so the base is of no more than `most`.
        case fewMembers(members: Int, most: Int)
        /// For none of these sizes of the base is a number of people within the share.
        case noWholeNumber(ClosedRange<Int>)
    }

    /// The rule or class that demands the share.
    public var label: String
    /// The group of whose delegates it is a share.
    public var base: String
    /// At least this share of them.
    public var minimum: Rational
    /// At most this share of them.
    public var maximum: Rational
    /// What is wrong with more.
    public var reason: Reason
    /// Where the plan demands it.
    public var location: SourceLocation?
}

extension WholeShares {
    /// The passes over all shares after which nothing more is looked for.
    private static let passes = 100

    /// What counting shows of the sizes of the groups to which required shares refer: from the places and the nominees
    /// available downwards, each rule in turn until none takes anything away.
    ///
    /// Only what caps a group is followed, so an empty answer does not say that all places can be filled.
    /// - Complexity: O(nominees × shares), then O(shares × seats) for each pass.
    public static func found(in plan: Plan, _ pool: Pool) -> [WholeShares] {
        var sizes = GroupSizes(plan, pool)
        var found: [WholeShares] = []
        for _ in 0..<passes {
            var isNews = false
            for share in sizes.shares {
                guard let reasons = sizes.narrow(share) else { continue }
                isNews = true
                found += reasons.map {
                    WholeShares(
                        label: share.label, base: share.base, minimum: share.minimum, maximum: share.maximum,
                        reason: $0,
                        location: share.location)
                }
            }
            if !isNews { break }
        }
        return found
    }
}

/// The most that each group can have, as far as caps tell.
private struct GroupSizes {
    /// Between `minimum` and `maximum` of the base must be members, of whom all are of the base.
    struct Share {
        let label: String
        let location: SourceLocation?
        let members: Membership.Key
        let base: String
        let baseKey: Membership.Key
        let minimum: Rational
        let maximum: Rational
    }

    private(set) var shares: [Share] = []
    private var most: [Membership.Key: Int] = [:]

    init(_ plan: Plan, _ pool: Pool) {
        let roster = Roster(plan, pool)
        let limits = CountingLimits(plan, pool)
        func add(
            _ label: String, _ location: SourceLocation?, _ group: Membership, _ name: String, _ least: Rational,
            _ largest: Rational
        ) {
            guard let base = roster.memberships[name] else { return }
            let members = group.intersection(base)
            for membership in [members, base] where most[membership.key] == nil {
                most[membership.key] = min(plan.seats.maximum, limits.tally(membership.contains).available)
            }
            shares.append(
                Share(
                    label: label, location: location, members: members.key, base: name, baseKey: base.key,
                    minimum: least, maximum: largest))
        }
        if let composition = plan.composition, composition.rounding != .nearest {
            for (index, part) in composition.parts.enumerated() {
                let isClass = Condition(column: composition.column, test: .oneOf([part.value]))
                let isExact = composition.rounding == .exact
                add(
                    part.value, part.location ?? composition.location, Membership([isClass], in: pool), Group.all,
                    isExact || index == 0 ? part.share : 0, isExact || index > 0 ? part.share : 1)
            }
        }
        for rule in plan.rules where rule.priority == nil {
            guard let group = roster.memberships[rule.group] else { continue }
            switch (rule.bounds.minimum, rule.bounds.maximum) {
            case (.share(let least)?, .share(let largest)?):
                add(rule.label, rule.location, group, rule.base, least, largest)
            case (.share(let least)?, nil): add(rule.label, rule.location, group, rule.base, least, 1)
            case (nil, .share(let largest)?): add(rule.label, rule.location, group, rule.base, 0, largest)
            default: continue
            }
        }
    }

    /// Makes the base as small as its members and whole numbers of them need, then the members as few as the share of that
    /// base allows.
    /// - Returns: why the base is smaller now; nil where nothing has changed.
    mutating func narrow(_ share: Share) -> [WholeShares.Reason]? {
        guard let base = most[share.baseKey], let members = most[share.members] else { return nil }
        let enough = share.minimum > .zero ? min(base, (Rational(members) / share.minimum).floor) : base
        let size = largestSize(share, atMost: enough)
        let allowed = min(members, (share.maximum * Rational(size)).floor)
        guard size < base || allowed < members else { return nil }
        (most[share.baseKey], most[share.members]) = (size, allowed)
        var reasons: [WholeShares.Reason] = []
        if enough < base { reasons.append(.fewMembers(members: members, most: enough)) }
        if size < enough { reasons.append(.noWholeNumber(size + 1...enough)) }
        return reasons
    }

    /// The largest size of the base for which a whole number of people is within the share.
    private func largestSize(_ share: Share, atMost most: Int) -> Int {
        if share.minimum == share.maximum { return most - most % Int(share.minimum.denominator) }
        return stride(from: most, to: 0, by: -1).first { size in
            (share.minimum * Rational(size)).ceiling <= (share.maximum * Rational(size)).floor
        } ?? 0
    }
}
