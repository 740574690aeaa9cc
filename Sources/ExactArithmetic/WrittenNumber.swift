/// A number as people write it: its exact value, and what else the way it is written may mean.
///
/// The one reader of numbers: the cells of every table, plans and options go through it. A point or a comma stands before
/// decimals; marks that can only divide thousands, and a comma that may, are refused with what to write instead.
public struct WrittenNumber: Sendable, Equatable {
    /// The exact value.
    public let value: Rational
    /// True where a comma stands before the decimals, as in `12,5`.
    public let hasComma: Bool
    /// True where a point stands before the decimals.
    public let hasPoint: Bool
    /// The number that is meant where the point divides thousands: `1311` for `1.311`; nil where it cannot.
    public let wholeOfGroups: String?

    /// The digits that are taken.
    public struct Limits: Sendable, Equatable {
        /// The most digits before the decimals.
        public var integerDigits: Int
        /// The most decimals.
        public var fractionDigits: Int
        /// The most digits in all.
        public var digits: Int
        /// True where a power of ten may follow, as in `1.5e6`.
        public var allowsExponent: Bool

        /// The digits that plans and nominees' files may have.
        public static let usual = Limits(
            integerDigits: Rational.maximumIntegerDigits, fractionDigits: Rational.maximumFractionDigits, digits: 18,
            allowsExponent: false)
        /// The digits that weights of units may have, of which only the ratios count.
        public static let weights = Limits(
            integerDigits: mostOfWeights, fractionDigits: mostOfWeights, digits: mostOfWeights, allowsExponent: true)
        /// The most digits of a weight.
        public static let mostOfWeights = 30
    }

    /// The reason why a text is no number.
    public enum Fault: Error, Equatable, Sendable {
        /// It is not of the form `-12.5`: digits, at most one mark with digits on both sides.
        case malformed
        /// Its comma may divide thousands or stand before decimals: `1,234`. Both as they should be written.
        case ambiguousComma(whole: String, decimal: String)
        /// It has marks that can only divide thousands: `1.000.000`, `1 000`. The number without them.
        case grouped(plain: String)
        /// It has more digits than are taken.
        case tooManyDigits
    }

    /// Reads a number such as `12.5` (25/2), `-3` or `0,25`.
    /// - Parameters:
    ///   - limits: how many digits are taken.
    ///   - mayGroup: false where nothing as large as thousands is written, as in shares: then a comma is before decimals.
    /// - Throws: `Fault`.
    public init(
        _ text: some StringProtocol, _ limits: Limits = .usual, mayGroup: Bool = true
    ) throws(Fault) {
        if limits == .usual, let plain = Rational(plain: text) {
            (value, hasComma, hasPoint, wholeOfGroups) = (plain, false, text.utf8.contains(UInt8(ascii: ".")), nil)
            return
        }
        let parts = try WrittenParts(text, allowsExponent: limits.allowsExponent)
        let isGrouped = mayGroup && parts.isGrouped
        if isGrouped, parts.mark == .comma {
            throw .ambiguousComma(whole: parts.withoutMark, decimal: parts.withPoint)
        }
        value = try parts.value(within: limits)
        (hasComma, hasPoint) = (parts.mark == .comma, parts.mark == .point)
        wholeOfGroups = isGrouped ? parts.withoutMark : nil
    }
}

extension Rational {
    /// The most digits that a decimal of plans and nominees' files may have before its point.
    public static let maximumIntegerDigits = 12
    /// The most digits that it may have after its point.
    public static let maximumFractionDigits = 6

    /// The exact value of a decimal such as `12.5` (25/2), `-3` or `0.25`, with a point, as results have it.
    /// - Throws: `WrittenNumber.Fault`.
    public init(decimal text: some StringProtocol) throws(WrittenNumber.Fault) {
        let number = try WrittenNumber(text)
        guard !number.hasComma else { throw .malformed }
        self = number.value
    }
}

