import SelectionCore

/// Says who could sit in whose place: by counting single exchanges, and by an exact search where there is none.
struct ExchangeSearch: Sendable {
    private let search: ParallelSearch
    private let base: Outcome

    init(_ search: ParallelSearch, _ base: Outcome) { (self.search, self.base) = (search, base) }

    /// The exchanges of each of `rows`, in their order.
    func exchanges(of rows: [Int]) throws(InputRejection) -> [NomineeExchanges] {
        guard !rows.isEmpty else { return [] }
        let (plan, pool) = (search.inputs.plan, search.inputs.pool)
        let session = ExchangeSession(plan, pool, selected: base.selected)
        var exchanges = rows.map { NomineeExchanges(session.answer($0)) }
        let stuck = exchanges.indices.filter { exchanges[$0].answer.options.isEmpty && !exchanges[$0].answer.isPinned }
        let outcomes = try search.outcomes(
            stuck.map { index in
                let answer = exchanges[index].answer
                return plan.pinned(pool.id(answer.row), isIn: !answer.isSelected)
            })
        for (index, outcome) in zip(stuck, outcomes) {
            exchanges[index].otherwise = WhatIf(outcome, against: base.selected)
        }
        return exchanges
    }
}

extension Plan {
    /// The plan with a nominee pinned in, or out; other pins on them aside.
    func pinned(_ id: String, isIn: Bool) -> Plan {
        var plan = self
        plan.pins.include.removeAll { $0.id == id }
        plan.pins.exclude.removeAll { $0.id == id }
        if isIn {
            plan.pins.include.append(NomineeReference(id))
        } else {
            plan.pins.exclude.append(NomineeReference(id))
        }
        return plan
    }
}
