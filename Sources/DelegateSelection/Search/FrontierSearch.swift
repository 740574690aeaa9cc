import ExactArithmetic
import SelectionCore

/// Walks along one target, or two: from the best selection that has so much of each to those that have the next more of one.
///
/// A corner asks for so much of each target. Its best selection has perhaps more of them; for every corner between the two it is the
/// best as well, because what is best of more selections and is still among fewer is best of those. So a corner leads to one for
/// each target, the next more of that and as much of the other, until nothing is left that keeps the required rules: the
/// ε-constraint method (Haimes, Lasdon and Wismer 1971), for two targets with the regions already answered left out as Kirlik and
/// Sayın (2014) do.
struct FrontierSearch {
    /// So much of each target; nil asks for nothing.
    private typealias Corner = [Rational?]

    /// The corners that one selection answers: from that one where it was found to what it has.
    private struct Region {
        let from: Corner
        let to: [Rational]
        let isProven: Bool
        let working: [UInt32]

        func answers(_ corner: Corner) -> Bool {
            zip(corner, from).allSatisfy { FrontierSearch.isAtLeast($0, $1) }
                && zip(to, corner).allSatisfy { FrontierSearch.isAtLeast($0, $1) }
        }
    }

    /// A corner to be looked at, and those who took part in the search that led to it.
    private struct Open {
        let corner: Corner
        let working: [UInt32]
    }

    private let inputs: SelectionInputs
    private let axes: [Frontier.Axis]
    private let limit: Int
    private let people: Int
    private let search: ParallelSearch
    private let codings = SharedCodings()
    private let progress: @Sendable (Int, Int) -> Void
    private var options: SelectionOptions { search.options }

    private var open: [Open] = []
    private var seen: Set<[Rational?]> = []
    private var regions: [Region] = []
    /// Corners that no selection reaches, by proof.
    private var impossible: [Corner] = []
    private var found: [Frontier.Point] = []
    private var isEveryStepProven = true
    private var done = 0

    /// The number of corners that are looked at together: a constant, so that which are does not depend on the threads.
    private static let batch = 8

    init(
        inputs: SelectionInputs, options: SelectionOptions, axes: [Frontier.Axis], limit: Int,
        progress: @escaping @Sendable (Int, Int) -> Void
    ) {
        (self.inputs, self.axes, self.limit, self.progress) = (inputs, axes, limit, progress)
        people = min(inputs.plan.seats.maximum, inputs.pool.count)
        search = ParallelSearch(inputs: inputs, options: options)
    }

    /// All points, or as many as the limit allows.
    mutating func run() throws(InputRejection) -> Frontier {
        let base = try outcome(inputs.plan, options, [])
        add([Rational?](repeating: nil, count: axes.count), base.working)
        // A walk that is cut short has the plan's own point, and those about it.
        if axes.count == 1, let value = base.recount.flatMap({ axes[0].value(in: $0) }) {
            let own = axes[0].reach(value)
            add([own], base.working)
            if let next = axes[0].next(own, people: people) { add([next], base.working) }
        }
        var isCut = false
        while !isCut {
            let corners = nextCorners()
            guard !corners.isEmpty else { break }
            isCut = found.count >= limit || options.interruption.isRequested
            if options.interruption.isRequested { isEveryStepProven = false }
            guard !isCut else { break }
            let now = corners.prefix(limit - found.count)
            open += corners.dropFirst(now.count)
            try look(at: Array(now), base)
        }
        return Frontier(
            base: base, axes: axes, found: found, isCut: isCut, isEveryStepProven: isEveryStepProven,
            plan: inputs.plan, answered: axes.count == 1 ? regions.map { ($0.from[0], $0.to[0]) } : [])
    }

    // MARK: Corners

    private mutating func add(_ corner: Corner, _ working: [UInt32]) {
        guard seen.insert(corner).inserted else { return }
        open.append(Open(corner: corner, working: working))
    }

    /// The corners that a selection leads to which is the best at `corner`.
    private mutating func go(on region: Region, from corner: Corner) {
        for index in axes.indices {
            guard let next = axes[index].next(region.to[index], people: people) else { continue }
            var further = corner
            further[index] = next
            add(further, region.working)
        }
    }

