import ExactArithmetic
import Wording

/// The reason why a group cannot have as many delegates as there are places and nominees for it, as far as counting tells: a
/// required share of so many is more people than there are, or no whole number of people; or quotas let fewer in.
package struct WholeShares: Sendable, Equatable {
    /// The reason against more.
    package enum Reason: Sendable, Equatable {
        /// The share is that of so many people at most.
        case fewMembers(Int)
        /// For none of these sizes of the base is a number of people within the share.
        case noWholeNumber(ClosedRange<Int>)
        /// The lines of a quota allow no more.
        case quota
        /// No more nominees may be selected.
        case nominees
    }

    /// The rule, class or column that says so.
    package var label: String
    /// The group that can have no more.
    package var base: String
    /// At least this share of it, and at most.
    package var minimum: Rational
    /// At most this share of it.
    package var maximum: Rational
    /// The reason against more.
    package var reason: Reason
    /// The most that the group can have.
    package var most: Int
    /// The place in the plan that says so.
    package var location: SourceLocation?
}

extension WholeShares {
    /// The passes over all shares after which nothing more is looked for.
    private static let passes = 100

    /// The reasons why there can be no more delegates than counting leaves, in the order of deduction: what the last one rests
    /// on, and then that one, which is about all delegates; empty where counting leaves all seats.
    ///
    /// Only what caps a group is followed, from the places and the nominees available downwards, each rule in turn until none
    /// takes anything away: an empty answer does not say that all places can be filled.
    /// - Complexity: O(nominees × shares), then O(shares × seats) for each pass.
    package static func found(in plan: Plan, _ pool: Pool) -> [WholeShares] {
        var sizes = GroupSizes(plan, pool)
        for _ in 0..<passes where !sizes.narrow() { break }
        return sizes.chain
    }
}

/// The most that each group can have, as far as caps tell, and how that came about.
private struct GroupSizes {
    /// A group that became smaller, and by which groups' sizes.
    private struct Cut {
        let group: Membership.Key
        let causes: [Membership.Key]
        let finding: WholeShares?
    }

    private var shares: [RequiredShare] = []
    private var most: [Membership.Key: Int] = [:]
    private var cuts: [Cut] = []

    init(_ plan: Plan, _ pool: Pool) {
        let rules = RuleSet(plan, pool)
        let limits = CountingLimits(plan, pool)
        func know(_ membership: Membership) {
            guard most[membership.key] == nil else { return }
            most[membership.key] = min(plan.seats.maximum, limits.tally(membership.contains).available)
        }
        know(.everyone)
        if limits.available < plan.seats.maximum {
            let finding = WholeShares(
                label: "", base: Group.all, minimum: 0, maximum: 1, reason: .nominees, most: limits.available)
            cuts.append(Cut(group: Membership.everyone.key, causes: [], finding: finding))
        }
        shares = rules.constraints.flatMap(\.requiredShares)
        for share in shares {
            know(share.members)
            know(share.baseMembers)
        }
        for caps in rules.constraints.compactMap(\.valueCaps) { limit(by: caps, rules.groups, limits) }
    }

    /// Caps the base of a quota, and each group of which somebody may be selected by its lines only, at what they allow in all.
    private mutating func limit(by caps: ValueCaps, _ groups: PlanGroups, _ limits: CountingLimits) {
        let column = caps.column
        for name in groups.memberships.keys.sorted() {
            let group = groups[name]
            guard let known = most[group.key], group.intersection(caps.base).key == group.key else { continue }
            var available = [Int](repeating: 0, count: column.values.count)
            for nominee in 0..<column.packed.count where limits.isAvailable(nominee) && group.contains(nominee) {
                available[column.packed[nominee]] += 1
            }
            let sum = zip(column.values, available).reduce(0) { $0 + min($1.1, caps.largest[$1.0] ?? $1.1) }
            guard sum < known else { continue }
            most[group.key] = sum
            let finding = WholeShares(
                label: caps.label, base: name, minimum: 0, maximum: 1, reason: .quota, most: sum,
                location: caps.location)
            cuts.append(Cut(group: group.key, causes: [], finding: finding))
        }
    }

    /// Looks at every share once; returns whether anything has become smaller.
    mutating func narrow() -> Bool {
        let known = cuts.count
        for share in shares { narrow(share) }
        return cuts.count > known
    }

    /// Makes the base as small as its members and whole numbers of them need, then the members as few as the share of that
    /// base allows.
    private mutating func narrow(_ share: RequiredShare) {
        let (baseKey, membersKey) = (share.baseMembers.key, share.members.key)
        guard let base = most[baseKey], let members = most[membersKey] else { return }
        let whole = largestSize(share, atMost: base)
        // Whole numbers alone say more than the members do where they leave as few.
        let enough = share.least(whole) <= members ? base : largestSize(atMost: base) { share.least($0) <= members }
        let size = largestSize(share, atMost: enough)
        func finding(_ reason: WholeShares.Reason, _ most: Int) -> WholeShares {
            WholeShares(
                label: share.label, base: share.base, minimum: share.minimum, maximum: share.maximum, reason: reason,
                most: most, location: share.location)
        }
        if enough < base {
            let found = finding(.fewMembers(members), enough)
            cuts.append(Cut(group: baseKey, causes: [membersKey], finding: found))
        }
        if size < enough {
            let found = finding(.noWholeNumber(size + 1...enough), size)
            cuts.append(Cut(group: baseKey, causes: [baseKey, membersKey], finding: found))
        }
        let allowed = min(members, share.most(size))
        if allowed < members { cuts.append(Cut(group: membersKey, causes: [baseKey], finding: nil)) }
        (most[baseKey], most[membersKey]) = (size, allowed)
    }

    /// The largest size for which a whole number of people is within the share.
    private func largestSize(_ share: RequiredShare, atMost most: Int) -> Int {
        if share.isExact {
            return most - most % Int(share.minimum.denominator)
        }
        return stride(from: most, to: 0, by: -1).first { share.least($0) <= share.most($0) } ?? 0
    }

    /// The largest size that `fits`, where all sizes below one that fits do too.
    private func largestSize(atMost most: Int, _ fits: (Int) -> Bool) -> Int {
        var (low, high) = (0, most)
        while low < high {
            let middle = (low + high + 1) / 2
            if fits(middle) { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// The last finding about everyone, and those on which it rests.
    var chain: [WholeShares] {
        guard let last = cuts.lastIndex(where: { $0.group == Membership.everyone.key && $0.finding != nil }) else {
            return []
        }
        var used: Set<Int> = []
        var open = [last]
        while let place = open.popLast() {
            guard used.insert(place).inserted else { continue }
            for cause in cuts[place].causes {
                if let earlier = cuts[..<place].lastIndex(where: { $0.group == cause }) { open.append(earlier) }
            }
        }
        return used.sorted().compactMap { cuts[$0].finding }
    }
}
