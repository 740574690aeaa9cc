import ExactArithmetic
import FairLottery
import Testing

@Suite struct UniformSampleTests {
    /// Where a table cannot keep all rows, what is drawn keeps them all the same, and no valid panel is left out.
    @Test func panelsThatAreTakenKeepAllRowsAndAnyOfThemCanBe() {
        var rejecting = 0
        for seed: UInt64 in 1...200 {
            let known = ListedPanels(seed: seed)
            let types = known.pool.types()
            for numbers in [20, 40, 80] {
                let limits = UniformPanels.Limits(numbers: numbers)
                guard !known.panels.isEmpty, known.panels.count <= 6,
                    case .tooMany = UniformPanels.count(types, limits: limits)
                else { continue }
                var random = SplitMix64(seed: seed)
                guard case .sample(let sample) = UniformSample.draw(80, of: types, random: &random, limits: limits)
                else {
                    continue
                }
                rejecting += sample.attempts > sample.panels.count ? 1 : 0
                #expect(sample.panels.count == 80 && Set(sample.panels) == known.panels, "seed \(seed), \(numbers)")
            }
        }
        #expect(rejecting > 10)
    }

    /// Of people who are alike in both features, one is to be `a` by the first and two by the second: there is no panel, which
    /// a table that keeps both shows and one that keeps one does not.
    @Test func whereThereIsNoPanelAttemptsEnd() {
        func feature(_ name: String, _ count: Int) -> PanelPool.Feature {
            .init(name: name, values: [.init(name: "a", range: count...count), .init(name: "b", range: 0...9)])
        }
        let people = (0..<8).map { PanelPool.Person(id: "\($0)", values: [$0 % 2, $0 % 2]) }
        let types = PanelPool(features: [feature("f", 1), feature("g", 2)], people: people, size: 4).types()
        var (proven, ended) = (0, 0)
        for numbers in 1...60 {
            var random = SplitMix64(seed: 1)
            let limits = UniformPanels.Limits(numbers: numbers)
            switch UniformSample.draw(1, of: types, random: &random, limits: limits, attempts: 50) {
            case .infeasible: proven += 1
            case .tooMany: ended += 1
            case .sample(let sample): Issue.record("\(numbers): \(sample.panels)")
            }
        }
        #expect(proven > 0 && ended > 0)
    }
}
