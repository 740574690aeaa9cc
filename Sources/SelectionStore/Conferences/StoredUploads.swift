import DelegateSelection
import Foundation
import GRDB

/// A list that a unit sent, as it came.
package struct StoredUpload: Sendable, Equatable {
    package var id: Int
    /// The file's name.
    package var name: String
    /// The unit that sent it by itself; nil where the office put it in.
    package var unit: String?
    package var sha256: String
    /// Its length in bytes.
    package var size: Int
    package var received: String
    package var author: String

    init(_ row: Row) {
        (id, name, unit, sha256) = (row["id"], row["name"], row["unit"], row["sha256"])
        (size, received, author) = (row["size"], row["received"], row["author"])
    }

    static func all(of conference: Int, _ database: Database) throws -> [StoredUpload] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM upload WHERE conference = ? AND removed IS NULL ORDER BY id",
            arguments: [conference]
        ).map(StoredUpload.init)
    }
}

/// The office's answer to an offer of the import: a line of the review.
package struct StoredAnswer: Sendable, Equatable {
    package var file: String
    package var sheet: String
    package var cell: String
    package var heading: String
    /// What was written, and what it becomes where it is agreed to.
    package var before: String
    package var after: String
    package var agreed: Bool

    /// An answer.
    package init(
        file: String, sheet: String, cell: String, heading: String, before: String, after: String, agreed: Bool
    ) {
        (self.file, self.sheet, self.cell, self.heading) = (file, sheet, cell, heading)
        (self.before, self.after, self.agreed) = (before, after, agreed)
    }

    init(_ row: Row) {
        self.init(
            file: row["file"], sheet: row["sheet"], cell: row["cell"], heading: row["heading"],
            before: row["before"], after: row["after"], agreed: row["agreed"])
    }
}

/// Bytes by their SHA-256, each kept once.
enum Blobs {
    /// Keeps bytes.
    /// - Returns: their digest.
    static func keep(_ bytes: [UInt8], _ database: Database) throws -> String {
        let digest = Digest.of(bytes)
        try database.execute(
            sql: "INSERT OR IGNORE INTO blob (sha256, bytes) VALUES (?, ?)", arguments: [digest, Data(bytes)])
        return digest
    }

    /// The bytes with a digest; nil where they are not kept any more.
    static func bytes(_ digest: String, _ database: Database) throws -> [UInt8]? {
        try Data.fetchOne(database, sql: "SELECT bytes FROM blob WHERE sha256 = ?", arguments: [digest]).map {
            Array($0)
        }
    }

