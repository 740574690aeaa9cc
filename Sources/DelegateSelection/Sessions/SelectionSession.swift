import IntegerProgramming
import SelectionCore

/// A conference that is talked about: a plan that is being edited, over one pool, and a selection that is held.
///
/// A value: copies may be asked and edited on several threads, and an edit that is given up is forgotten with its copy.
public struct SelectionSession: Sendable {
    /// The plan as it is edited, and the nominees.
    public private(set) var inputs: SelectionInputs
    /// The selection that is held, by the plan as it was when it was made; nil until there is one.
    public private(set) var selection: ExchangeSession?
    /// The options of searches: threads and interruption; time is limited by each call.
    private let options: SelectionOptions
    private var search: RoomSearch

    /// A session on inputs that were read. Nothing is searched yet.
    /// - Complexity: O(nominees × attributes).
    public init(_ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()) {
        (self.inputs, self.options) = (inputs, options)
        search = RoomSearch(inputs.plan, inputs.pool)
    }

    // MARK: The room of rules

    /// What is known of how far rules can be moved, and whether all of them can be kept.
    public var room: PlanRoom { search.room }

    /// Goes over to an edited plan, and finds the room of its rules within so long: what an edit leaves true is carried over,
    /// ranges that time does not suffice for are marked as not proven yet. Of an edit of bounds least has to be found anew.
    ///
    /// The limit is the only one: that of the options is for whole selections. What the plan counts is worked out first,
    /// O(nominees × attributes), and is not part of it.
    /// - Parameters:
    ///   - plan: the plan as it is from now on.
    ///   - limit: the longest time that searching may take; nil for as long as it takes.
    public mutating func edit(_ plan: Plan, within limit: Duration? = nil) {
        let start = ContinuousClock.now
        inputs.plan = plan
        search.edit(plan)
        refine(until: limit.map { start + $0 })
    }

    /// Goes over to the plan with other bounds of a rule or of a quota's line.
    /// - Parameters:
    ///   - statement: the rule or line, of the plan as it is.
    ///   - bounds: its bounds from now on.
    ///   - limit: the longest time that searching may take; nil for as long as it takes.
    public mutating func move(_ statement: Statement, to bounds: Bounds, within limit: Duration? = nil) {
        var plan = inputs.plan
        plan.setBounds(bounds, of: statement.place)
        edit(plan, within: limit)
    }

    /// Goes on with what is not proven yet.
    /// - Parameter limit: the longest time that searching may take; nil for as long as it takes.
    public mutating func refine(within limit: Duration? = nil) { refine(until: limit.map { .now + $0 }) }

    private mutating func refine(until deadline: ContinuousClock.Instant?) {
        search.run(
            control: StoppingCriteria(deadline: deadline, interruption: options.interruption), threads: options.threads)
    }

    /// A selection that keeps everything required, rows of the pool, ascending; nil where none is known.
    public var possible: [Int]? { search.witness }

    // MARK: The selection

    /// Holds `outcome`, a selection by the plan as it is now, so that exchanges can be asked for.
    /// - Complexity: O(nominees × rules that count them).
    public mutating func hold(_ outcome: Outcome) {
        selection =
            outcome.recount == nil
            ? nil : ExchangeSession(inputs.plan, inputs.pool, selected: outcome.selected)
    }

    /// Who could sit in whose place, for the nominee in `row`; nil where no selection is held.
    public func exchanges(_ row: Int) -> ExchangeSession.Answer? { selection?.answer(row) }
}
