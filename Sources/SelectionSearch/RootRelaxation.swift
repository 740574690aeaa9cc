import IntegerProgramming

/// The relaxation of a level, as far as it can be trusted: a bound and prices in whole numbers.
struct RootRelaxation {
    /// What solving it came to.
    enum Result {
        case solved(RootRelaxation)
        /// There is no selection, proven by a bound below 0 without an objective; nil where a row alone shows it.
        case infeasible(PoolBound?)
        case stopped(StopReason)
    }

    /// The bound, summed up over everyone.
    let bound: PoolBound
    /// Who joined the relaxation, ascending: where good selections are looked for first.
    let working: [UInt32]
    /// What it took.
    let work: SearchWork
    private let fractionals: Int
    private let threads: Int

    /// No selection of the face is worth more.
    var value: Int { bound.value }

    /// Solves the relaxation of `program`, at first with the nominees `start`.
    static func solve(_ program: PoolProgram, threads: Int, control: SolveControl, start: [UInt32] = []) -> Result {
        guard !program.isImpossible else { return .infeasible(nil) }
        let relaxation = SiftedRelaxation(program, threads: threads, control: control, start: start)
        switch relaxation.solve() {
        case .stopped(let reason): return .stopped(reason)
        case .infeasible(let bound): return .infeasible(bound)
        case .solved(let bound): return .solved(RootRelaxation(bound, relaxation, threads))
        case .unproven:
            // A claim without a proof: let the tree decide, with the bound that no prices give.
            let noDuals = [Double](repeating: 0, count: program.rows.count)
            let (bound, _) = PoolBound(program, duals: noDuals, costScale: 1)
                .scan(program.face.free, threads: threads, except: relaxation.everyoneWorks, atMost: 0)
            return .solved(RootRelaxation(bound, relaxation, threads))
        }
    }

    private init(_ bound: PoolBound, _ relaxation: SiftedRelaxation, _ threads: Int) {
        self.bound = bound
        self.threads = threads
        working = relaxation.working.sorted()
        work = relaxation.work
        fractionals = relaxation.values.count { abs($0 - $0.rounded()) > 1e-6 }
    }

    /// How much a selection worth `target` may lose to the bound, times the bound's scale; never negative.
    private func slack(above target: Int) -> Int {
        max(0, Int(clamping: min(bound.slack(above: target), Int128(Int.max / 4))))
    }

    /// Everyone of `face` who can differ from the favoured side in a selection worth `target`; the others fixed there.
    func kernel(of face: Face, target: Int?) -> Face {
        guard let target else { return face }
        let slack = slack(above: target)
        let start = (free: [UInt32](), fixedIn: [Int]())
        let shares = PoolScan(set: face.free, prices: bound.prices, threads: threads).run(start) {
            partial, first, prices in
            for position in prices.indices where prices[position] >= -slack {
                let nominee = face.free.nominee(at: first + position)
                if prices[position] <= slack {
                    partial.free.append(UInt32(nominee))
                } else {
                    partial.fixedIn.append(nominee)
                }
            }
        }
        let free = shares.flatMap(\.free)
        guard free.count < face.free.count else { return face }
        var kernel = face
        kernel.narrow(to: .listed(free), fixedIn: shares.flatMap(\.fixedIn))
        return kernel
    }

    /// The first target: so close to the bound that only about as many nominees as are fractional stay in play.
    func firstTarget(on face: Face) -> Int {
        let wanted = 2 * fractionals + 20
        let start = RankedNominees(atMost: wanted, above: PoolScan.excepted + 1)
        let shares = PoolScan(set: face.free, prices: bound.prices, threads: threads).run(start) {
            closest, first, prices in
            for position in prices.indices where -abs(prices[position]) > closest.threshold {
                closest.offer(-abs(prices[position]), first + position)
            }
        }
        guard let last = RankedNominees.merged(shares).last else { return value }
        return value - min(-last.number / bound.scale, largestStep)
    }

    /// The target after `target` was not reached: the distance to the bound grows by a half, and by one at least.
    func nextTarget(after target: Int) -> Int {
        let gap = value - target
        return value - min(max(gap + 1, gap + gap / 2), largestStep)
    }

    /// Beyond this distance from the bound everyone is in play.
    private var largestStep: Int { Int.max >> 20 }
}
