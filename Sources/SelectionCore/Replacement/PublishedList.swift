import Wording

/// A list of delegates that has been published: who is on it, and who had withdrawn before it was made.
public struct PublishedList: Sendable, Equatable {
    /// The selection file that it stands in.
    public var file: InputFingerprints.File
    /// Those who are on it, each once.
    public var delegates: [NomineeReference]
    /// Those who had withdrawn from earlier lists, and stay out.
    public var withdrawnEarlier: [NomineeReference]

    /// `delegates`, as `file` lists them.
    package init(
        file: InputFingerprints.File, delegates: [NomineeReference], withdrawnEarlier: [NomineeReference] = []
    ) {
        self.file = file
        self.delegates = delegates
        self.withdrawnEarlier = withdrawnEarlier
    }
}

extension SelectionInputs {
    /// Lets only those be selected who are on `list`, as when a list is passed on to the congress above.
    /// - Precondition: the pool knows the rows of their ids (`findRows`).
    package mutating func select(from list: PublishedList) {
        plan.among = list.delegates
        fingerprints.from = list.file
    }
}

extension SelectionInputs {
    /// Warnings that name every required rule which `list` does not keep, counted by this plan over this pool.
    /// - Complexity: O(nominees + delegates × rules).
    package func breaches(of list: PublishedList) -> [Diagnostic] {
        let recount = Recount(pool.rows(of: list.delegates), plan, pool)
        return recount.rules.filter { $0.required && !$0.isSatisfied }.map { rule in
            let bounds = [rule.minimum.map { "≥ \($0)" }, rule.maximum.map { "≤ \($0)" }].compactMap(\.self)
            let column = rule.kind == .quota ? plan.header(for: plan.quotas[rule.place.index].column) + ": " : ""
            let message = Message(
                .listIsBroken(
                    statement: column + rule.label, count: "\(rule.count)", bounds: bounds.joined(separator: ", ")))
            return Diagnostic(.warning, at: SourceLocation(file: list.file.name), message)
        }
    }
}
