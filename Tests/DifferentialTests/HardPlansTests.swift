import DelegateSelection
import ExactArithmetic
import Foundation
import SelectionCore
import SelectionInput
import Testing

@testable import SelectionModel
@testable import SelectionProof

/// Plans, in the folder `Plans`, on which exact search once had no end: seats that shares leave open, six-digit shares. What is
/// right was found by HiGHS on the direct model, lottery included.
@Suite struct HardPlansTests {
    struct Expected: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let seats: Int
        var shortfalls: [Int: Rational] = [:]
        var merit = 0
        let lottery: Int

        init(_ plan: String, seats: Int, shortfalls: [Int: Rational] = [:], merit: Int = 0, lottery: Int) {
            testDescription = plan
            (self.seats, self.shortfalls, self.merit, self.lottery) = (seats, shortfalls, merit, lottery)
        }
    }

    static let plans = [
        Expected("one-fixed-share", seats: 20, merit: 1815, lottery: 9_977_750),
        Expected("one-fixed-share-fill-last", seats: 70, shortfalls: [1: 0, 2: 0], merit: 6218, lottery: 38_714_681),
        Expected("two-fixed-shares", seats: 10, merit: 868, lottery: 5_527_347),
        Expected("narrow-shares-of-shares", seats: 0, lottery: 0),
        Expected("fixed-shares-of-shares", seats: 0, lottery: 0),
        Expected("exact-classes-narrow-shares", seats: 0, lottery: 0),
        Expected("exact-classes-of-eighths", seats: 72, shortfalls: [1: 0], merit: 4432, lottery: 38_861_133),
        Expected("exact-classes-one-short", seats: 220, shortfalls: [1: 0], merit: 14_902, lottery: 114_166_135),
        Expected("three-classes-one-short", seats: 72, shortfalls: [1: 0], merit: 4869, lottery: 39_745_154),
        Expected("four-classes-at-least", seats: 152, shortfalls: [4: Rational(69, 10)], lottery: 100_450_590),
        Expected(
            "six-digits-heavy", seats: 3, shortfalls: [1: Rational(115_000_001, 100_000_000)], lottery: 1_718_548),
        Expected(
            "six-digits-two-targets", seats: 2,
            shortfalls: [1: Rational(16_666_667, 50_000_000), 2: Rational(33_333_333, 25_000_000)], merit: 34,
            lottery: 160_759),
        // 33.333333% exactly is the share of a hundred million people, or of nobody.
        Expected("six-digits-nobody", seats: 0, shortfalls: [1: 0, 2: 0], lottery: 0),
        Expected("half-a-person-missing", seats: 1, shortfalls: [2: Rational(1, 2)], lottery: 912_930),
        Expected("large-denominators", seats: 0, shortfalls: [1: 0, 3: 0, 4: 0], lottery: 0),
    ]
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Plans")

    private func outcome(_ plan: String, _ engine: SolverChoice) throws -> (outcome: Outcome, inputs: SelectionInputs) {
        let folder = HardPlansTests.folder.appendingPathComponent(plan)
        let inputs = try InputReader.read(
            InputPaths(
                plan: folder.appendingPathComponent("plan.yaml").path,
                pool: folder.appendingPathComponent("nominees.csv").path))
        var options = SelectionOptions()
        options.solver = engine
        options.recordsTrees = true
        options.timeLimit = .seconds(120)
        return (try DelegateSelector.select(inputs, options: options), inputs)
    }

    @Test(arguments: plans, exactEngines) func `the best is proven`(expected: Expected, engine: SolverChoice) throws {
        let (outcome, inputs) = try outcome(expected.testDescription, engine)
        #expect(outcome.status == .optimal && outcome.gap == .zero)
        let objective = try #require(outcome.recount?.objective)
        #expect(objective.seats == expected.seats)
        let shortfalls = objective.shortfalls.map { ($0.priority, $0.value) }
        #expect(Dictionary(uniqueKeysWithValues: shortfalls) == expected.shortfalls)
        #expect(objective.merit == Rational(expected.merit))
        #expect(objective.lottery == expected.lottery)
        let work = try #require(outcome.work)
        #expect(work.pivots <= 20_000, "\(work.pivots) pivots")
        let check = ProofCheck(try Formulation(inputs.plan, inputs.pool).problem)
        try check.follow(try #require(outcome.proof), provingOptimal: outcome.selected)
    }

    /// Every folder is tested.
    @Test func noneIsForgotten() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: HardPlansTests.folder.path)
        #expect(names.sorted() == HardPlansTests.plans.map(\.testDescription).sorted())
    }
}