    /// Removes bytes that nothing names any more.
    static func dropUnused(_ database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM upload WHERE removed IS NULL)
                AND sha256 NOT IN (SELECT blob FROM run_file) AND sha256 NOT IN (SELECT sha256 FROM paper)
                """)
    }
}

extension OfficeStore {
    /// The lists of a conference, in the order in which they came.
    package func uploads(of conference: Int) async throws -> [StoredUpload] {
        try await read { try StoredUpload.all(of: conference, $0) }
    }

    /// The bytes of a list.
    /// - Throws: `StoreFault.unknown` where there is none.
    package func bytes(ofUpload id: Int, in conference: Int) async throws -> (name: String, bytes: [UInt8]) {
        try await read { database in
            let upload = try StoredUpload.all(of: conference, database).first { $0.id == id }
            guard let upload, let bytes = try Blobs.bytes(upload.sha256, database) else {
                throw StoreFault.unknown("upload \(id)")
            }
            return (upload.name, bytes)
        }
    }

    /// Keeps lists; one of the same name takes the place of the earlier one.
    package func receive(
        _ files: [(name: String, bytes: [UInt8])], unit: String? = nil, in conference: Int, by author: Author
    ) async throws {
        try await change(by: author) { database, now in
            _ = try OfficeStore.conference(conference, database)
            let acts = try OfficeStore.receive(files, unit: unit, in: conference, by: author, now, database)
            return ((), acts)
        }
    }

    static func receive(
        _ files: [(name: String, bytes: [UInt8])], unit: String?, in conference: Int, by author: Author,
        _ now: StoreTime, _ database: Database
    ) throws -> [LoggedAct] {
        var acts: [LoggedAct] = []
        for file in files {
            let digest = try Blobs.keep(file.bytes, database)
            try database.execute(
                sql: """
                    UPDATE upload SET removed = ? WHERE conference = ? AND name = ? AND removed IS NULL
                    """, arguments: [now.description, conference, file.name])
            try database.execute(
                sql: """
                    INSERT INTO upload (conference, name, unit, sha256, size, received, author)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [conference, file.name, unit, digest, file.bytes.count, now.description, author.name])
            acts.append(
                LoggedAct(
                    .uploadReceived, conference: conference, subject: "\(database.lastInsertedRowID) \(file.name)",
                    digest: digest))
        }
        try Blobs.dropUnused(database)
        return acts
    }

    /// Takes a list out.
    /// - Throws: `StoreFault.unknown` where there is none.
    package func removeUpload(_ id: Int, in conference: Int, by author: Author) async throws {
        try await change(by: author) { database, now in
            ((), [try OfficeStore.removeUpload(id, in: conference, now, database)])
        }
    }

    static func removeUpload(
        _ id: Int, in conference: Int, _ now: StoreTime, _ database: Database
    ) throws -> LoggedAct {
        guard let upload = try StoredUpload.all(of: conference, database).first(where: { $0.id == id }) else {
            throw StoreFault.unknown("upload \(id)")
        }
        try database.execute(
            sql: "UPDATE upload SET removed = ? WHERE id = ?", arguments: [now.description, id])
        try Blobs.dropUnused(database)
        return LoggedAct(.uploadRemoved, conference: conference, subject: "\(id) \(upload.name)")
    }

    /// The answers that were given so far.
    package func answers(of conference: Int) async throws -> [StoredAnswer] {
        try await read { try OfficeStore.answers(of: conference, $0) }
    }

    static func answers(of conference: Int, _ database: Database) throws -> [StoredAnswer] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM answer WHERE conference = ? ORDER BY file, sheet, cell, heading",
            arguments: [conference]
        ).map(StoredAnswer.init)
    }

    /// Keeps answers; a later one to the same offer takes the place of the earlier.
    package func answer(_ answers: [StoredAnswer], in conference: Int, by author: Author) async throws {
        try await change(by: author) { database, now in
            ((), try OfficeStore.answer(answers, in: conference, by: author, now, database))
        }
    }

    static func answer(
        _ answers: [StoredAnswer], in conference: Int, by author: Author, _ now: StoreTime, _ database: Database
    ) throws -> [LoggedAct] {
        for answer in answers {
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO answer
                    (conference, file, sheet, cell, heading, before, after, agreed, answered, author)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    conference, answer.file, answer.sheet, answer.cell, answer.heading, answer.before, answer.after,
                    answer.agreed, now.description, author.name,
                ])
        }
        return answers.map {
            LoggedAct(
                .reviewAnswered, conference: conference,
                subject: "\($0.file) \($0.sheet)!\($0.cell) \($0.heading) \($0.agreed ? "yes" : "no")")
        }
    }

    /// Takes an answer back.
    package func takeBack(
        file: String, sheet: String, cell: String, heading: String, in conference: Int, by author: Author
    ) async throws {
        let answer = StoredAnswer(
            file: file, sheet: sheet, cell: cell, heading: heading, before: "", after: "", agreed: false)
        try await change(by: author) { database, _ in
            ((), [try OfficeStore.takeBack(answer, in: conference, database)])
        }
    }

    static func takeBack(_ answer: StoredAnswer, in conference: Int, _ database: Database) throws -> LoggedAct {
        try database.execute(
            sql: "DELETE FROM answer WHERE conference = ? AND file = ? AND sheet = ? AND cell = ? AND heading = ?",
            arguments: [conference, answer.file, answer.sheet, answer.cell, answer.heading])
        return LoggedAct(
            .reviewAnswered, conference: conference,
            subject: "\(answer.file) \(answer.sheet)!\(answer.cell) \(answer.heading) –")
    }
}
