import DelegateSelection
import IntegerProgramming
import SelectionCore
import SyntheticConferences
import TestSupport
import Testing

import class Foundation.ProcessInfo

@testable import SelectionModel
@testable import SelectionProof

/// Proofs are followed by sums of whole numbers; whoever bends one is found out.
@Suite struct ProofTests {
    static let specifications = [
        InstanceSpecification(family: .city, nominees: 300, seed: 1),
        InstanceSpecification(family: .tight, nominees: 60, seed: 1),
        InstanceSpecification(family: .many, nominees: 60, seed: 2),
        InstanceSpecification(family: .soft, nominees: 300, seed: 1),
        InstanceSpecification(family: .pairs, nominees: 300, seed: 1),
        InstanceSpecification(family: .wards, nominees: 300, seed: 1),
    ]

    @Test(arguments: specifications, Campaign.isFull ? exactEngines : [.builtin])
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
        let inputs = try specification.inputs()
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

    /// A target closes any tree: what claims that there is no selection may not state one.
    @Test(arguments: [SearchProof.Way.tree, .types])
    func `a target is no proof that nothing is possible`(way: SearchProof.Way) throws {
        let inputs = try Self.specifications[0].inputs()
        let problem = try Formulation(inputs.plan, inputs.pool).problem
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[0]))
        let written = way == .tree ? RestrictedProgram(program).program : try #require(TypeProgram(program)).program
        let none = [Int](repeating: 0, count: written.rows.count)
        let most = written.columns.reduce(Int128(0)) { $0 + Int128(max($1.objective, 0) * $1.upper) }
        let tree = TreeProof(target: Int(most) + 1, steps: [.bounded(most, scale: 1, multipliers: none)])
        var proof = SearchProof()
        proof.stages = [.init(level: 0, way: way, tree: tree)]
        #expect(throws: ProofFault.self) { try ProofCheck(problem).followInfeasible(proof) }
    }

    /// Numbers that a file may state and that no honest proof does.
    @Test(arguments: [Int.max, Int.min, Int.max / 2])
    func `wild numbers are faults and no crashes`(number: Int) throws {
        let (check, proof, selected) = try Self.proven(Self.specifications[1], .builtin)
        let last = proof.stages.count - 1
        for index in try #require(proof.stages[last].tree).steps.indices.prefix(6) {
            var bent = proof
            switch bent.stages[last].tree?.steps[index] {
            case .branch(let column, let first, _):
                let wild = min(number, 0)...max(number, 0)
                bent.stages[last].tree?.steps[index] = .branch(column: column, first: wild, second: first)
            case .bounded(let bound, let scale, let multipliers):
                let wild = multipliers.map { _ in number }
                bent.stages[last].tree?.steps[index] = .bounded(bound, scale: scale, multipliers: wild)
            default: bent.stages[last].tree?.target = number
            }
            // A wild branch may still cover all cases; it must not end the process.
            do throws(ProofFault) { try check.follow(bent, provingOptimal: selected) } catch {
                #expect(error.stage == last)
            }
        }
    }

    /// The number of ways to bend each proof; `make mutations` tries more.
    private static let mutations = Int(ProcessInfo.processInfo.environment["MUTATIONS"] ?? "") ?? 8

    @Test func `a proof is about one selection only`() throws {
        let (check, proof, selected) = try Self.proven(Self.specifications[1], .builtin)
        #expect(throws: ProofFault.self) { try check.follow(proof, provingOptimal: Array(selected.dropLast())) }
    }

    @Test(arguments: [3]) func `threads change nothing`(threads: Int) throws {
        let inputs = try InstanceSpecification(family: .city, nominees: 100_000, seed: 3).inputs()
        var options = Self.options(.builtin)
        let alone = try DelegateSelector.select(inputs, options: options)
        options.threads = threads
        let together = try DelegateSelector.select(inputs, options: options)
        #expect(alone.selected == together.selected && alone.proof == together.proof && alone.work == together.work)
    }

    private static func proven(
        _ specification: InstanceSpecification, _ engine: SolverChoice
    ) throws -> (check: ProofCheck, proof: SearchProof, selected: [Int]) {
        let inputs = try specification.inputs()
        let outcome = try DelegateSelector.select(inputs, options: options(engine))
        try #require(outcome.status == .optimal)
        let check = ProofCheck(try Formulation(inputs.plan, inputs.pool).problem)
        return (check, try #require(outcome.proof), outcome.selected)
    }

    private static func options(_ engine: SolverChoice) -> SelectionOptions {
        var options = SelectionOptions()
        options.solver = engine
        options.recordsTrees = true
        options.timeLimit = .seconds(120)
        return options
    }
}
