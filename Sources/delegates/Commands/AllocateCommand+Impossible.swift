import Apportionment
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// What cannot be allotted: impossible bounds are an answer, weights that do not stay exact reject the input.
extension AllocateCommand {
    /// The allotment, or nil where the bounds are impossible.
    func possible(_ problem: AllocationProblem, _ lot: Lot?) throws -> Allocation? {
        do {
            return try problem.solve(method, lot: lot)
        } catch {
            if case .impossible = error { return nil }
            throw try rejection(error)
        }
    }

    /// The allotment; where the bounds are impossible that is said, and it is nil.
    func solve(
        _ problem: AllocationProblem, _ method: ApportionmentMethod, _ lot: Lot?, _ file: OutputFile?
    ) throws -> Allocation? {
        do {
            return try problem.solve(method, lot: lot)
        } catch {
            guard case .impossible(let conflict) = error else { throw try rejection(error) }
            let text = AllocationReport.text(conflict, problem, language)
            _ = try refuse(AllocationReport.json(conflict, problem, method), text, file)
            return nil
        }
    }

    /// Says that nothing can be allotted: on paper, or to scripts.
    func refuse(_ json: String, _ text: String, _ file: OutputFile?) throws -> ExitStatus {
        switch format {
        case .json: if let file { try file.write(json) } else { try Console.print(json) }
        case .csv: Console.note(text)
        case .table, nil: try Console.print(text + "\n")
        }
        return .infeasible
    }

    /// What the user is told of a problem that cannot be put.
    private func rejection(_ error: ApportionmentError) throws -> any Error {
        guard case .weightsTooLong = error else { return error }
        let place = SourceLocation(file: try InputFile(path: arguments.units).name)
        return InputRejection([Diagnostic(.error, at: place, Message(.weightTooLong))])
    }
}
