import ExactArithmetic
import SelectionCore
import SelectionReport
import Testing

@Suite struct NumberStyleTests {
    private let english = NumberStyle(.english)
    private let vietnamese = NumberStyle(.vietnamese)

    @Test(arguments: [
        (Rational(7, 2), "3.5", "3,5"), (Rational(7, 3), "7/3", "7/3"), (Rational(-1200), "−1,200", "−1.200"),
        (Rational(2_469_001, 2), "1,234,500.5", "1.234.500,5"), (Rational(0), "0", "0"),
        (Rational(-1, 4), "−0.25", "−0,25"), (Rational(-7, 3), "−7/3", "−7/3"),
    ])
    func quantitiesAreExact(quantity: Rational, english: String, vietnamese: String) {
        #expect(self.english.text(quantity) == english)
        #expect(self.vietnamese.text(quantity) == vietnamese)
    }

    @Test func percentagesHaveOneDecimal() {
        #expect(english.percent(121, of: 300) == "40.3")
        #expect(vietnamese.percent(1, of: 16) == "6,3")
        #expect(english.percent(0, of: 0) == nil)
    }

    @Test(arguments: [
        (Rational(0), "0%"), (Rational(1, 80), "1.25%"), (Rational(1, 3_000_000), "0.000033%"),
        (Rational(1, 300_000), "0.0003%"),
    ])
    func aGapThatIsNotNothingIsNotShownAsNothing(gap: Rational, text: String) {
        #expect(english.percent(gap) == text)
    }
}
