import DelegateSelection
import Foundation
import SelectionStore

/// A run as it is asked of `DelegateSelector`: the same functions that the command calls.
enum SolveJob {
    /// What came of a run.
    struct Result: Sendable {
        /// The selection file; nil where the question could not be asked.
        var selection: String?
        var status: String?
        var summary: StoredRun.Summary?
        /// The outcome, and what it was selected from; nil where the question could not be asked.
        var answer: (outcome: Outcome, inputs: SelectionInputs)?
        /// Why the question could not be asked, as a kind; its words are found again from the files of the run.
        var fault: String?
    }

    /// The fault of a run whose files cannot be used.
    static let rejected = "rejected"

    /// The list that a question is about; nil for a selection from nothing.
    static func list(of question: RunQuestion, _ store: OfficeStore) async throws -> String? {
        guard let list = question.list else { return nil }
        guard let selection = try await store.selection(of: list) else {
            throw StoreFault.unknown("list of run \(list)")
        }
        return selection
    }

    /// The inputs of a question.
    /// - Throws: `InputRejection` with every problem.
    static func inputs(
        _ question: RunQuestion, _ folder: ConferenceFolder, _ list: String?
    ) throws(InputRejection) -> SelectionInputs {
        let inputs = try folder.inputs(scenario: question.scenario)
        guard let list else { return inputs }
        let request = ReplacementRequest(
            list: .text(list, name: "selection.json"), withdrawn: question.withdrawn)
        return try DelegateSelector.asking(request, of: inputs)
    }

    /// Selects.
    static func run(
        _ question: RunQuestion, _ folder: ConferenceFolder, _ list: String?, _ options: SelectionOptions
    ) throws(InputRejection) -> Result {
        let start = ContinuousClock.now
        let inputs = try inputs(question, folder, list)
        let reading = ContinuousClock.now - start
        var outcome = try DelegateSelector.select(inputs, options: options)
        outcome.timing.read += reading / .seconds(1)
        outcome.timing.total = (ContinuousClock.now - start) / .seconds(1)
        let report = OutcomeReport(outcome, inputs)
        return Result(
            selection: report.json(version: DelegateSelector.version), status: outcome.status.rawValue,
            summary: outcome.recount.map { recount in
                StoredRun.Summary(
                    seats: outcome.selected.count, merit: recount.objective.merit.description,
                    shortfalls: recount.objective.shortfalls.map { $0.value.description })
            }, answer: (outcome, inputs))
    }

    /// The problems for which a question could not be asked, found again from its files.
    static func problems(
        _ question: RunQuestion, _ folder: ConferenceFolder, _ list: String?
    ) -> [Diagnostic] {
        do {
            var options = SelectionOptions()
            options.timeLimit = .milliseconds(1)
            options.explainsInfeasibility = false
            _ = try DelegateSelector.select(try inputs(question, folder, list), options: options)
            return []
        } catch {
            return error.diagnostics
        }
    }
}
