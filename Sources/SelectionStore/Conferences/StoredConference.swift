import DelegateSelection
import Foundation
import GRDB

/// A conference of the office, or of a ward.
package struct StoredConference: Sendable, Equatable {
    /// Its number in the store.
    package var id: Int
    /// What people call it.
    package var name: String
    /// The conference above, whose list a ward's is passed on to; nil where there is none.
    package var parent: Int?
    package var created: String
    /// A number that grows with every change of the plan, its files, the nominees or the units.
    package var revision: Int
    /// When it was closed: from then on nothing of it is changed, and the retention period runs; nil while it goes on.
    package var closed: String?

    init(_ row: Row) {
        (id, name, parent) = (row["id"], row["name"], row["parent"])
        (created, revision, closed) = (row["created"], row["revision"], row["closed"])
    }
}

extension OfficeStore {
    /// All conferences, in the order in which they were made.
    package func conferences() async throws -> [StoredConference] {
        try await read { try Row.fetchAll($0, sql: "SELECT * FROM conference ORDER BY id").map(StoredConference.init) }
    }

    /// A conference.
    /// - Throws: `StoreFault.unknown` where there is none of this number.
    package func conference(_ id: Int) async throws -> StoredConference {
        try await read { try OfficeStore.conference(id, $0) }
    }

    /// Makes a conference without a plan, units or nominees.
    package func makeConference(_ name: String, parent: Int? = nil, by author: Author) async throws -> StoredConference
    {
        try await change(by: author) { database, now in
            let conference = try OfficeStore.insertConference(name, parent: parent, now, database)
            return (conference, [LoggedAct(.conferenceMade, conference: conference.id)])
        }
    }

    /// Gives a conference another name.
    /// - Parameter isSeen: true for the name that the author saw.
    /// - Throws: `StoreFault.changedMeanwhile` where it has another name by now.
    package func rename(
        _ id: Int, to name: String, where isSeen: @escaping @Sendable (String) -> Bool = { _ in true },
        by author: Author
    ) async throws {
        try await change(by: author) { database, _ in
            let present = try OfficeStore.conference(id, database).name
            guard present != name else { return ((), []) }
            guard isSeen(present) else { throw StoreFault.changedMeanwhile }
            try database.execute(sql: "UPDATE conference SET name = ? WHERE id = ?", arguments: [name, id])
            return ((), [LoggedAct(.settingChanged, conference: id, subject: "name")])
        }
    }

    /// Opens a closed conference again: its retention period begins when it is closed the next time.
    package func reopen(_ id: Int, by author: Author) async throws {
        try await change(by: author) { database, _ in
            _ = try OfficeStore.conference(id, database)
            try database.execute(sql: "UPDATE conference SET closed = NULL WHERE id = ?", arguments: [id])
            return ((), [LoggedAct(.conferenceReopened, conference: id)])
        }
    }

    /// Closes a conference: nothing of it is changed any more, and its retention period begins.
    package func close(_ id: Int, by author: Author) async throws {
        try await change(by: author) { database, now in
            _ = try OfficeStore.conference(id, database)
            try database.execute(
                sql: "UPDATE conference SET closed = ? WHERE id = ?", arguments: [now.description, id])
            return ((), [LoggedAct(.conferenceClosed, conference: id)])
        }
    }

    static func conference(_ id: Int, _ database: Database) throws -> StoredConference {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM conference WHERE id = ?", arguments: [id]) else {
            throw StoreFault.unknown("conference \(id)")
        }
        return StoredConference(row)
    }

    static func insertConference(
        _ name: String, parent: Int?, _ now: StoreTime, _ database: Database
    ) throws -> StoredConference {
        try database.execute(
            sql: "INSERT INTO conference (name, parent, created) VALUES (?, ?, ?)",
            arguments: [name, parent, now.description])
        return try conference(Int(database.lastInsertedRowID), database)
    }

    /// Says that what is selected from has changed: whoever holds the conference's inputs reads them again.
    static func revise(_ conference: Int, _ database: Database) throws {
        try database.execute(
            sql: "UPDATE conference SET revision = revision + 1 WHERE id = ?", arguments: [conference])
    }
}

/// JSON of lists of texts, as the store keeps cells.
enum CellList {
    static func text(_ cells: [String]) throws -> String {
        String(decoding: try JSONEncoder().encode(cells), as: UTF8.self)
    }

    static func cells(_ text: String) throws -> [String] {
        try JSONDecoder().decode([String].self, from: Data(text.utf8))
    }
}
