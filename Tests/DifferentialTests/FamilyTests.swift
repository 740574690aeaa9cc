import DelegateSelection
import InstanceFamilies
import SelectionCore
import SelectionInput
import Testing

/// Instances of hundreds of nominees, too many to look at every subset: the proof and the recount must agree.
@Suite struct FamilyTests {
    static let specifications =
        (0..<10).map { InstanceSpecification(family: .city, nominees: 300 + 130 * $0, seed: UInt64(100 + $0)) }
        + (0..<5).map { InstanceSpecification(family: .office, nominees: 400 + 250 * $0, seed: UInt64(200 + $0)) }

    @Test(arguments: specifications, exactEngines)
    func `instances of every size are proven and recounted`(
        specification: InstanceSpecification, engine: SolverChoice
    ) throws {
        let files = Dictionary(uniqueKeysWithValues: specification.files().map { ($0.name, $0.bytes()) })
        func file(_ name: String) -> InputFile { InputFile(name: name, bytes: files[name] ?? []) }
        let inputs = try InputReader.read(plan: file("plan.yaml"), pool: file("nominees.csv")) { name in file(name) }
        var options = SelectionOptions()
        options.solver = engine
        options.timeLimit = .seconds(120)
        let outcome = try DelegateSelector.select(inputs, options: options)
        let objective = try #require(outcome.audit?.objective)
        #expect(outcome.status == .optimal && outcome.stopped == .completed && outcome.gap == .zero)
        #expect(outcome.audit?.isFeasible == true)
        #expect(outcome.bound.seats == objective.seats && outcome.bound.merit == objective.merit)
        #expect(outcome.bound.shortfalls == objective.shortfalls && outcome.bound.lottery == objective.lottery)
        #expect(outcome.audit == Audit(outcome.selected, inputs.plan, inputs.pool))
    }
}
