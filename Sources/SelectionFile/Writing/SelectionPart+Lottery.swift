import SelectionCore

extension SelectionPart {
    /// The people between whom only the lottery decided, as far as single exchanges tell; nil where not everything is
    /// proven.
    static func tied(_ outcome: Outcome, _ inputs: SelectionInputs, _ extent: ListExtent) -> JSONValue? {
        guard let ties = outcome.ties, let drawn = outcome.drawn(inputs, atMost: extent.most) else { return nil }
        return tied(
            drawn, of: ties.exchanges.count, delegates: ties.delegates, isComplete: ties.isComplete, inputs, extent)
    }

    /// Those who were tied until the lottery, the first of them where they are many.
    /// - Parameter count: how many `drawn` are in all, where they are the first ones only.
    package static func tied(
        _ drawn: [DrawnNominee], of count: Int? = nil, delegates: [Int], isComplete: Bool, _ inputs: SelectionInputs,
        _ extent: ListExtent
    ) -> JSONValue {
        let outside = drawn.prefix(extent.most).map { one in
            TieKey.object([
                .id: .string(inputs.pool.id(one.row)), .number: .count(one.number),
                .delegate: .string(inputs.pool.id(one.delegate)), .delegateNumber: .count(one.delegateNumber),
            ])
        }
        return TiedKey.object([
            .complete: .bool(isComplete),
            .count: .count(count ?? drawn.count),
            .outside: .array(outside),
            .delegateCount: .count(delegates.count),
            .delegates: .array(delegates.prefix(extent.most).map { .string(inputs.pool.id($0)) }),
        ])
    }
}
