import Drawing
import Testing

@Suite struct ShareScaleTests {
    private let scale = ShareScale()

    @Test func moreStandsHigher() {
        let shares: [Double?] = [nil, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999, 1, 1.0001, 1.001, 1.01, 1.1]
        let positions = shares.map(scale.position)
        #expect(zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 })
        #expect(positions.first == 0 && positions.last == 1)
    }

    @Test func aTenthOfTheGapIsAboutAStep() {
        let positions = [0.9, 0.99, 0.999].map { scale.position(of: $0) }
        let steps = zip(positions, positions.dropFirst()).map { $1 - $0 }
        #expect(abs(steps[0] / steps[1] - 1) < 0.1)
    }

    @Test func boundsMirrorShares() {
        let best = scale.position(of: 1)
        for gap in [0.0002, 0.003, 0.07] {
            let (above, below) = (scale.position(of: 1 + gap) - best, best - scale.position(of: 1 - gap))
            #expect(abs(above - below) < 1e-9)
        }
    }

    @Test func whatIsBeyondTheEndsStandsThere() {
        #expect(scale.position(of: 7) == 1)
        #expect(scale.position(of: 0) == scale.position(of: 0.1))
        #expect(scale.position(of: 0) > scale.position(of: nil))
    }

    @Test func ticksRunDownFromTheTop() {
        let positions = scale.ticks.map(\.position)
        #expect(zip(positions, positions.dropFirst()).allSatisfy { $0 > $1 })
        #expect(scale.ticks.last?.label == "none" && positions.last == 0)
    }
}
