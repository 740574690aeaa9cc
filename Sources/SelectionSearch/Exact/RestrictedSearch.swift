import BranchAndBound
import IntegerProgramming
import SelectionModel
import SelectionProof

/// One level of the objective, solved to proof over a face from its relaxation on.
///
/// The relaxation's duals, rounded, bound the level's value by U and price every free nominee by d. A selection worth at
/// least t has every nominee with |d| > U − t on the side that d favours; so a search for t needs only the others, the
/// restricted problem. Targets start just below U, where the restricted problem is tiny, and come down until a selection is
/// found: the best of that restricted problem is then the best of all. Where many are alike the restricted problem is large
/// however near the target is; then a selection is looked for among the nominees of the relaxation first, and if it attains U
/// nothing is left to prove.
struct RestrictedSearch {
    /// The result of the search of a level.
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
    /// So many pivots may restricted problems take; and where there is a limit, no restricted problem of very many nominees is
    /// searched.
    var pivotLimit = Int.max
    /// True where it is to be found out if another selection is worth as much as the best.
    let findsTies: Bool
    /// Asked for a selection among these nominees, where restricted problems turn out to be hard and none is known.
    var findStartSolution: (_ among: [UInt32]) -> SearchResult? = { _ in nil }
    /// The selection found when one was asked for, whether on this face or not.
    var startSolution: [Int]? { dives?.startSolution }
    /// Selections are looked for in the pauses of the restricted problems' trees, but for ties: there the value matters to
    /// nobody.
    private var dives: InterleavedDives?

    /// True where another selection is worth as much as the best; known where ties are looked for.
    private(set) var hasTie = false
    /// The best selection known, which the search may improve, with its value in this level.
    var incumbent: (selection: [Int], value: Int)?
    /// The value that no selection can exceed; nil until the relaxation is solved.
    private(set) var bound: Int?
    /// True where the trees that prove something are written down.
    var recordsTrees = false
    /// The proof: nothing but the level's number is left to add.
    private(set) var proof: SearchProof.Stage?
    /// The engine's statements that were found to be wrong.
    private(set) var solverFaults: [SolverFault] = []
    /// The work of the relaxation, restricted problems and the question by types so far.
    private var ownWork = SearchWork()
    /// Pivots of restricted problems alone.
    private var restrictedPivots = 0
    /// The number of pivots that the last question by types might take.
    private var pivotsForTypes = 0
    /// The work so far.
    var work: SearchWork {
        var work = ownWork
        if let dives { work += dives.work }
        return work
    }
    private var experience = BranchingExperience()

    /// A restricted problem of more nominees is searched only after a part of it was. Chosen; no measurement is recorded.
    private static let largeRestriction = 2_000

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

    /// Writes down the tree that showed what is best in a restricted problem, or that nothing is in it.
    private mutating func proven(_ way: SearchProof.Way, _ restrictionTarget: Int?, _ tree: TreeProof) {
        proof?.way = way
        proof?.restrictionTarget = restrictionTarget
        proof?.tree = recordsTrees ? tree : nil
    }

