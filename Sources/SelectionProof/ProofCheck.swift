import IntegerProgramming
import SelectionModel

/// Follows the proof of a search with whole-number sums only, no solver.
///
/// Every stage states a level's programme again from the problem and from what earlier stages left: who is still free,
/// and what must be kept. Its multipliers give a bound over everyone; where that is more than what the selection attains,
/// the restricted problem that the bound leaves is written out and its tree followed.
package struct ProofCheck {
    let problem: SelectionProblem
    let threads: Int
    /// A check of proofs about `problem`.
    package init(_ problem: SelectionProblem, threads: Int = 1) {
        self.problem = problem
        self.threads = threads
    }

    /// Checks that `proof` shows `selection` to be the one that the problem means.
    /// - Throws: the first fault.
    package func follow(_ proof: SearchProof, provingOptimal selection: [Int]) throws(ProofFault) {
        guard problem.isFeasible(selection) else { throw ProofFault(kind: .noSolution, stage: 0) }
        var face = Face(problem, TableRefinements(problem.columns))
        var mayTie = true
        for (index, stage) in proof.stages.enumerated() {
            guard mayTie, stage.level == index, index < problem.levels.count + problem.lotteryRounds else {
                throw ProofFault(kind: .misplaced, stage: index)
            }
            if stage.level < problem.levels.count {
                try settle(stage, index, selection, &face)
            } else {
                mayTie = try drawLots(stage, index, selection, &face)
            }
        }
        guard !mayTie else { throw ProofFault(kind: .misplaced, stage: proof.stages.count) }
    }

    /// Checks that `proof` shows that there is no selection.
    /// - Throws: the first fault.
    package func followInfeasible(_ proof: SearchProof) throws(ProofFault) {
        guard let stage = proof.stages.last, proof.stages.count == 1, let level = problem.levels.first else {
            throw ProofFault(kind: .misplaced, stage: 0)
        }
        let face = Face(problem, TableRefinements(problem.columns))
        try followNothing(stage, on: face, LevelObjective(level))
    }

}
