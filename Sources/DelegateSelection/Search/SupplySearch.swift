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

    /// So many pivots are made to see whether a description can be wider.
    private static let pivotsOfWidening = 3_000

    /// The supply, and the best list with it, which is searched by `options`.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    func run(listing options: SelectionOptions) throws(InputRejection) -> (supply: Supply, list: SuppliedList?) {
        let (supply, values) = search(pivotLimit: .max)
        guard !supply.parts.isEmpty else { return (supply, nil) }
        var options = options
        options.explainsInfeasibility = false
        let extended = inputs.adding(values, count: supply.count)
        let outcome = try DelegateSelector.select(extended, options: options)
        // The list is counted again from the pool: the additional nominees do make one.
        guard outcome.recount?.isFeasible == true else { return (supply, nil) }
        return (supply, SuppliedList(inputs: extended, outcome: outcome))
    }

    /// The supply without a list, as far as `pivotLimit` pivots settle it.
    func fewest(pivotLimit: Int) -> Supply { search(pivotLimit: pivotLimit).supply }

    /// The supply, and the values of the additional nominees, by column.
    private func search(pivotLimit: Int) -> (supply: Supply, values: [String: [String]]) {
        guard let problem = SupplyProblem(inputs.plan, inputs.pool, limits) else { return (Supply(.impossible), [:]) }
        let found = solver.search(
            problem.program, atLeast: nil, tiedColumns: nil, control: control, pivotLimit: pivotLimit)
        let (values, standing): ([Int]?, Supply.Standing) =
            switch found.solution {
            case .infeasible: (nil, problem.isComplete ? .impossible : .unknown)
            case .optimal(let values):
                (values, problem.provesLeast(-problem.program.objective(at: values)) ? .fewest : .possible)
            case .stopped(_, let values): (values, values == nil ? .unknown : .possible)
            }
        guard let values else { return (Supply(standing), [:]) }
        let chosen = problem.chosen(values)
        guard !chosen.isEmpty else { return (Supply(.none), [:]) }
        var boxes = SupplyBoxes(problem, values, solution: widening)
        boxes.widen()
        return (Supply(standing, parts: boxes.described), problem.values(chosen))
    }

    /// A solution by which a description can be wider; nil where none is found soon.
    private func widening(_ program: IntegerProgram) -> [Int]? {
        guard control.stop == nil else { return nil }
        let found = solver.search(
            program, atLeast: nil, tiedColumns: nil, control: control, pivotLimit: SupplySearch.pivotsOfWidening)
        switch found.solution {
        case .optimal(let values), .stopped(_, let values?): return values
        case .infeasible, .stopped(_, nil): return nil
        }
    }
}

extension SelectionInputs {
    /// The inputs with `count` additional nominees, who have `values` in columns of the file and no merit.
    fileprivate func adding(_ values: [String: [String]], count: Int) -> SelectionInputs {
        var extended = self
        for (index, term) in plan.merit.enumerated() {
            let copy = term.column + "\u{1}\(index)"
            extended.pool = extended.pool.copying(term.column, as: copy)
            extended.plan.merit[index].column = copy
        }
        let ids = newIDs(count)
        extended.pool = extended.pool.adding(ids, values, for: plan)
        if let among = plan.among {
            extended.plan.among = among + ids.map { NomineeReference($0) }
            _ = extended.pool.findRows(ofIDs: ids)
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
