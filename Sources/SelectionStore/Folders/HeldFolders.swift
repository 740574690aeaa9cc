import GRDB
import Synchronization

/// The folders of conferences as they were last read, until a conference is revised: pages ask for them again and again.
///
/// Whatever changes a file revises its conference in the same transaction, so equal revisions that were committed mean equal files.
/// Transactions that write do not look here, as what they revise may be rolled back.
final class HeldFolders: Sendable {
    /// A folder, and the digests of its files by their names.
    struct Folder: Sendable {
        let revision: Int
        let files: ConferenceFolder
        let digests: [String: String]
    }

    private let held = Mutex<[(conference: Int, folder: Folder)]>([])
    /// The most folders that are held. Chosen: an office works at one conference, and looks at one before.
    private static let most = 3

    /// The folder of a conference, as a transaction that only reads sees it.
    /// - Throws: `StoreFault.unknown` where there is no such conference.
    /// - Complexity: O(1) where the conference is as it was; otherwise O(bytes).
    func folder(of conference: Int, _ database: Database) throws -> Folder {
        let revision = try OfficeStore.conference(conference, database).revision
        let found = held.withLock { held in held.first { $0.conference == conference }?.folder }
        if let found, found.revision == revision { return found }
        let files = try OfficeStore.files(of: conference, database).map {
            ConferenceFolder.File(name: $0.name, bytes: $0.bytes)
        }
        let digests = Dictionary(files.map { ($0.name, Digest.of($0.bytes)) }) { first, _ in first }
        let folder = Folder(revision: revision, files: ConferenceFolder(files), digests: digests)
        held.withLock { held in
            // Who began to read earlier may end later.
            if let newer = held.first(where: { $0.conference == conference })?.folder, newer.revision > revision {
                return
            }
            held.removeAll { $0.conference == conference }
            held.append((conference, folder))
            if held.count > HeldFolders.most { held.removeFirst() }
        }
        return folder
    }
}
