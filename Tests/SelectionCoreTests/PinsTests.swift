import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct PinsTests {
    private static func pinCase(_ id: String, in include: [NomineeReference] = [], out exclude: [NomineeReference] = [])
        -> PlanCase
    {
        PlanCase(id, NomineeTable([:], count: 4)) { $0.pins = Pins(include: include, exclude: exclude) }
    }

    static let cases = [
        pinCase("nobody"),
        pinCase("one in", in: references(2)),
        pinCase("one out", out: references(4)),
        pinCase("some in, some out", in: references(4, 1), out: references(3)),
        pinCase("everyone in", in: references(1, 2, 3, 4)),
        pinCase("everyone out", out: references(1, 2, 3, 4)),
        pinCase("one in twice", in: references(2, 2)),
    ]

    @Test(arguments: cases) func everySubsetAgreesWithTheMeaning(_ test: PlanCase) throws {
        #expect(try expectAgreement(test).isPossible)
    }

    @Test func pinnedRowsAscendWhateverThePlansOrder() throws {
        let test = PinsTests.pinCase("order", in: references(4, 1, 4), out: references(3, 2))
        let problem = try Formulation(test.plan, test.table.pool).problem
        #expect(problem.included == [0, 3])
        #expect(problem.excluded == [1, 2])
    }

    @Test(arguments: [
        ([0, 1], []), ([0], ["N2"]), ([0, 1, 3], ["N4"]), ([2, 3], ["N1", "N2", "N3", "N4"]), ([], ["N1", "N2"]),
    ]) func theRecountNamesBrokenPins(_ selection: [Int], _ broken: [String]) {
        let test = PinsTests.pinCase("", in: references(1, 2), out: references(3, 4))
        let recount = Recount(selection, test.plan, test.table.pool)
        #expect(recount.brokenPins == broken)
        #expect(recount.isFeasible == broken.isEmpty)
    }

    /// Two of four must be in, two must be out: only two seats will do.
    @Test(arguments: [(0, 1, false), (0, 2, true), (2, 4, true), (3, 4, false)])
    func seatsAreCountedWithThePins(_ minimum: Int, _ maximum: Int, _ isPossible: Bool) throws {
        let pins = Pins(include: references(1, 2), exclude: references(3, 4))
        let test = PlanCase("\(minimum) to \(maximum)", NomineeTable([:], count: 4)) {
            $0.seats = Seats(minimum: minimum, maximum: maximum)
            $0.pins = pins
        }
        let result = try expectAgreement(test)
        #expect(result.isPossible == isPossible)
        #expect(result.countingConflicts.isEmpty == isPossible)
    }
}
