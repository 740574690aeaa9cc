import Apportionment
import ExactArithmetic
import Testing

@Suite struct PublishedCaseTests {
    private static let names: [String: ApportionmentMethod] = [
        "largest_remainder": .hamilton, "largest_remainder:hare": .hamilton, "largest_remainder:droop": .droop,
        "dhondt": .jefferson, "saintelague": .webster, "modified_saintelague": .modifiedSainteLague, "adams": .adams,
        "dean": .dean, "huntington": .huntingtonHill, "quota": .balinskiYoung,
    ]

    @Test func everyCaseIsThere() throws {
        #expect(try CaseFile.simple().count == 16)
        #expect(try CaseFile.others(kind: "ratio").count == 1)
    }

    @Test(arguments: try CaseFile.simple())
    func theMethodsGiveWhatIsPublished(one: CaseFile.Simple) throws {
        let bounds = one.weights.indices.map { (one.min?[$0] ?? 0)...(one.max?[$0] ?? one.seats) }
        for (name, expectation) in one.expected {
            let method = try #require(PublishedCaseTests.names[name])
            #expect(outcome(method, one, bounds) == expectation, "\(one.id) \(name)")
        }
    }

    private func outcome(
        _ method: ApportionmentMethod, _ one: CaseFile.Simple, _ bounds: [ClosedRange<Int>]
    ) -> CaseFile.Expectation? {
        do {
            let weights = one.weights.map { Rational($0) }
            let result = try ApportionmentProblem(seats: one.seats, weights: weights, bounds: bounds).solve(method)
            guard let tie = result.tie else { return .seats(result.seats) }
            return .tie(fixed: result.seats, tied: tie.units, remaining: tie.remaining)
        } catch .impossible {
            return .infeasible
        } catch {
            return nil
        }
    }

    /// Seven tenths of n seats, as the seats of two classes whose halves go to the first.
    @Test func sharesAreRoundedAsTheClassesAre() throws {
        let rows = try #require(CaseFile.others(kind: "ratio").first?.rows)
        for row in rows {
            let share = Rational(7, 10) * Rational(row.n)
            #expect(share.ceiling == row.atLeast)
            #expect(share.floor == row.floor)
            #expect(share.isInteger == row.exactPossible)
            let problem = try ApportionmentProblem(seats: row.n, weights: [7, 3])
            #expect(problem.solve(.webster, lot: Lot(order: [0, 1])).seats[0] == row.nearestHalfUp)
            #expect(problem.solve(.hamilton, lot: Lot(order: [0, 1])).seats[0] == row.nearestHalfUp)
        }
    }
}
