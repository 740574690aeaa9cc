import ExactArithmetic

/// The range of the divisors that give the seats: from the quotient of the next seat to that of the last one.
public struct DivisorRange: Equatable, Sendable {
    /// The quotient (or its square) that the divisor is above; nil where nobody could have more.
    let next: Quotient?
    /// The quotient that the divisor is below; nil where nobody could have fewer.
    let last: Quotient?
    let usesSquares: Bool
    /// True where the digits fit.
    let isStated: Bool

    /// - Parameter scale: what the weights were multiplied by; the divisor is for the weights as they were.
    init(next: Quotient?, last: Quotient?, usesSquares: Bool, scale: Int) {
        let (square, isLong) = UInt128(scale).multipliedReportingOverflow(by: usesSquares ? UInt128(scale) : 1)
        let ends = isLong ? nil : (DivisorRange.unscaled(next, square), DivisorRange.unscaled(last, square))
        self.usesSquares = usesSquares
        isStated = ends?.0 != nil && ends?.1 != nil
        (self.next, self.last) = (ends?.0?.quotient, ends?.1?.quotient)
    }

    /// A quotient in the measure of the weights as they were; nil where there is none.
    private struct Unscaled {
        var quotient: Quotient?
    }

    /// - Returns: nil where the digits do not fit.
    private static func unscaled(_ quotient: Quotient?, _ scale: UInt128) -> Unscaled? {
        guard let quotient, !quotient.isInfinite else { return Unscaled(quotient: quotient) }
        let divisor = greatestCommonDivisor(quotient.numerator, scale)
        let (denominator, isLong) = quotient.denominator.multipliedReportingOverflow(by: scale / divisor)
        return isLong
            ? nil : Unscaled(quotient: Quotient(numerator: quotient.numerator / divisor, denominator: denominator))
    }

    /// The shortest decimal in the range; otherwise an exact fraction or root, where one can be stated.
    /// - Complexity: some hundred comparisons.
    public var divisor: SeatDivisor {
        if !isStated || next?.isInfinite ?? false || next == nil && last == nil { return .none }
        if let next, let last, next == last { return exact(next) }
        if let decimal = shortestDecimal { return .decimal(decimal) }
        guard let next, let last else { return .none }
        return between(next, last)
    }

    private func exact(_ quotient: Quotient) -> SeatDivisor {
        let fraction = WideFraction(quotient.numerator, quotient.denominator)
        return usesSquares ? .root(fraction) : .exact(fraction)
    }

    /// The mediant, which lies strictly between two fractions.
    private func between(_ next: Quotient, _ last: Quotient) -> SeatDivisor {
        exact(Quotient(numerator: next.numerator + last.numerator, denominator: next.denominator + last.denominator))
    }

    /// The decimal with the coarsest last digit that lies strictly inside; of those the least.
    private var shortestDecimal: WideFraction? {
        // A multiple of 10 is one of 1 too: what fits with so many places fits with more.
        var (low, high) = (-21, usesSquares ? 18 : 30)
        guard var best = decimal(places: high) else { return nil }
        while high - low > 1 {
            let middle = (low + high) / 2
            if let value = decimal(places: middle) { (high, best) = (middle, value) } else { low = middle }
        }
        return best
    }

    /// The least decimal in the range with `places` digits after the point, or zeros before it where negative.
    private func decimal(places: Int) -> WideFraction? {
        let unit = DivisorRange.power(places.magnitude)
        let (above, below) = places < 0 ? (unit, 1) : (1, unit)
        let limit = (usesSquares ? UInt128(UInt64.max) : UInt128.max / 2) / above
        if !hasUpperEnd, limit == 0 || isAboveNext(above, below) { return nil }
        guard let count = leastAbove(above, over: below, limit: limit) else { return nil }
        let value = WideFraction(count * above, below)
        return isBelowLast(value) ? value : nil
    }

    /// True where the range has an upper end; without one a decimal of the lower end's own length is wanted, not the
    /// coarsest one that there is.
    private var hasUpperEnd: Bool { last.map { !$0.isInfinite } ?? false }

    private static func power(_ exponent: UInt) -> UInt128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

    /// The least count with count × `unit` / `below` above the range's lower end.
    private func leastAbove(_ unit: UInt128, over below: UInt128, limit: UInt128) -> UInt128? {
        guard limit > 0 else { return nil }
        var (low, high): (UInt128, UInt128) = (0, 1)
        while !isAboveNext(high * unit, below) {
            guard high < limit else { return nil }
            (low, high) = (high, high > limit / 2 ? limit : high * 2)
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if isAboveNext(middle * unit, below) { high = middle } else { low = middle }
        }
        return high
    }

    private func isAboveNext(_ numerator: UInt128, _ denominator: UInt128) -> Bool {
        guard let next else { return numerator > 0 }
        return next < comparable(numerator, denominator)
    }

    private func isBelowLast(_ value: WideFraction) -> Bool {
        guard let last else { return true }
        return comparable(value.numerator, value.denominator) < last
    }

    private func comparable(_ numerator: UInt128, _ denominator: UInt128) -> Quotient {
        usesSquares
            ? Quotient(numerator: numerator * numerator, denominator: denominator * denominator)
            : Quotient(numerator: numerator, denominator: denominator)
    }
}
