import BranchAndBound
import IntegerProgramming
import ProgramSupport
import SelectionModel
import SelectionProof

@testable import SelectionSearch

/// The parts of a search of a small selection.
struct SearchFixture {
    let problem: SelectionProblem

    init(_ selection: SmallSelection) { problem = selection.problem }

    var face: Face { Face(problem, TableRefinements(problem.columns)) }

    /// The objective of level `index`, from 0.
    func objective(_ index: Int) -> LevelObjective { LevelObjective(problem.levels[index]) }

    /// The worth of the best selection of the face in that level alone; nil where there is none.
    func best(_ index: Int) -> Int? {
        problem.everySelection.compactMap { face.value(of: $0, objective(index)) }.max()
    }

    /// The relaxation of a level over the whole face.
    func relaxation(_ index: Int) -> RootRelaxation.Result {
        RootRelaxation.solve(
            PoolProgram(face, maximizing: objective(index)), threads: 1, control: StoppingCriteria())
    }

    /// A search of restricted problems by the own tree.
    func restrictedSearch(findsTies: Bool = false, targetLimit: Int? = nil) -> RestrictedSearch {
        var search = RestrictedSearch(
            engine: BuiltinSolver(version: "test"), control: StoppingCriteria(), threads: 1, incumbent: nil,
            targetLimit: targetLimit, findsTies: findsTies
        ) { _, _ in }
        search.recordsTrees = true
        return search
    }
}
