import Foundation
import GRDB

/// A decision of the office that is on record: who was withdrawn, how a tie was drawn, what was agreed in a meeting.
package struct StoredDecision: Sendable, Equatable {
    /// The kinds of decisions.
    package enum Kind: String, Sendable, CaseIterable {
        /// Delegates withdrew.
        case withdrawal
        /// A withdrawal was taken back before its list was published.
        case withdrawalTakenBack = "withdrawal-taken-back"
        /// Seats that were tied were drawn by lot.
        case drawn
        /// The allotment of seats was taken over into the plan.
        case allotted
        /// A nominee was pinned in or out.
        case pinned
    }

    package var id: Int
    package var run: Int?
    package var kind: String
    /// What it is about: ids.
    package var subject: String
    /// The particulars: a seed, a reason.
    package var detail: String
    package var decided: String
    package var author: String
}

/// A comment of the council.
package struct StoredComment: Sendable, Equatable {
    package var id: Int
    package var run: Int?
    package var subject: String
    package var text: String
    package var written: String
    package var author: String
}

/// A paper that was issued.
package struct StoredPaper: Sendable, Equatable {
    package var id: Int
    package var run: Int
    package var kind: String
    package var format: String
    package var name: String
    package var isPublic: Bool
    package var sha256: String
    package var issued: String
    package var author: String
    /// False where its bytes went when the retention period was over.
    package var isKept: Bool
}

extension OfficeStore {
    /// Puts a decision on record.
    package func decide(
        _ kind: StoredDecision.Kind, subject: String, detail: String, run: Int? = nil, in conference: Int,
        by author: Author
    ) async throws {
        try await change(by: author) { database, now in
            (
                (),
                try OfficeStore.insertDecision(
                    kind, subject: subject, detail: detail, run: run, in: conference, by: author, now, database)
            )
        }
    }

    static func insertDecision(
        _ kind: StoredDecision.Kind, subject: String, detail: String, run: Int?, in conference: Int, by author: Author,
        _ now: StoreTime, _ database: Database
    ) throws -> [LoggedAct] {
        try database.execute(
            sql: """
                INSERT INTO decision (conference, run, kind, subject, detail, decided, author)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [conference, run, kind.rawValue, subject, detail, now.description, author.name])
        return [
            LoggedAct(
                .decided, conference: conference, subject: "\(kind.rawValue) \(subject)", digest: Digest.of(detail))
        ]
    }

    /// The decisions of a conference, the newest first.
    package func decisions(of conference: Int) async throws -> [StoredDecision] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM decision WHERE conference = ? ORDER BY id DESC", arguments: [conference]
            ).map { row in
                StoredDecision(
                    id: row["id"], run: row["run"], kind: row["kind"], subject: row["subject"], detail: row["detail"],
                    decided: row["decided"], author: row["author"])
            }
        }
    }

    /// Keeps a comment.
    package func comment(
        _ text: String, on subject: String, run: Int? = nil, in conference: Int, by author: Author
    ) async throws {
        try await change(by: author) { database, now in
            try database.execute(
                sql: """
                    INSERT INTO comment (conference, run, subject, text, written, author) VALUES (?, ?, ?, ?, ?, ?)
                    """, arguments: [conference, run, subject, text, now.description, author.name])
            return (
                (),
                [
                    LoggedAct(
                        .commented, conference: conference,
                        subject: "\(database.lastInsertedRowID)", digest: Digest.of(text))
                ]
            )
        }
    }

    /// The comments of a conference, the oldest first.
    package func comments(of conference: Int) async throws -> [StoredComment] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM comment WHERE conference = ? ORDER BY id", arguments: [conference]
            ).map { row in
                StoredComment(
                    id: row["id"], run: row["run"], subject: row["subject"], text: row["text"],
                    written: row["written"], author: row["author"])
            }
        }
    }

    /// Keeps a paper as it was issued.
    package func issue(
        _ bytes: [UInt8], kind: String, format: String, name: String, isPublic: Bool, run: Int, in conference: Int,
        after seen: Int? = nil, by author: Author
    ) async throws -> Int {
        try await change(by: author) { database, now in
            let isIssued = try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM paper WHERE conference = ? AND run = ? AND kind = ? AND format = ?
                    AND name = ? AND public = ? AND id > ?)
                    """, arguments: [conference, run, kind, format, name, isPublic, seen ?? Int.max])
            guard isIssued != true else { throw StoreFault.changedMeanwhile }
            let digest = try Blobs.keep(bytes, database)
            try database.execute(
                sql: """
                    INSERT INTO paper (conference, run, kind, format, name, public, sha256, issued, author)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    conference, run, kind, format, name, isPublic, digest, now.description, author.name,
                ])
            let id = Int(database.lastInsertedRowID)
            return (
                id, [LoggedAct(.paperIssued, conference: conference, subject: "\(id) \(kind)", digest: digest)]
            )
        }
    }

    /// The papers of a conference, the newest first.
    package func papers(of conference: Int) async throws -> [StoredPaper] {
        try await read { try OfficeStore.papers(of: conference, $0) }
    }

    /// The bytes of a paper.
    /// - Throws: `StoreFault.unknown` where there is none.
    package func bytes(ofPaper id: Int, in conference: Int) async throws -> (paper: StoredPaper, bytes: [UInt8]) {
        try await read { database in
            guard let paper = try OfficeStore.papers(of: conference, database).first(where: { $0.id == id }),
                let bytes = try Blobs.bytes(paper.sha256, database)
            else { throw StoreFault.unknown("paper \(id)") }
            return (paper, bytes)
        }
    }

    private static func papers(of conference: Int, _ database: Database) throws -> [StoredPaper] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT *, sha256 IN (SELECT sha256 FROM blob) AS kept FROM paper WHERE conference = ? ORDER BY id DESC
                """, arguments: [conference]
        ).map { row in
            StoredPaper(
                id: row["id"], run: row["run"], kind: row["kind"], format: row["format"], name: row["name"],
                isPublic: row["public"], sha256: row["sha256"], issued: row["issued"], author: row["author"],
                isKept: row["kept"])
        }
    }
}
