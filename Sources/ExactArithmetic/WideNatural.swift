/// A whole number that is not negative and has no upper limit: for products that 128 bits do not hold.
public struct WideNatural: Sendable, Hashable {
    /// The digits to the base 2⁶⁴, the lowest first, without leading zeros; none for 0.
    let words: [UInt64]

    /// The whole number `value`.
    public init(_ value: UInt64) { words = value == 0 ? [] : [value] }

    init(words: [UInt64]) {
        let used = words.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
        self.words = used == words.count ? words : Array(words[..<used])
    }

    /// True where the number is 0.
    public var isZero: Bool { words.isEmpty }

    /// The number, where it fits 64 bits.
    public var word: UInt64? { words.count > 1 ? nil : words.first ?? 0 }

    /// The nearest floating-point numbers' product, for guidance only; infinite where it does not fit.
    public var approximation: Double {
        words.reversed().reduce(0) { $0 * 18_446_744_073_709_551_616 + Double($1) }
    }

    /// The product of a number and a word.
    /// - Complexity: O(length).
    public static func * (left: WideNatural, right: UInt64) -> WideNatural {
        var product: [UInt64] = []
        product.reserveCapacity(left.words.count + 1)
        var carry: UInt64 = 0
        for word in left.words {
            let (high, low) = word.multipliedFullWidth(by: right)
            let (sum, overflow) = low.addingReportingOverflow(carry)
            product.append(sum)
            carry = high + (overflow ? 1 : 0)
        }
        product.append(carry)
        return WideNatural(words: product)
    }

    /// The product of two numbers.
    /// - Complexity: O(length of the left · length of the right).
    public static func * (left: WideNatural, right: WideNatural) -> WideNatural {
        if let word = right.word { return left * word }
        var product = [UInt64](repeating: 0, count: left.words.count + right.words.count)
        for (offset, factor) in left.words.enumerated() {
            var carry: UInt64 = 0
            for (index, word) in right.words.enumerated() {
                let (high, low) = word.multipliedFullWidth(by: factor)
                let total = UInt128(high) << 64 + UInt128(low) + UInt128(product[offset + index]) + UInt128(carry)
                product[offset + index] = UInt64(truncatingIfNeeded: total)
                carry = UInt64(total >> 64)
            }
            product[offset + right.words.count] = carry
        }
        return WideNatural(words: product)
    }

    /// The quotient and the remainder of a division by a word.
    /// - Precondition: `divisor` is not 0.
    /// - Complexity: O(length).
    public func quotientAndRemainder(dividingBy divisor: UInt64) -> (quotient: WideNatural, remainder: UInt64) {
        if divisor == 1 { return (self, 0) }
        var quotient = words
        var remainder: UInt64 = 0
        for index in words.indices.reversed() {
            (quotient[index], remainder) = divisor.dividingFullWidth((remainder, words[index]))
        }
        return (WideNatural(words: quotient), remainder)
    }
}

extension WideNatural: Comparable {
    public static func < (left: WideNatural, right: WideNatural) -> Bool {
        if left.words.count != right.words.count { return left.words.count < right.words.count }
        for index in left.words.indices.reversed() where left.words[index] != right.words[index] {
            return left.words[index] < right.words[index]
        }
        return false
    }
}

extension WideNatural: CustomStringConvertible {
    /// The decimal digits.
    /// - Complexity: O(length²).
    public var description: String {
        var groups: [String] = []
        var rest = self
        while !rest.isZero {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 1_000_000_000_000_000_000)
            let digits = String(remainder)
            groups.append(quotient.isZero ? digits : String(repeating: "0", count: 18 - digits.count) + digits)
            rest = quotient
        }
        return groups.isEmpty ? "0" : groups.reversed().joined()
    }
}