extension Rational {
    /// The usual number, told quickly: digits, and perhaps a point before decimals, of which there are not three.
    fileprivate init?(plain text: some StringProtocol) {
        var (number, whole, scale, fraction, hasPoint) = (0, 0, 1, 0, false)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
                if hasPoint { (fraction, scale) = (fraction + 1, scale * 10) } else { whole += 1 }
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            default: return nil
            }
            guard whole <= Rational.maximumIntegerDigits, fraction <= Rational.maximumFractionDigits else { return nil }
        }
        guard whole > 0, hasPoint ? fraction > 0 && fraction != 3 : true else { return nil }
        self.init(number, scale)
    }
}

/// The signs and digits of a number.
private struct WrittenParts {
    enum Mark: UInt8 {
        case point = 46
        case comma = 44
    }

    private var isNegative = false
    private var whole = ""
    private var fraction = ""
    private(set) var mark: Mark?
    private var exponent: Int?

    init(_ text: some StringProtocol, allowsExponent: Bool) throws(WrittenNumber.Fault) {
        var digits = Substring(text)
        // A hyphen, or the minus sign that spreadsheets and word processors put in its place.
        if let sign = digits.first, "-+−".contains(sign) {
            isNegative = sign != "+"
            digits = digits.dropFirst()
        }
        if allowsExponent, let place = digits.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            guard let power = WrittenParts.power(digits[digits.index(after: place)...]) else { throw .malformed }
            (exponent, digits) = (power, digits[..<place])
        }
        let parts = digits.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.allSatisfy({ WrittenParts.isDigits($0) }) else {
            throw WrittenParts.fault(of: digits, isNegative: isNegative)
        }
        whole = String(parts[0])
        if parts.count > 1 {
            fraction = String(parts[1])
            mark = digits.contains(",") ? .comma : .point
        }
    }

    /// True where the mark may divide thousands: one to three digits, the first of them no 0, the mark, three digits.
    var isGrouped: Bool {
        mark != nil && exponent == nil && fraction.count == 3 && whole.count <= 3 && whole.first != "0"
    }

    private var sign: String { isNegative ? "-" : "" }
    var withoutMark: String { sign + whole + fraction }
    var withPoint: String { sign + whole + "." + fraction }

    /// The exact value.
    func value(within limits: WrittenNumber.Limits) throws(WrittenNumber.Fault) -> Rational {
        let digits = whole + fraction
        let significant = digits.drop { $0 == "0" }
        let places = fraction.count - (exponent ?? 0)
        let (before, after) = (max(0, significant.count - places), max(0, places))
        if significant.isEmpty, fraction.count <= limits.fractionDigits { return .zero }
        guard before <= limits.integerDigits, after <= limits.fractionDigits, before + after <= limits.digits,
            let number = Int128(significant)
        else { throw .tooManyDigits }
        let power = (0..<abs(places)).reduce(Int128(1)) { power, _ in power * 10 }
        let above = places < 0 ? number * power : number
        return Rational(wide: isNegative ? -above : above, over: places < 0 ? 1 : power)
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// A power of ten of at most three digits.
    private static func power(_ text: Substring) -> Int? {
        let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text
        guard digits.count <= 3, isDigits(digits) else { return nil }
        return Int(text.first == "+" ? digits : text)
    }

    /// The fault of digits with other marks in them: `1.000.000`, `1 000`, `1'000.5` can be told; nothing else.
    private static func fault(of digits: Substring, isNegative: Bool) -> WrittenNumber.Fault {
        guard let mark = digits.first(where: { ".,'’ \u{A0}\u{202F}".contains($0) }) else { return .malformed }
        var (whole, decimals) = (digits, Substring())
        if let last = digits.lastIndex(where: { ".,".contains($0) && $0 != mark }) {
            (whole, decimals) = (digits[..<last], digits[digits.index(after: last)...])
            guard isDigits(decimals) else { return .malformed }
        }
        let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
        let isGrouped =
            groups.count > 1 && groups.allSatisfy(isDigits) && groups.dropFirst().allSatisfy { $0.count == 3 }
            && groups[0].count <= 3
        guard isGrouped else { return .malformed }
        return .grouped(
            plain: (isNegative ? "-" : "") + groups.joined() + (decimals.isEmpty ? "" : "." + decimals))
    }
}
