import Wording

/// The words of explanations of selections.
package enum ExplanationMessage: MessageWords {
    // The selection that is explained.
    case explainBase(delegates: String, merit: String, shortfalls: String)
    case explainBaseShort(priority: String, shortfall: String)
    case explainBaseProven
    case explainBasePublished(file: String)
    case explainBaseNotProven

    // Why somebody is in it, or is not.
    case explainSelected(nominee: String)
    case explainNotSelected(nominee: String)
    case explainPerson(merit: String, lottery: String)
    case explainCountedIn(rules: String)
    case explainPinnedIn(place: String)
    case explainPinnedOut(place: String)
    case explainNeeded
    case explainBetter
    case explainTiedSelected
    case explainTiedNotSelected
    case explainTiedNumber(selected: String, other: String)
    case explainImpossible
    case explainConflict
    case explainBlocking(rules: String)
    case explainBlockingNeeded(rules: String)
    case explainBlockingSeveral
    case explainOutranked(delegates: String)
    case explainCompetitor(nominee: String, merit: String, lottery: String)
    case explainMoreCompetitors(count: String)
    case explainNoExchange
    case explainForbidden(delegates: String)
    case explainTargetsSuffer(delegates: String)
    case explainCostly
    case explainReasonNotProven

    // What comes of an edited plan.
    case explainWithout
    case explainWith
    case explainWithoutPin
    case explainWithPin
    case explainProven
    case explainNotProven
    case explainNotProvenStopped(reason: String)
    case explainNothingChanges
    case explainRuleShortfall(shortfall: String)
    case explainEnters(count: String)
    case explainLeaves(count: String)
    case explainMorePeople(count: String)
    /// Why reasons and exchanges are not shown to whoever may not see sensitive columns.
    case explainWithheld
    case explainInfeasible
    case explainUnknown

    // What a rule costs.
    case explainRuleTarget(label: String, priority: String)
    case explainRuleRequired(label: String)
    case explainRuleNow(count: String, base: String, share: String, bounds: String, standing: String)
    case explainRuleKept
    case explainRuleMissed(shortfall: String)
    case explainNominated(count: String)
    case explainAttainableFilled(delegates: String, range: String)
    case explainAttainableAny(range: String)
    case explainAttainableRange(most: String, least: String)
    case explainShareRange(most: String, least: String)
    case explainShareNone
    case explainNotProvenRange(bound: String)
    case explainStepPerson
    case explainStepShare
    case explainAsPlanned
    case explainDropped
    case explainTighter
    case explainLooser
    case explainChangesOf(bound: String)
    case explainClassOnly
    case explainColumnChange
    case explainColumnBound
    case explainColumnShort(priority: String)
    case explainColumnMerit
    case explainColumnDifference
    case explainColumnChanged
    case explainColumnHighest
    case explainColumnLowest
    case explainColumnDroppedMerit
    case explainColumnDroppedSeats
    case explainColumnDroppedTargets
    case explainAllRules
    case explainAllRulesNote
    case explainTargetChange(priority: String, change: String)

    // What was nominated for a quota.
    case explainQuota(column: String)
    case explainQuotaWithin(column: String, group: String)
    case explainColumnNominated
    case explainColumnMissing
    case explainMissingNone
    case explainMissingValue(value: String, nominated: String, needed: String)
    case explainUnitsWithRoom(units: String)
    case explainUnitsWithSeats(units: String)
    case explainUnitsFull
    case explainUnitNominees(unit: String, count: String, most: String)
    case explainMoreUnits(count: String)

}
