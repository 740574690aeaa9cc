import BranchAndBound
import IntegerProgramming
import SelectionCore

/// Finds the fewest additional nominees with whom a plan can be kept.
struct SupplySearch {
    private let inputs: SelectionInputs
    private let limits: SupplyLimits
    private let control: StoppingCriteria
    private let solver = BuiltinSolver(version: "")

    /// A search for `inputs`, within `limits`, that ends when `control` says so.
    init(_ inputs: SelectionInputs, _ limits: SupplyLimits, control: StoppingCriteria) {
        (self.inputs, self.limits, self.control) = (inputs, limits, control)
    }

    /// So many pivots are made to see whether a description can be wider by one class, and by all classes at most.
    private static let (pivotsOfClass, pivotsOfWidening) = (3_000, 1_000_000)

    /// The supply, and the best list with it, which is searched by `options`.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    func run(listing options: SelectionOptions) throws(InputRejection) -> (supply: Supply, list: SuppliedList?) {
        let (supply, candidates) = search(pivotLimit: .max, widening: SupplySearch.pivotsOfWidening)
        guard !supply.parts.isEmpty else { return (supply, nil) }
        var options = options
        options.explainsInfeasibility = false
        let extended = inputs.adding(candidates, within: limits)
        let outcome = try DelegateSelector.select(extended, options: options)
        // The list is counted again from the pool: the additional nominees do make one.
        guard outcome.recount?.isFeasible == true else {
            // A search that proves the opposite leaves nothing to be claimed.
            return (outcome.status == .infeasible ? Supply(.unknown) : supply, nil)
        }
        return (supply, SuppliedList(inputs: extended, outcome: outcome))
    }

    /// The supply without a list, as far as `pivotLimit` pivots settle it, in descriptions as wide as some `widening` pivots show.
    func fewest(pivotLimit: Int, widening: Int) -> Supply {
        search(pivotLimit: pivotLimit, widening: widening).supply
    }

    /// Those who could be one of the additional nominees each, and their values by column.
    private typealias Candidates = (counts: [Int], values: [String: [String]])

    /// More candidates than this would make the search for the best list long.
    private static let mostCandidates = 4_000

    /// The supply, and who the additional nominees could be.
    private func search(pivotLimit: Int, widening: Int) -> (supply: Supply, candidates: Candidates) {
        let problem: SupplyProblem
        do throws(SupplyProblem.Obstacle) {
            problem = try SupplyProblem(inputs.plan, inputs.pool, limits)
        } catch {
            switch error {
            case .pins: return (Supply(.impossible), ([], [:]))
            case .tooManyKinds: return (Supply(.unknown), ([], [:]))
            }
        }
        let found = solver.search(
            problem.program, atLeast: nil, tiedColumns: nil, control: control, pivotLimit: pivotLimit)
        let values: [Int]
        switch found.solution {
        case .infeasible: return (Supply(problem.isComplete ? .impossible : .unknown), ([], [:]))
        case .stopped(_, nil): return (Supply(.unknown), ([], [:]))
        case .optimal(let best), .stopped(_, let best?): values = best
        }
        let people = problem.people(values)
        guard !people.isEmpty else { return (Supply(.none), ([], [:])) }
        var isProven = problem.provesLeast(people.count)
        if case .stopped = found.solution { isProven = false }
        var left = widening
        var boxes = SupplyBoxes(problem, values) { wider($0, &left) }
        boxes.widen()
        let supply = Supply(isProven ? .fewest : .possible, parts: boxes.described)
        let all = boxes.candidates
        let candidates = all.joined().count <= SupplySearch.mostCandidates ? all : people.map { [$0] }
        return (supply, (candidates.map(\.count), problem.values(Array(candidates.joined()))))
    }

    /// A solution by which a description can be wider; nil where none is found soon, or no pivots are `left`.
    private func wider(_ program: IntegerProgram, _ left: inout Int) -> [Int]? {
        guard control.stop == nil, left > 0 else { return nil }
        let found = solver.search(
            program, atLeast: nil, tiedColumns: nil, control: control, pivotLimit: SupplySearch.pivotsOfClass,
            endsAtFirst: true)
        left -= found.pivots
        switch found.solution {
        case .optimal(let values), .stopped(_, let values?): return values
        case .infeasible, .stopped(_, nil): return nil
        }
    }
}

extension SelectionInputs {
    /// The inputs with additional nominees, who have no merit: of several candidates for one of them, one at most can be selected.
    fileprivate func adding(
        _ candidates: (counts: [Int], values: [String: [String]]), within limits: SupplyLimits
    ) -> SelectionInputs {
        var extended = self
        for (index, term) in plan.merit.enumerated() {
            let copy = term.column + "\u{1}\(index)"
            extended.pool = extended.pool.copying(term.column, as: copy)
            extended.plan.merit[index].column = copy
        }
        let ids = newIDs(candidates.counts.reduce(0, +))
        extended.pool = extended.pool.adding(ids, candidates.values, for: plan)
        _ = extended.pool.findRows(ofIDs: ids)
        extended.plan.among = plan.among.map { among in among + ids.map { NomineeReference($0) } }
        var next = ids[...]
        for count in candidates.counts {
            let own = next.prefix(count)
            next = next.dropFirst(count)
            if count > 1 {
                extended.plan.conflicts.append(Conflict(members: own.map { NomineeReference($0) }, maximum: 1))
            }
        }
        for limit in limits.most {
            let parts = plan.parts(ofColumn: limit.column).map { candidates.values[$0] ?? [] }
            let alike = Dictionary(grouping: ids.indices) { index in
                parts.map { $0.indices.contains(index) ? $0[index] : "" }
            }
            for (values, members) in alike.sorted(by: { $0.value[0] < $1.value[0] })
            where !values.contains("") && members.count > limit.count {
                let own = members.map { NomineeReference(ids[$0]) }
                extended.plan.conflicts.append(Conflict(members: own, maximum: limit.count))
            }
        }
        return extended
    }

    /// Ids that no nominee has.
    private func newIDs(_ count: Int) -> [String] {
        var (prefix, pool) = ("new-", pool)
        while !pool.findRows(ofIDs: (1...count).map { prefix + "\($0)" }).isEmpty { prefix += "new-" }
        return (1...count).map { prefix + "\($0)" }
    }
}
