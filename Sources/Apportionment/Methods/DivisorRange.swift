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
    /// - Complexity: some thousand comparisons.
    public var divisor: SeatDivisor {
        if !isStated { return .none(.digitsDoNotFit) }
        if next?.isInfinite ?? false { return .none(.firstSeats) }
        if next == nil, last == nil { return .none(.everyUnitAtABound) }
        if let next, let last, next == last { return exact(next) }
        if let decimal = shortestDecimal { return .decimal(decimal) }
        guard let next, let last else { return .none(.digitsDoNotFit) }
        return between(next, last)
    }

    /// The least number of decimals in the stretch that `stretch` states: with fewer it would say little more than one divisor.
    private static let fewestInStretch: UInt128 = 10

    /// Divisors with few digits between which every one gives the same seats, both included: as coarse as a stretch of ten of
    /// their last digit allows. An end is nil where there is none on that side; the stretch is nil where no decimal can be
    /// stated.
    public var stretch: (least: WideFraction?, most: WideFraction?)? {
        guard case .decimal(let value) = divisor else { return nil }
        guard hasUpperEnd else { return (value, nil) }
        for places in DivisorRange.coarsest...DivisorRange.finest(usesSquares) {
            guard let grid = grid(places), let first = leastAbove(grid) else { continue }
            let least = next == nil ? nil : grid.value(first)
            guard let most = mostBelow(grid), most >= first + DivisorRange.fewestInStretch - 1 else { continue }
            return (least, grid.value(most))
        }
        return nil
    }

    private func exact(_ quotient: Quotient) -> SeatDivisor {
        let fraction = WideFraction(quotient.numerator, quotient.denominator)
        guard usesSquares else { return .exact(fraction) }
        return fraction.squareRoot.map(SeatDivisor.exact) ?? .root(fraction)
    }

    /// The mediant, which lies strictly between two fractions.
    private func between(_ next: Quotient, _ last: Quotient) -> SeatDivisor {
        exact(Quotient(numerator: next.numerator + last.numerator, denominator: next.denominator + last.denominator))
    }

    /// The places before the point at which divisors are looked for first.
    private static let coarsest = -21

    /// The places after the point beyond which no divisor is stated: its square, or it itself, would not fit.
    private static func finest(_ usesSquares: Bool) -> Int { usesSquares ? 18 : 30 }

    /// The decimal with the coarsest last digit that lies strictly inside; of those the least.
    private var shortestDecimal: WideFraction? {
        for places in DivisorRange.coarsest...DivisorRange.finest(usesSquares) {
            guard let grid = grid(places), hasUpperEnd || !isAboveNext(grid.above, grid.below) else { continue }
            guard let count = leastAbove(grid) else { continue }
            let value = grid.value(count)
            if isBelowLast(value) { return value }
        }
        return nil
    }

    /// The decimals with so many places: multiples of `above` / `below`, up to `limit` of them.
    private struct Grid {
        let above: UInt128
        let below: UInt128
        let limit: UInt128

        func value(_ count: UInt128) -> WideFraction { WideFraction(count * above, below) }
    }

    /// The decimals with `places` digits after the point, or zeros before it where negative; nil where none fits.
    private func grid(_ places: Int) -> Grid? {
        let unit = DivisorRange.power(places.magnitude)
        let (above, below) = places < 0 ? (unit, 1) : (1, unit)
        let limit = (usesSquares ? UInt128(UInt64.max) : UInt128.max / 2) / above
        return limit > 0 ? Grid(above: above, below: below, limit: limit) : nil
    }

    /// True where the range has an upper end; without one a decimal of the lower end's own length is wanted, not the
    /// coarsest one that there is.
    private var hasUpperEnd: Bool { last.map { !$0.isInfinite } ?? false }

    private static func power(_ exponent: UInt) -> UInt128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

    /// The least count whose decimal is above the range's lower end.
    private func leastAbove(_ grid: Grid) -> UInt128? {
        DivisorRange.least(upTo: grid.limit) { isAboveNext($0 * grid.above, grid.below) }
    }

    /// The greatest count whose decimal is below the range's upper end; nil where that is 0 or does not fit.
    private func mostBelow(_ grid: Grid) -> UInt128? {
        let beyond = DivisorRange.least(upTo: grid.limit) { !isBelowLast(grid.value($0)) }
        return beyond.flatMap { $0 > 1 ? $0 - 1 : nil }
    }

    /// The least count of which `holds`, which holds of all greater ones; nil where it is beyond `limit`.
    private static func least(upTo limit: UInt128, where holds: (UInt128) -> Bool) -> UInt128? {
        var (low, high): (UInt128, UInt128) = (0, 1)
        while !holds(high) {
            guard high < limit else { return nil }
            (low, high) = (high, high > limit / 2 ? limit : high * 2)
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle }
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
