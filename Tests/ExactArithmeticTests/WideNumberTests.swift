import ExactArithmetic
import Testing

@Suite struct WideNumberTests {
    @Test func powersOfTenReadAsWritten() {
        var number = WideNatural(1)
        for zeros in 0...60 {
            #expect(number.description == "1" + String(repeating: "0", count: zeros))
            number = number * 10
        }
        #expect(WideNatural(0).description == "0")
    }

    @Test(arguments: 0..<500) func arithmeticAgreesWithTwiceTheWidth(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> (state >> 59)) | 1
        }
        let (a, b, c, d) = (next(), next(), next(), next())
        let (left, right) = (UInt128(a) * UInt128(b), UInt128(c) * UInt128(d))
        let (wideLeft, wideRight) = (WideNatural(a) * b, WideNatural(c) * WideNatural(d))
        #expect(wideLeft.description == left.description, "seed \(seed)")
        #expect((wideLeft < wideRight) == (left < right), "seed \(seed)")
        #expect((wideLeft * wideRight).quotientAndRemainder(dividingBy: a).remainder == 0, "seed \(seed)")
        #expect(wideLeft * wideRight == wideRight * a * b, "seed \(seed)")
        let (quotient, remainder) = wideLeft.quotientAndRemainder(dividingBy: c)
        #expect(quotient.description == (left / UInt128(c)).description, "seed \(seed)")
        #expect(UInt128(remainder) == left % UInt128(c), "seed \(seed)")
    }

    @Test func fractionsAreInLowestTerms() {
        #expect(WideRational(12, 18).description == "2/3")
        let third = WideRational.one.multiplied(by: 14, over: 42)
        #expect(third.rational == Rational(1, 3))
        #expect(third.multiplied(by: 9).description == "3")
        #expect(third.reciprocal.description == "3" && third.squared.description == "1/9")
        let large = (0..<5).reduce(WideRational(1, 7)) { value, _ in value.multiplied(by: .max, over: 3) }
        #expect(large.rational == nil)
        #expect((0..<5).reduce(large) { value, _ in value.multiplied(by: 3, over: .max) } == WideRational(1, 7))
        #expect(WideRational(1, 3) < WideRational(34, 100))
    }
}
