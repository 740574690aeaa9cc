import BranchAndBound
import IntegerProgramming
import SelectionModel
import SelectionProof

/// One level of the objective, solved to proof over a face from its relaxation on.
///
/// The relaxation's duals, rounded, bound the level's value by U and price every free nominee by d. A selection worth at
/// least t has every nominee with |d| > U − t on the side that d favours; so a search for t needs only the others, the
/// kernel. Targets start just below U, where the kernel is tiny, and come down until a selection is found: the best of
/// that kernel is then the best of all. Where many are alike the kernel is large however near the target is; then a
/// selection is looked for among the nominees of the relaxation first, and if it attains U nothing is left to prove.
struct RestrictedSearch {
    /// What the search of a level came to.
    enum Verdict {
        /// `selection` is the best, and this bound showed which nominees had to be looked at.
        case optimal(selection: [Int], value: Int)
        /// There is no selection on this face that counts.
        case infeasible
        /// No optimum was found within the limits of targets and pivots, and nothing is proven but the bound.
        case exhausted
        /// It had to end first.
        case stopped(StopReason)
    }

    let engine: any IntegerProgramSolver
    let control: StoppingCriteria
    let threads: Int
    /// Told about every target that is tried.
    let report: (_ best: Int?, _ bound: Int) -> Void
    /// The largest number of targets to try; nil for as many as it takes.
    let targetLimit: Int?
    /// So many pivots may kernels take; and where there is a limit, no kernel of very many nominees is searched.
    var pivotLimit = Int.max
    /// Whether to find out if another selection is worth as much as the best.
    let findsTies: Bool
    /// Asked for a selection among these nominees, where kernels turn out to be hard and none is known.
    var startSolution: (_ among: [UInt32]) -> [Int]? = { _ in nil }
    /// What was found when it was asked, whether on this face or not.
    var offered: [Int]? { dives?.offered }
    /// Selections are looked for in the pauses of the kernels' trees, but for ties: there the value matters to nobody.
    private var dives: InterleavedDives?

    /// Whether another selection is worth as much as the best; known where ties are looked for.
    private(set) var hasTie = false
    /// The best selection known, which the search may improve, with its value in this level.
    var incumbent: (selection: [Int], value: Int)?
    /// What no selection can exceed; nil until the relaxation is solved.
    private(set) var bound: Int?
    /// Whether the trees that prove something are written down.
    var recordsTrees = false
    /// How it was proven: nothing but the level's number is left to add.
    private(set) var proof: SearchProof.Stage?
    /// What the engine said that was found to be wrong.
    private(set) var solverFaults: [SolverFault] = []
    /// What the relaxation, kernels and the question by types took so far.
    private var ownWork = SearchWork()
    /// Pivots of kernels alone.
    private var kernelPivots = 0
    /// What it took so far.
    var work: SearchWork {
        var work = ownWork
        if let dives { work += dives.work }
        return work
    }
    private var experience = BranchingExperience()

    /// A kernel of more nominees is searched only after a part of it was.
    private static let largeKernel = 2_000

    init(
        engine: any IntegerProgramSolver, control: StoppingCriteria, threads: Int,
        incumbent: (selection: [Int], value: Int)?, targetLimit: Int? = nil, findsTies: Bool = false,
        report: @escaping (Int?, Int) -> Void
    ) {
        self.engine = engine
        self.control = control
        self.threads = threads
        self.incumbent = incumbent
        self.targetLimit = targetLimit
        self.findsTies = findsTies
        self.report = report
    }

    /// Writes down the tree that showed what is best in a kernel, or that nothing is in it.
    private mutating func proven(_ way: SearchProof.Way, _ kernelTarget: Int?, _ tree: TreeProof) {
        proof?.way = way
        proof?.kernelTarget = kernelTarget
        proof?.tree = recordsTrees ? tree : nil
    }

