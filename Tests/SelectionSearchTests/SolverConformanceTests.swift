import IntegerProgramming
import Testing

@testable import SelectionSearch

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
            let best = program.everySolution.map { program.objective(at: $0) }.max()
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
                worth(tree.run(), program) == program.everySolution.map { program.objective(at: $0) }.max(), "\(seed)")
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

extension IntegerProgram {
    /// Every solution, in the order of counting through the columns.
    fileprivate var everySolution: [[Int]] {
        var all: [[Int]] = [[]]
        for column in columns { all = all.flatMap { head in (column.lower...column.upper).map { head + [$0] } } }
        return all.filter(isFeasible)
    }
}

/// Small random programmes: shares, equalities, slacks and counts, as plans make them.
private enum RandomProgram {
    /// Two halves that are to have equal sums in three respects (Cornuéjols and Dawande 1998): a relaxation says nothing,
    /// and a tree has to look at many of the 2¹⁶ halves.
    static var marketSplit: IntegerProgram {
        var state: UInt64 = 42
        func draw() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % 100
        }
        let coefficients = (0..<16).map { _ in (0..<3).map { _ in draw() } }
        let halves = (0..<3).map { row in coefficients.reduce(0) { $0 + $1[row] } / 2 }
        var program = IntegerProgram(rows: halves.map { .init(lower: $0, upper: $0) })
        for column in coefficients {
            program.addColumn(
                .init(objective: column[0] % 7, lower: 0, upper: 1),
                entries: column.enumerated().filter { $1 != 0 }.map { .init(row: Int32($0), coefficient: $1) })
        }
        return program
    }

    static func make(seed: Int) -> IntegerProgram {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
        func draw(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int(state >> 33) % range.count
        }
        let count = draw(3...7)
        let kinds = (0..<draw(1...4)).map { _ in draw(0...3) }
        let rows = kinds.map { kind -> IntegerProgram.Row in
            switch kind {
            case 0: .init(lower: draw(1...3), upper: draw(3...5))
            case 1: .init(lower: draw(-2...2))
            case 2: .init(upper: draw(0...6))
            default:
                {
                    let value = draw(0...4)
                    return .init(lower: value, upper: value)
                }()
            }
        }
        var program = IntegerProgram(rows: rows)
        for _ in 0..<count {
            let entries = kinds.enumerated().compactMap { row, kind -> IntegerProgram.Entry? in
                let coefficient = kind == 1 ? draw(-7...13) : draw(-1...2)
                return coefficient == 0 ? nil : .init(row: Int32(row), coefficient: coefficient)
            }
            program.addColumn(
                .init(objective: draw(-3...9), lower: 0, upper: draw(0...9) == 0 ? 3 : 1), entries: entries)
        }
        return program
    }
}
