import DelegateSelection
import SelectionStore

/// Plans that somebody is talking about: for each visitor and conference the session that answers how far rules can be moved.
actor PlanTalks {
    private struct Talk {
        var visitor: String
        var conference: Int
        var revision: Int
        var reading: String
        var session: SelectionSession
    }

    private let work: Work
    private var talks: [Talk] = []
    /// Chosen: a session on 10⁵ nominees takes 38 MB.
    private static let most = 4

    init(work: Work) { self.work = work }

    /// What is known of the room of a plan, after so long a search at most.
    /// - Parameters:
    ///   - plan: the plan as the visitor has it now; nil for the one of `inputs`.
    ///   - reading: what the plan reads of the nominees: a session is gone on with where that is the same.
    ///   - limit: the longest time to search.
    func room(
        of inputs: SelectionInputs, plan: Plan?, visitor: String, conference: StoredConference, reading: String = "",
        within limit: Duration
    ) async throws -> PlanRoom {
        let place = talks.firstIndex {
            $0.visitor == visitor && $0.conference == conference.id && $0.revision == conference.revision
                && $0.reading == reading
        }
        let held = place.map { talks.remove(at: $0).session }
        let session = try await work.run {
            var session = held ?? SelectionSession(inputs)
            if let plan { session.edit(plan, within: limit) } else { session.refine(within: limit) }
            return session
        }
        talks.removeAll { $0.visitor == visitor && $0.conference == conference.id }
        talks.append(
            Talk(
                visitor: visitor, conference: conference.id, revision: conference.revision, reading: reading,
                session: session))
        if talks.count > PlanTalks.most { talks.removeFirst() }
        return session.room
    }
}