    /// Maximizes the objective of `root`, the relaxation of a level, over its face.
    mutating func run(from root: RootRelaxation) throws(SolverFailure) -> Verdict {
        bound = root.value
        proof = SearchProof.Stage(level: 0, way: .bound, bound: root.bound.proof)
        if !findsTies {
            dives = InterleavedDives(root, improving: incumbent?.selection, control: control) { [startSolution] in
                startSolution(root.working)
            }
        }
        let verdict = try deepen(root)
        if case .optimal(_, let value) = verdict {
            // A bound that is attained needs no tree.
            if value == root.value, !findsTies {
                proof = SearchProof.Stage(level: 0, way: .bound, bound: root.bound.proof)
            }
            bound = value
        }
        return verdict
    }

    /// Brings the target down until the kernel holds a selection, or holds everyone and has none.
    private mutating func deepen(_ root: RootRelaxation) throws(SolverFailure) -> Verdict {
        var target: Int? = root.firstTarget(on: root.bound.program.face)
        var tried = 0
        var pivotsForTypes = 0
        // An engine that cannot be told to end after some work is not sent into a kernel without a selection.
        if incumbent == nil, !engine.provesInWholeNumbers, !engine.hasWorkLimit, root.fractionals > 0 {
            dives?.askOnce()
            keep(dives?.best)
        }
        while true {
            if let incumbent, incumbent.value >= root.value, !findsTies { return optimal(incumbent) }
            if let reason = control.stop { return .stopped(reason) }
            if let targetLimit, tried == targetLimit { return .exhausted }
            if kernelPivots >= pivotLimit { return .exhausted }
            tried += 1
            if incumbent == nil, tried > RestrictedSearch.hardTargets, kernelPivots >= 2 * pivotsForTypes {
                pivotsForTypes = max(kernelPivots, RestrictedSearch.leastPivotsForTypes)
                if let verdict = anySelection(root, pivotLimit: pivotsForTypes) { return verdict }
            }
            report(incumbent?.value, root.value)
            let kernel = Kernel(
                root, target: target, atLeast: incumbent.map { $0.value + (findsTies ? 0 : root.bound.program.step) })
            if kernel.face.free.count > RestrictedSearch.largeKernel, !findsTies,
                let part = kernel.part(among: root.working)
            {
                switch try search(part, root.bound.program) {
                case .found(let selection, let value):
                    if value >= root.value { return optimal((selection, value)) }
                    continue
                case .stopped(.workLimit): return .exhausted
                case .stopped(let reason): return .stopped(reason)
                case .nothing: break
                }
                if pivotLimit < .max { return .exhausted }
            }
            switch try search(kernel, root.bound.program) {
            case .found(let selection, let value): return optimal((selection, value))
            case .stopped(.workLimit): return .exhausted
            case .stopped(let reason): return .stopped(reason)
            case .nothing where kernel.isLast: return incumbent.map(optimal) ?? .infeasible
            case .nothing:
                if let target = kernel.target { dives?.learn(ceiling: target - root.bound.program.step) }
                target = target.flatMap(root.nextTarget)
            }
        }
    }

    /// After so many targets without a selection it is asked if there is one at all.
    private static let hardTargets = 3

    /// The question is asked again when kernels have taken twice as many pivots; each time it may take as many as they.
    private static let leastPivotsForTypes = 2_000

