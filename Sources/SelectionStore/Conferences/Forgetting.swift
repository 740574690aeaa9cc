import DelegateSelection
import Foundation
import GRDB

extension OfficeStore {
    /// Blanks people in the tables of ids among the conference's texts, such as who came, in all their versions and in what runs
    /// were made from.
    /// - Parameter forgetsReasons: true where reasons and notes of everybody go, those of people who are kept among them.
    static func blankTables(
        of conference: Int, forgetsReasons: Bool, _ database: Database, keeping isKept: (String) -> Bool
    ) throws -> [LoggedAct] {
        let texts = try Row.fetchAll(
            database,
            sql: """
                SELECT id, name, text FROM document WHERE conference = ? AND name LIKE '%.csv' AND text IS NOT NULL
                ORDER BY id
                """, arguments: [conference])
        var acts: [LoggedAct] = []
        for row in texts {
            let (id, name, text): (Int, String, String) = (row["id"], row["name"], row["text"])
            guard let blanked = try blanked(text, name, conference, forgetsReasons, database, isKept) else { continue }
            let digest = Digest.of(blanked)
            try database.execute(
                sql: "UPDATE document SET text = ?, sha256 = ? WHERE id = ?", arguments: [blanked, digest, id])
            acts.append(
                LoggedAct(.dataBlanked, conference: conference, subject: "document \(id) \(name)", digest: digest))
        }
        if !acts.isEmpty { try revise(conference, database) }
        acts += try blankRunTables(of: conference, forgetsReasons, database, isKept)
        try Blobs.dropUnused(database)
        return acts
    }

    /// Blanks people in those tables as runs read them.
    private static func blankRunTables(
        of conference: Int, _ forgetsReasons: Bool, _ database: Database, _ isKept: (String) -> Bool
    ) throws -> [LoggedAct] {
        let files = try Row.fetchAll(
            database,
            sql: """
                SELECT DISTINCT name, run_file.sha256, blob FROM run_file JOIN run ON run.id = run_file.run
                WHERE conference = ? AND name LIKE '%.csv' AND name NOT IN (?, ?) ORDER BY name, blob
                """, arguments: [conference, DocumentName.nominees, DocumentName.units])
        return try files.compactMap { row in
            let (name, original, digest): (String, String, String) = (row["name"], row["sha256"], row["blob"])
            guard let bytes = try Blobs.bytes(digest, database),
                let text = try blanked(
                    String(decoding: bytes, as: UTF8.self), name, conference, forgetsReasons, database, isKept)
            else { return nil }
            let new = try Blobs.keep(Array(text.utf8), database)
            try database.execute(
                sql: "UPDATE run_file SET blob = ? WHERE name = ? AND sha256 = ? AND blob = ?",
                arguments: [new, name, original, digest])
            return LoggedAct(.dataBlanked, conference: conference, subject: original, digest: new)
        }
    }

    /// A table without what is personal; nil where nothing of it is, or it is no table of people.
    private static func blanked(
        _ text: String, _ name: String, _ conference: Int, _ forgetsReasons: Bool, _ database: Database,
        _ isKept: (String) -> Bool
    ) throws -> String? {
        let table: TableCells
        do throws(InputRejection) {
            table = try TableCells.read(InputFile(name: name, bytes: Array(text.utf8)))
        } catch {
            // Whom it is about cannot be told, and nothing can be made of it: when the time is over, all of it goes.
            return forgetsReasons && !text.isEmpty ? "" : nil
        }
        let columns = PersonalColumns(table.headings, named: [:])
        guard let id = columns.id else { return nil }
        let rows = table.rows.map { row -> [String] in
            guard isKept(row[id]) else { return columns.blanked(row) }
            var row = row
            if forgetsReasons { for column in columns.words { row[column] = "" } }
            return row
        }
        guard rows != table.rows else { return nil }
        return OfficeStore.text(TableCells(headings: table.headings, rows: rows))
    }

    /// Removes the bytes of issued papers that are not for everybody and list people who are on no published list; that they were
    /// issued, and their digests, stay.
    static func dropPapers(of conference: Int, _ database: Database) throws -> [LoggedAct] {
        let papers = try Row.fetchAll(
            database,
            sql: """
                SELECT paper.id, paper.kind, paper.sha256 FROM paper JOIN run ON run.id = paper.run
                JOIN blob ON blob.sha256 = paper.sha256
                WHERE paper.conference = ? AND public = 0 AND (paper.kind IN ('alternates', 'replies') OR run.published IS NULL)
                ORDER BY paper.id
                """, arguments: [conference])
        return try papers.map { row in
            let (id, kind, digest): (Int, String, String) = (row["id"], row["kind"], row["sha256"])
            try database.execute(sql: "DELETE FROM blob WHERE sha256 = ?", arguments: [digest])
            return LoggedAct(.dataBlanked, conference: conference, subject: "paper \(id) \(kind)")
        }
    }

    /// Writes the file anew, so that nothing of what was deleted is in any part of a page that is not used, and folds what SQLite
    /// keeps beside it.
    func compact() async throws {
        try await pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        try await fold()
    }
}
