import IntegerProgramming

/// One level of the objective, solved to proof over a face.
///
/// The relaxation's duals, rounded, bound the level's value by U and price every free nominee by d. A selection worth at
/// least t has every nominee with |d| > U − t on the side that d favours; so a search for t needs only the others, the
/// kernel. Targets start just below U, where the kernel is tiny, and come down until a selection is found: the best of
/// that kernel is then the best of all.
struct KernelSearch {
    /// What the search of a level came to.
    enum Verdict {
        /// `selection` is the best, and this bound showed which nominees had to be looked at.
        case optimal(selection: [Int], value: Int)
        /// There is no selection on this face that counts.
        case infeasible
        /// No selection was found within the limit of targets, and nothing is proven but the bound.
        case exhausted
        /// It had to end first.
        case stopped(StopReason)
    }

    let engine: any IntegerProgramSolver
    let control: SolveControl
    /// Told about every target that is tried.
    let report: (_ best: Int?, _ bound: Int) -> Void
    /// The largest number of targets to try; nil for as many as it takes.
    let targetLimit: Int?
    /// Selections worth less do not count; nil where any will do.
    let least: Int?

    /// The best selection known, which the search may improve, with its value in this level.
    private(set) var incumbent: (selection: [Int], value: Int)?
    /// What no selection can exceed; nil until the relaxation is solved.
    private(set) var bound: Int?
    /// How many nominees the last kernel left free.
    private(set) var kernelSize = 0

    init(
        engine: any IntegerProgramSolver, control: SolveControl, incumbent: (selection: [Int], value: Int)?,
        targetLimit: Int? = nil, least: Int? = nil, report: @escaping (Int?, Int) -> Void
    ) {
        self.engine = engine
        self.control = control
        self.incumbent = incumbent
        self.targetLimit = targetLimit
        self.least = least
        self.report = report
    }

    /// Maximizes `objective` over `face` and takes from it who cannot matter any more.
    mutating func run(_ objective: LevelObjective, on face: inout Face) throws(SolverFailure) -> Verdict {
        let relaxed = FaceProgram(face, maximizing: objective)
        let root: RootRelaxation
        switch try RootRelaxation.solve(relaxed, nominees: face.free.count, engine: engine, control: control) {
        case .solved(let relaxation): root = relaxation
        case .infeasible: return .infeasible
        case .stopped(let reason): return .stopped(reason)
        }
        bound = root.value
        let verdict = try deepen(root, objective, face)
        if case .optimal(_, let value) = verdict {
            face.fix(reducedCosts: root.reducedCosts, slack: root.slack(above: value))
            bound = value
        }
        return verdict
    }

    /// Brings the target down until the kernel holds a selection, or holds everyone and has none.
    private mutating func deepen(
        _ root: RootRelaxation, _ objective: LevelObjective, _ face: Face
    ) throws(SolverFailure) -> Verdict {
        var target = root.firstTarget
        var tried = 0
        while true {
            if let incumbent, incumbent.value >= root.value { return optimal(incumbent) }
            if let least, least > root.value { return .infeasible }
            if let reason = control.stop { return .stopped(reason) }
            if let targetLimit, tried == targetLimit { return .exhausted }
            tried += 1
            report(incumbent?.value, root.value)
            let kernel = Kernel(face, root, target: target, atLeast: incumbent.map { $0.value + 1 } ?? least)
            kernelSize = kernel.face.free.count
            switch try search(kernel, objective, face) {
            case .found(let selection, let value): return optimal((selection, value))
            case .stopped(let reason): return .stopped(reason)
            case .nothing where kernel.isLast: return incumbent.map(optimal) ?? .infeasible
            case .nothing: target = root.nextTarget(after: target)
            }
        }
    }

    private func optimal(_ incumbent: (selection: [Int], value: Int)) -> Verdict {
        .optimal(selection: incumbent.selection, value: incumbent.value)
    }

    private enum Pass {
        case found(selection: [Int], value: Int)
        case nothing
        case stopped(StopReason)
    }

    /// The best selection of `kernel` that reaches its target, if there is one.
    private mutating func search(
        _ kernel: Kernel, _ objective: LevelObjective, _ face: Face
    ) throws(SolverFailure) -> Pass {
        var kernel = kernel
        for _ in 0..<KernelSearch.nearMissLimit {
            let program = FaceProgram(kernel.face, maximizing: objective)
            switch try solution(of: program, of: kernel) {
            case .infeasible: return .nothing
            case .stopped(let reason, let best):
                keep(best.map(program.selection), objective, face)
                return .stopped(reason)
            case .optimal(let values):
                let selection = program.selection(values)
                if let value = face.value(of: selection, objective), value >= kernel.target ?? value {
                    keep(selection, objective, face)
                    return .found(selection: selection, value: value)
                }
                guard face.problem.isFeasible(selection) else {
                    throw SolverFailure("\(engine.name) returned a selection that breaks a rule")
                }
                kernel.face.demands.append(.differs(from: Set(selection)))
            }
        }
        throw SolverFailure("\(engine.name) keeps returning selections that miss a level by less than its tolerance")
    }

    /// How often a solver may return a selection that misses a large sum by less than its tolerance.
    private static let nearMissLimit = 50

    private func solution(of program: FaceProgram, of kernel: Kernel) throws(SolverFailure) -> IntegerSolution {
        guard !program.program.hasEmptyRange else { return .infeasible }
        guard kernel.face.free.isEmpty else {
            let target = kernel.target.map { $0 - program.constant }
            return try engine.certifiedSolution(of: program.program, atLeast: target, control: control)
        }
        return program.onlySolution.map { .optimal(values: $0) } ?? .infeasible
    }

    private mutating func keep(_ selection: [Int]?, _ objective: LevelObjective, _ face: Face) {
        guard let selection, let value = face.value(of: selection, objective) else { return }
        if value > incumbent?.value ?? Int.min { incumbent = (selection, value) }
    }
}

/// Who must be looked at for a target.
private struct Kernel {
    /// The face with everyone else fixed.
    var face: Face
    /// What a selection must be worth; nil where any will do.
    let target: Int?
    /// Whether nothing is left to look at where this kernel has no selection.
    let isLast: Bool

    /// The kernel for `target`, which need not be below `floor`: what would improve on the best selection known.
    init(_ whole: Face, _ root: RootRelaxation, target: Int, atLeast floor: Int?) {
        let aim = max(target, floor ?? target)
        var face = whole
        face.fix(reducedCosts: root.reducedCosts, slack: root.slack(above: aim))
        let isWhole = face.free.count == whole.free.count
        self.face = face
        self.target = isWhole ? floor : aim
        isLast = isWhole || aim == floor
    }
}
