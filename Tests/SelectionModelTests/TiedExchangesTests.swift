import ProgramSupport
import Testing

@testable import SelectionModel

@Suite struct TiedExchangesTests {
    /// Every single exchange, counted by hand.
    @Test(arguments: 0..<60) func `whoever can take a delegate's place is named, with the lowest number`(seed: Int) {
        let problem = SmallSelection.random(seed: seed).problem
        guard let best = problem.best else { return }
        let ties = TiedExchanges(
            problem, selection: best,
            among: NomineeTypes(
                byRowsAndLevelsOf: problem, of: Face(problem, TableRefinements(problem.columns)).free.nominees))
        #expect(ties.isComplete)
        let values = problem.levelValues(of: best)
        var expected: [TiedExchanges.Exchange] = []
        for outside in 0..<problem.columns.count where !best.contains(outside) {
            let places = best.filter { inside in
                let exchanged = (best.filter { $0 != inside } + [outside]).sorted()
                return problem.isFeasible(exchanged) && problem.levelValues(of: exchanged) == values
            }
            if let lowest = places.min(by: { problem.lotteryNumber(0, $0) < problem.lotteryNumber(0, $1) }) {
                expected.append(.init(outside: outside, inside: lowest))
            }
        }
        #expect(ties.exchanges == expected, "seed \(seed)")
    }
}
