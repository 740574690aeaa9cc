import ExactArithmetic
import SelectionCore
import SelectionInput
import Wording

/// Questions about a selection.
public struct ExplanationRequest: Sendable {
    /// Ids of nominees.
    public var ids: [String] = []
    /// Ids of those of whom it is asked who could sit in whose place.
    public var exchanges: [String] = []
    /// Rules by the ids that reports use; `quota:<column>` for a quota as a whole, `composition` for every class.
    public var rules: [String] = []
    /// True where every rule is asked about in brief.
    public var asksAllRules = false
    /// True where it is asked how far every rule can be moved.
    public var asksRoom = false
    /// The most sets of statements that cannot hold together, of which all are looked for; nil where they are not asked for.
    public var conflicts: Int?
    /// The most ways out that are looked for with them.
    public var waysOut = 3
    /// The additional nominees that there can be, of whom the fewest are looked for with which the plan can be kept; nil where that
    /// is not asked for.
    public var supply: SupplyLimits?
    /// Targets that conflicts, ways out and supply take as required, by the ids of rules and quota lines; `quota:<column>` for
    /// all lines of a quota.
    public var keeping: [String] = []
    /// The selection file that is explained; nil for the selection that `select` makes.
    public var published: InputSource?

    /// No question.
    public init() {}
}

extension DelegateSelector {
    /// Explains the selection of `inputs`, or the published one that the request names, which is verified first.
    ///
    /// Where there is no base selection, only what counting tells is answered.
    /// - Parameters:
    ///   - inputs: the plan and the nominees.
    ///   - request: what is asked.
    ///   - options: who searches, for how long.
    ///   - progress: told on any thread how many of how many searches of a round are done.
    /// - Throws: `InputRejection` for ids and rules that are not there, and where numbers would not stay exact; for a
    ///   published selection that does not belong to the inputs, or states anything that is not so.
    public static func explain(
        _ inputs: SelectionInputs, _ request: ExplanationRequest, options: SelectionOptions = SelectionOptions(),
        progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(InputRejection) -> Explanation {
        let published = try request.published.map { list throws(InputRejection) in
            try PublishedSelection.outcome(of: try list.open(), inputs)
        }
        var inputs = inputs
        let rows = try self.rows(of: request.ids, &inputs)
        let exchanged = try self.rows(of: request.exchanges, &inputs)
        let asked = try RuleReferences(inputs).resolve(request.rules)
        let question = try RuleReferences(inputs).keeping(request.keeping)
        let base: Outcome
        if let published {
            base = published
        } else {
            var options = options
            // Where it is asked for by itself, it is not looked for with the selection, too.
            if request.supply != nil { options.findsSupply = false }
            base = try select(inputs, options: options)
        }
        var explanation = Explanation(base: base)
        let selected = base.recount == nil ? nil : base.selected
        explanation.quotas = asked.quotas.map {
            QuotaCoverage(quota: $0, of: inputs.plan, inputs.pool, selected: selected)
        }
        if request.asksRoom { explanation.room = room(inputs, options: options) }
        try self.explain(question, request, options, &explanation)
        guard let recount = base.recount else { return explanation }
        let search = ParallelSearch(inputs: inputs, options: options, progress: progress)
        explanation.nominees = try NomineeExplanationSearch(search, base, recount).explanations(of: rows)
        explanation.exchanges = try ExchangeSearch(search, base).exchanges(of: exchanged)
        let costs = RuleCostSearch(search, base, recount)
        explanation.rules = try costs.costs(of: asked.rules, isBrief: false)
        if request.asksAllRules {
            explanation.allRules = try costs.costs(of: inputs.plan.countedStatements(over: inputs.pool), isBrief: true)
        }
        return explanation
    }

    /// A session on the selection of `outcome`, which is of `inputs`: who could sit in whose place, asked as often as wanted, from any
    /// thread; nil where there is no selection.
    /// - Complexity: O(nominees × rules + nominees × log nominees), a fraction of a second for 100,000 nominees.
    public static func exchanges(_ inputs: SelectionInputs, of outcome: Outcome) -> ExchangeSession? {
        guard outcome.recount != nil else { return nil }
        return ExchangeSession(inputs.plan, inputs.pool, selected: outcome.selected)
    }

    /// What cannot hold together in the plan of `question`, the ways out, and the nominees who are missing, as far as they are
    /// asked for.
    private static func explain(
        _ question: (inputs: SelectionInputs, kept: [Statement]), _ request: ExplanationRequest,
        _ options: SelectionOptions, _ explanation: inout Explanation
    ) throws(InputRejection) {
        guard request.conflicts != nil || request.supply != nil else { return }
        (explanation.asked, explanation.kept) = (question.inputs.plan, question.kept)
        let search = InfeasibilitySearch(question.inputs, options, base: explanation.base)
        if let limits = request.supply {
            let found = try search.supply(limits)
            (explanation.supply, explanation.supplied, explanation.supplyLimits) = (found.supply, found.list, limits)
        }
        guard let most = request.conflicts else { return }
        let conflicts = search.conflicts(most: most)
        explanation.conflicts = conflicts
        guard conflicts.extent != .none, !conflicts.sets.isEmpty else { return }
        explanation.waysOut = search.waysOut(most: request.waysOut)
    }

    /// The rows of `ids`, each once, in their order; the pool finds them from then on.
    private static func rows(of ids: [String], _ inputs: inout SelectionInputs) throws(InputRejection) -> [Int] {
        var seen: Set<String> = []
        let wanted = ids.map(\.normalized).filter { seen.insert($0).inserted }
        let rows = inputs.pool.findRows(ofIDs: wanted)
        let file = SourceLocation(file: inputs.fingerprints.pool.name)
        let unknown = wanted.filter { rows[$0] == nil }.map { id in
            let nearest = nearestID(to: id, inputs.pool).map { Message.nearest($0, to: id) } ?? []
            return Diagnostic(
                .error, at: file, Message(.unknownNominee(id: id.quotable)), advice: nearest)
        }
        guard unknown.isEmpty else { throw InputRejection(unknown) }
        return wanted.compactMap { rows[$0] }
    }

    private static func nearestID(to id: String, _ pool: Pool) -> String? {
        var pool = pool
        let candidates = NomineeIndex.neighbours(of: id)
        let known = pool.findRows(ofIDs: candidates)
        return candidates.first { known[$0] != nil }
    }
}
