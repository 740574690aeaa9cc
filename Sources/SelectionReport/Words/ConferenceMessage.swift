import Wording

/// The words on the conferences of wards and city: their modes, dates and documents.
package enum ConferenceMessage: MessageWords {
    // Headings and columns.
    case title
    case limits
    case limitPilot(unit: String)
    case limitWards
    case limitCity
    case columnLimit
    case columnPeriod
    case columnLastDay
    case schedule
    case columnStaff
    case columnMode
    case columnDelegates
    case columnDate
    case columnDocuments
    case columnLeft
    case findings(count: String)
    case findingsNone
    case findingsNoneHere
    case findingsElsewhere(count: String)
    case rules

    // Modes.
    case plenary
    case delegates
    case plenaryCell
    case delegatesCell
    case openCell
    case pilotMark(unit: String)
    case modeBelow(staff: String, threshold: String, mode: String)
    case modeAbove(staff: String, threshold: String, mode: String)
    case modeExactly(staff: String, mode: String)
    case modeExactlyOpen(staff: String, mode: String)

    // Days.
    case daysLeft(count: String)
    case daysLate(count: String)
    case noDate
    case weekend
    case holiday
    case namedHoliday(name: String)

    // The answer for one unit.
    case answerSameMode(mode: String)
    case answerOtherMode(before: String, after: String)
    case answerMode(mode: String)
    case answerOpenMode(staff: String, mode: String)
    case answerInTime(period: String, spare: String)
    case answerStillInTime(period: String, spare: String)
    case answerLate(period: String, late: String)
    case answerDocuments(day: String)
    case factStaff
    case factMode
    case factDelegates
    case factDate
    case factDocuments
    case factPeriod
    case staffCounted(day: String)
    case documentsBefore(day: String, lead: String)
    case documentsInstead(day: String, lead: String, other: String, reason: String)
    case periodOpen(period: String, last: String)
    case periodLeft(spare: String)
    case periodOf(day: String, period: String, last: String)

    // What is to be looked at.
    case severityBroken
    case severityDecision
    case severityCaution
    case findingNew
    case findingGone
    case afterPeriod(late: String, period: String, last: String)
    case notAfterWards(units: String)
    case tooManyDelegates(delegates: String, most: String)
    case modeOpen(staff: String)
    case staffOpen
    case delegatesOpen(most: String)
    case dateOpen
    case dateOpenUntil(last: String)
    case dateOpenDocuments(last: String, documents: String)
    case beforePeriod(period: String, day: String)
    case pilotNotFirst(units: String)
    case closed(day: String, reason: String)
    case documentsClosed(day: String, reason: String, instead: String)
    case nearThreshold(staff: String, threshold: String)

    // The rules that were applied.
    case ruleMode(threshold: String)
    case ruleExactlyAsk(threshold: String)
    case ruleExactly(threshold: String, mode: String)
    case ruleDelegates(wards: String, city: String)
    case ruleDocuments(lead: String)
    case ruleNames(names: String)
    case calendarDays(count: String)
    case workingDays(count: String)
    case ruleHolidays(holidays: String)
}

extension Message {
    /// The message of this area.
    package init(_ content: ConferenceMessage) { self.init(content as any MessageWords) }
}

extension ConferenceMessage {
    /// Without names of keys.
    package var wordsOnPage: Words {
        switch self {
        case .modeOpen(let staff):
            Words(
                "exactly \(staff) staff, of which the plan does not say anything; decide on the mode",
                "đúng \(staff) người, văn bản chưa quy định; cần quyết định hình thức tổ chức")
        default: words
        }
    }
}
