import Wording

/// The words on the conferences of wards and city: their modes, dates and documents.
package enum ConferenceMessage: String, CaseIterable, MessageWords {
    // Headings and columns.
    case title = "conference.title"
    case limits = "conference.limits"
    case limitPilot = "conference.limitPilot"
    case limitWards = "conference.limitWards"
    case limitCity = "conference.limitCity"
    case columnLimit = "conference.columnLimit"
    case columnPeriod = "conference.columnPeriod"
    case columnLastDay = "conference.columnLastDay"
    case schedule = "conference.schedule"
    case columnStaff = "conference.columnStaff"
    case columnMode = "conference.columnMode"
    case columnDelegates = "conference.columnDelegates"
    case columnDate = "conference.columnDate"
    case columnDocuments = "conference.columnDocuments"
    case columnLeft = "conference.columnLeft"
    case findings = "conference.findings"
    case findingsNone = "conference.findingsNone"
    case findingsNoneHere = "conference.findingsNoneHere"
    case findingsElsewhere = "conference.findingsElsewhere"
    case rules = "conference.rules"

    // Modes.
    case plenary = "conference.plenary"
    case delegates = "conference.delegates"
    case plenaryCell = "conference.plenaryCell"
    case delegatesCell = "conference.delegatesCell"
    case openCell = "conference.openCell"
    case pilotMark = "conference.pilotMark"
    case modeBelow = "conference.modeBelow"
    case modeAbove = "conference.modeAbove"
    case modeExactly = "conference.modeExactly"
    case modeExactlyOpen = "conference.modeExactlyOpen"

    // Days.
    case daysLeft = "conference.daysLeft"
    case daysLate = "conference.daysLate"
    case noDate = "conference.noDate"
    case weekend = "conference.weekend"
    case holiday = "conference.holiday"
    case namedHoliday = "conference.namedHoliday"

    // The answer for one unit.
    case answerSameMode = "conference.answerSameMode"
    case answerOtherMode = "conference.answerOtherMode"
    case answerMode = "conference.answerMode"
    case answerOpenMode = "conference.answerOpenMode"
    case answerInTime = "conference.answerInTime"
    case answerStillInTime = "conference.answerStillInTime"
    case answerLate = "conference.answerLate"
    case answerDocuments = "conference.answerDocuments"
    case factStaff = "conference.factStaff"
    case factMode = "conference.factMode"
    case factDelegates = "conference.factDelegates"
    case factDate = "conference.factDate"
    case factDocuments = "conference.factDocuments"
    case factPeriod = "conference.factPeriod"
    case staffCounted = "conference.staffCounted"
    case documentsBefore = "conference.documentsBefore"
    case documentsInstead = "conference.documentsInstead"
    case periodOpen = "conference.periodOpen"
    case periodLeft = "conference.periodLeft"
    case periodOf = "conference.periodOf"

    // What is to be looked at.
    case severityBroken = "conference.severityBroken"
    case severityDecision = "conference.severityDecision"
    case severityCaution = "conference.severityCaution"
    case findingNew = "conference.findingNew"
    case findingGone = "conference.findingGone"
    case afterPeriod = "conference.afterPeriod"
    case notAfterWards = "conference.notAfterWards"
    case tooManyDelegates = "conference.tooManyDelegates"
    case modeOpen = "conference.modeOpen"
    case delegatesOpen = "conference.delegatesOpen"
    case dateOpen = "conference.dateOpen"
    case dateOpenUntil = "conference.dateOpenUntil"
    case dateOpenDocuments = "conference.dateOpenDocuments"
    case beforePeriod = "conference.beforePeriod"
    case pilotNotFirst = "conference.pilotNotFirst"
    case closed = "conference.closed"
    case documentsClosed = "conference.documentsClosed"
    case nearThreshold = "conference.nearThreshold"

    // The rules that were applied.
    case ruleMode = "conference.ruleMode"
    case ruleExactlyAsk = "conference.ruleExactlyAsk"
    case ruleExactly = "conference.ruleExactly"
    case ruleDelegates = "conference.ruleDelegates"
    case ruleDocuments = "conference.ruleDocuments"
    case ruleNames = "conference.ruleNames"
    case calendarDays = "conference.calendarDays"
    case workingDays = "conference.workingDays"
    case ruleHolidays = "conference.ruleHolidays"
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: ConferenceMessage, _ parameters: String...) {
        self.init(code, parameters: parameters)
    }
}
