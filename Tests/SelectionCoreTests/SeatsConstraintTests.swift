import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct SeatsConstraintTests {
    @Test(arguments: [(0, 4), (0, 0), (2, 3), (4, 4), (0, 9), (5, 9), (1, 1)])
    func aSelectionHoldsAsManyAsThePlanSays(_ minimum: Int, _ maximum: Int) throws {
        let test = PlanCase("\(minimum) to \(maximum)", NomineeTable([:], count: 4)) {
            $0.seats = Seats(minimum: minimum, maximum: maximum)
        }
        let result = try expectAgreement(test)
        #expect(result.isPossible == (minimum <= 4))
        #expect(result.countingConflicts.isEmpty == result.isPossible)
    }

    @Test(arguments: [(0, false), (1, false), (2, true), (3, true), (4, false)])
    func theRecountSaysWhetherSeatsAreKept(_ count: Int, _ isKept: Bool) {
        var plan = Plan(seats: Seats(minimum: 2, maximum: 3))
        plan.title = "Seats alone"
        let recount = Recount(Array(0..<count), plan, makePool(columns: [:], count: 4))
        #expect(recount.seatsAreKept == isKept)
        #expect(recount.isFeasible == isKept)
        #expect(recount.objective.seats == count)
        #expect(recount.rules == [])
    }

    /// Seats and pins alone: counting knows all there is to know.
    @Test(arguments: 1...40) func countingTellsAllOfSeatsAndPins(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        let count = choice.number(1...6)
        let test = PlanCase("seed \(seed)", NomineeTable([:], count: count)) {
            let minimum = choice.number(0...count)
            $0.seats = Seats(minimum: minimum, maximum: choice.number(minimum...count + 1))
            $0.pins = choice.pins(count: count)
        }
        let result = try expectAgreement(test)
        #expect(result.countingConflicts.isEmpty == result.isPossible)
    }
}
