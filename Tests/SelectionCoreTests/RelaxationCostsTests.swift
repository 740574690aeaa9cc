import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct RelaxationCostsTests {
    /// Weights of which some, or all, have denominators that no unit holds together.
    static let cases: [[Rational]] = [
        [1, 1], [Rational(3, 2), 1, Rational(14, 12)],
        [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47].map { 1 + Rational(2, $0) },
        [99_999_989, 99_999_971].map { 1 + Rational(2, $0) },
    ]

    @Test(arguments: cases)
    func placesTogetherAreTheExactCost(weights: [Rational]) {
        let costs = RelaxationCosts(
            weights: weights, scales: weights.map { _ in 1 }, maxima: weights.map { _ in 300 })
        #expect(costs.isExact)
        // The cost of a delegate of each, in the unit of the last place, is to that of one who costs 1 as the weights are.
        let whole = RelaxationCosts(
            weights: weights + [1], scales: weights.map { _ in 1 } + [1], maxima: weights.map { _ in 300 } + [300])
        let one = whole.total(weights.map { _ in 0 } + [1])
        for (index, weight) in weights.enumerated() {
            var amounts = [Int](repeating: 0, count: weights.count + 1)
            amounts[index] = 1
            #expect(whole.total(amounts) * Int128(weight.denominator) == one * Int128(weight.numerator))
        }
    }

    @Test func onePlaceIsEnoughForFewMinima() {
        let weights = [6, 9, 12, 45].map { 1 + Rational(2, $0) }
        let costs = RelaxationCosts(weights: weights, scales: [1, 1, 1, 1], maxima: [300, 300, 300, 300])
        #expect(costs.places.count == 1)
    }

    @Test(
        arguments: [
            ([Rational(1, 2), Rational(1, 3)], Rational(5, 6)), ([], Rational(0)),
            (
                [
                    Rational(1, 9_223_372_036_854_775_783), Rational(1, 9_223_372_036_854_775_643),
                    Rational(1, 1_000_000_007),
                ], nil
            ),
        ] as [([Rational], Rational?)])
    func sumsAreExactOrAbsent(terms: [Rational], sum: Rational?) {
        #expect(Rational.sum(of: terms) == sum)
    }
}
