import ExactArithmetic

/// A required rule or quota line whose bounds may be moved.
struct MovableBounds {
    let statement: Statement
    let bounds: Bounds
    /// The bounds that must hold however far `bounds` are moved.
    private let furthest: Bounds
    /// The group of which shares are shares.
    let base: String

    /// The bounds of `statement`; nil where they may not be moved, or there are none.
    init?(_ statement: Statement) {
        guard let limits = statement.relaxation, limits.allowsMoving, let bounds = statement.bounds, bounds != Bounds(),
            let base = statement.base
        else { return nil }
        (self.statement, self.bounds, self.base) = (statement, bounds, base)
        furthest = bounds.wholePeople.loosened(to: limits.furthest)
    }

    var hasShare: Bool { bounds.hasShare }

    /// True where a side is a share.
    func isShare(isMinimum: Bool) -> Bool {
        (isMinimum ? bounds.minimum : bounds.maximum)?.isShare ?? false
    }

    /// The cost of missing a side by a delegate.
    func weight(isMinimum: Bool, _ most: [String: Int]) -> Rational {
        guard isMinimum, let minimum = bounds.minimum else { return 1 }
        let people = max(1, minimum.people(ofBase: most[base] ?? 0).ceiling)
        return 1 + Rational(2, people)
    }

    /// The moves by which `count` of `base` selected are within the bounds.
    func moves(_ count: Int, of base: Int, _ most: [String: Int]) -> [Relaxation.Move] {
        func move(_ from: Bound, isMinimum: Bool, _ missed: Rational, to: Bound) -> Relaxation.Move? {
            guard missed > .zero else { return nil }
            return Relaxation.Move(
                statement: statement, isMinimum: isMinimum, from: from, to: to, people: missed,
                cost: missed * weight(isMinimum: isMinimum, most))
        }
        let whole = bounds.wholePeople
        let lowered = bounds.minimum.flatMap { bound in
            move(
                bound, isMinimum: true, (whole.minimum?.people(ofBase: base) ?? .zero) - Rational(count),
                to: bound.lowered(to: count, of: base, furthest.minimum))
        }
        let raised = bounds.maximum.flatMap { bound in
            move(
                bound, isMinimum: false, Rational(count) - (whole.maximum?.people(ofBase: base) ?? .zero),
                to: bound.raised(to: count, of: base, furthest.maximum))
        }
        return [lowered, raised].compactMap(\.self)
    }
}

extension Bounds {
    /// The same bounds, counts rounded to whole people.
    var wholePeople: Bounds {
        var bounds = self
        if case .count(let count)? = minimum { bounds.minimum = .count(Rational(count.ceiling)) }
        if case .count(let count)? = maximum { bounds.maximum = .count(Rational(count.floor)) }
        return bounds
    }
}

extension Bound {
    /// Shares are moved to a multiple of this, on the safe side: 0.01%.
    private static let shareStep = 10_000

    /// The minimum of the same kind that `count` of `base` keep, not below `limit`.
    fileprivate func lowered(to count: Int, of base: Int, _ limit: Bound?) -> Bound {
        guard case .share = self else { return .count(Rational(count)) }
        let share = Rational((Rational(count, max(1, base)) * Rational(Bound.shareStep)).floor, Bound.shareStep)
        if case .share(let limit)? = limit { return .share(max(share, limit)) }
        return .share(share)
    }

    /// The maximum of the same kind that `count` of `base` keep, not above `limit`.
    fileprivate func raised(to count: Int, of base: Int, _ limit: Bound?) -> Bound {
        guard case .share = self else { return .count(Rational(count)) }
        let share = Rational((Rational(count, max(1, base)) * Rational(Bound.shareStep)).ceiling, Bound.shareStep)
        if case .share(let limit)? = limit { return .share(min(share, limit)) }
        return .share(share)
    }
}
