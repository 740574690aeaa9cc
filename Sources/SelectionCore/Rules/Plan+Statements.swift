import Wording

extension Plan {
    /// Every statement of the plan, over a pool whose values `each` speaks of: seats, composition, quotas, rules, pins,
    /// conflicts, each in the plan's order.
    package func statements(over pool: Pool) -> [Statement] { kinds.flatMap { $0.statements(of: self, over: pool) } }

    /// The statements of one kind.
    package func statements(_ name: Statement.Kind, over pool: Pool) -> [Statement] {
        kind(name).statements(of: self, over: pool)
    }

    /// The statements counted by themselves over a pool, in the order of `Recount.rules`: classes, lines of quotas, rules.
    package func countedStatements(over pool: Pool) -> [Statement] {
        kinds.flatMap { $0.counted(of: self, over: pool) }
    }

    /// The statements, required or not, that bear on the nominee `id`, of whom `counted` count them: in the plan's order, parts
    /// left out.
    package func statements(about id: String, counted: [Statement]) -> [Statement] {
        let own = Dictionary(grouping: counted.filter { !$0.isPart }, by: \.kind)
        return kinds.flatMap { kind in kind.statements(about: id, in: self) + (own[type(of: kind).name] ?? []) }
    }

    /// The statement's name for people, in the form of a report.
    package func name(of statement: Statement, _ style: some StatementStyle) -> String {
        kind(statement.kind).name(of: statement, in: self, style)
    }

    /// True where only statements of some kind have names of the form of `id`, so that no rule may be called so.
    package func reserves(_ id: String) -> Bool { kinds.compactMap(\.reservedPrefix).contains(where: id.hasPrefix) }

    /// The place of the first target of a priority, rules before quotas.
    func location(ofPriority rank: Int) -> SourceLocation? {
        inExplanations.lazy.compactMap { kind in
            kind.entries(of: self).first { $0.priority?.rank == rank }?.location
        }.first
    }

    /// True where some required bound may not be moved as far as one likes.
    public var limitsRelaxation: Bool {
        kinds.contains { kind in
            kind.entries(of: self).contains { $0.priority == nil && $0.relaxation != RelaxationLimits() }
        }
    }

    /// The kinds in the order of explanations.
    private var inExplanations: [any StatementKind] {
        kinds.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }
}

// MARK: Order

extension StatementKind {
    /// The place among the kinds in explanations.
    fileprivate var rank: Int {
        StatementKinds.inExplanations.firstIndex(of: Self.name) ?? StatementKinds.inExplanations.count
    }
}

extension Plan {
    /// The statements in an order that does not depend on where they stand in the file: what cannot be relaxed first, then
    /// rules, then quota lines, those of a kind by what they say. Where several explanations are equally good, it decides.
    func ordered(_ statements: [Statement]) -> [Statement] {
        typealias Key = (rank: Int, kind: String, content: [String])
        func key(_ statement: Statement) -> Key {
            let kind = kind(statement.kind)
            return (kind.rank, statement.kind.rawValue, kind.content(of: statement, in: self))
        }
        func isBefore(_ left: Key, _ right: Key) -> Bool {
            (left.rank, left.kind) != (right.rank, right.kind)
                ? (left.rank, left.kind) < (right.rank, right.kind)
                : left.content.lexicographicallyPrecedes(right.content)
        }
        return statements.map { (key: key($0), statement: $0) }.sorted { isBefore($0.key, $1.key) }.map(\.statement)
    }
}

// MARK: Editing

extension Plan {
    /// The bounds of the statement in `place`, where such bounds can be set: those of rules and of quota lines.
    package func bounds(of place: Statement.Place) -> Bounds? { kind(place.kind).bounds(of: place, in: self) }

    /// Sets the bounds of a rule or of a quota's line; of other kinds of statements it changes nothing.
    package mutating func setBounds(_ bounds: Bounds, of place: Statement.Place) {
        kind(place.kind).setBounds(bounds, of: place, in: &self)
    }

    /// Makes a target required: a rule, or one line of a quota, whose other lines stay as they are.
    package mutating func makeRequired(_ place: Statement.Place) { kind(place.kind).makeRequired(place, in: &self) }

    /// Makes the bounds of a rule or of a quota's line such that they may not be moved; other statements keep their places.
    package mutating func hold(_ place: Statement.Place) { kind(place.kind).hold(place, in: &self) }

    /// The plan without some of its statements, over a pool: bounds bind nobody, pins and conflicts are gone, anyone may be
    /// selected where the seats are dropped.
    package func without(_ dropped: Set<Statement>, over pool: Pool) -> Plan {
        var plan = self
        let places = Dictionary(grouping: dropped.map(\.place), by: \.kind)
        for kind in kinds {
            if let own = places[type(of: kind).name] { kind.drop(Set(own), from: &plan, over: pool) }
        }
        return plan
    }

    /// The plan with its required rules alone: no targets, no merit.
    public var requirements: Plan {
        var plan = self
        for kind in kinds { kind.removeTargets(from: &plan) }
        plan.merit = []
        return plan
    }

    /// The plan with what it requires only; rules and quotas keep their places, those that are aimed at bound nobody.
    var withoutTargets: Plan {
        var plan = self
        for kind in kinds { kind.releaseTargets(in: &plan) }
        plan.merit = []
        return plan
    }
}

extension Plan {
    /// The elements of a list whose statements of `kind` are not dropped.
    func kept<Element>(_ elements: [Element], _ kind: Statement.Kind, without dropped: Set<Statement.Place>)
        -> [Element]
    {
        elements.indices.filter { !dropped.contains(.init(kind, index: $0)) }.map { elements[$0] }
    }
}
