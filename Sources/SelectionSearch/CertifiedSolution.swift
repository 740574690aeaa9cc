import IntegerProgramming

extension IntegerProgramSolver {
    /// What this solver says of a programme, proven in whole numbers.
    ///
    /// A solver that works with floating-point tolerances may prune what is better by less than they are. So its
    /// optimum is searched again for anything worth one more, and its "infeasible" for anything at all, by the tree whose
    /// every cut is proven; starting from a good value that takes few nodes.
    func certifiedSolution(
        of program: IntegerProgram, atLeast target: Int?, control: SolveControl
    ) throws(SolverFailure) -> IntegerSolution {
        let claim = try solve(program, atLeast: target, control: control)
        guard !provesInWholeNumbers else { return claim }
        let prover = BuiltinSolver(version: version)
        switch claim {
        case .stopped: return claim
        case .infeasible: return try prover.solve(program, atLeast: target, control: control)
        case .optimal(let values):
            guard program.isFeasible(values) else {
                return try prover.solve(program, atLeast: target, control: control)
            }
            let better = try prover.solve(program, atLeast: program.objective(at: values) + 1, control: control)
            switch better {
            case .infeasible: return claim
            case .optimal: return better
            case .stopped(let reason, let best): return .stopped(reason, best: best ?? values)
            }
        }
    }
}
