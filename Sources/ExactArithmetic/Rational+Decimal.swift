extension Rational {
    /// The most digits that a decimal of the input may have before its point.
    public static let maximumIntegerDigits = 12
    /// The most digits that a decimal of the input may have after its point.
    public static let maximumFractionDigits = 6

    /// The reason why a text is no decimal.
    public enum DecimalError: Error, Equatable, Sendable {
        /// It is not of the form `-12.5`: digits, at most one point with digits on both sides.
        case malformed
        /// It has a comma where a point is meant, as in `12,5`.
        case decimalComma
        /// It has more digits than the limits above allow.
        case tooManyDigits
    }

    /// The exact value of a decimal such as `12.5` (25/2), `-3` or `0.25`; ASCII digits, no spaces, no exponent.
    /// - Throws: `DecimalError`.
    public init(decimal text: some StringProtocol) throws(DecimalError) {
        var digits = Array(text.utf8)[...]
        let negative = digits.first == UInt8(ascii: "-")
        if negative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Rational.isDigit) }), let whole = parts.first else {
            throw Rational.hasDecimalComma(digits) ? .decimalComma : .malformed
        }
        let fraction = parts.count > 1 ? parts[1] : []
        let leading = whole.drop { $0 == UInt8(ascii: "0") }
        guard leading.count <= Rational.maximumIntegerDigits, fraction.count <= Rational.maximumFractionDigits else {
            throw .tooManyDigits
        }
        var (value, scale) = (0, 1)
        for digit in leading { value = value * 10 + Int(digit - UInt8(ascii: "0")) }
        for digit in fraction { (value, scale) = (value * 10 + Int(digit - UInt8(ascii: "0")), scale * 10) }
        self.init(negative ? -value : value, scale)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func hasDecimalComma(_ digits: ArraySlice<UInt8>) -> Bool {
        let parts = digits.split(separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
    }
}
