import DelegateSelection
import SelectionStore

/// A conference at a glance.
enum ConferencePage {
    static let routes: [PageRoute] = [.get("/c/:conference", .signedIn, show)]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        return .page(
            Page(visit.words(FrameMessage.section(.conference)), conference: conference.frame, section: .conference, [])
        )
    }
}

extension StoredConference {
    /// What pages about it say above.
    var frame: ConferenceFrame { ConferenceFrame(id: id, name: name) }
}
