import DelegateSelection
import SelectionCore
import Testing

/// Random conferences whose plans answer questions that the text leaves open, judged by looking at every subset.
@Suite struct OpenQuestionTests {
    private static let chunkSize = 50
    static let chunks = Array(0..<12)

    private static func seeds(_ chunk: Int) -> Range<Int> { chunk * chunkSize..<(chunk + 1) * chunkSize }

    @Test(arguments: chunks, exactEngines)
    func `an exact engine finds the selection that the answers mean, or proves that there is none`(
        chunk: Int, engine: SolverChoice
    ) throws {
        for seed in Self.seeds(chunk) {
            let checks = try OutcomeChecks(OpenQuestions.conference(seed: seed), label: "seed \(seed)")
            checks.expectExact(try checks.outcome(engine))
        }
    }

    @Test func `the answers decide: without what classes require, many selections are others`() {
        var (possible, other) = (0, 0)
        for seed in 0..<200 {
            let conference = OpenQuestions.conference(seed: seed)
            var without = conference.effectivePlan
            guard without.composition?.requires?.isEmpty == false else { continue }
            let winner = BruteForce(without, conference.pool).winner()
            without.composition?.requires = nil
            guard let free = BruteForce(without, conference.pool).winner() else { continue }
            possible += winner == nil ? 0 : 1
            other += winner?.subset == free.subset ? 0 : 1
        }
        #expect(possible >= 20 && other >= 20, "\(possible) possible, \(other) others")
    }
}
