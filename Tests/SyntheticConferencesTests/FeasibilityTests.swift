import SyntheticConferences
import Testing

@Suite struct FeasibilityTests {
    /// The feasible families whose bounds are made from a selection; the office's rules can be met by the argument in its
    /// file, those of `open` by an empty list.
    static let families = InstanceFamily.allCases.filter { ![.office, .infeasible, .parity, .open].contains($0) }
    static let specifications = families.flatMap { family in
        [30, 300, 1_000].flatMap { nominees in
            [1, 2].map { InstanceSpecification(family: family, nominees: nominees, seed: $0) }
        }
    }

    @Test(arguments: specifications)
    func thePlantedSelectionKeepsTheWrittenPlan(specification: InstanceSpecification) throws {
        let plan = try WrittenPlan(specification)
        #expect(plan.violations(of: specification.plantedSelection()) == [])
    }

    @Test(arguments: specifications)
    func theSeatsAreThoseOfAllFamilies(specification: InstanceSpecification) throws {
        let seats = try WrittenPlan(specification).seats
        #expect(seats.upperBound == min(300, max(30, specification.nominees * 15 / 100)))
    }

    /// The counting above does notice: a selection with one person fewer, or of the first nominees, breaks something.
    @Test(arguments: [InstanceFamily.city, .many, .tight, .crossed15])
    func otherSelectionsBreakThePlan(family: InstanceFamily) throws {
        let specification = InstanceSpecification(family: family, nominees: 1_000, seed: 1)
        let plan = try WrittenPlan(specification)
        #expect(plan.violations(of: specification.plantedSelection().dropLast()) != [])
        #expect(plan.violations(of: Array(0..<150)) != [])
    }
}
