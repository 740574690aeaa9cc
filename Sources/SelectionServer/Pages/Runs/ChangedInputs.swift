import DelegateSelection
import SelectionStore

/// What a run was made from and is otherwise by now.
struct ChangedInputs {
    private let run: StoredRun
    private let isPublished: Bool
    private let plan: Bool
    private let lists: Bool

    /// What has changed since a run; nil where nothing has that it read.
    /// - Parameter last: the run whose list is published; nil where none is.
    init?(since run: StoredRun, published last: StoredRun?, _ visit: Visit) async throws {
        let changed = try await visit.store.changedFiles(sinceRun: run.id, in: run.conference)
        guard !changed.isEmpty else { return nil }
        let folder = try await visit.store.folder(of: run.conference)
        let planned = [DocumentName.plan, run.question.scenario].compactMap(\.self) + QuotaTarget.files(of: folder)
        (self.run, isPublished) = (run, run.id == last?.id)
        plan = planned.contains(where: changed.contains)
        lists = changed.contains(DocumentName.nominees)
        guard plan || lists else { return nil }
    }

    /// The same for the published list and for the newest selection, as far as there are such.
    static func all(of conference: Int, _ visit: Visit) async throws -> [ChangedInputs] {
        let last = try await visit.store.lastPublished(in: conference)
        let newest = try await visit.store.runs(of: conference).first { $0.summary != nil }
        var found: [ChangedInputs] = []
        for run in [last, newest].compactMap(\.self) where !found.contains(where: { $0.run.id == run.id }) {
            if let changed = try await ChangedInputs(since: run, published: last, visit) { found.append(changed) }
        }
        return found
    }

    /// The sentence, and the way to what has changed.
    func markup(_ visit: Visit) -> Markup {
        let named = visit.words(isPublished ? RunsMessage.publishedSelection("\(run.id)") : .selection("\(run.id)"))
        let message: RunsMessage =
            !lists ? .planChanged(named) : plan ? .planAndListsChanged(named) : .listsChanged(named)
        let home = "/c/\(run.conference)"
        return .element(
            "p", ["class": "notice warning"],
            [.link(visit.words(message), to: plan ? home + "/plan/history" : home + "/nominees")])
    }
}
