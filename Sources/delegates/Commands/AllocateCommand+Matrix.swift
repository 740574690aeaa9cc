import Apportionment
import DelegateSelection
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// Seats for units and categories at once (`--categories`).
extension AllocateCommand {
    func matrix(_ categories: String, _ file: OutputFile?) throws -> ExitStatus {
        try refuseOtherOptions()
        guard let method = DivisorMethod(rawValue: method.rawValue) else {
            let known = DivisorMethod.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure.usage(Message(.matrixMethod, "--method \(method.rawValue)", known))
        }
        let units = try InputFile(path: arguments.units)
        let (problem, warnings) = try MatrixFiles.read(
            units: units, categories: try InputFile(path: categories), unit: arguments.unit,
            delimiter: arguments.delimiter?.character)
        for warning in warnings { Console.note(Console.line(warning, language)) }
        let outcome = try outcome(problem, method, units)
        if let refusal = BiproportionalReport.refusal(outcome, problem, method, language) {
            return try refuse(refusal.json, refusal.text, file)
        }
        guard case .allocated(let allocation) = outcome else { return .infeasible }
        let report = BiproportionalReport(allocation, seed: lot)
        _ = try publish(report, file)
        return allocation.undecided.isEmpty ? .done : .undecidedTie
    }

    private func outcome(
        _ problem: MatrixProblem, _ method: DivisorMethod, _ units: InputFile
    ) throws -> MatrixOutcome {
        let lot = lot.map { Lot(seed: $0, cellsOf: problem) }
        do {
            return try problem.solve(method, lot: lot)
        } catch {
            guard case .weightsTooLong = error else { throw error }
            let place = SourceLocation(file: units.name)
            throw InputRejection([Diagnostic(.error, at: place, Message(.weightTooLong))])
        }
    }

    /// The seats and weights of a matrix are all in its two tables.
    private func refuseOtherOptions() throws(CommandFailure) {
        let others =
            arguments.given
            + [
                compare.map { _ in "--compare" }, compareWeights.map { _ in "--compare-weights" },
                whatIf.map { _ in "--what-if" }, explain ? "--explain" : nil,
            ].compactMap(\.self)
        guard let other = others.first else { return }
        throw .usage(Message(.optionsExclude, "--categories", other))
    }
}
