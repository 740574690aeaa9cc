import BranchAndBound
import IntegerProgramming
import SelectionProof

/// The best solution of a programme, proven in whole numbers.
struct CertifiedSolution {
    /// The result of the search.
    var solution: IntegerSolution
    /// True where another solution, different in the columns that were named, is worth as much as the best.
    var hasTie = false
    /// The engine's wrong statement, where it made one.
    var solverFault: SolverFault?
    /// The work of the tree.
    var work = SearchWork()
    /// The tree's steps, where they were to be written down.
    var proof = TreeProof(target: nil, steps: [])
    /// The cost of branching on each column; nil where there was no tree.
    var experience: [PseudoCosts.Experience]?

    /// The answer of `engine` to a programme, proven in whole numbers; and where `tiedColumns` is given, a check for another
    /// solution, different in the first columns, so many, that is worth as much.
    ///
    /// A solver that works with floating-point tolerances may prune what is better by less than they are. So its
    /// optimum is searched again for anything worth one more, or as much, and its "infeasible" for anything at all, by
    /// the tree whose every cut is proven; starting from a good value that takes few nodes. The tree tells
    /// `pause` its pivots every now and then.
    init(
        _ program: IntegerProgram, atLeast target: Int?, tiedColumns: Int?, engine: any IntegerProgramSolver,
        recordsTrees: Bool = false, experience: [PseudoCosts.Experience]? = nil, pivotLimit: Int = .max,
        control: StoppingCriteria,
        pause: ((_ pivots: Int) -> Void)? = nil
    ) throws(SolverFailure) {
        var prover = engine as? BuiltinSolver ?? BuiltinSolver(version: engine.version)
        prover.recordsTrees = recordsTrees
        let certain = prover
        func prove(_ target: Int?) -> CertifiedSolution {
            CertifiedSolution(
                certain.search(
                    program, atLeast: target, tiedColumns: tiedColumns, control: control, experience: experience,
                    pivotLimit: pivotLimit, pause: pause))
        }
        func reaches(_ values: [Int]) -> Bool {
            program.isFeasible(values) && program.objective(at: values) >= target ?? .min
        }
        guard !engine.provesInWholeNumbers, !program.rows.isEmpty, !program.hasEmptyRange else {
            self = prove(target)
            return
        }
        switch try engine.solve(program, atLeast: target, control: control) {
        case .stopped(.workLimit, let best):
            self.init(takingOver: best.flatMap { reaches($0) ? $0 : nil }, program, target, tiedColumns, prove)
        case .stopped(let reason, let best):
            self.init(solution: .stopped(reason, best: best.flatMap { program.isFeasible($0) ? $0 : nil }))
        case .optimal(let values) where reaches(values): self.init(proving: values, program, tiedColumns, prove)
        case .optimal:
            self = prove(target)
            solverFault = .breaksRows
        case .infeasible:
            self = prove(target)
            if case .optimal = solution { solverFault = .notInfeasible }
        }
    }

    private typealias Prover = (_ target: Int?) -> CertifiedSolution

    /// The result of `prove` where the engine ended early with `held`, which reaches the target.
    private init(
        takingOver held: [Int]?, _ program: IntegerProgram, _ target: Int?, _ tiedColumns: Int?, _ prove: Prover
    ) {
        self = prove(held.map { program.objective(at: $0) + (tiedColumns == nil ? 1 : 0) } ?? target)
        if let held, case .infeasible = solution { solution = .optimal(values: held) }
        if let held, case .stopped(let reason, nil) = solution { solution = .stopped(reason, best: held) }
    }

    /// `values`, which the engine called the best, or what `prove` finds that is better.
    private init(proving values: [Int], _ program: IntegerProgram, _ tiedColumns: Int?, _ prove: Prover) {
        let worth = program.objective(at: values)
        self = prove(tiedColumns == nil ? worth + 1 : worth)
        switch solution {
        case .infeasible: solution = .optimal(values: values)
        case .stopped(let reason, let best): solution = .stopped(reason, best: best ?? values)
        case .optimal(let better):
            if program.objective(at: better) - worth > CertifiedSolution.tolerated(worth) { solverFault = .notTheBest }
        }
    }

    /// The amount by which a solver in floating-point numbers may miss the best before it is wrong and not only rounding. The
    /// factor is chosen; no measurement is recorded.
    private static func tolerated(_ worth: Int) -> Int { Int(1e-6 * Double(worth.magnitude)) }

    private init(_ tree: TreeSolution) {
        (solution, hasTie, work) = (tree.solution, tree.hasTie, tree.work)
        (proof, experience) = (tree.proof, tree.experience)
    }

    private init(solution: IntegerSolution) { self.solution = solution }
}

extension TreeSolution {
    /// The work of the tree.
    var work: SearchWork {
        var work = SearchWork()
        (work.pivots, work.nodes) = (pivots, nodes)
        return work
    }
}
