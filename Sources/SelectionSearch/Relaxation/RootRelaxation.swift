import IntegerProgramming
import SelectionModel
import SelectionProof

/// The relaxation of a level, as far as it can be trusted: a bound and prices in whole numbers.
struct RootRelaxation {
    /// The result of solving it.
    enum Result {
        case solved(RootRelaxation)
        /// There is no selection, proven by a bound below 0 without an objective; nil where a row alone shows it.
        case infeasible(PoolBound?, work: SearchWork)
        case stopped(StopReason, work: SearchWork)
    }

    /// The bound, summed up over everyone.
    let bound: PoolBound
    /// Those who joined the relaxation, ascending: where good selections are looked for first.
    let workingSet: [UInt32]
    /// The work of solving it.
    let work: SearchWork
    /// The number of nominees of the working set who are neither in nor out in the solution.
    let fractionals: Int
    /// The number selected in the solution of each group to whose size a binding share refers.
    let sizes: [Double]
    private let threads: Int

    /// No selection of the face is worth more.
    var value: Int { bound.value }

    /// Solves the relaxation of `program`, at first with the nominees `start`; with them only where they are warm, from the
    /// same level of a similar problem.
    static func solve(
        _ program: PoolProgram, threads: Int, control: StoppingCriteria, start: [UInt32] = [], isWarmStart: Bool = false
    ) -> Result {
        guard !program.isImpossible else { return .infeasible(nil, work: SearchWork()) }
        let relaxation = SiftedRelaxation(
            program, threads: threads, control: control, start: start, isWarmStart: isWarmStart)
        switch relaxation.solve() {
        case .stopped(let reason): return .stopped(reason, work: relaxation.work)
        case .infeasible(let bound): return .infeasible(bound, work: relaxation.work)
        case .solved(let bound): return .solved(RootRelaxation(bound, relaxation, threads))
        case .unproven:
            // A claim without a proof: let the tree decide, with the bound that no prices give.
            let noDuals = [Double](repeating: 0, count: program.rows.count)
            let (bound, _) = PoolBound(program, duals: noDuals, costScale: 1)
                .scan(program.face.free, threads: threads, except: relaxation.everyone, atMost: 0)
            return .solved(RootRelaxation(bound, relaxation, threads))
        }
    }

    private init(_ bound: PoolBound, _ relaxation: SiftedRelaxation, _ threads: Int) {
        self.bound = bound
        self.threads = threads
        workingSet = relaxation.workingSet.sorted()
        work = relaxation.work
        sizes = relaxation.sizes(of: relaxation.program.face.problem.activeGroups)
        fractionals = relaxation.values.count { abs($0 - $0.rounded()) > 1e-6 }
    }

    /// Everyone of `face` who can differ from the favoured side in a selection worth `target`; the others fixed there.
    func restriction(of face: Face, target: Int?) -> Face {
        bound.restriction(of: face, target: target, threads: threads)
    }

    /// The first target: so close to the bound that only about twice as many nominees as are fractional, and 20, stay in play.
    /// Both numbers are chosen; no measurement is recorded.
    func firstTarget(on face: Face) -> Int { target(on: face, leaving: 2 * fractionals + 20) }

    /// The target so close to the bound that only about `wanted` nominees stay in play.
    func target(on face: Face, leaving wanted: Int) -> Int {
        guard let distance = bound.distance(leaving: wanted, of: face.free, threads: threads) else { return value }
        return value - min(distance, largestStep)
    }

    /// The target after `target` was not reached: the distance to the bound grows by a half, and by one at least; nil
    /// where it is time to look at everyone. The half is chosen between factors that were measured (Search.md, “Constants”).
    func nextTarget(after target: Int) -> Int? {
        let gap = value - target
        return gap < largestStep ? value - min(max(gap + 1, gap + gap / 2), largestStep) : nil
    }

    /// At this distance from the bound nobody is left out any more.
    private var largestStep: Int { Int.max >> 20 }
}
