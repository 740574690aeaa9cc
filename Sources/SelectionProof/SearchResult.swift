import IntegerProgramming
import SelectionModel

/// The result of a search of a `SelectionProblem`.
package struct SearchResult: Sendable {
    /// The reason why a search ended.
    package enum Stop: Sendable, Equatable {
        /// It was done.
        case completed
        /// Time was up.
        case timeLimit
        /// Someone asked it to end.
        case interrupted
        /// Its solver broke down in this way.
        case failure(SolverFault)
    }

    /// The best selection found, ascending; nil where none was.
    package var selection: [Int]?
    /// True where it is proven that there is no selection.
    package var provesInfeasible = false
    /// The values that no selection can exceed, one for each level, given the optimum of the levels before it; the lottery's
    /// first round comes last. Shorter than the levels where nothing is known of the rest.
    package var bounds: [Int] = []
    /// The number of levels, from the first, that are proven optimal; the lottery counts as the last one.
    package var provenLevels = 0
    /// The reason why the search ended.
    package var stop = Stop.completed
    /// The number of nominees whom the bounds of the levels leave undecided for the lottery; everyone where no level was
    /// proven.
    package var coreNominees: Int
    /// The number of types of them that the rows and levels tell apart; nil where no level was proven.
    package var coreTypes: Int?
    /// Between whom only the lottery decided, as far as single exchanges tell; nil where not everything is proven.
    package var ties: TiedExchanges?
    /// Those who took part in the last relaxation before the lottery, ascending: where to start when the same nominees are
    /// searched again.
    package var workingSet: [UInt32] = []

    /// The selections that are as good as the best, lottery aside; nil where not every level is proven.
    package var face: Face?

    /// The solver's statements that were found to be wrong, each once; whatever is proven is so without them.
    package var solverFaults: [SolverFault] = []
    /// The number of steps of the search without proof in which each row was broken; empty where there was no such search, or a
    /// selection was found.
    package var brokenFor: [Int] = []
    /// The proof, as far as there is one.
    package var proof = SearchProof()
    /// The steps that the search took.
    package var work = SearchWork()

    /// Nothing found, nothing proven.
    package init(coreNominees: Int) { self.coreNominees = coreNominees }

    /// Counts the levels, from the first, whose bound the selection attains; in whole numbers, whatever was claimed.
    package mutating func countProven(in problem: SelectionProblem) {
        provenLevels = 0
        guard let selection else { return }
        let values = problem.levelValues(of: selection) + [problem.lotterySum(of: selection, round: 0)]
        provenLevels = zip(values, bounds).prefix { $0 == $1 }.count
        if stop != .completed { provenLevels = min(provenLevels, problem.levels.count) }
    }

    /// True where the selection is proven to be the one that the plan means.
    package func isOptimal(levels: Int) -> Bool { selection != nil && provenLevels == levels + 1 }
}
