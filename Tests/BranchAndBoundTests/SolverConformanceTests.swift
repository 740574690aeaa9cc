import IntegerProgramming
import ProgramSupport
import Testing

@testable import BranchAndBound

#if GLPK
    import GLPKSolver
    private let engines: [any IntegerProgramSolver] = [GLPKSolver(), BuiltinSolver(version: "test")]
#else
    private let engines: [any IntegerProgramSolver] = [BuiltinSolver(version: "test")]
#endif

/// Every solver against every way of filling in small random programmes.
@Suite struct SolverConformanceTests {
    private static let seeds = 0..<400

    @Test func solversFindTheOptimumOrThatThereIsNone() throws {
        for seed in SolverConformanceTests.seeds {
            let program = RandomProgram.make(seed: seed)
            let best = program.bestWorth
            for engine in engines {
                let label: Comment = "seed \(seed), \(engine.name)"
                let answer = try engine.solve(program, atLeast: nil, control: StoppingCriteria())
                #expect(worth(answer, program) == best, label)
                guard let best else { continue }
                let reached = try engine.solve(program, atLeast: best, control: StoppingCriteria())
                #expect(worth(reached, program) == best, label)
                let missed = try engine.solve(program, atLeast: best + 1, control: StoppingCriteria())
                #expect(missed == .infeasible, label)
            }
        }
    }

    @Test func treesThatKeepNoInverseFindTheSame() {
        for seed in SolverConformanceTests.seeds {
            let program = RandomProgram.make(seed: seed)
            let boxed = BoxedProgram(program)
            guard !boxed.hasImpossibleRow else { continue }
            let tree = TreeSearch(boxed, target: nil, control: StoppingCriteria())
            tree.inverseMemory = 0
            #expect(
                worth(tree.run(), program) == program.bestWorth, "\(seed)")
        }
    }

    @Test func tighteningKeepsEverySolution() {
        for seed in SolverConformanceTests.seeds {
            let program = RandomProgram.make(seed: seed)
            let tightened = program.tightened()
            let kept = tightened.hasEmptyRange ? [] : tightened.everySolution
            #expect(kept == program.everySolution, "seed \(seed)")
        }
    }

    @Test func tighteningRoundsSharesOfFixedGroups() {
        // n = 7 of 10, and w of them at least 35 %: 20 w − 7 n ≥ 0, so w ≥ 2.45, so w ≥ 3, so the others are at most 4.
        var program = IntegerProgram(rows: [.init(lower: 7, upper: 7), .init(lower: 0)])
        for column in 0..<10 {
            program.addColumn(
                .init(objective: 1, lower: 0, upper: 1),
                entries: [.init(row: 0, coefficient: 1), .init(row: 1, coefficient: column < 5 ? 13 : -7)])
        }
        let tightened = program.tightened()
        #expect(tightened.rows[1] == .init(lower: -4))
        #expect(Array(tightened.entries(ofColumn: 0)) == [.init(row: 0, coefficient: 1)])
        #expect(tightened.entries(ofColumn: 9).last == .init(row: 1, coefficient: -1))
    }

    @Test(arguments: engines.indices) func solversEndWhenAsked(_ index: Int) throws {
        let interruption = Interruption()
        interruption.request()
        let control = StoppingCriteria(interruption: interruption)
        // Whoever does not listen needs a moment for this one, and then says that it is done.
        let answer = try engines[index].solve(RandomProgram.marketSplit, atLeast: nil, control: control)
        guard case .stopped(.interrupted, _) = answer else {
            Issue.record("\(engines[index].name) went on to the end: \(answer)")
            return
        }
    }

    @Test(arguments: engines.indices) func solversEndInTime(_ index: Int) throws {
        let control = StoppingCriteria(deadline: .now + .milliseconds(1))
        let answer = try engines[index].solve(RandomProgram.marketSplit, atLeast: nil, control: control)
        guard case .stopped(.timeLimit, _) = answer else {
            Issue.record("\(engines[index].name) went on to the end: \(answer)")
            return
        }
    }

    private func worth(_ answer: IntegerSolution, _ program: IntegerProgram) -> Int? {
        guard case .optimal(let values) = answer else { return nil }
        return program.isFeasible(values) ? program.objective(at: values) : nil
    }
}
