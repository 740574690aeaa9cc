import BranchAndBound
import IntegerProgramming
import SelectionModel
import SelectionProof

/// The linear relaxation of a pool programme, solved by sifting.
///
/// The dual simplex method works on a few columns and rows only. Its prices, in whole numbers, price everyone in one
/// scan; those who would improve on it join, at their upper bounds, so that the basis stays dual feasible; an
/// infeasible restriction is priced by its ray. Rows that few nominees feed join where they are broken. When nobody and
/// no row is left to join, the last scan has also summed up the Lagrangian bound: the proof, in whole numbers.
final class SiftedRelaxation {
    enum Result {
        case solved(PoolBound)
        /// Proven in whole numbers.
        case infeasible(PoolBound)
        /// The simplex method says infeasible, and rounding spoils the proof.
        case unproven(PoolBound)
        case stopped(StopReason)
    }

    /// The most by which costs are raised in the simplex method; they are raised by half of it at least. Those outside are
    /// priced without it, so ties do not draw them in. Without it ties would stall the simplex method; the
    /// bound uses the true costs (Search.md, “Constants”).
    private static let perturbation = 0x1p-16
    /// With at most this many nominees all of them are columns from the start. Chosen, as the next three numbers are; no
    /// measurement is recorded.
    private static let smallPool = 256
    /// With at most this many rows all of them are rows from the start.
    private static let fewRows = 120
    /// Of each code, so many of the best are columns from the start.
    private static let bestOfEachCode = 6
    /// Codes of attributes with more codes than this are not looked after so.
    private static let codesLookedAfter = 400

    let program: PoolProgram
    private let threads: Int
    private let control: StoppingCriteria
    /// The nominees who are columns, in the order in which they joined; shortfalls come before them.
    private(set) var workingSet: [UInt32] = []
    /// Their nonzeros in all rows, and what they are worth.
    private var workingSetEntries: [[RowEntry]] = []
    private var workingSetWorth: [Int] = []
    private var isInWorkingSet: [UInt64]
    /// The rows that have joined, and where each row of the programme is among them.
    private var activeRows: [Int] = []
    private var place: [Int32]
    private var lazyRows: [Int] = []
    private var simplex: DualSimplex?
    private var candidates: [UInt32] = []
    /// The work so far.
    private(set) var work = SearchWork()

    /// - Parameter isWarmStart: whether `start` took part in the relaxation of the same level of a similar problem, so that
    ///   nobody
    ///   else need be looked for before it is solved.
    init(
        _ program: PoolProgram, threads: Int, control: StoppingCriteria, start: [UInt32] = [], isWarmStart: Bool = false
    ) {
        self.program = program
        self.threads = threads
        self.control = control
        isInWorkingSet = Array(repeating: 0, count: program.face.problem.columns.count / 64 + 1)
        place = Array(repeating: -1, count: program.rows.count)
        chooseRows()
        addColumns(start.filter(Set(program.face.free.nominees(among: start)).contains))
        if !isWarmStart || workingSet.isEmpty { chooseColumns() }
    }

    private func chooseRows() {
        let binding = program.rows.indices.filter { program.rows[$0].lower != nil || program.rows[$0].upper != nil }
        guard binding.count > SiftedRelaxation.fewRows else {
            for row in binding { addRow(row) }
            return
        }
        let sizes = program.rowSizes
        let small = max(50, program.columns.count / 200)
        for row in binding {
            if sizes[row] > small { addRow(row) } else { lazyRows.append(row) }
        }
    }

    private func addRow(_ row: Int) {
        place[row] = Int32(activeRows.count)
        activeRows.append(row)
    }

    private func addColumns(_ nominees: some Sequence<UInt32>) {
        for nominee in nominees where isInWorkingSet[Int(nominee) / 64] & (1 << UInt64(nominee % 64)) == 0 {
            isInWorkingSet[Int(nominee) / 64] |= 1 << UInt64(nominee % 64)
            workingSet.append(nominee)
            workingSetEntries.append(program.entries(of: Int(nominee)))
            workingSetWorth.append(program.objective.worth(Int(nominee)))
        }
    }

    /// The first columns: everyone in a small pool, else the best of each code by the objective.
    private func chooseColumns() {
        let free = program.face.free
        guard free.count > SiftedRelaxation.smallPool else {
            addColumns(free.nominees.map { UInt32($0) })
            return
        }
        let best = program.bestOfEachCode(
            atMost: SiftedRelaxation.bestOfEachCode, ofTablesWithCodes: SiftedRelaxation.codesLookedAfter,
            threads: threads)
        work.scans += 1
        addColumns(best)
    }

    /// Sifts until the relaxation is solved.
    func solve() -> Result {
        while true {
            if let reason = control.stop { return .stopped(reason) }
            guard activeRows.count <= BuiltinSolver.mostRows else { return .stopped(.workLimit) }
            let simplex = resumed()
            let before = simplex.pivots
            let verdict = simplex.solve(cutOff: -.infinity, control: control)
            work.pivots += simplex.pivots - before
            switch verdict {
            case .stopped(let reason): return .stopped(reason)
            case .infeasible:
                let bound = PoolBound(program, duals: spread(simplex.ray.normalized), costScale: 0)
                if let result = sift(bound, Result.unproven, proves: { $0.scaled < 0 }) { return result }
            case .optimal, .cutOff, .unfinished:
                let bound = PoolBound(program, duals: spread(simplex.prices()), costScale: 1)
                if let result = sift(bound, Result.solved, proves: { _ in false }) { return result }
            }
        }
    }

