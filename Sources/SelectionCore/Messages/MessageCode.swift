/// The code of every message that the product can print.
public enum MessageCode: String, Sendable, CaseIterable {
    // What is wrong with an input file as a whole.
    case emptyFile
    case notUTF8

    // What counting alone shows to be impossible, and what cannot be put into whole numbers.
    case tooFewNominees
    case tooManyPinned
    case conflictPinned
    case ruleNeedsMore
    case ruleAllowsFewer
    case quotaNeedsMore
    case quotaNeedsMoreThanPinsLeave
    case quotaAllowsFewer
    case quotaSumsTooHigh
    case quotaSumsAboveClass
    case classNeedsMore
    case classNeedsMoreThanPinsLeave
    case meritTooFine
    case targetTooFine

    // What is wrong with an input file as a whole.
    case fileMissing
    case fileUnreadable
    case notUTF8ButUTF16
    case spreadsheetFile
    case nulByte
    case saveAsCSV
    case saveAsUTF8

    // What the operating system answers.
    case systemMissing
    case systemNotFolder
    case systemFolder
    case systemExists
    case systemForbidden
    case systemFull
    case systemReadOnly
    case systemOther

    // Advice that goes with many problems.
    case nearestName
    case allowedKeys
    case allowedValues
    case firstAtLine
    case writeInstead
    case numberForm
    case numberLimits
    case moreOfThisKind

    // What is wrong with a table.
    case badDelimiter
    case wrongFieldCount
    case unclosedQuote
    case textAfterQuote
    case strayQuote
    case quoteRule
    case quoteOverLines
    case linesNotLeftOut
    case loneCarriageReturn
    case fieldTooLong
    case tooManyFields
    case needsMemory
    case useMoreMemory
    case duplicateHeader
    case missingHeader
    case noIDColumn
    case mapIDColumn
    case noNominees
    case blankID
    case duplicateID
    case blankClass
    case unknownClass
    case notANumber
    case negativeMerit
    case rowLeftOut
    case quotaFileForm
    case unreadQuotaColumn
    case duplicateQuotaValue

    // What is wrong with a YAML or JSON document.
    case yamlSyntax
    case yamlTab
    case severalDocuments
    case documentTooLarge
    case nestedTooDeep
    case tooManyAliases
    case keyNotText
    case duplicateKey

    // What is wrong with a plan or a scenario.
    case expectedMap
    case expectedList
    case expectedText
    case emptyList
    case blankValue
    case repeatedValue
    case unknownKey
    case missingKey
    case notAllowed
    case notWhole
    case notPositive
    case negativeNumber
    case lessThanOnePerson
    case shareWithoutPercent
    case shareAboveWhole
    case minimumAboveMaximum
    case sharesDoNotAddUp
    case unknownColumn
    case unknownGroup
    case reservedGroup
    case emptyCondition
    case unknownRule
    case duplicateRule
    case reservedRuleID
    case ruleWithoutBound
    case quotaWithoutBounds
    case duplicateQuota
    case namedFile
    case unknownNominee
    case pinnedInAndOut
    case idleConflict
    case absentValue
    case unlistedValue

    // What reports for people say.
    case reportUntitled
    case reportScenario
    case reportDelegates
    case reportComposition
    case reportQuotas
    case reportQuotasWithin
    case reportPriority
    case reportRules
    case reportObjective
    case reportResult
    case groupOfAll
    case columnNumber
    case columnSelected
    case columnBase
    case columnMinimum
    case columnMaximum
    case columnShortfall
    case columnRule
    case columnPriority
    case columnObjective
    case columnAttained
    case columnBound
    case ruleIsRequired
    case quotaOthersKept
    case objectiveSeats
    case objectiveShortfall
    case objectiveMerit
    case objectiveLottery
    case verdictOptimal
    case verdictNobody
    case verdictFeasible
    case verdictGap
    case verdictNoGap
    case verdictInfeasible
    case verdictReasons
    case verdictNoReason
    case verdictUnknown
    case verdictSolver
    case verdictConfirmed
    case verdictEmptySeats
    case verdictFallback
    case stoppedByTime
    case stoppedByGap
    case stoppedByUser
    case stoppedByFailure
    case verdictTiming

    // What verification finds in a selection file.
    case valueDiffers
    case hashDiffers
    case scenarioMissing
    case scenarioUnexpected
    case quotaFilesDiffer
    case seedDiffers
    case giveSeed
    case lotteryNumberDiffers
    case lotteryCountDiffers
    case outOfPoolOrder
    case ruleNotListed
    case ruleListedInExcess
    case requiredRuleBroken
    case seatsBroken
    case pinBroken
    case conflictBroken
    case statusNeedsNoSelection
    case statusContradicted
    case boundIsWorse
    case notInfeasible

    // What is wrong with a proof.
    case notACertificate
    case certificateDamaged
    case certificateOfOther
    case noBounds
    case proofUnreadable
    case boundNeedsCertificate
    case proofMisplaced
    case proofWrongBound
    case proofDoesNotClose
    case proofGapInBranch
    case proofNoSolution

    // What the command says.
    case outputExists
    case outputIsInput
    case outputTwice
    case outputNotFile
    case outputUnwritable
    case noGLPK
    case optionNotPositive
    case optionTooSmall
    case optionTooLarge
    case problemCount
    case warningPrefix
    case notePrefix
    case verifiedSelection
    case verifiedOptimum
    case verifiedNotProven
    case verifiedBound
    case verifiedBoundLeast
    case verifiedBoundOnly
    case verifiedBoundExact
    case verifiedBoundInfeasible
    case verifiedCertificate
    case certifiedOptimal
    case certifiedInfeasible
    case nothingCertified
    case countedNotCertified
    case levelSeats
    case levelShortfall
    case levelMerit
    case levelLottery
    case verifiedImpossible
    case verifiedNothing
    case checkedInput
    case checkedBlanks
    case checkedPossible
    case checkedImpossible
    case filesGenerated
    case demoGenerated
    case progressConstruction
    case progressTargets
    case progressBest
    case progressBound
    case progressGap
}