    /// Maximizes the objective of `root`, the relaxation of a level, over its face.
    mutating func run(from root: RootRelaxation) throws(SolverFailure) -> Verdict {
        bound = root.value
        proof = SearchProof.Stage(level: 0, way: .bound, bound: root.bound.proof)
        if !findsTies {
            dives = InterleavedDives(root, improving: incumbent?.selection, control: control) { [findStartSolution] in
                findStartSolution(root.workingSet)
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

    /// Brings the target down until the restricted problem holds a selection, or holds everyone and has none.
    private mutating func deepen(_ root: RootRelaxation) throws(SolverFailure) -> Verdict {
        var target: Int? = root.firstTarget(on: root.bound.program.face)
        var tried = 0
        requestStartSolution(root)
        while true {
            if let verdict = verdictWithoutSearch(root, tried) { return verdict }
            tried += 1
            if let verdict = anySelection(root, tried) { return verdict }
            report(incumbent?.value, root.value)
            let restriction = Restriction(
                root, target: target, atLeast: incumbent.map { $0.value + (findsTies ? 0 : root.bound.program.step) })
            switch try searchPart(of: restriction, root) {
            case .verdict(let verdict): return verdict
            case .isImproved: continue
            case .holdsNothing: break
            }
            if let verdict = try searchWhole(restriction, root) { return verdict }
            target = target.flatMap(root.nextTarget)
        }
    }

    /// Requests a start solution where there is none: an engine that cannot be told to end after some work is not sent into
    /// a restricted problem without one.
    private mutating func requestStartSolution(_ root: RootRelaxation) {
        guard incumbent == nil, !engine.provesInWholeNumbers, !engine.hasWorkLimit, root.fractionals > 0 else { return }
        dives?.requestStartSolution()
        keep(dives?.best)
    }

    /// The verdict where nothing more is to be searched: the bound is attained, or a limit is reached.
    private func verdictWithoutSearch(_ root: RootRelaxation, _ tried: Int) -> Verdict? {
        if let incumbent, incumbent.value >= root.value, !findsTies { return optimal(incumbent) }
        if let reason = control.stop { return .stopped(reason) }
        if let targetLimit, tried == targetLimit { return .exhausted }
        return restrictedPivots >= pivotLimit ? .exhausted : nil
    }

    private enum PartPass {
        case verdict(Verdict)
        /// A selection was found in the part: the next restricted problem is smaller.
        case isImproved
        /// Nothing is in the part, or there is none.
        case holdsNothing
    }

    /// Searches a large restricted problem among the nominees of the relaxation first.
    private mutating func searchPart(
        of restriction: Restriction, _ root: RootRelaxation
    ) throws(SolverFailure) -> PartPass {
        guard restriction.face.free.count > RestrictedSearch.largeRestriction, !findsTies,
            let part = restriction.part(among: root.workingSet)
        else { return .holdsNothing }
        switch try search(part, root.bound.program) {
        case .found(let selection, let value):
            return value >= root.value ? .verdict(optimal((selection, value))) : .isImproved
        case .stopped(.workLimit): return .verdict(.exhausted)
        case .stopped(let reason): return .verdict(.stopped(reason))
        case .nothing: return pivotLimit < .max ? .verdict(.exhausted) : .holdsNothing
        }
    }

    /// Searches a restricted problem; nil where it holds nothing and others are left.
    private mutating func searchWhole(
        _ restriction: Restriction, _ root: RootRelaxation
    ) throws(SolverFailure) -> Verdict? {
        switch try search(restriction, root.bound.program) {
        case .found(let selection, let value): return optimal((selection, value))
        case .stopped(.workLimit): return .exhausted
        case .stopped(let reason): return .stopped(reason)
        case .nothing where restriction.isLast: return incumbent.map(optimal) ?? .infeasible
        case .nothing:
            if let target = restriction.target { dives?.learn(ceiling: target - root.bound.program.step) }
            return nil
        }
    }

    /// After so many targets without a selection it is asked if there is one at all. Chosen, as the next number is; no
    /// measurement is recorded.
    private static let hardTargets = 3

    /// The question is asked again when restricted problems have taken twice as many pivots; each time it may take as many as
    /// they.
    private static let leastPivotsForTypes = 2_000

    /// Looks for any selection by types where that is due; a verdict only where there is none, or time is up.
    private mutating func anySelection(_ root: RootRelaxation, _ tried: Int) -> Verdict? {
        guard incumbent == nil, tried > RestrictedSearch.hardTargets, restrictedPivots >= 2 * pivotsForTypes else {
            return nil
        }
        pivotsForTypes = max(restrictedPivots, RestrictedSearch.leastPivotsForTypes)
        let program = root.bound.program
        guard let types = TypeProgram(program) else { return nil }
        var solver = BuiltinSolver(version: engine.version)
        solver.recordsTrees = recordsTrees
        let any = solver.search(
            types.program, atLeast: nil, tiedColumns: nil, control: control, pivotLimit: pivotsForTypes)
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

    /// The best selection of `restriction` that reaches its target, if there is one.
    private mutating func search(_ restriction: Restriction, _ program: PoolProgram) throws(SolverFailure) -> Pass {
        let written = RestrictedProgram(program.restricted(to: restriction.face))
        let certified = try solution(of: written, of: restriction)
        ownWork += certified.work
        ownWork.restrictedProblems += 1
        restrictedPivots += certified.work.pivots
        dives?.restrictedSearchEnded(after: certified.work.pivots)
        keep(dives?.best)
        if let solverFault = certified.solverFault { solverFaults.append(solverFault) }
        experience.learn(certified.experience, of: written)
        switch certified.solution {
        case .infeasible:
            if restriction.isLast { proven(.tree, restriction.restrictionTarget, certified.proof) }
            return .nothing
        case .stopped(let reason, let best):
            keep(best.map(written.selection), program)
            return .stopped(reason)
        case .optimal(let values):
            let selection = written.selection(values)
            guard let value = program.face.value(of: selection, program.objective), value >= restriction.target ?? value
            else { throw SolverFailure(.breaksRows) }
            keep(selection, program)
            hasTie = certified.hasTie
            if !restriction.isPart { proven(.tree, restriction.restrictionTarget, certified.proof) }
            return .found(selection: selection, value: value)
        }
    }

    private func solution(of written: RestrictedProgram, of restriction: Restriction) throws(SolverFailure)
        -> CertifiedSolution
    {
        try CertifiedSolution(
            written.program, atLeast: restriction.target.map(written.target),
            tiedColumns: findsTies ? written.nominees : nil, engine: engine,
            recordsTrees: recordsTrees, experience: experience.columns(of: written),
            pivotLimit: pivotLimit - (pivotLimit == .max ? 0 : restrictedPivots), control: control
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
