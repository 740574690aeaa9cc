/// The question which list follows a published one when delegates withdraw: one that keeps every required rule, fills the
/// seats as the plan says, and loses the fewest others; then targets, merit and the lottery decide.
public struct Replacement: Sendable, Equatable {
    /// The SHA-256 of the published list's file.
    public var from: String
    /// Those who are on the published list.
    public var published: [NomineeReference]
    /// Those of them who withdraw now.
    public var withdrawn: [NomineeReference]
    /// Those who withdrew from earlier lists.
    public var withdrawnEarlier: [NomineeReference]

    /// The question that `withdrawn` of `published` pose; see the properties.
    package init(
        from: String, published: [NomineeReference], withdrawn: [NomineeReference],
        withdrawnEarlier: [NomineeReference] = []
    ) {
        self.from = from
        self.published = published
        self.withdrawn = withdrawn
        self.withdrawnEarlier = withdrawnEarlier
    }

    /// The published who do not withdraw.
    public var staying: [NomineeReference] {
        let gone = Set(withdrawn.map(\.id))
        return published.filter { !gone.contains($0.id) }
    }
}

extension Plan {
    /// The plan that answers `replacement`: those who withdraw are out, a pin or not, and as many of the others as possible
    /// are kept.
    package func asking(_ replacement: Replacement) -> Plan {
        var plan = without(replacement.withdrawn + replacement.withdrawnEarlier)
        plan.keeping = replacement.staying
        return plan
    }

    /// The plan with `withdrawn` out, a pin or not.
    fileprivate func without(_ withdrawn: [NomineeReference]) -> Plan {
        let gone = Set(withdrawn.map(\.id))
        var plan = self
        plan.pins.include.removeAll { gone.contains($0.id) }
        let pinned = Set(pins.exclude.map(\.id))
        plan.pins.exclude += withdrawn.filter { !pinned.contains($0.id) }
        return plan
    }
}

extension SelectionInputs {
    /// The inputs with those out who withdrew before `list` was made, a pin or not.
    /// - Complexity: O(nominees) reads of ids, where the pool does not know their rows.
    package func following(_ list: PublishedList) -> SelectionInputs {
        var inputs = self
        _ = inputs.pool.findRows(ofIDs: (list.delegates + list.withdrawnEarlier).map(\.id))
        inputs.plan = plan.without(list.withdrawnEarlier)
        return inputs
    }

    /// The inputs of a selection that answers `replacement`.
    /// - Complexity: O(nominees) reads of ids, where the pool does not know the rows of those named.
    package func asking(_ replacement: Replacement) -> SelectionInputs {
        var inputs = self
        let named = replacement.published + replacement.withdrawn + replacement.withdrawnEarlier
        _ = inputs.pool.findRows(ofIDs: named.map(\.id))
        inputs.plan = plan.asking(replacement)
        inputs.replacement = replacement
        return inputs
    }
}
