import DelegateSelection
import SelectionCore
import SyntheticConferences
import TestSupport
import Testing

/// Instances of hundreds of nominees, too many to look at every subset: the proof and the recount must agree.
@Suite struct FamilyTests {
    static let specifications =
        (0..<10).map { InstanceSpecification(family: .city, nominees: 300 + 130 * $0, seed: UInt64(100 + $0)) }
        + (0..<5).map { InstanceSpecification(family: .office, nominees: 400 + 250 * $0, seed: UInt64(200 + $0)) }
        + [InstanceFamily.ties, .correlated, .pairs, .wards, .soft].flatMap { family in
            [(300, 1), (700, 2)].map { InstanceSpecification(family: family, nominees: $0.0, seed: $0.1) }
        }

    @Test(arguments: Campaign.cases(of: specifications), exactEngines)
    func `instances of every size are proven and recounted`(
        specification: InstanceSpecification, engine: SolverChoice
    ) throws {
        let inputs = try specification.inputs()
        let outcome = try DelegateSelector.select(inputs, options: Self.options(engine))
        let objective = try #require(outcome.recount?.objective)
        #expect(outcome.status == .optimal && outcome.stopped == .completed && outcome.gap == .zero)
        #expect(outcome.recount?.isFeasible == true)
        #expect(outcome.bound.seats == objective.seats && outcome.bound.merit == objective.merit)
        #expect(outcome.bound.shortfalls == objective.shortfalls && outcome.bound.lottery == objective.lottery)
        #expect(outcome.recount == Recount(outcome.selected, inputs.plan, inputs.pool))
    }

    @Test(
        arguments: [InstanceFamily.infeasible, .parity].flatMap { family in
            [1, 2].map { InstanceSpecification(family: family, nominees: Campaign.isFull ? 300 : 120, seed: $0) }
        }, exactEngines)
    func `instances that no selection satisfies are proven to be so`(
        specification: InstanceSpecification, engine: SolverChoice
    ) throws {
        let outcome = try DelegateSelector.select(specification.inputs(), options: Self.options(engine))
        #expect(outcome.status == .infeasible && outcome.stopped == .completed)
        #expect(outcome.selected.isEmpty)
    }

    /// The nine kinds of `open`. What is allowed is some ten times what they take, and far less than a search takes that
    /// does not branch on the number of delegates.
    @Test(
        arguments: [40, 120].flatMap { nominees in
            (1...(Campaign.isFull ? 18 : 9)).map {
                InstanceSpecification(family: .open, nominees: nominees, seed: $0)
            }
        }, exactEngines)
    func `plans that leave seats open are proven in few steps`(
        specification: InstanceSpecification, engine: SolverChoice
    ) throws {
        let inputs = try specification.inputs()
        let outcome = try DelegateSelector.select(inputs, options: Self.options(engine))
        #expect(outcome.status == .optimal && outcome.stopped == .completed && outcome.gap == .zero)
        #expect(!outcome.selected.isEmpty && outcome.bound.merit == outcome.recount?.objective.merit)
        #expect(outcome.recount?.isFeasible == true)
        let work = try #require(outcome.work)
        #expect(work.nodes <= 1_000 && work.pivots <= 20_000)
    }

    private static func options(_ engine: SolverChoice) -> SelectionOptions {
        var options = SelectionOptions()
        options.solver = engine
        options.timeLimit = .seconds(120)
        return options
    }
}
