import Wording

/// The words on what the plan asks of conferences, units and offices, and on how far it is done.
package enum RequirementMessage: MessageWords {
    // What is asked, by the number of its sentence.
    case asksOrder, asksForm, asksLength, asksPeriod, asksPlenary, asksDelegates, asksProposal, asksCeiling
    case asksComposition, asksGrassroots, asksGuests, asksPilot, asksPassedOn, asksProgramme, asksDocuments
    case asksGuidance, asksCommunication, asksBudget, asksThrift, asksEndorsement, asksCampaigns, asksFields
    case asksDefence, asksUnitPlan, asksSummary, asksCommendation, asksLessons, asksDiscovery

    // How it stands.
    case broken, late, missing, undecided, caution, notDue, kept, notAsked
    case overdue(state: String, days: String)
    case count(state: String, units: String)

    // What is recorded.
    case nothing
    case held(day: String)
    case formExemplars, formGoodDeeds, formGoodWorkers, formCongress
    case halfDays(count: String)
    case staff(count: String)
    case delegates(count: String)
    case proposal(count: String, day: String)
    case proposalPaper(count: String, day: String, paper: String)
    case most(count: String)
    case composition(grassroots: String, guests: String, leaders: String)
    case share(count: String, all: String, percent: String, least: String)
    case shareAtMost(count: String, all: String, percent: String, most: String)
    case sum(total: String, decided: String)
    case document(name: String, day: String)
    case documentLate(name: String, day: String, days: String)
    case documentMissing(name: String)
    case lastWard(unit: String, day: String)
    case notYet(units: String)
    case wrongSide(units: String)
    case speeches(individuals: String, collectives: String)
    case exchange, noExchange
    case commended(count: String)
    case passedOn(count: String)
    case estimates(count: String, all: String)
    case money(sum: String)
    case lesson(day: String, text: String)
    case settingChanged(setting: String)
    case nominees(count: String)
    case newcomers(count: String)
    case covered(names: String)
    case uncovered(names: String)

    // Headings and columns.
    case requirements
    case columnRow, columnRank, columnAsked, columnRecorded, columnState, columnSentence, columnDue, columnSupervisor
    case columnPlan, columnConference, columnDocuments, columnNominees, columnOpen
    case requirementsOf(unit: String)
    case section(section: String, sentence: String)

    // Progress.
    case progressTitle(day: String)
    case progressOf(member: String)
    case plansIn(count: String, all: String, late: String)
    case conferencesHeld(count: String, all: String)
    case documentsComplete(count: String, all: String)
    case openLines(count: String, units: String)
    case nothingOpen
    case progressUnits
    case progressOpen(count: String)
    case progressMembers
    case progressCity, allOfThem
    case columnMember, columnUnits
    case nobody
    case documentsOf(count: String, all: String)
}

extension Message {
    /// The message of this area.
    package init(_ content: RequirementMessage) { self.init(content as any MessageWords) }
}
