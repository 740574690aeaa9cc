import ConferenceCalendar
import SelectionCore
import Wording

/// The words on what the plan asks and what is recorded.
struct RequirementWords {
    let language: Language

    private var numbers: NumberStyle { NumberStyle(language) }
    private var dates: DateStyle { DateStyle(language: language) }

    func text(_ message: RequirementMessage) -> String { Message(message).text(language) }

    /// The question that a sentence of the plan asks.
    func asked(_ requirement: ConferenceRequirement) -> String { text(RequirementWords.question(requirement)) }

    /// The sentence with its place in the plan, as it stands there.
    func sentence(_ requirement: ConferenceRequirement) -> String {
        text(.section(section: requirement.section, sentence: requirement.sentence))
    }

    private static func question(_ requirement: ConferenceRequirement) -> RequirementMessage {
        switch requirement {
        case .order: .asksOrder
        case .form: .asksForm
        case .length: .asksLength
        case .period: .asksPeriod
        case .plenary: .asksPlenary
        case .delegates: .asksDelegates
        case .proposal: .asksProposal
        case .ceiling: .asksCeiling
        case .composition: .asksComposition
        case .grassroots: .asksGrassroots
        case .guests: .asksGuests
        case .pilot: .asksPilot
        case .passedOn: .asksPassedOn
        case .programme: .asksProgramme
        case .documents: .asksDocuments
        case .guidance: .asksGuidance
        case .communication: .asksCommunication
        case .budget: .asksBudget
        case .thrift: .asksThrift
        case .endorsement: .asksEndorsement
        case .campaigns: .asksCampaigns
        case .fields: .asksFields
        case .defence: .asksDefence
        case .unitPlan: .asksUnitPlan
        case .summary: .asksSummary
        case .commendation: .asksCommendation
        case .lessons: .asksLessons
        case .discovery: .asksDiscovery
        }
    }

    /// How a line stands, with the days by which it is overdue.
    func state(_ line: RequirementLine) -> String {
        guard let days = line.overdue else { return text(line.status) }
        return text(.overdue(state: text(line.status), days: numbers.text(days)))
    }

    func text(_ status: RequirementLine.Status) -> String {
        let message: RequirementMessage =
            switch status {
            case .broken: .broken
            case .late: .late
            case .missing: .missing
            case .undecided: .undecided
            case .caution: .caution
            case .notDue: .notDue
            case .kept: .kept
            case .notAsked: .notAsked
            }
        return text(message)
    }

    /// What is recorded in a line.
    func recorded(_ line: RequirementLine) -> String {
        line.recorded.isEmpty ? text(.nothing) : line.recorded.map { text($0) }.joined(separator: "; ")
    }

    /// The number of lines that stand in each way: `as it should be: 5; missing: 3`.
    func counts(_ lines: [RequirementLine]) -> String {
        RequirementLine.Status.allCases.compactMap { status in
            let count = lines.count { $0.status == status }
            return count == 0 ? nil : text(.count(state: text(status), units: numbers.text(count)))
        }.joined(separator: "; ")
    }

    /// A part of what is recorded.
    func text(_ fact: RequirementLine.Fact) -> String {
        switch fact {
        case .day(let day): dates.short(day)
        case .held(let day): text(.held(day: dates.text(day)))
        case .form(let form): text(form)
        case .halfDays(let count): text(.halfDays(count: numbers.text(count)))
        case .staff(let count): text(.staff(count: numbers.text(count)))
        case .delegates(let count): text(.delegates(count: numbers.text(count)))
        case .proposal(let proposal): text(proposal)
        case .most(let count): text(.most(count: numbers.text(count)))
        case .composition(let grassroots, let guests, let leaders):
            text(
                .composition(
                    grassroots: numbers.text(grassroots), guests: numbers.text(guests), leaders: numbers.text(leaders)))
        case .share(let count, let all, let least):
            text(
                .share(
                    count: numbers.text(count), all: numbers.text(all), percent: percent(count, of: all),
                    least: numbers.text(least)))
        case .shareAtMost(let count, let all, let most):
            text(
                .shareAtMost(
                    count: numbers.text(count), all: numbers.text(all), percent: percent(count, of: all),
                    most: numbers.text(most)))
        case .sum(let total, let decided): text(.sum(total: numbers.text(total), decided: numbers.text(decided)))
        case .document(let name, let day): text(.document(name: name, day: dates.short(day)))
        case .documentLate(let name, let day, let days):
            text(.documentLate(name: name, day: dates.short(day), days: numbers.text(days)))
        case .documentMissing(let name): text(.documentMissing(name: name))
        case .lastWard(let unit, let day): text(.lastWard(unit: unit, day: dates.short(day)))
        case .notYet(let units): text(.notYet(units: units.joined(separator: ", ")))
        case .wrongSide(let units): text(.wrongSide(units: units.joined(separator: ", ")))
        case .speeches(let individuals, let collectives):
            text(.speeches(individuals: numbers.text(individuals), collectives: numbers.text(collectives)))
        case .exchange(let isThere): text(isThere ? .exchange : .noExchange)
        case .commended(let count): text(.commended(count: numbers.text(count)))
        case .passedOn(let count): text(.passedOn(count: numbers.text(count)))
        case .office(let office): office
        case .estimates(let count, let all): text(.estimates(count: numbers.text(count), all: numbers.text(all)))
        case .money(let sum): text(.money(sum: numbers.text(sum)))
        case .lesson(let day, let lesson): text(.lesson(day: dates.short(day), text: lesson))
        case .settingChanged(let setting): text(.settingChanged(setting: setting))
        case .nominees(let count): text(.nominees(count: numbers.text(count)))
        case .newcomers(let count): text(.newcomers(count: numbers.text(count)))
        case .covered(let names): text(.covered(names: names.joined(separator: ", ")))
        case .uncovered(let names): text(.uncovered(names: names.joined(separator: ", ")))
        }
    }

    private func percent(_ part: Int, of whole: Int) -> String {
        numbers.percent(part, of: whole).map { $0 + "%" } ?? "–"
    }

    private func text(_ form: ConferenceForm) -> String {
        switch form {
        case .exemplars: text(.formExemplars)
        case .goodDeeds: text(.formGoodDeeds)
        case .goodWorkers: text(.formGoodWorkers)
        case .congress: text(.formCongress)
        }
    }

    private func text(_ proposal: DelegatesProposal) -> String {
        let (count, day) = (numbers.text(proposal.delegates), dates.short(proposal.day))
        guard let paper = proposal.paper else { return text(.proposal(count: count, day: day)) }
        return text(.proposalPaper(count: count, day: day, paper: paper))
    }
}
