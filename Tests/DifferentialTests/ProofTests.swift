import DelegateSelection
import InstanceFamilies
import SelectionCore
import SelectionInput
import SelectionSearch
import Testing

import class Foundation.ProcessInfo

/// Proofs are followed by sums of whole numbers; whoever bends one is found out.
@Suite struct ProofTests {
    static let specifications = [
        InstanceSpecification(family: .city, nominees: 300, seed: 1),
        InstanceSpecification(family: .tight, nominees: 120, seed: 1),
        InstanceSpecification(family: .many, nominees: 100, seed: 2),
        InstanceSpecification(family: .soft, nominees: 300, seed: 1),
        InstanceSpecification(family: .pairs, nominees: 300, seed: 1),
        InstanceSpecification(family: .wards, nominees: 300, seed: 1),
    ]

    @Test(arguments: specifications, exactEngines)
    func `proofs of optima are followed`(specification: InstanceSpecification, engine: SolverChoice) throws {
        let (check, proof, selected) = try Self.proven(specification, engine)
        try check.follow(proof, provingOptimal: selected)
        #expect(try check.bounds(proof.withoutTrees, of: selected).allSatisfy { $0.bound >= $0.attained })
    }

    @Test(
        arguments: [InstanceFamily.infeasible, .parity].map {
            InstanceSpecification(family: $0, nominees: 300, seed: 1)
        })
    func `proofs that nothing is possible are followed`(specification: InstanceSpecification) throws {
        let inputs = try Self.inputs(specification)
        let outcome = try DelegateSelector.select(inputs, options: Self.options(.builtin))
        let check = ProofCheck(try Formulation(inputs.plan, inputs.pool).problem)
        try check.followInfeasible(try #require(outcome.proof))
    }

    @Test(arguments: 0..<8)
    func `proofs of random plans are followed`(chunk: Int) throws {
        for seed in chunk * 12..<(chunk + 1) * 12 {
            let inputs = try RandomPlan.conference(seed: seed).inputs()
            let outcome = try DelegateSelector.select(inputs, options: Self.options(.builtin))
            let check = ProofCheck(try Formulation(inputs.plan, inputs.pool).problem)
            let proof = try #require(outcome.proof, "seed \(seed)")
            switch outcome.status {
            case .optimal: try check.follow(proof, provingOptimal: outcome.selected)
            case .infeasible: try check.followInfeasible(proof)
            case .feasible, .unknown: Issue.record("seed \(seed) is not proven")
            }
        }
    }

    @Test(arguments: specifications)
    func `a bent proof is noticed`(specification: InstanceSpecification) throws {
        let (check, proof, selected) = try Self.proven(specification, .builtin)
        var random = RandomSource(seed: Int(specification.seed))
        for number in 0..<Self.mutations {
            let (bent, how) = BentProof.bend(proof, &random)
            #expect(throws: ProofFault.self, "\(specification), mutation \(number): \(how)") {
                try check.follow(bent, provingOptimal: selected)
            }
        }
    }

    /// How many ways to bend each proof; `make mutations` tries more.
    private static let mutations = Int(ProcessInfo.processInfo.environment["MUTATIONS"] ?? "") ?? 25

    @Test func `a proof is about one selection only`() throws {
        let (check, proof, selected) = try Self.proven(Self.specifications[1], .builtin)
        #expect(throws: ProofFault.self) { try check.follow(proof, provingOptimal: Array(selected.dropLast())) }
    }

    @Test(arguments: [3]) func `threads change nothing`(threads: Int) throws {
        let inputs = try Self.inputs(InstanceSpecification(family: .city, nominees: 100_000, seed: 3))
        var options = Self.options(.builtin)
        let alone = try DelegateSelector.select(inputs, options: options)
        options.threads = threads
        let together = try DelegateSelector.select(inputs, options: options)
        #expect(alone.selected == together.selected && alone.proof == together.proof && alone.work == together.work)
    }

    private static func proven(
        _ specification: InstanceSpecification, _ engine: SolverChoice
    ) throws -> (check: ProofCheck, proof: SearchProof, selected: [Int]) {
        let inputs = try inputs(specification)
        let outcome = try DelegateSelector.select(inputs, options: options(engine))
        try #require(outcome.status == .optimal)
        let check = ProofCheck(try Formulation(inputs.plan, inputs.pool).problem)
        return (check, try #require(outcome.proof), outcome.selected)
    }

    private static func inputs(_ specification: InstanceSpecification) throws -> SelectionInputs {
        let files = Dictionary(uniqueKeysWithValues: specification.files().map { ($0.name, $0.bytes()) })
        func file(_ name: String) -> InputFile { InputFile(name: name, bytes: files[name] ?? []) }
        return try InputReader.read(plan: file("plan.yaml"), pool: file("nominees.csv")) { name in file(name) }
    }

    private static func options(_ engine: SolverChoice) -> SelectionOptions {
        var options = SelectionOptions()
        options.solver = engine
        options.recordsTrees = true
        options.timeLimit = .seconds(120)
        return options
    }
}
