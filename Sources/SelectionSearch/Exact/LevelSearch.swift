import BranchAndBound
import IntegerProgramming
import SelectionModel
import SelectionProof

/// One level of the objective, solved to proof over a face.
///
/// Where shares refer to groups whose sizes are open, the sizes are whole numbers to branch on before people are: in each
/// part the rows are tightened anew, since a share of a group of known size is a number of people, and the relaxation is
/// solved again. The part with the largest bound is looked at first; where all sizes in it are known, its restricted
/// problems are searched (`RestrictedSearch`). Relaxations that say enough without branching are searched at once.
struct LevelSearch {
    typealias Verdict = RestrictedSearch.Verdict

    let prototype: RestrictedSearch
    /// Those who take part in the relaxation from the start.
    var start: [UInt32] = []
    /// True where they took part in the relaxation of the same level of a similar problem.
    var isWarmStart = false

    /// The best selection known, with its value in this level.
    private(set) var incumbent: (selection: [Int], value: Int)?
    /// The selection found when a first one was asked for, whether on this face or not.
    private(set) var startSolution: [Int]?
    /// True where another selection is worth as much as the best; known where ties are looked for.
    private(set) var hasTie = false
    /// The value that no selection can exceed; nil until the relaxation is solved.
    var bound: Int?
    /// The relaxation of the whole face.
    private(set) var root: RootRelaxation?
    /// The proof: nothing but the level's number is left to add.
    var proof: SearchProof.Stage?
    /// The engine's statements that were found to be wrong.
    private(set) var solverFaults: [SolverFault] = []
    /// The work so far.
    private(set) var work = SearchWork()
    var nodes: [Node] = []

    let limits: Limits
    /// A size this near to a whole number is one. Chosen; no measurement is recorded.
    private static let integrality = 1e-6

    /// The limits of what is tried before sizes are branched on, and of the branching. They are chosen, but for
    /// `firstPivotsEach`; no measurement of the others is recorded.
    struct Limits: Sendable {
        /// So many pivots for each free nominee, within `firstPivots`, where the level tells nominees apart. With 200, `pairs`
        /// of 3,000 nominees takes half the steps that it takes with 100 (Search.md, “Constants”).
        var firstPivotsEach = 200
        /// The least and the most of these.
        var firstPivots = 300...50_000
        /// So many where the level does not tell nominees apart, but the relaxation has whole sizes.
        var firstPivotsOfCounts = 300
        /// So many over types before sizes are branched on.
        var firstPivotsOfTypes = 4_000
        /// So many over types in each part where the sizes are known.
        var pivotsOfTypes = 20_000
        /// So many where so few are free that every selection can be looked at instead.
        var pivotsOfFew = 2_000
        /// True where that is done.
        var countsFew = true
        /// The number of parts that are looked at where targets are limited.
        var parts = 64

        /// Branches at once: for tests of the branching itself, which small problems hardly need.
        static let branchingAtOnce = Limits(
            firstPivotsEach: 0, firstPivots: 0...0, firstPivotsOfCounts: 0, firstPivotsOfTypes: 0, pivotsOfTypes: 0,
            countsFew: false)
    }

    /// A search by `prototype`, which has not run yet.
    init(_ prototype: RestrictedSearch, limits: Limits = Limits()) {
        self.prototype = prototype
        self.limits = limits
        incumbent = prototype.incumbent
    }

    /// Maximizes `objective` over `face` and takes from it who cannot matter any more.
    mutating func run(_ objective: LevelObjective, on face: inout Face) throws(SolverFailure) -> Verdict {
        switch relaxation(of: objective, on: face, start: start, isWarmStart: isWarmStart) {
        case .stopped(let reason): return .stopped(reason)
        case .empty(let stage):
            proof = stage
            return .infeasible
        case .solved(let root):
            (bound, self.root) = (root.value, root)
            proof = SearchProof.Stage(level: 0, way: .bound, bound: root.bound.proof)
            let verdict = try settled(root, objective)
            if case .optimal(_, let value) = verdict {
                face = root.restriction(of: face, target: value)
                bound = value
            }
            return verdict
        }
    }

    enum Relaxation {
        case solved(RootRelaxation)
        /// Nothing is there, as the stage shows.
        case empty(SearchProof.Stage)
        case stopped(StopReason)
    }

    mutating func relaxation(
        of objective: LevelObjective, on face: Face, start: [UInt32], isWarmStart: Bool
    ) -> Relaxation {
        let program = PoolProgram(face, maximizing: objective)
        guard !ParityCheck(program).provesInfeasible else { return .empty(.init(level: 0, way: .parity)) }
        let threads = prototype.threads
        switch RootRelaxation.solve(
            program, threads: threads, control: prototype.control, start: start, isWarmStart: isWarmStart)
        {
        case .solved(let root):
            work += root.work
            return .solved(root)
        case .infeasible(let bound, let spent):
            work += spent
            return .empty(.init(level: 0, way: bound == nil ? .row : .bound, bound: bound?.proof))
        case .stopped(let reason, let spent):
            work += spent
            return .stopped(reason)
        }
    }

