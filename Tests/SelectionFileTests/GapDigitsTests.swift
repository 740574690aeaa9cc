import ExactArithmetic
import SelectionFile
import Testing

@Suite struct GapDigitsTests {
    @Test(arguments: [
        (Rational(0), "0"), (Rational(1, 3), "0.333333333333"), (Rational(1, 8), "0.125"), (Rational(9, 4), "2.25"),
        (Rational(1, 3_000_000), "0.000000333333333333"),
    ])
    func gapsHaveBoundedDigits(gap: Rational, text: String) {
        #expect(GapDigits.text(of: gap) == text)
    }
}
