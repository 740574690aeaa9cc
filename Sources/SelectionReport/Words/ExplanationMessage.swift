import Wording

/// The words of explanations of selections.
package enum ExplanationMessage: String, CaseIterable, MessageWords {
    // The selection that is explained.
    case explainBase
    case explainBaseShort
    case explainBaseProven
    case explainBasePublished
    case explainBaseNotProven

    // Why somebody is in it, or is not.
    case explainSelected
    case explainNotSelected
    case explainPerson
    case explainCountedIn
    case explainPinnedIn
    case explainPinnedOut
    case explainNeeded
    case explainBetter
    case explainTiedSelected
    case explainTiedNotSelected
    case explainTiedNumber
    case explainImpossible
    case explainConflict
    case explainBlocking
    case explainBlockingNeeded
    case explainBlockingSeveral
    case explainOutranked
    case explainCompetitor
    case explainMoreCompetitors
    case explainNoExchange
    case explainForbidden
    case explainTargetsSuffer
    case explainCostly
    case explainReasonNotProven

    // What comes of an edited plan.
    case explainWithout
    case explainWith
    case explainWithoutPin
    case explainWithPin
    case explainProven
    case explainNotProven
    case explainNotProvenStopped
    case explainNothingChanges
    case explainRuleShortfall
    case explainEnters
    case explainLeaves
    case explainMorePeople
    case explainInfeasible
    case explainUnknown

    // What a rule costs.
    case explainRuleTarget
    case explainRuleRequired
    case explainRuleNow
    case explainRuleKept
    case explainRuleMissed
    case explainNominated
    case explainAttainableFilled
    case explainAttainableAny
    case explainAttainableRange
    case explainShareRange
    case explainShareNone
    case explainNotProvenRange
    case explainStepPerson
    case explainStepShare
    case explainAsPlanned
    case explainDropped
    case explainTighter
    case explainLooser
    case explainChangesOf
    case explainClassOnly
    case explainColumnChange
    case explainColumnBound
    case explainColumnShort
    case explainColumnMerit
    case explainColumnDifference
    case explainColumnChanged
    case explainColumnHighest
    case explainColumnLowest
    case explainColumnDroppedMerit
    case explainColumnDroppedTargets
    case explainAllRules
    case explainAllRulesNote
    case explainTargetChange

    // What was nominated for a quota.
    case explainQuota
    case explainQuotaWithin
    case explainColumnNominated
    case explainColumnMissing
    case explainMissingNone
    case explainMissingValue
    case explainUnitsWithRoom
    case explainUnitsWithSeats
    case explainUnitsFull
    case explainUnitNominees
    case explainMoreUnits

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }
}
