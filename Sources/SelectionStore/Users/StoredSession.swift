import Crypto
import Foundation
import GRDB

/// Somebody's visit: from signing in to signing out.
package struct StoredSession: Sendable, Equatable {
    /// The user; nil for whoever sits at the machine itself, where nobody signs in.
    package var user: StoredUser?
    /// What forms have to send back.
    package var csrf: String
    package var language: String
    package var created: String
    package var seen: String
    /// True where its token is old enough to be replaced, and is not the one before already.
    package var needsNewToken: Bool
}

/// Texts that nobody can guess. The store keeps their SHA-256 alone, so that whoever reads the file cannot use them.
package enum SecretToken {
    /// 256 bits, in hexadecimal.
    package static func make() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }.hexadecimal
    }

    /// True for a text that looks like one.
    package static func isOne(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy {
                UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
            }
    }
}

extension OfficeStore {
    /// A session ends after so long without a visit, and in any case after so long. Chosen.
    package static let idleSeconds = 3_600.0 * 2
    package static let longestSeconds = 3_600.0 * 12
    /// A token is replaced after so long; the one before is good for so long more, for requests that are under way. Chosen.
    package static let tokenSeconds = 1_800.0
    package static let graceSeconds = 60.0

    /// Begins a session, with a new token.
    /// - Parameter old: the token of the session that the same visitor had before; it ends.
    /// - Returns: the token, for the visitor alone.
    package func beginSession(user: Int?, language: String, replacing old: String? = nil) async throws -> String {
        let now = now
        let (token, csrf) = (SecretToken.make(), SecretToken.make())
        try await write { database in
            if let old {
                try database.execute(
                    sql: "DELETE FROM session WHERE token = ?1 OR previous = ?1", arguments: [Digest.of(old)])
            }
            try database.execute(
                sql: """
                    INSERT INTO session (token, user, csrf, language, created, seen, rotated)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?5)
                    """, arguments: [Digest.of(token), user, csrf, language, now.description])
        }
        return token
    }

    /// The session of a token; nil where there is none or it has ended.
    package func session(_ token: String) async throws -> StoredSession? {
        let now = now
        let key = Digest.of(token)
        let session = try await read { database -> StoredSession? in
            let row = try Row.fetchOne(
                database, sql: "SELECT * FROM session WHERE token = ?1 OR (previous = ?1 AND rotated > ?2)",
                arguments: [key, now.adding(seconds: -OfficeStore.graceSeconds).description])
            guard let row else { return nil }
            let user = try (row["user"] as Int?).map { try OfficeStore.user($0, database) }
            if user?.isDisabled == true { return nil }
            return StoredSession(
                user: user, csrf: row["csrf"], language: row["language"], created: row["created"], seen: row["seen"],
                needsNewToken: row["token"] == key
                    && row["rotated"] <= now.adding(seconds: -OfficeStore.tokenSeconds).description)
        }
        guard let session, let seen = StoreTime(session.seen), let created = StoreTime(session.created),
            now < seen.adding(seconds: OfficeStore.idleSeconds),
            now < created.adding(seconds: OfficeStore.longestSeconds)
        else { return nil }
        // Written now and then, not with every page; nobody is told that it is, so that it may be lost.
        if seen.adding(seconds: 60) < now {
            try await pool.write { database in
                try database.execute(
                    sql: "UPDATE session SET seen = ?1 WHERE token = ?2 OR previous = ?2",
                    arguments: [now.description, key])
            }
        }
        return session
    }

    /// Gives a session another token. What forms have to send back stays, so that those which are open can still be sent.
    /// - Returns: the token; nil where another request was quicker.
    package func renewSession(_ token: String) async throws -> String? {
        let now = now
        let new = SecretToken.make()
        return try await pool.write { database in
            try database.execute(
                sql: "UPDATE session SET token = ?1, previous = ?2, rotated = ?3 WHERE token = ?2",
                arguments: [Digest.of(new), Digest.of(token), now.description])
            return database.changesCount == 1 ? new : nil
        }
    }

    /// Sets the language of a session.
    package func setLanguage(_ language: String, ofSession token: String) async throws {
        let key = Digest.of(token)
        try await write { database in
            try database.execute(
                sql: "UPDATE session SET language = ?1 WHERE token = ?2 OR previous = ?2", arguments: [language, key])
        }
    }

    /// Ends a session.
    package func endSession(_ token: String, by author: Author) async throws {
        let key = Digest.of(token)
        try await change(by: author) { database, _ in
            try database.execute(sql: "DELETE FROM session WHERE token = ?1 OR previous = ?1", arguments: [key])
            return ((), database.changesCount > 0 ? [LoggedAct(.signedOut, subject: author.name)] : [])
        }
    }

    /// Removes sessions and invitations that have ended.
    package func dropEnded() async throws {
        let now = now
        try await write { database in
            try database.execute(
                sql: "DELETE FROM session WHERE seen < ? OR created < ?",
                arguments: [
                    now.adding(seconds: -OfficeStore.idleSeconds).description,
                    now.adding(seconds: -OfficeStore.longestSeconds).description,
                ])
            try database.execute(sql: "DELETE FROM invitation WHERE expires < ?", arguments: [now.description])
        }
    }

    /// A setting of the office; nil where it was not set.
    package func setting(_ name: String) async throws -> String? {
        try await read { try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name]) }
    }

    /// Sets a setting of the office.
    /// - Parameter isSeen: true for the value that the author saw; nil stands for none.
    /// - Throws: `StoreFault.changedMeanwhile` where it has another value by now.
    package func set(
        _ name: String, to value: String, where isSeen: @escaping @Sendable (String?) -> Bool = { _ in true },
        by author: Author
    ) async throws {
        try await change(by: author) { database, _ in
            let present = try String.fetchOne(
                database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
            guard present != value else { return ((), []) }
            guard isSeen(present) else { throw StoreFault.changedMeanwhile }
            try database.execute(
                sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", arguments: [name, value])
            return ((), [LoggedAct(.settingChanged, subject: name, digest: Digest.of(value))])
        }
    }
}
