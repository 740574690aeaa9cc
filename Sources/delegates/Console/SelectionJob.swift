import DelegateSelection
import Foundation

/// Reading, selecting and telling meanwhile what is going on: what `select` and `demo` have in common.
struct SelectionJob {
    let read: () throws(InputRejection) -> SelectionInputs
    let options: SelectionOptions
    let progress: ProgressChoice
    let language: Language

    /// Selects; warnings about the input go to standard error.
    /// - Returns: besides the outcome and the inputs, until when its total time has counted.
    /// - Throws: `InputRejection`, and whatever `check` throws when the inputs are read.
    func run(
        check: (SelectionInputs) throws -> Void = { _ in }
    ) throws -> (outcome: Outcome, inputs: SelectionInputs, end: ContinuousClock.Instant) {
        let start = ContinuousClock.now
        let inputs = try read()
        let reading = ContinuousClock.now - start
        Console.warn(inputs.remarks + inputs.listRemarks, language)
        try check(inputs)
        var outcome = try search(inputs)
        outcome.timing.read += reading / .seconds(1)
        // The recount of many rules takes its time too, so the total is what the clock says, not the sum of the phases.
        let end = ContinuousClock.now
        outcome.timing.total = (end - start) / .seconds(1)
        return (outcome, inputs, end)
    }

    private func search(_ inputs: SelectionInputs) throws -> Outcome {
        let line = ProgressLine(progress, inputs, language)
        var options = options
        options.interruption = InterruptSignal.listen()
        options.report = { line.show($0) }
        defer {
            line.erase()
            InterruptSignal.ignoreNoMore()
        }
        return try DelegateSelector.select(inputs, options: options)
    }
}
