import BigInt
import ExactArithmetic

/// The range of the divisors that give the seats: from the quotient of the next seat to that of the last one.
public struct DivisorRange: Equatable, Sendable {
    /// The quotient (or its square) that the divisor is above; nil where nobody could have more.
    let next: Quotient<BigUInt>?
    /// The quotient that the divisor is below; nil where nobody could have fewer.
    let last: Quotient<BigUInt>?
    let usesSquares: Bool

    /// - Parameter scale: what the weights were multiplied by; the divisor is for the weights as they were.
    init<Part>(next: Quotient<Part>?, last: Quotient<Part>?, usesSquares: Bool, scale: BigUInt) {
        self.usesSquares = usesSquares
        let scale = usesSquares ? scale * scale : scale
        (self.next, self.last) = (
            next.map { DivisorRange.unscaled($0.unlimited, scale) },
            last.map { DivisorRange.unscaled($0.unlimited, scale) }
        )
    }

    /// A quotient in the measure of the weights as they were.
    private static func unscaled(_ quotient: Quotient<BigUInt>, _ scale: BigUInt) -> Quotient<BigUInt> {
        if quotient.isInfinite { return quotient }
        let divisor = greatestCommonDivisor(quotient.numerator, scale)
        return Quotient(
            numerator: quotient.numerator / divisor, denominator: quotient.denominator * (scale / divisor))
    }

    /// The shortest decimal in the range; otherwise an exact fraction or root.
    /// - Complexity: a division for each place before and after the point that is tried, some hundreds.
    public var divisor: SeatDivisor {
        if next?.isInfinite ?? false { return .none(.firstSeats) }
        if next == nil, last == nil { return .none(.everyUnitAtABound) }
        if let next, let last, next == last { return exact(next) }
        return .decimal(shortestDecimal)
    }

    /// The least number of decimals in the stretch that `stretch` states: with fewer it would say little more than one divisor.
    private static let fewestInStretch: BigUInt = 10

    /// Divisors with few digits between which every one gives the same seats, both included: as coarse as a stretch of ten of
    /// their last digit allows. An end is nil where there is none on that side; the stretch is nil where no decimal can be
    /// stated.
    public var stretch: (least: WideFraction?, most: WideFraction?)? {
        guard case .decimal(let value) = divisor else { return nil }
        guard hasUpperEnd else { return (value, nil) }
        var places = coarsest
        while true {
            let first = leastAbove(places)
            if let most = mostBelow(places), most >= first + DivisorRange.fewestInStretch - 1 {
                return (next == nil ? nil : decimal(first, places), decimal(most, places))
            }
            places += 1
        }
    }

    private func exact(_ quotient: Quotient<BigUInt>) -> SeatDivisor {
        let fraction = WideFraction(quotient.numerator, quotient.denominator)
        guard usesSquares else { return .exact(fraction) }
        return fraction.squareRoot.map(SeatDivisor.exact) ?? .root(fraction)
    }

    /// The places after the point, or before it where negative, at which divisors are looked for first: the unit there is
    /// above the whole range, or where that has no end above its beginning.
    private var coarsest: Int {
        guard let end = [last, next].compactMap(\.self).first(where: { !$0.isInfinite }) else { return 0 }
        // A bit is worth less than a third of a digit, and half of that in a square.
        return -max(0, end.numerator.bitWidth - end.denominator.bitWidth + 1) / 3 - 1
    }

    /// The decimal with the coarsest last digit that lies strictly inside; of those the least. There is one, since the range
    /// is wider than some unit.
    private var shortestDecimal: WideFraction {
        var places = coarsest
        while true {
            let first = leastAbove(places)
            // Without an upper end a decimal of the lower end's own length is wanted, not the coarsest one that there is.
            let isInside = hasUpperEnd ? mostBelow(places).map { first <= $0 } ?? false : first > 1 || next == nil
            if isInside { return decimal(first, places) }
            places += 1
        }
    }

    /// True where the range has an upper end.
    private var hasUpperEnd: Bool { last.map { !$0.isInfinite } ?? false }

    /// `count` units of the last of `places` digits after the point, or before it where negative.
    private func decimal(_ count: BigUInt, _ places: Int) -> WideFraction {
        let unit = BigUInt.power(ofTen: abs(places))
        return places < 0 ? WideFraction(count * unit) : WideFraction(count, unit)
    }

    /// The least count of units whose decimal is above the range's lower end.
    private func leastAbove(_ places: Int) -> BigUInt {
        guard let next else { return 1 }
        let (above, below) = inUnits(next, places)
        let whole = above / below
        return (usesSquares ? whole.squareRoot() : whole) + 1
    }

    /// The greatest count of units whose decimal is below the range's upper end; nil where that is 0 or there is no end.
    private func mostBelow(_ places: Int) -> BigUInt? {
        guard let last, !last.isInfinite, !last.numerator.isZero else { return nil }
        let (above, below) = inUnits(last, places)
        // The greatest whole number that is below the fraction.
        let whole = (above - 1) / below
        let most = usesSquares ? whole.squareRoot() : whole
        return most.isZero ? nil : most
    }

    /// A quotient in units of a place, or of their squares.
    private func inUnits(_ quotient: Quotient<BigUInt>, _ places: Int) -> (above: BigUInt, below: BigUInt) {
        let power = BigUInt.power(ofTen: abs(places) * (usesSquares ? 2 : 1))
        return places < 0
            ? (quotient.numerator, quotient.denominator * power) : (quotient.numerator * power, quotient.denominator)
    }
}
