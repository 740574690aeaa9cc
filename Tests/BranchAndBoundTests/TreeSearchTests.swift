import IntegerProgramming
import ProgramSupport
import Testing

@testable import BranchAndBound

@Suite struct TreeSearchTests {
    @Test(arguments: SmallProgram.all) func `small programmes are solved as counting does it`(small: SmallProgram) {
        let boxed = BoxedProgram(small.program)
        guard !boxed.hasImpossibleRow else { return }
        let best = small.program.bestWorth
        for target in [nil, best, best.map { $0 + 1 }] {
            let tree = TreeSearch(boxed, target: target, control: StoppingCriteria())
            tree.pivotLimit = 1_000
            guard let best, target ?? best <= best else {
                #expect(tree.run() == .infeasible)
                continue
            }
            guard case .optimal(let values) = tree.run() else {
                Issue.record("no optimum")
                continue
            }
            #expect(small.program.isFeasible(values) && small.program.objective(at: values) == best)
        }
    }

    /// More than one row of them: equal sums in three respects.
    @Test func `it ends after so many pivots with the best that it has`() {
        let program = RandomProgram.marketSplit
        let tree = TreeSearch(BoxedProgram(program), target: nil, control: StoppingCriteria())
        tree.pivotLimit = 50
        guard case .stopped(.workLimit, let best) = tree.run() else {
            Issue.record("fifty pivots were enough")
            return
        }
        #expect(best.map(program.isFeasible) ?? true)
        #expect(tree.pivots >= 50 && tree.pivots < 300, "\(tree.pivots)")
    }

    @Test func `it pauses every now and then, with the pivots so far`() {
        let tree = TreeSearch(BoxedProgram(RandomProgram.marketSplit), target: nil, control: StoppingCriteria())
        tree.pivotLimit = 5_500
        var pauses: [Int] = []
        tree.pause = { pauses.append($0) }
        _ = tree.run()
        #expect(pauses.count >= 3 && pauses.count <= 5, "\(pauses)")
        #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $1 - $0 >= 1_000 })
    }

    /// The same programme takes the same steps; so limits of pivots give the same answer on every machine.
    @Test(arguments: 0..<20) func `steps do not depend on anything but the programme`(seed: Int) {
        let program = RandomProgram.make(seed: seed)
        let boxed = BoxedProgram(program)
        guard !boxed.hasImpossibleRow else { return }
        let trees = (0..<2).map { _ in TreeSearch(boxed, target: nil, control: StoppingCriteria()) }
        #expect(trees[0].run() == trees[1].run())
        #expect(trees[0].pivots == trees[1].pivots && trees[0].nodes == trees[1].nodes)
    }

    @Test func `experience is learned and taken over`() {
        let boxed = BoxedProgram(RandomProgram.marketSplit)
        let first = TreeSearch(boxed, target: nil, control: StoppingCriteria())
        first.pivotLimit = 2_000
        _ = first.run()
        let known = (0..<boxed.columns).filter { first.pseudoCosts.observations(of: $0) > 0 }
        #expect(!known.isEmpty)
        let second = TreeSearch(
            boxed, target: nil, control: StoppingCriteria(), experience: first.pseudoCosts.experiences)
        for column in known {
            #expect(second.pseudoCosts.observations(of: column) == first.pseudoCosts.observations(of: column))
        }
    }
}
