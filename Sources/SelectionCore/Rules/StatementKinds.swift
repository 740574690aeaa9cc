/// The kinds of statements: the only place that names them all.
package enum StatementKinds {
    /// The kinds that every plan may have, in the order in which plans are read and outcomes list them.
    static let standard: [any StatementKind] = [
        SeatsKind(), CompositionKind(), QuotaKind(), RuleKind(), InclusionKind(), ExclusionKind(), ConflictKind(),
    ]

    /// The names of the kinds in files.
    package static let names = standard.map { type(of: $0).name.rawValue }

    /// The prefixes that no rule's id may have, since the names of other kinds begin with them.
    package static let reservedPrefixes = standard.compactMap(\.reservedPrefix)

    /// The order of explanations: what cannot be relaxed first, then rules, then quota lines. Further kinds come last.
    static let inExplanations: [Statement.Kind] = [
        SeatsKind.name, CompositionKind.name, InclusionKind.name, ExclusionKind.name, ConflictKind.name, RuleKind.name,
        QuotaKind.name,
    ]
}

/// Kinds of statements that a plan has beyond the standard ones, each of them once.
package struct FurtherKinds: Sendable, Equatable {
    fileprivate var kinds: [any StatementKind] = []

    package static func == (left: FurtherKinds, right: FurtherKinds) -> Bool {
        left.kinds.map { AnyHashable($0) } == right.kinds.map { AnyHashable($0) }
    }

    /// The plan's statements of a kind; nil where it makes none.
    package subscript<Kind: StatementKind>(_ type: Kind.Type) -> Kind? {
        get { kinds.lazy.compactMap { $0 as? Kind }.first }
        set {
            let place = kinds.firstIndex { $0 is Kind }
            switch (place, newValue) {
            case (let place?, let kind?): kinds[place] = kind
            case (let place?, nil): kinds.remove(at: place)
            case (nil, let kind?): kinds.append(kind)
            case (nil, nil): break
            }
        }
    }
}

extension Plan {
    /// The kinds of statements that the plan may make, in the order in which outcomes list them.
    var kinds: [any StatementKind] { StatementKinds.standard + further.kinds }

    /// The kind of the statements in such places.
    func kind(_ name: Statement.Kind) -> any StatementKind {
        guard let kind = kinds.first(where: { type(of: $0).name == name }) else {
            preconditionFailure("a plan without statements of the kind \(name.rawValue)")
        }
        return kind
    }
}
