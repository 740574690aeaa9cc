import Apportionment
import ExactArithmetic
import Testing

/// Divisors, and the stretch of those that give the same seats, as people read them.
@Suite struct DivisorStretchTests {
    private func range(_ weights: [Int], seats: Int, _ method: ApportionmentMethod, most: Int = .max) throws
        -> DivisorRange
    {
        let bounds = weights.map { _ in 0...min(most, seats + 1) }
        let problem = try ApportionmentProblem(seats: seats, weights: weights.map { Rational($0) }, bounds: bounds)
        guard case .divisor(let range) = problem.solve(method).certificate else {
            throw ApportionmentError.malformedBounds
        }
        return range
    }

    private let weights = [5_600, 2_870, 84, 16, 10, 6]

    @Test func geometricRoundingHasADecimal() throws {
        let range = try range(weights, seats: 17, .huntingtonHill)
        #expect(range.divisor == .decimal(WideFraction(650)))
        #expect(range.stretch?.least == WideFraction(642))
        #expect(range.stretch?.most == WideFraction(659))
    }

    @Test func largeWeightsHaveADecimalToo() throws {
        let range = try range(weights.map { $0 * 1_000_000_007 }, seats: 17, .huntingtonHill)
        #expect(range.divisor == .decimal(WideFraction(650_000_000_000)))
    }

    @Test func aTieOfGeometricRoundingIsExactWhereItsRootIs() throws {
        // The next seat of 2 and of 8 after 1 and 7: 4 ÷ 2 and 64 ÷ 56 differ; two equal weights tie at √(w²/2).
        #expect(try range([4, 4], seats: 3, .huntingtonHill).divisor == .root(WideFraction(8)))
        #expect(WideFraction(8).truncatedRoot(4) == "2.8284")
        #expect(WideFraction(9, 4).squareRoot == WideFraction(3, 2))
        #expect(WideFraction(8).squareRoot == nil)
    }

    @Test func everyReasonForNoDivisorIsTold() throws {
        #expect(try range(weights, seats: 5, .adams).divisor == .none(.firstSeats))
        #expect(try range([3, 5], seats: 4, .webster, most: 2).stretch?.least == nil)
        let bounds = [2...2, 3...3]
        let problem = try ApportionmentProblem(seats: 5, weights: [3, 5], bounds: bounds)
        guard case .divisor(let range) = problem.solve(.webster).certificate else { return #expect(Bool(false)) }
        #expect(range.divisor == .none(.everyUnitAtABound))
    }
}
