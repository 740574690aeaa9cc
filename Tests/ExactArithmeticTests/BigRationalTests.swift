import BigInt
import ExactArithmetic
import Testing

@Suite struct BigRationalTests {
    @Test(arguments: [
        (BigRational(6, -4), "-3/2"), (BigRational(-6, -4), "3/2"), (BigRational(0, -5), "0"),
        (BigRational(10, 5), "2"),
        (BigRational(-7), "-7"), (BigRational(Rational(-3, 9)), "-1/3"), (.zero, "0"), (.one, "1"),
        (BigRational(BigInt(10).power(40), BigInt(10).power(41)), "1/10"),
    ]) func fractionsAreInLowestTerms(value: BigRational, text: String) {
        #expect(value.description == text)
        #expect(value.denominator > 0)
    }

    @Test(arguments: [
        (BigRational(7, 2), 3), (BigRational(-7, 2), -4), (BigRational(-1, 3), -1), (BigRational(1, 3), 0),
        (BigRational(4), 4), (BigRational(-4), -4), (.zero, 0),
    ]) func floors(value: BigRational, floor: Int) {
        #expect(value.floor == BigInt(floor))
    }

    @Test func floorsOfLongNumbers() {
        let long = BigInt(10).power(50)
        #expect(BigRational(-long - 1, long).floor == -2)
        #expect(BigRational(long * long - 1, long).floor == long - 1)
    }

    /// Fractions, negative ones and long ones, compared as whole numbers over one denominator.
    @Test(arguments: 0..<200) func arithmeticAgreesWithCrossMultiplication(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let scale = BigInt(2).power(random.below(2) * 100)
        func whole() -> BigInt { BigInt(random.below(2_001) - 1_000) * scale + BigInt(random.below(3) - 1) }
        func positive() -> BigInt { BigInt(1 + random.below(999)) * scale + 1 }
        let (a, b, c, d) = (whole(), positive(), whole(), positive())
        let (left, right) = (BigRational(a, b), BigRational(c, d))
        #expect(left + right == BigRational(a * d + c * b, b * d), "seed \(seed)")
        #expect(left - right == BigRational(a * d - c * b, b * d), "seed \(seed)")
        #expect(left * right == BigRational(a * c, b * d), "seed \(seed)")
        #expect((left < right) == (a * d < c * b), "seed \(seed)")
        #expect((left == right) == (a * d == c * b), "seed \(seed)")
        if !right.isZero { #expect(left / right * right == left, "seed \(seed)") }
        #expect(BigRational(left.floor) <= left && left < BigRational(left.floor) + .one, "seed \(seed)")
        #expect([left, right].reduce(.zero, +) == right + left, "seed \(seed)")
    }

    @Test func orderAndEquality() {
        let sorted = [BigRational(-3, 2), BigRational(-1), BigRational(-1, 3), .zero, BigRational(1, 3), .one]
        #expect(sorted.reversed().sorted() == sorted)
        #expect(Set([BigRational(1, 2), BigRational(2, 4), BigRational(-2, -4)]).count == 1)
    }

    @Test(arguments: [
        (BigRational(1, 4), 0.25), (BigRational(-3, 8), -0.375), (.zero, 0), (BigRational(1 << 40), 0x1p40),
    ])
    func approximations(value: BigRational, number: Double) {
        #expect(value.approximation == number)
    }
}
