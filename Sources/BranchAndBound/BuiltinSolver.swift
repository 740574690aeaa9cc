import IntegerProgramming

/// The solver of this package: a dual simplex method and a tree whose every cut is proven in whole numbers.
package struct BuiltinSolver: IntegerProgramSolver {
    package let name = "builtin"
    package let version: String
    package let provesInWholeNumbers = true
    /// True where trees are written down step by step.
    package var recordsTrees = false

    /// The most rows that are solved: the inverse of their basis is a square table in memory, here of half a gigabyte.
    package static let mostRows = 8_000

    /// The solver, as of the product's `version`.
    package init(version: String) { self.version = version }

    package func solve(
        _ program: IntegerProgram, atLeast target: Int?, control: StoppingCriteria
    ) throws(SolverFailure) -> IntegerSolution {
        search(program, atLeast: target, tiedColumns: nil, control: control).solution
    }

    /// The same, and whether another solution, different in the first `tiedColumns` columns, is worth as much.
    /// - Parameters:
    ///   - endsAtFirst: true where any solution will do: it ends with the first, stopped by the limit of work.
    ///   - basis: the basis to start from, see `DualSimplex`; none for that of all row activities.
    package func search(
        _ program: IntegerProgram, atLeast target: Int?, tiedColumns: Int?, control: StoppingCriteria,
        experience: [PseudoCosts.Experience]? = nil, pivotLimit: Int = .max, endsAtFirst: Bool = false,
        trialAllowance: Int? = nil,
        basis: [Int32] = [],
        pause: ((_ pivots: Int) -> Void)? = nil
    ) -> TreeSolution {
        let boxed = BoxedProgram(program)
        guard !boxed.hasImpossibleRow else {
            return TreeSolution(solution: .infeasible, proof: TreeProof(target: target, steps: []))
        }
        guard boxed.rows <= BuiltinSolver.mostRows else {
            return TreeSolution(
                solution: .stopped(.workLimit, best: nil), proof: TreeProof(target: target, steps: []))
        }
        let tree = TreeSearch(
            boxed, target: target, control: control, tiedColumns: tiedColumns, experience: experience, basis: basis)
        if recordsTrees { tree.proof = TreeRecorder() }
        (tree.pivotLimit, tree.endsAtFirst) = (pivotLimit, endsAtFirst)
        tree.pause = pause
        if let trialAllowance { tree.trialAllowance = trialAllowance }
        let solution = tree.run()
        return TreeSolution(
            solution: solution, hasTie: tree.hasTie, pivots: tree.pivots, nodes: tree.nodes,
            proof: TreeProof(target: target, steps: tree.proof?.steps ?? []), experience: tree.pseudoCosts.experiences)
    }
}