    /// Takes out the corners that are to be searched together; those that are answered by what is known lead on at once.
    private mutating func nextCorners() -> [Open] {
        var unknown: [Open] = []
        while !open.isEmpty {
            let corners = open
            open = []
            for one in corners {
                if let region = regions.first(where: { $0.answers(one.corner) }) {
                    go(on: region, from: one.corner)
                } else if !impossible.contains(where: { Self.isBeyond(one.corner, $0) }) {
                    unknown.append(one)
                }
            }
        }
        unknown.sort { Self.precedes($0.corner, $1.corner) }
        if axes.count == 1 {
            open = Array(unknown.dropFirst(Self.batch))
            return unknown.prefix(Self.batch) + starts(besides: unknown)
        }
        // What is found at a corner may answer those beyond it: they wait.
        let least = unknown.filter { one in
            !unknown.contains { $0.corner != one.corner && Self.isBeyond(one.corner, $0.corner) }
        }
        let chosen = least.prefix(Self.batch)
        open = unknown.filter { one in !chosen.contains { $0.corner == one.corner } }
        return Array(chosen)
    }

    /// Further corners of one target to start from, so that a batch is full: in the middle of the widest gaps.
    private mutating func starts(besides unknown: [Open]) -> [Open] {
        guard unknown.count < Self.batch, !regions.isEmpty else { return [] }
        let farthest = axes[0].farthest(people: people)
        let ends = impossible.compactMap { $0[0] } + regions.compactMap { $0.from[0] } + [farthest]
        var gaps = unknown.compactMap { one -> (low: Rational, high: Rational, working: [UInt32])? in
            guard let low = one.corner[0], let high = ends.filter({ $0 > low }).min() else { return nil }
            return (low, high, one.working)
        }
        var chosen: [Open] = []
        while unknown.count + chosen.count < Self.batch {
            guard let widest = gaps.indices.max(by: { gaps[$0].high - gaps[$0].low < gaps[$1].high - gaps[$1].low })
            else { break }
            let gap = gaps[widest]
            let unit = axes[0].isShare ? Rational(people) : 1
            let middle = Rational(((gap.low + gap.high) * unit / 2).floor) / unit
            guard middle > gap.low, middle < gap.high else { break }
            gaps[widest].high = middle
            gaps.append((middle, gap.high, gap.working))
            if seen.insert([middle]).inserted { chosen.append(Open(corner: [middle], working: gap.working)) }
        }
        return chosen
    }

    // MARK: Searches

    /// Searches the corners side by side, and takes down what was found in their order.
    private mutating func look(at corners: [Open], _ base: Outcome) throws(InputRejection) {
        let all = done + corners.count + open.count
        var side = search
        side.progress = { [done, progress] one, _ in progress(done + one, all) }
        let results: [Result<Outcome, InputRejection>] = side.results(corners.count) { [self] index, own in
            do throws(InputRejection) {
                let plan = inputs.plan.walking(axes, to: corners[index].corner)
                return .success(try outcome(plan, own, corners[index].working))
            } catch {
                return .failure(error)
            }
        }
        done += corners.count
        for (one, result) in zip(corners, results) {
            let outcome = try result.get()
            guard let point = Frontier.Point(outcome, axes: axes.count, plan: inputs.plan, against: base.selected)
            else {
                if outcome.status == .infeasible {
                    impossible.append(one.corner)
                } else {
                    isEveryStepProven = false
                }
                continue
            }
            let region = Region(
                from: one.corner, to: zip(axes, point.values).map { $0.reach($1) },
                isProven: outcome.status == .optimal, working: outcome.working)
            if region.isProven { regions.append(region) } else { isEveryStepProven = false }
            if !found.contains(where: { $0.selected == point.selected }) { found.append(point) }
            go(on: region, from: one.corner)
        }
    }

    private func outcome(
        _ plan: Plan, _ options: SelectionOptions, _ working: [UInt32]
    ) throws(InputRejection) -> Outcome {
        var (inputs, options) = (inputs, options)
        inputs.plan = plan
        options.explainsInfeasibility = false
        options.report = { _ in }
        let start = ContinuousClock.now
        let formulation = try Formulation(inputs, sharing: codings)
        return SelectionRun(inputs, options, formulation, since: start, working: working).outcome()
    }

    // MARK: Order

    /// True where `one` asks for at least as much as `other`; nil asks for nothing.
    private static func isAtLeast(_ one: Rational?, _ other: Rational?) -> Bool {
        guard let other else { return true }
        return one.map { $0 >= other } ?? false
    }

    /// True where `corner` asks for at least as much of everything.
    private static func isBeyond(_ corner: Corner, _ other: Corner) -> Bool {
        zip(corner, other).allSatisfy { isAtLeast($0, $1) }
    }

    private static func precedes(_ one: Corner, _ other: Corner) -> Bool {
        for (first, second) in zip(one, other) where first != second { return isAtLeast(second, first) }
        return false
    }
}
