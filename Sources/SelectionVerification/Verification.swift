import SelectionCore
import SelectionFile
import SelectionInput
import Wording

/// Recounts a selection file against its plan and its pool, with no solver.
///
/// What a selection attains, how it keeps every rule, who was selected and from which files: all of it is derived again
/// and compared, value by value, wherever the file states it. What only a solver can know is checked as far as it
/// follows: on proof the bound is the objective and the gap 0, elsewhere the gap follows from bound and objective. The
/// names of files, the solver and the times are not looked at: a renamed file still is the same by its hash.
package struct Verification {
    /// The problems of `selectionFile`, each with its place in it, by place; none means that it is verified.
    /// - Parameter inputs: the plan and the pool that the selection is said to be made from. Its plan's lottery seed is
    ///   the one that the numbers must follow from.
    /// - Complexity: O(nominees + selected × rules).
    package static func verify(inputs: SelectionInputs, selectionFile: InputFile) -> [Diagnostic] {
        do {
            let selection = try StatedSelection(selectionFile)
            guard selection.root.entries != nil else {
                let problem = Message(.expectedMap(key: selectionFile.name))
                return [Diagnostic(.error, at: selection.root.location, problem)]
            }
            var verification = Verification(inputs: inputs.asking(questionOf: selection), selection: selection)
            // Sums of weights and points are exact only where the plan's digits fit: `select` refuses the others, too.
            _ = try Formulation(verification.inputs)
            verification.checkAll()
            return verification.problems.sorted { left, right in
                switch (left.location, right.location) {
                case (let left?, let right?): left < right
                case (nil, let right): right != nil
                case (_, nil): false
                }
            }
        } catch {
            return error.diagnostics
        }
    }

    /// The claims of `selectionFile`, once nothing in it was found to be wrong, for a plan that names `quotaFiles` quota files.
    /// - Throws: `InputRejection` where it cannot be read.
    package static func claims(
        of selectionFile: InputFile, quotaFiles: Int
    ) throws(InputRejection) -> VerifiedSelection {
        let selection = try StatedSelection(selectionFile)
        var verified = VerifiedSelection(
            status: selection.status ?? .unknown, delegates: selection.delegates.count, rules: selection.ruleCount,
            isImpossibleByCounting: selection.isImpossibleByCounting, follows: selection.publishedList?.text)
        // The contract has no hashes of quota files, so that another program's selection may go without.
        if selection[.inputs]?[InputsKey.quotas] == nil { verified.uncheckedQuotaFiles = quotaFiles }
        return verified
    }

    let inputs: SelectionInputs
    let selection: StatedSelection
    private(set) var problems: [Diagnostic] = []

    private init(inputs: SelectionInputs, selection: StatedSelection) {
        (self.inputs, self.selection) = (inputs, selection)
    }

    private mutating func checkAll() {
        checkFiles()
        checkReplacementForm()
        // What counts those who were not selected cannot be checked once they were forgotten.
        if inputs.forgotten == nil {
            checkImpossibilities()
            checkConflict()
        }
        let rows = checkSelected()
        checkLottery()
        guard let status = checkedStatus() else { return }
        switch status {
        case .infeasible, .unknown:
            checkNothingIsSelected(status)
            checkReplacement(status, selected: [])
        case .optimal, .feasible:
            guard let rows else { return }
            checkReplacement(status, selected: rows)
            let recount = Recount(rows, inputs.plan, inputs.pool)
            checkRules(recount)
            checkRequired(recount)
            if let objective = required(.objective) {
                compare(objective, with: SelectionPart.objective(recount.objective), as: .objective)
            }
            if let cost = selection[.cost] {
                compare(cost, with: .optional(recount.cost, SelectionPart.cost), as: .cost)
            }
            checkProof(status, recount.objective)
            if inputs.forgotten == nil { checkTies(rows) }
        }
    }

    /// Adds a problem.
    mutating func add(_ problem: Message, at node: DocumentNode?, advice: [Message] = []) {
        problems.append(Diagnostic(.error, at: (node ?? selection.root).location, problem, advice: advice))
    }

    /// Adds a problem at a place.
    mutating func add(_ problem: Message, atLine location: SourceLocation?) {
        problems.append(Diagnostic(.error, at: location ?? selection.root.location, problem))
    }

    /// The node under a key of the file that the contract names; where there is none, that is a problem.
    mutating func required(_ key: SelectionKey) -> DocumentNode? { required(key.name, of: selection.root) }

    /// The node under a key that the contract names; where there is none, that is a problem.
    mutating func required(_ key: some DescribedKey, of node: DocumentNode) -> DocumentNode? {
        required(key.name, of: node)
    }

    /// The node under the key of this name; where there is none, that is a problem.
    mutating func required(_ name: String, of node: DocumentNode) -> DocumentNode? {
        if let value = node[name] { return value }
        add(Message(.missingKey(key: name)), at: node)
        return nil
    }
}
