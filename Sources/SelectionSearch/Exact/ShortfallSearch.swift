import BranchAndBound
import IntegerProgramming
import SelectionModel
import SelectionProof

/// Finds how little the rows of a problem can fall short, or whether there is any selection at all: nothing else is asked, so
/// that it can be asked often.
///
/// The relaxation shows most of what is impossible, and a tree over its few nominees most of what is possible. Otherwise
/// nominees whom no row tells apart are one column; and where that takes long, or types are too many, the sizes of the groups
/// that shares refer to are branched on, and restricted problems are searched to proof.
package struct ShortfallSearch {
    /// A weighted sum of shortfalls that must not be exceeded.
    package struct Limit: Sendable {
        /// The weight of a unit of each shortfall.
        package var weights: [Int]
        /// The most that the sum may be.
        package var most: Int

        /// The sum by `weights` is at most `most`.
        package init(weights: [Int], most: Int) {
            self.weights = weights
            self.most = most
        }
    }

    /// The result of a search.
    package enum Verdict: Sendable {
        /// `selection` keeps everything and misses `value`; none misses less, proven.
        case least(selection: [Int], value: Int)
        /// There is no selection within the limits, proven.
        case impossible(InfeasibilityReason?)
        /// It had to end first, with the best selection found.
        case undecided(best: [Int]?)
    }

    /// The effort of a search: how far it goes.
    package enum Effort: Sendable {
        /// The relaxation and no further.
        case relaxation
        /// A while.
        case attempt
        /// To a proof.
        case proof
    }

    /// The problem that is searched.
    package let problem: SelectionProblem
    private let refinements: TableRefinements
    private let control: StoppingCriteria
    private let threads: Int
    private var workingSet: [UInt32] = []
    /// True where time is up, or somebody asked to end.
    package var isOver: Bool { control.stop != nil }
    /// The work of all searches so far.
    package private(set) var work = SearchWork()

    /// So many pivots are made among the nominees of the relaxation before anything else is tried. Chosen, as the next two
    /// numbers are; no measurement is recorded.
    private static let firstPivots = 6_000
    /// So many pivots are made over types before sizes are branched on.
    private static let typePivots = 12_000
    /// With at most so many types they are the columns.
    private static let typeLimit = 2_000

    /// Searches of `problem`, whose levels do not matter, that end when `control` says so.
    package init(_ problem: SelectionProblem, control: StoppingCriteria, threads: Int = 1) {
        self.problem = problem
        refinements = TableRefinements(problem.columns)
        self.control = control
        self.threads = threads
    }

    private init(_ other: ShortfallSearch, _ problem: SelectionProblem) {
        self.problem = problem
        (refinements, control, threads) = (other.refinements, other.control, other.threads)
        workingSet = other.workingSet
    }

    /// Looks for any selection that keeps `ranges` of the rows and these pins.
    package mutating func any(
        rows ranges: [IntegerProgram.Row], included: [Int], excluded: [Int], effort: Effort = .proof
    ) -> Verdict {
        within(ranges, included, excluded) { $0.least(weights: [], effort: effort) }
    }

    /// The result of `search` for the problem with other ranges and pins.
    mutating func within(
        _ ranges: [IntegerProgram.Row], _ included: [Int], _ excluded: [Int],
        _ search: (inout ShortfallSearch) -> Verdict
    ) -> Verdict {
        var other = ShortfallSearch(self, problem.with(rows: ranges, included: included, excluded: excluded))
        let verdict = search(&other)
        work += other.work
        workingSet = other.workingSet
        return verdict
    }

    /// Every selection that keeps the rows which may not fall short; nil where there are too many to look at.
    /// - Complexity: O(2^free × rows) for at most 16 who are free.
    package func everySelection() -> [[Int]]? {
        let face = Face(problem, refinements)
        guard let enumeration = FaceEnumeration(face, maximizing: LevelObjective(.count)) else { return nil }
        var selections: [[Int]] = []
        enumeration.forEachFeasible { selections.append($0) }
        return selections
    }

    /// The selection whose shortfalls come to least by `weights`, within `limits`.
    package mutating func least(weights: [Int], keeping limits: [Limit] = [], effort: Effort = .proof) -> Verdict {
        var face = Face(problem, refinements)
        face.cutoffs = limits.map { limit in
            ObjectiveCutoff(
                objective: LevelObjective(.shortfall(weights: limit.weights)), value: -limit.most, isOptimum: false)
        }
        let program = PoolProgram(face, maximizing: LevelObjective(.shortfall(weights: weights)))
        guard !ParityCheck(program).provesInfeasible else { return .impossible(equalities(of: program)) }
        switch RootRelaxation.solve(program, threads: threads, control: control, start: workingSet) {
        case .infeasible(let bound, let spent):
            work += spent
            return .impossible(bound.map(reason))
        case .stopped(_, let spent):
            work += spent
            return .undecided(best: nil)
        case .solved(let root):
            work += root.work
            workingSet = root.workingSet
            return effort == .relaxation ? .undecided(best: nil) : proven(from: root, effort)
        }
    }

    /// From the relaxation on.
    private mutating func proven(
        from root: RootRelaxation, _ effort: Effort
    ) -> Verdict {
        let first = amongWorking(root)
        if let first, first.value >= root.value { return .least(selection: first.selection, value: -first.value) }
        let tried = byTypes(root, first, pivotLimit: ShortfallSearch.typePivots)
        switch tried {
        case .least?, .impossible?: return tried ?? .undecided(best: nil)
        case .undecided?, nil: break
        }
        var best = first
        if case .undecided(let selection?)? = tried { best = checked(selection, root.bound.program) ?? first }
        guard effort == .proof else { return .undecided(best: best?.selection) }
        return bySizes(root, best)
    }

    typealias Found = (selection: [Int], value: Int)

    /// A selection among those who joined the relaxation.
    private mutating func amongWorking(_ root: RootRelaxation) -> Found? {
        let program = root.bound.program
        var part = program.face
        part.narrow(to: .listed(root.workingSet), fixedIn: [])
        let written = RestrictedProgram(program.restricted(to: part))
        let found = BuiltinSolver(version: "").search(
            written.program, atLeast: nil, tiedColumns: nil, control: control,
            pivotLimit: ShortfallSearch.firstPivots)
        work += found.work
        switch found.solution {
        case .optimal(let values), .stopped(_, .some(let values)):
            return checked(written.selection(values), program)
        case .infeasible, .stopped(_, nil): return nil
        }
    }

    private func checked(_ selection: [Int], _ program: PoolProgram) -> Found? {
        program.face.value(of: selection, program.objective).map { (selection, $0) }
    }

    /// The verdict where types are few enough; nil where they are not.
    private mutating func byTypes(_ root: RootRelaxation, _ first: Found?, pivotLimit: Int) -> Verdict? {
        let program = root.bound.program
        guard let types = TypeProgram(program, isPriced: true, limit: ShortfallSearch.typeLimit) else { return nil }
        let found = BuiltinSolver(version: "").search(
            types.program, atLeast: first.map { $0.value / program.step + 1 }, tiedColumns: nil, control: control,
            pivotLimit: pivotLimit)
        work += found.work
        switch found.solution {
        case .infeasible: return first.map { .least(selection: $0.selection, value: -$0.value) } ?? .impossible(nil)
        case .stopped(_, let values): return .undecided(best: values.map(types.selection) ?? first?.selection)
        case .optimal(let values):
            guard let found = checked(types.selection(values), program) else { return nil }
            return .least(selection: found.selection, value: -found.value)
        }
    }

    /// The verdict of the search that branches on sizes and looks at everyone in the end.
    private mutating func bySizes(_ root: RootRelaxation, _ first: Found?) -> Verdict {
        let program = root.bound.program
        var face = program.face
        var restricted = RestrictedSearch(
            engine: BuiltinSolver(version: ""), control: control, threads: threads, incumbent: first
        ) { _, _ in }
        restricted.findStartSolution = dived
        var search = LevelSearch(restricted)
        search.start = root.workingSet
        defer { work += search.work }
        do throws(SolverFailure) {
            switch try search.run(program.objective, on: &face) {
            case .optimal(let selection, let value): return .least(selection: selection, value: -value)
            case .infeasible: return .impossible(nil)
            case .exhausted, .stopped: return .undecided(best: search.incumbent?.selection)
            }
        } catch {
            return .undecided(best: search.incumbent?.selection)
        }
    }

    /// A selection that dives find, whatever it misses.
    private func dived(among nominees: [UInt32]) -> SearchResult? {
        var problem = problem
        problem.levels = [.shortfall(weights: [])]
        problem.lotteryNumber = { _, _ in 0 }
        var search = DiveSearch(
            problem, for: .start(rounds: 2), start: nominees, control: control, threads: threads)
        return search.run()
    }

    /// The rows and pins that a bound below 0 sums up.
    private func reason(_ bound: PoolBound) -> InfeasibilityReason {
        var reason = InfeasibilityReason()
        for (row, multiplier) in bound.multipliers.enumerated()
        where multiplier != 0 && row < problem.rows.count {
            reason.rows.insert(row)
        }
        func price(_ nominee: Int) -> Int128 {
            bound.program.entries(of: nominee).reduce(0) {
                $0 - Int128(bound.multipliers[Int($1.row)]) * Int128($1.coefficient)
            }
        }
        reason.pinned = Set(problem.included.filter { price($0) < 0 } + problem.excluded.filter { price($0) > 0 })
        return reason
    }

    /// The rows that must have one value: what contradictions modulo 2 are about.
    private func equalities(of program: PoolProgram) -> InfeasibilityReason {
        let rows = problem.rows.indices.filter { row in
            program.rows[row].lower != nil && program.rows[row].lower == program.rows[row].upper
        }
        return InfeasibilityReason(rows: Set(rows), pinned: Set(problem.included + problem.excluded))
    }
}
