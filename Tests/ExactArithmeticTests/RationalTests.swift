import ExactArithmetic
import Testing

@Suite struct RationalTests {
    @Test(arguments: [
        ("12.5", Rational(25, 2)), ("0012", 12), ("-3", -3), ("+0.25", Rational(1, 4)),
        ("0.000001", Rational(1, 1_000_000)),
        ("999999999999.999999", Rational(999_999_999_999_999_999, 1_000_000)),
    ]) func decimalsAreExact(_ text: String, _ value: Rational) throws {
        #expect(try Rational(decimal: text) == value)
    }

    @Test(arguments: [
        ("", WrittenNumber.Fault.malformed), ("12,5", .malformed), ("1e3", .malformed), (".5", .malformed),
        ("5.", .malformed), ("1.2.3", .malformed), ("1,2,3", .malformed), ("١٢", .malformed), (" 1", .malformed),
        ("--1", .malformed), ("0.0000001", .tooManyDigits), ("1000000000000", .tooManyDigits),
    ]) func otherTextsAreRefused(_ text: String, _ error: WrittenNumber.Fault) {
        #expect(throws: error) { try Rational(decimal: text) }
    }

    @Test(arguments: [
        (Rational(7, 2), 3, 4), (Rational(-7, 2), -4, -3), (Rational(4), 4, 4), (Rational(-4), -4, -4), (.zero, 0, 0),
    ]) func floorsAndCeilings(_ value: Rational, _ floor: Int, _ ceiling: Int) {
        #expect(value.floor == floor)
        #expect(value.ceiling == ceiling)
    }

    @Test func fractionsAreInLowestTerms() {
        #expect(Rational(6, -4).description == "-3/2")
        #expect(Rational(0, 5).description == "0")
        #expect(Rational(10, 5).description == "2")
    }

    @Test(arguments: UInt64(0)..<200) func arithmeticAgreesWithCrossMultiplication(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let (a, b, c, d) = (next(2000) - 1000, next(999) + 1, next(2000) - 1000, next(999) + 1)
        let (left, right) = (Rational(a, b), Rational(c, d))
        #expect(left + right == Rational(a * d + c * b, b * d), "seed \(seed)")
        #expect(left - right == Rational(a * d - c * b, b * d), "seed \(seed)")
        #expect(left * right == Rational(a * c, b * d), "seed \(seed)")
        #expect((left < right) == (a * d < c * b), "seed \(seed)")
        if c != 0 { #expect(left / right * right == left, "seed \(seed)") }
    }

    @Test func divisors() {
        #expect(greatestCommonDivisor(12, -18) == 6)
        #expect(greatestCommonDivisor(0, 0) == 1)
        #expect(leastCommonMultiple(4, 6) == 12)
        #expect(leastCommonMultiple(Int.max, Int.max - 1) == nil)
    }

    private static let largest = Rational(999_999_999_999_999_999, 1_000_000)
    private static let finestShare = Rational(33_333_333, 100_000_000)

    /// Products of the largest numbers of the input: none fits 64 bits.
    @Test(arguments: [
        (largest * largest, "999999999999999998000000000000000001/1000000000000"),
        (finestShare * Rational(999_999_999_999), "33333332999966666667/100000000"),
        (Rational(3_037_000_499) * (1 + Rational(2, 3_037_000_501)), "9223372043074250997/3037000501"),
        (largest * largest - largest * largest, "0"),
    ]) func productsOfLargeNumbersAreExact(_ value: Rational, _ text: String) {
        #expect(value.description == text)
    }

    @Test func largeNumbersAreCompared() {
        let square = RationalTests.largest * RationalTests.largest
        #expect(square - Rational(1, 100_000_000) < square)
        #expect(-square < square)
        #expect(!(square < square))
        #expect(square / RationalTests.largest == RationalTests.largest)
    }

    @Test func sumsThatDoNotFitAreNone() {
        let square = RationalTests.largest * RationalTests.largest
        #expect(Rational.sum(of: [square, -square, 3]) == 3)
        let primes = [999_999_999_989, 999_999_999_961, 999_999_999_937, 999_999_999_899]
        #expect(Rational.sum(of: primes.map { Rational(1, $0) }) == nil)
        #expect(Rational.sum(of: []) == .zero)
    }
}
