import DelegateSelection
import Foundation
import GRDB

/// A text of a conference, such as its plan, in one of its versions.
package struct StoredDocument: Sendable, Equatable {
    /// Its number in the store.
    package var id: Int
    package var conference: Int
    /// The file's name in the conference's folder: `plan.yaml`, `scenarios/phu-nu-45.yaml`.
    package var name: String
    /// The version, from 1.
    package var version: Int
    /// The text; nil where this version says that it was removed.
    package var text: String?
    package var sha256: String
    package var saved: String
    package var author: String

    init(_ row: Row) {
        (id, conference, name, version) = (row["id"], row["conference"], row["name"], row["version"])
        (text, sha256, saved, author) = (row["text"], row["sha256"], row["saved"], row["author"])
    }
}

/// The names that texts of a conference may have, so that an export writes inside its folder and nowhere else.
package enum DocumentName {
    /// The plan.
    package static let plan = "plan.yaml"
    /// The seats of units that the plan names.
    package static let quotas = "quotas.csv"
    package static let letterhead = "letterhead.yaml"
    package static let conferences = "conferences.yaml"
    package static let importMap = "import.yaml"
    /// The folder of scenarios.
    package static let scenarios = "scenarios/"
    /// The nominees and the units, which the store keeps row by row.
    package static let nominees = "nominees.csv"
    package static let units = "units.csv"

    /// True for letters, digits, `-`, `_`, `.` in at most two parts, ending as a text does; none begins with a dot.
    package static func isAllowed(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), name.utf8.count <= 200, name != nominees, name != units,
            [".yaml", ".yml", ".csv", ".md"].contains(where: { name.hasSuffix($0) })
        else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.first != "."
                && part.unicodeScalars.allSatisfy {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_.".unicodeScalars.contains($0)
                }
        }
    }
}

extension OfficeStore {
    /// The texts of a conference as they are now, by name; removed ones are not among them.
    package func documents(of conference: Int) async throws -> [StoredDocument] {
        try await read { try OfficeStore.documents(of: conference, $0) }
    }

    /// A text as it is now; nil where there is none.
    package func document(_ name: String, of conference: Int) async throws -> StoredDocument? {
        try await read { database in try OfficeStore.document(name, of: conference, database) }
    }

    /// All versions of a text, the newest first.
    package func history(of name: String, in conference: Int) async throws -> [StoredDocument] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM document WHERE conference = ? AND name = ? ORDER BY version DESC",
                arguments: [conference, name]
            ).map(StoredDocument.init)
        }
    }

    /// Saves a new version of a text; one that says the same as the last makes none.
    /// - Parameters:
    ///   - text: the text; nil removes it.
    ///   - version: the version that the author saw, 0 for none; nil where it does not matter.
    /// - Throws: `StoreFault.changedMeanwhile` where there is a later one, `unknown` for a name that is not allowed.
    @discardableResult
    package func save(
        _ text: String?, as name: String, in conference: Int, after version: Int? = nil, by author: Author
    ) async throws -> StoredDocument? {
        try await change(by: author) { database, now in
            let acts = try OfficeStore.save(text, as: name, in: conference, after: version, by: author, now, database)
            return (try OfficeStore.document(name, of: conference, database), acts)
        }
    }

    static func documents(of conference: Int, _ database: Database) throws -> [StoredDocument] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT * FROM document AS d WHERE conference = ? AND text IS NOT NULL AND version =
                (SELECT max(version) FROM document AS o WHERE o.conference = d.conference AND o.name = d.name)
                ORDER BY name
                """, arguments: [conference]
        ).map(StoredDocument.init)
    }

    static func document(_ name: String, of conference: Int, _ database: Database) throws -> StoredDocument? {
        try last(name, conference, database).flatMap { $0.text == nil ? nil : $0 }
    }

    private static func last(_ name: String, _ conference: Int, _ database: Database) throws -> StoredDocument? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM document WHERE conference = ? AND name = ? ORDER BY version DESC LIMIT 1",
            arguments: [conference, name]
        ).map(StoredDocument.init)
    }

    static func save(
        _ text: String?, as name: String, in conference: Int, after version: Int?, by author: Author, _ now: StoreTime,
        _ database: Database
    ) throws -> [LoggedAct] {
        guard DocumentName.isAllowed(name) else { throw StoreFault.unknown(name) }
        let last = try last(name, conference, database)
        if let version, version != last?.version ?? 0 { throw StoreFault.changedMeanwhile }
        if last?.text == text { return [] }
        let digest = text.map { Digest.of($0) } ?? ""
        try database.execute(
            sql: """
                INSERT INTO document (conference, name, version, text, sha256, saved, author)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [conference, name, (last?.version ?? 0) + 1, text, digest, now.description, author.name])
        let id = database.lastInsertedRowID
        try revise(conference, database)
        return [LoggedAct(.documentSaved, conference: conference, subject: "\(id) \(name)", digest: digest)]
    }
}
