import BigInt
import ExactArithmetic
import Testing

@Suite struct WideNumberTests {
    @Test(arguments: 0..<500) func divisorsAgreeWithThoseOfWords(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> (state >> 58)
        }
        let (left, right, common) = (UInt128(next()), UInt128(next()), UInt128(next()))
        let expected = greatestCommonDivisor(left * common, right * common)
        let found = greatestCommonDivisor(BigUInt(left * common), BigUInt(right * common))
        #expect(found == BigUInt(expected), "seed \(seed)")
        #expect(
            greatestCommonDivisor(BigUInt(left), BigUInt(right * common))
                == BigUInt(
                    greatestCommonDivisor(left, right * common)), "seed \(seed)")
    }

    @Test func nothingIsDividedByZero() {
        #expect(greatestCommonDivisor(BigUInt(0), BigUInt(0)) == 1)
        #expect(greatestCommonDivisor(BigUInt(0), BigUInt(6)) == 6)
        #expect(leastCommonMultiple(BigUInt(4), BigUInt(6)) == 12)
    }

    @Test func theLeadingBitsAreAWord() {
        #expect(BigUInt(5).leading == (5, 0))
        #expect((BigUInt(5) << 70).leading == (UInt64(5) << 61, 9))
        let long = WideRational(BigUInt(3) << 5_000, BigUInt(1) << 5_001)
        #expect(long.approximation == 1.5)
    }

    @Test func fractionsAreInLowestTerms() {
        #expect(WideRational(12, 18).description == "2/3")
        let third = WideRational.one.multiplied(by: 14, over: 42)
        #expect(third.rational == Rational(1, 3))
        #expect(third.multiplied(by: 9).description == "3")
        #expect(third.reciprocal.description == "3" && third.squared.description == "1/9")
        let most = BigUInt(UInt64.max)
        let large = (0..<5).reduce(WideRational(1, 7)) { value, _ in value.multiplied(by: most, over: 3) }
        #expect(large.rational == nil)
        #expect((0..<5).reduce(large) { value, _ in value.multiplied(by: 3, over: most) } == WideRational(1, 7))
        #expect(WideRational(1, 3) < WideRational(34, 100))
    }
}
