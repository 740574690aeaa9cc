import Wording

/// A kind of statement: how plans make it, count it, hold it, edit it and say it. One file for each kind.
///
/// The kinds that every plan may have read the plan's own fields, and `StatementKinds.standard` lists them. A further kind
/// carries what it says itself, and a plan that makes such statements has it in `Plan.further`.
package protocol StatementKind: Hashable, Sendable {
    /// The kind's name.
    static var name: Statement.Kind { get }
    /// True where it is about all nominees, so that every deduction may rest on it.
    static var isAboutEveryone: Bool { get }

    // MARK: What the plan says

    /// The statements of `plan`, in its order, over a pool whose values some of them speak of.
    func statements(of plan: Plan, over pool: Pool) -> [Statement]
    /// The statements counted by themselves, in the order of the counts of the kind's constraints.
    func counted(of plan: Plan, over pool: Pool) -> [Statement]
    /// The columns of the pool that it reads besides those of groups.
    func columns(of plan: Plan) -> [String]
    /// The rank and the relaxation that each of the plan's entries states, in its order.
    func entries(of plan: Plan) -> [StatementEntry]
    /// The bounds of the statement in `place`, where such bounds can be set.
    func bounds(of place: Statement.Place, in plan: Plan) -> Bounds?
    /// The content that tells the statement apart from others of its kind, wherever they stand in the file.
    func content(of statement: Statement, in plan: Plan) -> [String]
    /// The nominees whom a counted statement counts, as the conditions of a group, and within which base group.
    func counted(by statement: Statement, in plan: Plan) -> (conditions: [Condition], base: String)
    /// The statements without a count of their own that bear on the nominee `id`.
    func statements(about id: String, in plan: Plan) -> [Statement]
    /// The beginning of the names of this kind's statements, which nothing else's may have; nil where the names are the plan's
    /// own.
    var reservedPrefix: String? { get }

    // MARK: What holds it

    /// The constraints that hold it over a pool, one for each entry of the plan.
    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint]

    // MARK: Editing

    /// Drops the statements in `places`, all of this kind.
    func drop(_ places: Set<Statement.Place>, from plan: inout Plan, over pool: Pool)
    /// Sets the bounds of the statement in `place`.
    func setBounds(_ bounds: Bounds, of place: Statement.Place, in plan: inout Plan)
    /// Makes a target required: the statement in `place` alone.
    func makeRequired(_ place: Statement.Place, in plan: inout Plan)
    /// Makes the bounds of the statement in `place` such that they may not be moved; other statements keep their places.
    func hold(_ place: Statement.Place, in plan: inout Plan)
    /// Makes targets bind nobody; entries keep their places.
    func releaseTargets(in plan: inout Plan)
    /// Takes targets out.
    func removeTargets(from plan: inout Plan)
    /// Makes bounds that may be moved targets, and how far they may be moved required: entries keep their places, and further
    /// ones follow. A target of more people than `nominated` aims at those.
    func soften(_ plan: inout Plan, nominated: Int)

    // MARK: Words

    /// The statement's name for people: a rule's label, a quota's value and column, what a pin says.
    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String
}

/// The rank and the relaxation that an entry of a plan states, for all statements that it makes.
package struct StatementEntry: Sendable {
    /// Its priority where it is aimed at.
    package let priority: Priority?
    /// The limits within which its bounds may be moved.
    package let relaxation: RelaxationLimits
    /// Its place in the plan.
    package let location: SourceLocation?

    /// An entry; see the properties.
    package init(priority: Priority?, relaxation: RelaxationLimits, location: SourceLocation?) {
        (self.priority, self.relaxation, self.location) = (priority, relaxation, location)
    }
}

/// The form in which a report puts what the names of statements mention.
package protocol StatementStyle {
    /// A message in the report's language.
    func text(_ message: Message) -> String
    /// A number of people.
    func text(_ count: Int) -> String
    /// A bound.
    func text(_ bound: Bound) -> String
    /// A nominee, by what is known of them.
    func person(_ reference: NomineeReference) -> String
}

extension StatementStyle {
    /// The words for what is called `name`, within a base group.
    func within(_ name: String, _ base: String?, _ plan: Plan) -> String {
        guard let base, base != Group.all else { return name }
        return text(Message(.statementWithin(label: name, group: plan.title(ofGroup: base))))
    }
}

/// A kind that is counted as it is stated, or not at all, and that knows neither targets nor bounds that can be moved.
extension StatementKind {
    package static var isAboutEveryone: Bool { false }

    package func counted(of plan: Plan, over pool: Pool) -> [Statement] { [] }
    package func columns(of plan: Plan) -> [String] { [] }
    package func entries(of plan: Plan) -> [StatementEntry] { [] }
    package func bounds(of place: Statement.Place, in plan: Plan) -> Bounds? { nil }
    package func content(of statement: Statement, in plan: Plan) -> [String] { [statement.id] }
    package func counted(by statement: Statement, in plan: Plan) -> (conditions: [Condition], base: String) {
        ([], Group.all)
    }
    package func statements(about id: String, in plan: Plan) -> [Statement] { [] }
    package var reservedPrefix: String? { nil }
    package func setBounds(_ bounds: Bounds, of place: Statement.Place, in plan: inout Plan) {}
    package func makeRequired(_ place: Statement.Place, in plan: inout Plan) {}
    package func hold(_ place: Statement.Place, in plan: inout Plan) {}
    package func releaseTargets(in plan: inout Plan) {}
    package func removeTargets(from plan: inout Plan) {}
    package func soften(_ plan: inout Plan, nominated: Int) {}
}
