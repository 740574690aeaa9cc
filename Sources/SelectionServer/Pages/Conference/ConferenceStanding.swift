import DelegateSelection
import SelectionStore

/// Where a conference stands: what was counted in the store, step by step.
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
    }

    private(set) var steps: [Step] = []

    /// Counts what the store has of a conference.
    /// - Parameter isLate: true where the day by which nominees were to be there is over.
    init(_ conference: Int, _ store: OfficeStore, isLate: Bool) async throws {
        let units = try await store.units(of: conference).rows.count
        let quotas = try await QuotaTarget.find(conference, store)?.count ?? 0
        steps.append(
            Step(
                title: .allot, state: quotas > 0 ? .done : units > 0 ? .attention : .open,
                facts: [.units(count: "\(units)"), .quotas(count: "\(quotas)")], next: .goUnits, section: .units))
        let nominees = try await store.nomineeCount(of: conference)
        let uploads = try await store.uploads(of: conference).count
        steps.append(
            Step(
                title: .collect, state: nominees > 0 ? .done : isLate ? .late : uploads > 0 ? .attention : .open,
                facts: [.uploads(count: "\(uploads)"), .nominees(count: "\(nominees)")], next: .goNominees,
                section: .nominees))
        let runs = try await store.runs(of: conference)
        try await addRuns(runs, conference, store)
    }

    private mutating func addRuns(_ runs: [StoredRun], _ conference: Int, _ store: OfficeStore) async throws {
        let made = runs.filter { $0.summary != nil }
        let failed = runs.count { $0.isOver && $0.summary == nil && $0.state != .cancelled }
        let running = runs.count { !$0.isOver }
        steps.append(
            Step(
                title: .select, state: !made.isEmpty ? .done : failed > 0 ? .attention : .open,
                facts: [
                    .runs(count: "\(made.count)"), .running(count: "\(running)"), .failed(count: "\(failed)"),
                ], next: .goRuns, section: .runs))
        let scenarios = try await store.folder(of: conference).scenarios.count
        let tried = made.contains { $0.question.scenario != nil }
        steps.append(
            Step(
                title: .compare, state: tried ? .done : .open, facts: [.scenarios(count: "\(scenarios)")],
                next: .goWhatIf, section: .whatIf))
        let isPublished = runs.contains { $0.published != nil }
        let withdrawals = try await store.withdrawals(of: conference).count { $0.state != .takenBack }
        steps.append(
            Step(
                title: .keep, state: isPublished ? .done : made.isEmpty ? .open : .attention,
                facts: [isPublished ? .published : .notPublished, .withdrawals(count: "\(withdrawals)")],
                next: .goWithdrawals, section: .withdrawals))
        let papers = try await store.papers(of: conference).count
        steps.append(
            Step(
                title: .publish, state: papers > 0 ? .done : isPublished ? .attention : .open,
                facts: [.papers(count: "\(papers)")], next: .goDocuments, section: .documents))
    }

    /// The number of steps that wait for a decision.
    var waiting: Int { steps.count { $0.state == .attention } }
}