    /// Settles the face of `root`.
    private mutating func settled(_ root: RootRelaxation, _ objective: LevelObjective) throws(SolverFailure) -> Verdict
    {
        let face = root.bound.program.face
        let enumeration = limits.countsFew ? FaceEnumeration(face, maximizing: objective) : nil
        guard face.hasOpenSizes else {
            let verdict = try searched(root, pivotLimit: enumeration == nil ? .max : limits.pivotsOfFew)
            guard let enumeration, case .exhausted = verdict else { return verdict }
            return counted(enumeration, root)
        }
        let isTold = objective.tellsNomineesApart
        if !isTold, let verdict = searchedByTypes(root, pivotLimit: limits.firstPivotsOfTypes) { return verdict }
        if isTold || root.sizes.allSatisfy(LevelSearch.isWhole) {
            let each = limits.firstPivotsEach * face.free.count
            let limit = isTold ? each.clamped(to: limits.firstPivots) : limits.firstPivotsOfCounts
            let verdict = try searched(root, pivotLimit: limit)
            guard case .exhausted = verdict else { return verdict }
        }
        if let enumeration { return counted(enumeration, root) }
        return try divided(root, objective)
    }

    /// The verdict of looking at every selection.
    private mutating func counted(_ enumeration: FaceEnumeration, _ root: RootRelaxation) -> Verdict {
        let best = enumeration.best()
        proof = SearchProof.Stage(level: 0, way: .enumeration, bound: best.map { _ in root.bound.proof })
        guard let best else { return .infeasible }
        if incumbent?.value != best.value { incumbent = (best.selection, best.value) }
        hasTie = best.isTied
        if best.value == root.value, !prototype.findsTies { proof?.way = .bound }
        return .optimal(selection: incumbent?.selection ?? best.selection, value: best.value)
    }

    static func isWhole(_ size: Double) -> Bool { abs(size - size.rounded()) <= integrality }

    /// The verdict over types where there are few, and so many pivots are enough; else nil.
    mutating func searchedByTypes(_ root: RootRelaxation, pivotLimit: Int) -> Verdict? {
        let program = root.bound.program
        guard let types = TypeProgram(program, isPriced: true) else { return nil }
        var solver = BuiltinSolver(version: "")
        solver.recordsTrees = prototype.recordsTrees
        let target = incumbent.map { types.target($0.value + program.step) }
        let found = solver.search(
            types.program, atLeast: target, tiedColumns: nil, control: prototype.control, pivotLimit: pivotLimit)
        work += found.work
        switch found.solution {
        case .infeasible: break
        case .optimal(let values):
            let selection = types.selection(values)
            guard let value = program.face.value(of: selection, program.objective) else { return nil }
            keep((selection, value), isTied: false)
        case .stopped(.workLimit, let values):
            let selection = values.map(types.selection)
            if let selection, let value = program.face.value(of: selection, program.objective) {
                keep((selection, value), isTied: false)
            }
            return nil
        case .stopped(let reason, _): return .stopped(reason)
        }
        let tree = prototype.recordsTrees ? found.proof : nil
        proof = SearchProof.Stage(level: 0, way: .types, bound: root.bound.proof, tree: tree)
        guard let incumbent else {
            proof?.bound = nil
            return .infeasible
        }
        if incumbent.value == root.value { proof?.way = .bound }
        return .optimal(selection: incumbent.selection, value: incumbent.value)
    }

    /// Searches restricted problems of a part.
    mutating func searched(_ root: RootRelaxation, pivotLimit: Int) throws(SolverFailure) -> Verdict {
        var search = prototype
        search.incumbent = incumbent
        search.pivotLimit = pivotLimit
        defer {
            work += search.work
            solverFaults += search.solverFaults
            startSolution = startSolution ?? search.startSolution
            keep(search.incumbent, isTied: search.hasTie)
        }
        let verdict = try search.run(from: root)
        proof = search.proof
        return verdict
    }

    /// Keeps what a search found; parts have nobody in common, so two of one worth are a tie.
    private mutating func keep(_ found: (selection: [Int], value: Int)?, isTied: Bool) {
        guard let found else { return }
        guard let incumbent, incumbent.value >= found.value else {
            (incumbent, hasTie) = (found, isTied)
            return
        }
        guard prototype.findsTies, incumbent.value == found.value else { return }
        hasTie = hasTie || isTied || found.selection != incumbent.selection
    }

    /// True where nothing that matters is in a part that is worth `value` at most.
    func isSettled(_ value: Int) -> Bool {
        guard let incumbent else { return false }
        return prototype.findsTies && !hasTie ? value < incumbent.value : value <= incumbent.value
    }
}

extension Face {
    /// True where a share refers to a group whose size is not known.
    var hasOpenSizes: Bool {
        problem.activeGroups.contains { group in
            let sizes = sizes(of: group)
            return sizes.lowerBound < sizes.upperBound
        }
    }
}

extension LevelObjective {
    /// True where it is worth something who is selected, and not only how many.
    var tellsNomineesApart: Bool {
        if case .constant = nominees { false } else { true }
    }
}

extension Int {
    fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
