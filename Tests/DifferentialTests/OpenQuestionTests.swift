import DelegateSelection
import SelectionCore
import TestSupport
import Testing

/// Random conferences whose plans answer questions that the text leaves open, judged by looking at every subset.
@Suite struct OpenQuestionTests {
    private static let chunkSize = 50
    static let chunks = Array(0..<(Campaign.isFull ? 12 : 4))

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

    /// An answer, and how a plan is without it.
    struct Answer: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// Takes the answer out; false where there is none.
        var drop: @Sendable (inout CompositionValues) -> Bool
    }

    static let answers = [
        Answer(testDescription: "requires") { composition in
            defer { composition.requires = nil }
            return composition.requires?.isEmpty == false
        },
        Answer(testDescription: "assign") { composition in
            defer { composition.assignments = nil }
            return composition.assignments?.isEmpty == false
        },
        Answer(testDescription: "shareBase") { composition in
            defer { composition.base = nil }
            return composition.base == "planned"
        },
    ]

    @Test(arguments: answers)
    func `an answer decides: without it, selections are others`(answer: Answer) throws {
        var (possible, other) = (0, 0)
        for seed in 0..<200 {
            let conference = OpenQuestions.conference(seed: seed)
            let plan = conference.effectivePlan
            var composition = try #require(plan.composition)
            guard answer.drop(&composition) else { continue }
            var without = plan
            without.composition = composition
            let winner = BruteForce(plan, conference.pool).winner()
            let free = BruteForce(without, conference.pool).winner()
            possible += winner == nil ? 0 : 1
            other += winner?.subset == free?.subset ? 0 : 1
        }
        #expect(possible >= 10 && other >= 10, "\(possible) possible, \(other) others")
    }
}
