import SelectionCore
import SelectionSearch

/// What it takes to replace a delegate whom nobody can replace one for one.
public struct AlternateChain: Sendable {
    /// The delegates for whom this holds; all of them count alike.
    public var delegates: [Int]
    /// `optimal` where what follows is proven to be the fewest changes, `infeasible` where it is proven that no list keeps
    /// the required rules, `unknown` where time ran out.
    public var status: Outcome.Status
    /// How many others leave; nil without a list.
    public var left: Int?
    /// How many enter; nil without a list.
    public var entered: Int?
    /// How many delegates the new list has; nil without a list.
    public var seats: Int?
}

extension DelegateSelector {
    /// What each group of delegates of `list` takes to be replaced, as a replacement of its first one shows: those of a
    /// group count alike, so the numbers are the same for all of them.
    /// - Parameter options: the time limit is one for all groups together.
    /// - Throws: `InputRejection` as `select` does.
    public static func chains(
        for groups: [[Int]], of list: PublishedList, _ inputs: SelectionInputs, options: SelectionOptions
    ) throws(InputRejection) -> [AlternateChain] {
        let deadline = options.timeLimit.map { ContinuousClock.now + $0 }
        var chains: [AlternateChain] = []
        for group in groups {
            var options = options
            options.timeLimit = deadline.map { max($0 - .now, .milliseconds(1)) }
            chains.append(try chain(for: group, of: list, inputs, options))
        }
        return chains
    }

    private static func chain(
        for group: [Int], of list: PublishedList, _ inputs: SelectionInputs, _ options: SelectionOptions
    ) throws(InputRejection) -> AlternateChain {
        let question = Replacement(
            from: list.file.sha256, published: list.delegates,
            withdrawn: group.prefix(1).map { NomineeReference(inputs.pool.id($0)) },
            withdrawnEarlier: list.withdrawnEarlier)
        let asked = inputs.asking(question)
        let outcome = try select(asked, options: options)
        guard outcome.audit != nil else { return AlternateChain(delegates: group, status: outcome.status) }
        let change = ListChange(outcome.selected, question, asked.plan, asked.pool)
        return AlternateChain(
            delegates: group, status: outcome.status, left: change.left.count, entered: change.entered.count,
            seats: outcome.selected.count)
    }
}
