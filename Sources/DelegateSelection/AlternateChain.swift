import SelectionCore

/// What it takes to replace a delegate in whose place nobody is taken alone.
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
    /// Who enters where nobody else leaves: rows of the pool, ascending, the same whoever of `delegates` withdraws. Where
    /// others leave, who they are may depend on that, so nobody is named.
    public var enters: [Int] = []

    /// Whether one enters and nobody else leaves, by proof.
    fileprivate var isOneForOne: Bool { status == .optimal && left == 0 && entered == 1 }
}

extension DelegateSelector {
    /// The alternates of `list`, `count` at most, and what a replacement does where nobody is taken alone: what `select` says
    /// of the question that a withdrawal poses decides, for each group of delegates who count alike.
    ///
    /// Searched is only what does not follow from counting: where seats are empty, one search mostly shows for everybody that
    /// no more of them can be filled.
    /// - Parameters:
    ///   - inputs: as `SelectionInputs.following` made them.
    ///   - options: the time limit is one for all searches together.
    /// - Returns: the alternates, and a chain for each group of `unserved`, in their order.
    /// - Throws: `InputRejection` as `select` does.
    public static func alternates(
        of list: PublishedList, count: Int, _ inputs: SelectionInputs, options: SelectionOptions
    ) throws(InputRejection) -> (alternates: Alternates, chains: [AlternateChain]) {
        let delegates = inputs.pool.rows(of: list.delegates)
        let search = try alternateSearch(inputs, delegates)
        let deadline = options.timeLimit.map { ContinuousClock.now + $0 }
        func remaining() -> SelectionOptions {
            var options = options
            options.timeLimit = deadline.map { max($0 - .now, .milliseconds(1)) }
            return options
        }
        var seatsAreFilled = false
        if search.seatsDecide, search.groups.contains(where: { $0.standing == .open }) {
            seatsAreFilled = try mostSeats(of: list, inputs, remaining()) <= delegates.count
        }
        var chains: [Int: AlternateChain] = [:]
        for (index, group) in search.groups.enumerated() {
            switch group.standing {
            case .alone: continue
            case .vacancy:
                chains[index] = AlternateChain(
                    delegates: group.delegates, status: .optimal, left: 0, entered: 0, seats: delegates.count - 1)
            case .open where seatsAreFilled: continue
            case .open, .nobody:
                let chain = try chain(for: group.delegates, of: list, inputs, remaining())
                if group.standing == .nobody || !chain.isOneForOne { chains[index] = chain }
            }
        }
        let alternates = search.alternates(count: count, refusing: Set(chains.keys))
        return (alternates, chains.values.sorted { $0.delegates[0] < $1.delegates[0] })
    }

    private static func alternateSearch(
        _ inputs: SelectionInputs, _ delegates: [Int]
    ) throws(InputRejection) -> AlternateSearch {
        do {
            return try AlternateSearch(inputs, delegates: delegates)
        } catch {
            throw InputRejection(error.diagnostics)
        }
    }

    /// More delegates than this no list has that keeps the required rules, whoever of `list` withdraws: pins of its delegates
    /// bind no more. Targets, merit and those who are kept change nothing about that.
    private static func mostSeats(
        of list: PublishedList, _ inputs: SelectionInputs, _ options: SelectionOptions
    ) throws(InputRejection) -> Int {
        var free = inputs
        let listed = Set(list.delegates.map(\.id))
        free.plan.pins.include.removeAll { listed.contains($0.id) }
        free.plan.quotas.removeAll { $0.priority != nil }
        free.plan.rules.removeAll { $0.priority != nil }
        (free.plan.merit, free.plan.seats.fill) = ([], .first)
        return try select(free, options: options).bound.seats ?? .max
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
        guard outcome.recount != nil else { return AlternateChain(delegates: group, status: outcome.status) }
        let change = ListChange(outcome.selected, question, asked.plan, asked.pool)
        return AlternateChain(
            delegates: group, status: outcome.status, left: change.left.count, entered: change.entered.count,
            seats: outcome.selected.count, enters: change.left.isEmpty ? change.entered : [])
    }
}