    /// Looks for any selection by types, with so many pivots; a verdict only where there is none, or time is up.
    private mutating func anySelection(_ root: RootRelaxation, pivotLimit: Int) -> Verdict? {
        let program = root.bound.program
        guard let types = TypeProgram(program) else { return nil }
        var solver = BuiltinSolver(version: engine.version)
        solver.recordsTrees = recordsTrees
        let any = solver.search(
            types.program, atLeast: nil, tiedColumns: nil, control: control, pivotLimit: pivotLimit)
        ownWork += any.work
        switch any.solution {
        case .infeasible:
            proven(.types, nil, any.proof)
            return .infeasible
        case .stopped(.workLimit, _): return nil
        case .stopped(let reason, _): return .stopped(reason)
        case .optimal(let values): keep(types.selection(values), program)
        }
        return nil
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
    private mutating func search(_ kernel: Kernel, _ program: PoolProgram) throws(SolverFailure) -> Pass {
        let written = RestrictedProgram(program.restricted(to: kernel.face))
        let certified = try solution(of: written, of: kernel)
        ownWork += certified.work
        ownWork.kernels += 1
        kernelPivots += certified.work.pivots
        dives?.kernelEnded(after: certified.work.pivots)
        keep(dives?.best)
        if let solverFault = certified.solverFault { solverFaults.append(solverFault) }
        experience.learn(certified.experience, of: written)
        switch certified.solution {
        case .infeasible:
            if kernel.isLast { proven(.tree, kernel.kernelTarget, certified.proof) }
            return .nothing
        case .stopped(let reason, let best):
            keep(best.map(written.selection), program)
            return .stopped(reason)
        case .optimal(let values):
            let selection = written.selection(values)
            guard let value = program.face.value(of: selection, program.objective), value >= kernel.target ?? value
            else { throw SolverFailure(.breaksRows) }
            keep(selection, program)
            hasTie = certified.hasTie
            if !kernel.isPart { proven(.tree, kernel.kernelTarget, certified.proof) }
            return .found(selection: selection, value: value)
        }
    }

    private func solution(of written: RestrictedProgram, of kernel: Kernel) throws(SolverFailure) -> CertifiedSolution {
        try CertifiedSolution(
            written.program, atLeast: kernel.target.map(written.target),
            tiedColumns: findsTies ? written.nominees : nil, engine: engine,
            recordsTrees: recordsTrees, experience: experience.columns(of: written),
            pivotLimit: pivotLimit - (pivotLimit == .max ? 0 : kernelPivots), control: control
        ) { [dives] in dives?.pause(at: $0) }
    }

    private mutating func keep(_ selection: [Int]?, _ program: PoolProgram) {
        guard let selection, let value = program.face.value(of: selection, program.objective) else { return }
        keep((selection, value))
    }

    private mutating func keep(_ found: (selection: [Int], value: Int)?) {
        guard let found else { return }
        if found.value > incumbent?.value ?? Int.min { incumbent = found }
        dives?.learn(best: found)
    }
}

/// Who must be looked at for a target.
private struct Kernel {
    /// The face with everyone else fixed.
    var face: Face
    /// What a selection must be worth; nil where any will do.
    let target: Int?
    /// The value for which the kernel was taken; nil where it is everyone.
    let kernelTarget: Int?
    /// Whether nothing is left to look at where this kernel has no selection.
    let isLast: Bool
    /// Whether some who should be looked at are left out.
    let isPart: Bool

    /// The kernel for `target`, nil for everyone; it need not be below `floor`: what would improve on the best selection
    /// known.
    init(_ root: RootRelaxation, target: Int?, atLeast floor: Int?) {
        let aim = target.map { max($0, floor ?? $0) } ?? floor
        let whole = root.bound.program.face
        face = root.kernel(of: whole, target: aim)
        let isWhole = aim == nil || face.free.count == whole.free.count
        self.target = isWhole ? floor : aim
        kernelTarget = isWhole ? nil : aim
        isLast = isWhole || aim == floor
        isPart = false
    }

    private init(_ face: Face, target: Int?) {
        self.face = face
        self.target = target
        kernelTarget = nil
        isLast = false
        isPart = true
    }

    /// The part of the kernel in which only those of `nominees`, ascending, are free, and the others out.
    func part(among nominees: [UInt32]) -> Kernel? {
        let wanted = Set(nominees)
        var part = face
        switch face.free {
        case .listed(let free): part.narrow(to: .listed(free.filter(wanted.contains)), fixedIn: [])
        case .everyone(_, let except):
            part.narrow(to: .listed(nominees.filter { !except.containsInOrder(Int($0)) }), fixedIn: [])
        }
        return part.free.count < face.free.count ? Kernel(part, target: target) : nil
    }
}
