/// Everything that was asked about a selection, and the answers.
public struct Explanation: Sendable {
    /// The selection that is explained.
    public var base: Outcome
    /// The reasons why nominees are in it, or are not.
    public var nominees: [NomineeExplanation] = []
    /// Who could sit in whose place.
    public var exchanges: [NomineeExchanges] = []
    /// The costs of rules.
    public var rules: [RuleCost] = []
    /// The quotas that were asked for as a whole.
    public var quotas: [QuotaCoverage] = []
    /// Every rule in brief: what it costs, without steps; nil where that was not asked for.
    public var allRules: [RuleCost]?

    /// How far every rule can be moved; nil where that was not asked for.
    public var room: PlanRoom?
    /// The targets that conflicts, ways out and supply take as required, as statements of `asked`.
    public var kept: [Statement] = []
    /// The plan that conflicts, ways out and supply are about, the targets kept being required; nil where none was asked for.
    public var asked: Plan?
    /// All that cannot hold together; nil where that was not asked for.
    public var conflicts: ConflictList?
    /// The cheapest ways out; nil where that was not asked for, and where the plan can be kept.
    public var waysOut: WaysOut?
    /// The additional nominees that are needed; nil where that was not asked for.
    public var supply: Supply?
    /// The additional nominees that there can be.
    public var supplyLimits = SupplyLimits()
    /// The best list with them; nil where there are none, and where it was not found.
    public var supplied: SuppliedList?

    /// Nothing explained yet.
    package init(base: Outcome) { self.base = base }

    /// True where the base selection, or that there is none, and every answer are proven.
    public var isProven: Bool {
        let whatIfs =
            nominees.map(\.otherwise) + exchanges.compactMap(\.otherwise)
            + (rules + (allRules ?? [])).flatMap { $0.steps.map(\.result) + [$0.dropped].compactMap(\.self) }
        let extremes = (rules + (allRules ?? [])).flatMap { rule in
            [rule.highest, rule.lowest, rule.highestShare, rule.lowestShare].compactMap(\.self)
        }
        return [.optimal, .infeasible].contains(base.status) && whatIfs.allSatisfy(\.isProven)
            && extremes.allSatisfy(\.isProven) && conflicts?.isProven ?? true && waysOut?.isProven ?? true
            && supply?.isProven ?? true && room?.isProven ?? true
    }
}