    /// Prices those who wait, or else everyone; nil where somebody or a row has joined.
    private func sift(
        _ bound: PoolBound, _ done: (PoolBound) -> Result, proves: (PoolBound) -> Bool
    ) -> Result? {
        let wanted = max(200, 2 * activeRows.count)
        if !candidates.isEmpty {
            let set = NomineeSet.listed(candidates)
            let (_, best) = bound.scan(set, threads: 1, except: isInWorkingSet, atMost: wanted)
            if !best.isEmpty {
                addColumns(best)
                return nil
            }
            candidates = []
        }
        let (summed, best) = bound.scan(program.face.free, threads: threads, except: isInWorkingSet, atMost: 8 * wanted)
        work.scans += 1
        if proves(summed) { return .infeasible(summed) }
        addColumns(best.prefix(wanted))
        candidates = best.dropFirst(wanted).sorted()
        if !best.isEmpty { return nil }
        let broken = summed.costScale == 0 ? [] : brokenRows()
        for row in broken { addRow(row) }
        if !broken.isEmpty {
            lazyRows.removeAll { place[$0] >= 0 }
            return nil
        }
        return done(summed)
    }

    /// The simplex method on the present columns and rows, from the last basis.
    private func resumed() -> DualSimplex {
        var restricted = IntegerProgram(rows: activeRows.map { program.rows[$0] })
        func add(_ column: IntegerProgram.Column, _ entries: [RowEntry]) {
            var placed: [RowEntry] = []
            placed.reserveCapacity(entries.count)
            for entry in entries where place[Int(entry.row)] >= 0 {
                placed.append(RowEntry(row: place[Int(entry.row)], coefficient: entry.coefficient))
            }
            restricted.addColumn(column, entries: placed)
        }
        for shortfall in program.shortfalls { add(shortfall.column, shortfall.entries) }
        for (worth, entries) in zip(workingSetWorth, workingSetEntries) {
            add(.init(objective: worth, lower: 0, upper: 1), entries)
        }
        let boxed = BoxedProgram(restricted, perturbation: SiftedRelaxation.perturbation)
        let next = simplex.map { DualSimplex(boxed, from: $0) } ?? DualSimplex(boxed)
        simplex = next
        return next
    }

    private func spread(_ prices: [Double]) -> [Double] {
        var duals = [Double](repeating: 0, count: program.rows.count)
        for (row, price) in zip(activeRows, prices) { duals[row] = price }
        return duals
    }

    /// The mask that excepts everyone from being looked for.
    var everyone: [UInt64] { isInWorkingSet.map { _ in .max } }

    /// The value of each working nominee in the solution.
    var values: [Double] {
        guard let simplex else { return [] }
        return workingSet.indices.map { simplex.value(ofColumn: program.shortfalls.count + $0) }
    }

    /// The number selected in the solution of each group to whose size shares refer.
    /// - Complexity: O(working nominees × attributes).
    func sizes(of groups: [CountedGroup]) -> [Double] {
        guard !groups.isEmpty else { return [] }
        var activity = [Double](repeating: 0, count: program.rows.count)
        func add(_ nominee: Int, _ value: Double) {
            program.face.problem.columns.forEachEntry(of: nominee) {
                activity[Int($0.row)] += value * Double($0.coefficient)
            }
        }
        for nominee in program.face.included { add(nominee, 1) }
        for (nominee, value) in zip(workingSet, values) where value > 1e-9 { add(Int(nominee), value) }
        return groups.map { activity[$0.row] }
    }

    /// The rows that have not joined and that the solution breaks.
    private func brokenRows() -> [Int] {
        guard !lazyRows.isEmpty else { return [] }
        var activity = [Double](repeating: 0, count: program.rows.count)
        func add(_ entries: [RowEntry], times value: Double) {
            guard value > 1e-9 else { return }
            for entry in entries where place[Int(entry.row)] < 0 {
                activity[Int(entry.row)] += value * Double(entry.coefficient)
            }
        }
        if let simplex {
            for (column, shortfall) in program.shortfalls.enumerated() {
                add(shortfall.entries, times: simplex.value(ofColumn: column))
            }
        }
        for (entries, value) in zip(workingSetEntries, values) { add(entries, times: value) }
        return lazyRows.filter { row in
            let range = program.rows[row]
            return range.lower.map { activity[row] < Double($0) - 1e-6 } ?? false
                || range.upper.map { activity[row] > Double($0) + 1e-6 } ?? false
        }
    }
}

extension [Double] {
    /// The same direction, the largest entry 1 in size.
    fileprivate var normalized: [Double] {
        let largest = reduce(0) { Swift.max($0, abs($1)) }
        return largest > 0 ? map { $0 / largest } : self
    }
}

extension NomineeSet {
    /// Those of `candidates` who are in the set.
    fileprivate func nominees(among candidates: [UInt32]) -> [UInt32] {
        switch self {
        case .everyone(_, let except): return candidates.filter { !except.containsInOrder(Int($0)) }
        case .listed(let nominees):
            let all = Set(candidates)
            return nominees.filter { all.contains($0) }
        }
    }
}
