import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct ConflictConstraintTests {
    private static func conflictCase(_ id: String, _ conflicts: Conflict...) -> PlanCase {
        PlanCase(id, NomineeTable([:], count: 5)) { $0.conflicts = conflicts }
    }

    static let cases = [
        conflictCase("a pair", Conflict(members: references(1, 2))),
        conflictCase("two of three", Conflict(members: references(1, 3, 5), maximum: 2)),
        conflictCase("none of two", Conflict(members: references(1, 3), maximum: 0)),
        conflictCase("as many as there are", Conflict(members: references(1, 3), maximum: 2)),
        conflictCase("one of one", Conflict(members: references(4))),
        conflictCase("two that overlap", Conflict(members: references(1, 2)), Conflict(members: references(2, 3, 4))),
        conflictCase("someone whom the pool lacks", Conflict(members: references(1, 2, 99))),
    ]

    @Test(arguments: cases) func everySubsetAgreesWithTheMeaning(_ test: PlanCase) throws {
        #expect(try expectAgreement(test).isPossible)
    }

    @Test func theRecountNamesBrokenConflictsByNumber() {
        var plan = Plan(seats: Seats(maximum: 5))
        plan.conflicts = [
            Conflict(members: references(1, 2)), Conflict(members: references(1, 3)),
            Conflict(members: references(1, 2, 3, 4), maximum: 2),
        ]
        let recount = Recount([0, 1, 3], plan, makePool(columns: [:], count: 5))
        #expect(
            recount.brokenConflicts == [
                .init(number: 1, count: 2, maximum: 1), .init(number: 3, count: 3, maximum: 2),
            ])
        #expect(!recount.isFeasible)
        #expect(Recount([0, 4], plan, makePool(columns: [:], count: 5)).brokenConflicts == [])
    }

    /// One conflict, pins and seats for everyone: counting knows all there is to know.
    @Test(arguments: 1...40) func countingTellsAllOfOneConflict(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        let result = try expectAgreement(randomCase(seed, &choice, conflicts: 1))
        #expect(result.countingConflicts.isEmpty == result.isPossible)
    }

    @Test(arguments: 1...40) func countingCallsNothingPossibleImpossible(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        try expectAgreement(randomCase(seed, &choice, conflicts: 3))
    }

    private func randomCase(_ seed: Int, _ choice: inout SeededChoice, conflicts: Int) -> PlanCase {
        let count = choice.number(2...6)
        let sets = (1...conflicts).map { _ in
            let members = (1...count).filter { _ in choice.once(in: 2) }.flatMap { references($0) }
            return Conflict(members: members, maximum: choice.number(0...2))
        }
        let pins = choice.pins(count: count)
        return PlanCase("seed \(seed)", NomineeTable([:], count: count)) {
            $0.conflicts = sets
            $0.pins = pins
        }
    }
}
