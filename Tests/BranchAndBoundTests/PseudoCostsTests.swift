import Testing

@testable import BranchAndBound

@Suite struct PseudoCostsTests {
    @Test func `a side is estimated by what it cost, and by the average of all where it was never tried`() {
        var costs = PseudoCosts(Array(repeating: .init(), count: 3))
        #expect(costs.estimate(0, .up, distance: 0.5) == 0.5, "nothing is known: a unit costs 1")
        costs.record(0, .up, distance: 0.5, loss: 2)
        costs.record(0, .up, distance: 0.25, loss: 2)
        costs.record(1, .down, distance: 1, loss: 3)
        #expect(costs.estimate(0, .up, distance: 0.5) == 3)
        #expect(costs.estimate(1, .down, distance: 0.5) == 1.5)
        #expect(costs.estimate(2, .up, distance: 1) == 5, "(4 + 8 + 3) / 3")
        #expect(costs.observations(of: 0) == 0 && costs.observations(of: 1) == 0)
        costs.record(0, .down, distance: 1, loss: -1)
        #expect(costs.observations(of: 0) == 1)
        #expect(costs.estimate(0, .down, distance: 1) == 0, "nothing is gained by moving")
    }

    @Test func `the score is the product of both sides`() {
        var costs = PseudoCosts(Array(repeating: .init(), count: 1))
        costs.record(0, .up, distance: 1, loss: 2)
        costs.record(0, .down, distance: 1, loss: 8)
        #expect(costs.score(0, fraction: 0.25) == (8 * 0.25) * (2 * 0.75))
    }

    @Test func `what one tree has learned another starts from`() {
        var costs = PseudoCosts(Array(repeating: .init(), count: 2))
        costs.record(1, .up, distance: 1, loss: 6)
        let next = PseudoCosts(costs.experiences)
        #expect(next.estimate(1, .up, distance: 1) == 6)
        #expect(next.estimate(0, .down, distance: 1) == 6, "the average is taken over too")
    }
}
