import BigInt

/// The kind of whole number that weights are counted in: a word where all of them fit one together, otherwise a number
/// without limit.
///
/// Methods are written once, for both. Words keep to products of two words, which the processor has; a unit's seats and
/// every signpost fit a word always.
protocol WeightNumber: SignedInteger, Sendable {
    /// The kind that holds the product of a weight and a word.
    associatedtype Product: SignedInteger & Sendable
    /// The kind that holds the square of a weight, and the product of a weight and a signpost's denominator.
    associatedtype Part: QuotientPart

    /// The number among products.
    var product: Product { get }
    /// The number among the parts of quotients; it is not negative.
    var part: Part { get }
    /// The number without limit; it is not negative.
    var unlimited: BigUInt { get }

    /// The order of two products, each a weight times a word.
    static func order(_ left: Self, times leftFactor: Int, _ right: Self, times rightFactor: Int) -> QuotientOrder

    /// The number times `factor` ÷ `divisor` rounded down, or `most` where that is less; nothing is negative.
    func multiplied(by factor: Int, over divisor: Self, most: Int) -> Int
}

extension WeightNumber {
    /// True where the first product, of a weight and a word, is less than the second.
    static func isBelow(_ left: Self, times leftFactor: Int, _ right: Self, times rightFactor: Int) -> Bool {
        order(left, times: leftFactor, right, times: rightFactor) == .ascending
    }
}

extension Int: WeightNumber {
    typealias Product = Int128
    typealias Part = UInt128

    var product: Int128 { Int128(self) }
    var part: UInt128 { UInt128(self) }
    var unlimited: BigUInt { BigUInt(self) }

    @inline(__always)
    static func order(_ left: Int, times leftFactor: Int, _ right: Int, times rightFactor: Int) -> QuotientOrder {
        let first = left.multipliedFullWidth(by: leftFactor)
        let second = right.multipliedFullWidth(by: rightFactor)
        if first.high != second.high { return first.high < second.high ? .ascending : .descending }
        return first.low < second.low ? .ascending : first.low == second.low ? .same : .descending
    }

    @inline(__always)
    func multiplied(by factor: Int, over divisor: Int, most: Int) -> Int {
        let product = UInt64(self).multipliedFullWidth(by: UInt64(factor))
        guard product.high < UInt64(divisor) else { return most }
        return Int(Swift.min(UInt64(divisor).dividingFullWidth(product).quotient, UInt64(most)))
    }
}

extension BigInt: WeightNumber {
    typealias Product = BigInt
    typealias Part = BigUInt

    var product: BigInt { self }
    var part: BigUInt { magnitude }
    var unlimited: BigUInt { magnitude }

    static func order(
        _ left: BigInt, times leftFactor: Int, _ right: BigInt, times rightFactor: Int
    ) -> QuotientOrder {
        let (first, second) = (left * BigInt(leftFactor), right * BigInt(rightFactor))
        return first < second ? .ascending : first == second ? .same : .descending
    }

    func multiplied(by factor: Int, over divisor: BigInt, most: Int) -> Int {
        Int(Swift.min(self * BigInt(factor) / divisor, BigInt(most)))
    }
}
