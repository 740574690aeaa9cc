import DelegateSelection
import GRDB

/// What pools are made from, as it was at one moment: the texts, the lists, the answers, and the pool that there is.
package struct ListsState: Sendable, Equatable {
    package var conference: StoredConference
    package var folder: ConferenceFolder
    package var uploads: [StoredUpload]
    /// The bytes of the lists, in the order of `uploads`.
    package var bytes: [[UInt8]]
    package var answers: [StoredAnswer]
    /// The pool as lists and answers alone gave it: what was corrected on request is as it was before.
    package var pool: TableCells
    /// Ids of people who were deleted on request; nobody else gets one of them.
    package var deleted: [String]
}

/// A change of lists or answers, with the pool that comes of it.
package struct ListsChange: Sendable {
    /// Lists that come, in place of those of the same names.
    package var received: [(name: String, bytes: [UInt8])] = []
    /// The unit that sends them; nil where the office does.
    package var unit: String?
    /// True where the lists take the place of the whole pool, also of people who are in no list.
    package var replacesPool = false
    /// A list that goes.
    package var removed: Int?
    /// Answers that are given, and those that are taken back.
    package var answers: [StoredAnswer] = []
    package var takenBack: [StoredAnswer] = []
    /// How lists are read from now on; nil where that stays as it is.
    package var importMap: ImportMapChange?

    /// No change.
    package init() {}
}

/// A new version of the text that says how lists are read.
package struct ImportMapChange: Sendable, Equatable {
    /// The text; nil removes it.
    package var text: String?
    /// The version that its author saw; nil where it was made of the one there is.
    package var version: Int?

    /// `text`, after `version`.
    package init(text: String?, after version: Int? = nil) { (self.text, self.version) = (text, version) }
}

extension OfficeStore {
    /// What pools of a conference are made from, all of one moment.
    /// - Complexity: O(bytes).
    package func lists(of conference: Int) async throws -> ListsState {
        try await read { database in
            let uploads = try StoredUpload.all(of: conference, database)
            let files = try OfficeStore.files(of: conference, database)
            return ListsState(
                conference: try OfficeStore.conference(conference, database),
                folder: ConferenceFolder(files.map { .init(name: $0.name, bytes: $0.bytes) }), uploads: uploads,
                bytes: try uploads.map { upload in
                    guard let bytes = try Blobs.bytes(upload.sha256, database) else {
                        throw StoreFault.unknown("upload \(upload.id)")
                    }
                    return bytes
                }, answers: try OfficeStore.answers(of: conference, database),
                pool: try OfficeStore.uncorrected(conference, database),
                deleted: try String.fetchAll(
                    database, sql: "SELECT nominee FROM correction WHERE conference = ? AND value IS NULL",
                    arguments: [conference]))
        }
    }

    /// Changes lists or answers, and takes the pool that comes of it in place of the one there is: all of it, or nothing.
    /// - Parameter state: what the pool was made from.
    /// - Returns: the conference's revision after the change.
    /// - Throws: `StoreFault.changedMeanwhile` where that is not so any more.
    package func change(
        lists change: ListsChange, from state: ListsState, to pool: TableCells, idHeading: String,
        unitHeading: String?, by author: Author
    ) async throws -> Int {
        let conference = state.conference.id
        return try await self.change(by: author) { database, now in
            guard try OfficeStore.conference(conference, database) == state.conference,
                try StoredUpload.all(of: conference, database) == state.uploads,
                try OfficeStore.answers(of: conference, database) == state.answers
            else { throw StoreFault.changedMeanwhile }
            var acts = try OfficeStore.receive(
                change.received, unit: change.unit, in: conference, by: author, now, database)
            if let removed = change.removed {
                acts.append(try OfficeStore.removeUpload(removed, in: conference, now, database))
            }
            acts += try OfficeStore.answer(change.answers, in: conference, by: author, now, database)
            acts += try change.takenBack.map { try OfficeStore.takeBack($0, in: conference, database) }
            if let map = change.importMap {
                acts += try OfficeStore.save(
                    map.text, as: DocumentName.importMap, in: conference, after: map.version, by: author, now,
                    database)
            }
            acts += try OfficeStore.replaceNominees(
                of: conference, by: pool, idHeading: idHeading, unitHeading: unitHeading, database)
            return (try OfficeStore.conference(conference, database).revision, acts)
        }
    }
}
