import ExactArithmetic
import Wording

/// The requirements of a conference: seats, composition, groups, quotas, rules, pins, conflicts, merit, lottery.
///
/// A plan is checked when it is decoded: names it uses exist, bounds are in order, shares add up. Column names are the
/// plan's own; `headers` says what a pool's file calls them.
public struct Plan: Sendable, Equatable {
    /// The name of the conference.
    public var title: String
    /// The scenario's name where the plan is an edited one.
    public var scenario: String?
    /// The header of the pool's file that each column name of the plan stands for; a name not listed stands for itself.
    public var headers: [String: String]
    /// The columns, in order, that each joined column of a quota is made of, by its name (`province,district`).
    public var joinedColumns: [String: [String]]
    /// The reading of what the text of the city's plan leaves open, where the plan names one.
    public var preset: Preset?
    /// The place where the plan names it.
    public var presetLocation: SourceLocation?
    /// The place where the plan keeps those who are one person from being selected together; nil where it does not.
    public var samePersonLocation: SourceLocation?
    /// The number of delegates that there may be.
    public var seats: Seats
    /// The named groups, in the plan's order; `all` is not among them.
    public var groups: [Group]
    /// The shares of the classes, where the plan sets them.
    public var composition: Composition?
    /// Bounds on the values of a column.
    public var quotas: [Quota]
    /// Bounds on groups.
    public var rules: [Rule]
    /// Statements of kinds that only some plans have.
    package var further = FurtherKinds()
    /// Those who must be in, and those who must be out.
    public var pins: Pins
    /// The only ones who may be selected, where delegates are selected from a list; nil for everyone. No plan's file says it.
    public var among: [NomineeReference]?
    /// Those of whom as many as possible are kept, where a list is to follow a published one: a level of its own, right
    /// after the seats with `fill: first`, before everything else with `fill: last`. nil where there is no such list. No
    /// plan's file says it.
    public var keeping: [NomineeReference]?
    /// Sets of nominees of whom only some may be selected.
    public var conflicts: [Conflict]
    /// The terms that add up to a nominee's merit; none means 0 for everyone.
    public var merit: [MeritTerm]
    /// The cost of delegates, where the plan states one; it decides nothing.
    public var cost: Cost?
    /// The published seed that decides among selections still equal.
    public var lotterySeed: String

    /// An empty plan with `seats`, for the decoder and for tests to fill.
    public init(title: String = "", seats: Seats) {
        self.title = title
        self.seats = seats
        headers = [:]
        joinedColumns = [:]
        groups = []
        quotas = []
        rules = []
        pins = Pins()
        conflicts = []
        merit = []
        lotterySeed = ""
    }

    /// The header that the pool's file uses for the plan's column `name`; of a joined column, the headers of its parts, joined
    /// as its values are.
    public func header(for name: String) -> String {
        guard let parts = joinedColumns[name] else { return headers[name] ?? name }
        return parts.map { headers[$0] ?? $0 }.joined(separator: Quota.valueSeparator)
    }

    /// The columns of the file that `name` stands for: itself, or the parts of a joined column.
    package func parts(ofColumn name: String) -> [String] { joinedColumns[name] ?? [name] }

    /// The conditions of all groups, and of those who are put into a class, that are on columns of the file.
    package var conditions: [Condition] {
        let ofClasses = composition?.assignments.flatMap(\.conditions) ?? []
        return (ofClasses + groups.filter { !$0.isDerived }.flatMap(\.conditions)).flatMap(\.onColumns)
    }

    /// Every column of the pool that the plan reads, `id` and `name` aside: each once, in the order of first use.
    public var columnsRead: [String] {
        var seen: Set<String> = []
        let counted = kinds.flatMap { $0.columns(of: self) }.flatMap(parts)
        let all = conditions.map(\.column) + counted + merit.map(\.column)
        return all.filter { seen.insert($0).inserted }
    }
}
