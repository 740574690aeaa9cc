import DelegateSelection
import SelectionStore

/// Plans that somebody is talking about: of each conference's stored plan one session for all who read it, and for each visitor who
/// edits one the session that answers how far rules can be moved.
actor PlanTalks {
    /// What is known of a plan's room.
    struct Known: Sendable {
        var room: PlanRoom
        /// True where asking again leads further: not everything is proven, and the time for it is not used up.
        var isOpen: Bool
    }

    private struct Talk {
        /// Nil for all who read the stored plan.
        var visitor: String?
        var conference: Int
        var revision: Int
        var reading: String
        var text: String
        var session: SelectionSession
        var searched = Duration.zero
        /// True while somebody's visit goes on with the search.
        var isBusy = false

        var known: Known {
            Known(room: session.room, isOpen: !session.room.isProven && searched < PlanTalks.longest)
        }
    }

    private let work: Work
    private var talks: [Talk] = []
    /// Chosen: a session on 10⁵ nominees takes 38 MB, one on 2,000 less than 1.
    private static let most = 8
    /// The longest time that one plan is searched on, over all visits. Chosen: what somebody who looks at it waits for.
    fileprivate static let longest = Duration.seconds(60)

    init(work: Work) { self.work = work }

    /// What is known of the room of a conference's plan as it is stored. Whoever asks while somebody else's visit searches gets what
    /// is known at once.
    /// - Parameter limit: the longest time to search now.
    func standing(
        of inputs: SelectionInputs, conference: StoredConference, within limit: Duration
    ) async throws -> Known {
        func place() -> Int? {
            talks.firstIndex {
                $0.visitor == nil && $0.conference == conference.id && $0.revision == conference.revision
            }
        }
        if place() == nil {
            talks.removeAll { $0.visitor == nil && $0.conference == conference.id && !$0.isBusy }
            let work = work
            let session = try await work.run { SelectionSession(inputs) }
            // Somebody else's visit may have begun meanwhile.
            if place() == nil {
                add(
                    Talk(
                        visitor: nil, conference: conference.id, revision: conference.revision, reading: "", text: "",
                        session: session))
            }
        }
        guard let index = place() else { return Known(room: SelectionSession(inputs).room, isOpen: true) }
        guard talks[index].known.isOpen, !talks[index].isBusy else { return talks[index].known }
        talks[index].isBusy = true
        let held = talks[index].session
        do {
            let session = try await work.run {
                var session = held
                session.refine(within: limit)
                return session
            }
            guard let index = place() else { return Known(room: session.room, isOpen: false) }
            talks[index].session = session
            talks[index].isBusy = false
            talks[index].searched += limit
            return talks[index].known
        } catch {
            if let index = place() { talks[index].isBusy = false }
            throw error
        }
    }

    /// What is known of the room of a plan as a visitor has it now, after so long a search at most.
    /// - Parameters:
    ///   - inputs: the plan with the nominees.
    ///   - text: the plan's text: where it is the same as before, the search goes on.
    ///   - reading: what the plan reads of the nominees: a session is gone on with where that is the same.
    ///   - limit: the longest time to search.
    func room(
        of inputs: SelectionInputs, text: String, visitor: String, conference: StoredConference, reading: String,
        within limit: Duration
    ) async throws -> Known {
        let place = talks.firstIndex {
            $0.visitor == visitor && $0.conference == conference.id && $0.revision == conference.revision
                && $0.reading == reading
        }
        let held = place.map { talks.remove(at: $0) }
        let isSame = held?.text == text
        if let held, isSame, !held.known.isOpen {
            add(held)
            return held.known
        }
        let session = try await work.run {
            var session = held?.session ?? SelectionSession(inputs)
            if isSame { session.refine(within: limit) } else { session.edit(inputs.plan, within: limit) }
            return session
        }
        talks.removeAll { $0.visitor == visitor && $0.conference == conference.id }
        var talk = Talk(
            visitor: visitor, conference: conference.id, revision: conference.revision, reading: reading, text: text,
            session: session)
        talk.searched = (isSame ? held?.searched ?? .zero : .zero) + limit
        add(talk)
        return talk.known
    }

    private func add(_ talk: Talk) {
        talks.append(talk)
        if talks.count > PlanTalks.most, let oldest = talks.firstIndex(where: { !$0.isBusy }) {
            talks.remove(at: oldest)
        }
    }
}
