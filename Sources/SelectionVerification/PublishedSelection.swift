import ExactArithmetic
import SelectionCore
import SelectionFile
import SelectionInput

/// A selection file as the outcome that it states, after it was recounted.
package enum PublishedSelection {
    /// The outcome that `file` states of `inputs`. What it says of a proof is taken as it is; everything else is counted
    /// again.
    /// - Throws: `InputRejection` where the file does not belong to the inputs, or states anything that is not so.
    package static func outcome(of file: InputFile, _ inputs: SelectionInputs) throws(InputRejection) -> Outcome {
        let problems = Verification.verify(inputs: inputs, selectionFile: file)
        guard problems.isEmpty else { throw InputRejection(problems) }
        let selection = try StatedSelection(file)
        let ids = selection.delegates
        let rowOfID = Verification.rows(of: Set(ids), in: inputs.pool)
        let rows = ids.compactMap { rowOfID[$0] }.sorted()
        let status = selection.status ?? .unknown
        let holds = status == .optimal || status == .feasible
        let lottery = Lottery(seed: inputs.plan.lotterySeed, pool: inputs.pool)
        return Outcome(
            status: status, stopped: selection.stop ?? .completed, solver: selection.solver,
            recount: holds ? Recount(rows, inputs.plan, inputs.pool) : nil, selected: rows,
            lotteryNumbers: rows.map { lottery.number(round: 0, row: $0) }, bound: ObjectiveBound(),
            gap: status == .optimal ? .zero : nil,
            countingConflicts: status == .infeasible ? CountingConflict.found(in: inputs.plan, inputs.pool) : [],
            inputs: inputs.fingerprints, core: nil, timing: .init())
    }
}
