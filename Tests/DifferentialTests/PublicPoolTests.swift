import DelegateSelection
import Foundation
import SelectionCore
import SelectionInput
import Testing

/// Pools that others published, of which some defeat the greedy methods that they were published with.
@Suite struct PublicPoolTests {
    static let pools = ["entrofy-workshop", "example-small-20", "opendlp-monitoring", "sf-fixture-150"]
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Datasets/public-pools")

    private func inputs(_ pool: String) throws -> SelectionInputs {
        let folder = PublicPoolTests.folder.appendingPathComponent(pool)
        return try InputReader.read(
            InputPaths(
                plan: folder.appendingPathComponent("plan.yaml").path,
                pool: folder.appendingPathComponent("nominees.csv").path))
    }

    private func outcome(_ inputs: SelectionInputs, _ solver: SolverChoice) throws -> Outcome {
        var options = SelectionOptions()
        options.solver = solver
        return try DelegateSelector.select(inputs, options: options)
    }

    /// The search without proof finds a selection on every one of them, and no better one than the best.
    @Test(arguments: pools) func aSelectionIsFound(pool: String) throws {
        let inputs = try inputs(pool)
        let (greedy, best) = (try outcome(inputs, .greedy), try outcome(inputs, .auto))
        #expect(best.status == .optimal)
        let problem = try Formulation(inputs.plan, inputs.pool).problem
        #expect(problem.isFeasible(greedy.selected) && problem.isFeasible(best.selected))
        #expect(!problem.isBetter(greedy.selected, than: best.selected))
        for outcome in [greedy, best] {
            let recount = try #require(outcome.recount)
            #expect(recount.rules.allSatisfy { $0.isSatisfied })
        }
    }

    /// Every folder of the pools is tested.
    @Test func noneIsForgotten() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: PublicPoolTests.folder.path)
        #expect(names.filter { !$0.contains(".") }.sorted() == PublicPoolTests.pools)
    }
}
