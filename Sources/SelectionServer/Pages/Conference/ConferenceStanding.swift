import DelegateSelection
import SelectionStore

/// Where a conference stands: what was counted in the store, step by step, and what waits for a decision.
struct ConferenceStanding: Sendable {
    /// How a step stands.
    enum State: String, Sendable { case done, attention, late, open }

    /// A step with the facts behind its state.
    struct Step: Sendable {
        var title: ConferencePageMessage
        var state: State
        var facts: [ConferencePageMessage]
        var next: ConferencePageMessage
        var section: Section
        /// The last day for it; nil where the calendar names none.
        var due: CalendarDay?
    }

    /// Something that waits for a decision, and where it is decided.
    struct Decision: Sendable {
        var words: ConferencePageMessage
        var section: Section
        /// The rest of the address within the section.
        var place = ""
    }

    /// The last days of steps, as a calendar has them.
    struct Days: Sendable {
        /// The day of asking; nil where nothing counts as late.
        var today: CalendarDay?
        /// The day before lists are asked for: then units have to know their seats.
        var seats: CalendarDay?
        /// The last day for lists of nominees.
        var lists: CalendarDay?
        /// The day of the city's conference, or the last one on which it may be held.
        var conference: CalendarDay?

        /// No calendar.
        init() {}

        /// The days of a calendar.
        init(_ question: ConferenceQuestion) {
            let plan = question.plan
            (today, lists) = (question.asOf, plan.nominationPeriod?.last)
            seats = plan.nominationPeriod?.first
            conference = plan.city?.date ?? plan.city.flatMap { plan.period(of: $0) }?.last ?? plan.cityPeriod?.last
        }
    }

    private(set) var steps: [Step] = []
    private(set) var decisions: [Decision] = []
    private let days: Days

    /// Counts what the store has of a conference.
    /// - Parameters:
    ///   - reviewed: the changes of the review that wait for an answer.
    ///   - isTied: true where seats are tied in the saved allotment.
    init(_ conference: Int, _ store: OfficeStore, days: Days, waiting reviewed: Int, isTied: Bool) async throws {
        self.days = days
        let units = try await store.units(of: conference).rows.count
        let quotas = try await QuotaTarget.find(conference, store)?.count ?? 0
        if isTied { decisions.append(Decision(words: .tieWaits, section: .units, place: "#allotment")) }
        if units > 0, quotas == 0, !isTied { decisions.append(Decision(words: .seatsWait, section: .units)) }
        add(
            Step(
                title: .allot, state: isTied ? .attention : quotas > 0 ? .done : units > 0 ? .attention : .open,
                facts: [.units(count: "\(units)"), .quotas(count: "\(quotas)")], next: .goUnits, section: .units,
                due: days.seats))
        let nominees = try await store.nomineeCount(of: conference)
        let uploads = try await store.uploads(of: conference).count
        if reviewed > 0 {
            decisions.append(
                Decision(words: .reviewWaits(count: "\(reviewed)"), section: .nominees, place: "/review"))
        }
        add(
            Step(
                title: .collect,
                state: reviewed > 0 ? .attention : nominees > 0 ? .done : uploads > 0 ? .attention : .open,
                facts: [.uploads(count: "\(uploads)"), .nominees(count: "\(nominees)")]
                    + (reviewed > 0 ? [.reviewWaits(count: "\(reviewed)")] : []), next: .goNominees,
                section: .nominees, due: days.lists))
        try await addRuns(try await store.runs(of: conference), conference, store)
    }

    /// Adds a step; one that is not done though its day is over is late.
    private mutating func add(_ step: Step) {
        var step = step
        if step.state != .done, let due = step.due, let today = days.today, today > due { step.state = .late }
        steps.append(step)
    }

    private mutating func addRuns(_ runs: [StoredRun], _ conference: Int, _ store: OfficeStore) async throws {
        let made = runs.filter { $0.summary != nil }
        let failed = runs.filter { $0.isOver && $0.summary == nil && $0.state != .cancelled }
        let isPublished = runs.contains { $0.published != nil }
        if made.isEmpty, let last = failed.max(by: { $0.id < $1.id }) {
            decisions.append(Decision(words: .failureWaits(run: "\(last.id)"), section: .runs, place: "/\(last.id)"))
        }
        add(
            Step(
                title: .select, state: !made.isEmpty ? .done : failed.isEmpty ? .open : .attention,
                facts: [
                    .runs(count: "\(made.count)"), .running(count: "\(runs.count { !$0.isOver })"),
                    .failed(count: "\(failed.count)"),
                ], next: .goRuns, section: .runs, due: days.conference))
        let scenarios = try await store.folder(of: conference).scenarios.count
        let tried = made.contains { $0.question.scenario != nil }
        // Other plans are tried where somebody asks: no calendar has a day for it.
        add(
            Step(
                title: .compare, state: tried ? .done : .open, facts: [.scenarios(count: "\(scenarios)")],
                next: .goWhatIf, section: .whatIf))
        if !isPublished, let last = made.max(by: { $0.id < $1.id }) {
            decisions.append(Decision(words: .publicationWaits, section: .runs, place: "/\(last.id)"))
        }
        try await addList(made, isPublished, conference, store)
        let papers = try await store.papers(of: conference)
        let last = try await store.lastPublished(in: conference)?.id
        // What is published is the list that holds; other papers, and those of lists before, do not say who is invited.
        let isIssued = papers.contains { $0.run == last && $0.kind == PaperKind.delegates.rawValue }
        add(
            Step(
                title: .publish, state: isIssued ? .done : isPublished || !papers.isEmpty ? .attention : .open,
                facts: [.papers(count: "\(papers.count)")], next: .goDocuments, section: .documents,
                due: days.conference))
        if isPublished, !isIssued { decisions.append(Decision(words: .papersWait, section: .documents)) }
    }

    /// The step of the published list: a replacement that was worked out after the last list waits to be published.
    private mutating func addList(
        _ made: [StoredRun], _ isPublished: Bool, _ conference: Int, _ store: OfficeStore
    ) async throws {
        let all = try await store.withdrawals(of: conference)
        let replacement = all.first { $0.state == .found }
        if let replacement {
            decisions.append(
                Decision(
                    words: .replacementWaits(run: "\(replacement.run)"), section: .withdrawals,
                    place: "/\(replacement.run)"))
        }
        let withdrawals = all.count { $0.state != .takenBack }
        add(
            Step(
                title: .keep,
                state: replacement != nil ? .attention : isPublished ? .done : made.isEmpty ? .open : .attention,
                facts: [isPublished ? .published : .notPublished, .withdrawals(count: "\(withdrawals)")],
                next: .goWithdrawals, section: .withdrawals, due: days.conference))
    }
}
