import SelectionCore
import SelectionFile
import SelectionInput

/// The replacements for whoever withdraws.
public struct AlternatesAnswer: Sendable {
    /// The published list.
    public var list: PublishedList
    /// The inputs, with those out who had withdrawn before the list was made.
    public var inputs: SelectionInputs
    /// The reserves in order.
    public var alternates: Alternates
    /// The changes that it takes where no single nominee takes the place, for each group of delegates who count alike.
    public var chains: [AlternateChain]
}

extension DelegateSelector {
    /// The reserves of a published list in order, and the changes of a replacement where no single nominee takes the
    /// place: `select` decides these, for each group of delegates who count alike, as the answer to the question that a
    /// withdrawal poses.
    ///
    /// Searched is only what does not follow from counting: where seats are empty, one search mostly shows for everybody that
    /// no more of them can be filled.
    /// - Parameters:
    ///   - list: the published list, a selection file.
    ///   - count: the most alternates.
    ///   - inputs: the plan and the nominees that the list was made from.
    ///   - options: the time limit is one for all searches together.
    /// - Throws: `InputRejection` with everyone on the list who is no nominee, and as `select` does.
    public static func alternates(
        of list: InputSource, count: Int, _ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()
    ) throws(InputRejection) -> AlternatesAnswer {
        let followed = try following(list, inputs)
        let (alternates, chains) = try self.alternates(
            of: followed.list, count: count, followed.inputs, options: options)
        return AlternatesAnswer(list: followed.list, inputs: followed.inputs, alternates: alternates, chains: chains)
    }

    /// A published list, and the inputs without those who had withdrawn before it was made; warnings about the list are
    /// among their remarks.
    /// - Throws: `InputRejection` with everyone on the list who is no nominee.
    package static func following(
        _ list: InputSource, _ inputs: SelectionInputs
    ) throws(InputRejection) -> (list: PublishedList, inputs: SelectionInputs) {
        var inputs = inputs
        let reading = try PublishedListReader.read(try list.open(), for: &inputs, purpose: .following)
        inputs = inputs.following(reading.list)
        inputs.listRemarks += reading.remarks + inputs.breaches(of: reading.list)
        return (reading.list, inputs)
    }

    /// The alternates and the changes of a list that was read, over inputs that follow it.
    package static func alternates(
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

    /// An upper bound on the delegates of any list that keeps the required rules, whoever of `list` withdraws: pins of
    /// its delegates bind no more. Targets, merit and those who are kept change nothing about that.
    private static func mostSeats(
        of list: PublishedList, _ inputs: SelectionInputs, _ options: SelectionOptions
    ) throws(InputRejection) -> Int {
        var free = inputs
        let listed = Set(list.delegates.map(\.id))
        free.plan.pins.include.removeAll { listed.contains($0.id) }
        free.plan = free.plan.requirements
        free.plan.seats.fill = .first
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
