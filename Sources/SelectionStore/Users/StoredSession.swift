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
}

/// An invitation that has not been taken up.
package struct StoredInvitation: Sendable, Equatable {
    package var name: String
    package var fullName: String
    package var role: Role
    package var conference: Int?
    package var unit: String?
    package var expires: String
    package var author: String
}

/// Texts that nobody can guess. The store keeps their SHA-256 alone, so that whoever reads the file cannot use them.
package enum SecretToken {
    /// 256 bits, in hexadecimal.
    package static func make() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }.hexadecimal
    }
}

extension OfficeStore {
    /// A session ends after so long without a visit, and in any case after so long. Chosen.
    package static let idleSeconds = 3_600.0 * 2
    package static let longestSeconds = 3_600.0 * 12
    /// An invitation is good for so long. Chosen.
    package static let invitationSeconds = 86_400.0 * 7

    /// Begins a session, with a new token.
    /// - Returns: the token, for the visitor alone.
    package func beginSession(user: Int?, language: String) async throws -> String {
        let now = now
        let (token, csrf) = (SecretToken.make(), SecretToken.make())
        try await pool.write { database in
            try database.execute(
                sql: "INSERT INTO session (token, user, csrf, language, created, seen) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [Digest.of(token), user, csrf, language, now.description, now.description])
        }
        return token
    }

    /// The session of a token; nil where there is none or it has ended.
    package func session(_ token: String) async throws -> StoredSession? {
        let now = now
        let key = Digest.of(token)
        let session = try await read { database -> StoredSession? in
            guard let row = try Row.fetchOne(database, sql: "SELECT * FROM session WHERE token = ?", arguments: [key])
            else { return nil }
            let user = try (row["user"] as Int?).map { try OfficeStore.user($0, database) }
            if user?.isDisabled == true { return nil }
            return StoredSession(
                user: user, csrf: row["csrf"], language: row["language"], created: row["created"], seen: row["seen"])
        }
        guard let session, let seen = StoreTime(session.seen), let created = StoreTime(session.created),
            now < seen.adding(seconds: OfficeStore.idleSeconds),
            now < created.adding(seconds: OfficeStore.longestSeconds)
        else { return nil }
        // Written now and then, not with every page.
        if seen.adding(seconds: 60) < now {
            try await pool.write { database in
                try database.execute(
                    sql: "UPDATE session SET seen = ? WHERE token = ?", arguments: [now.description, key])
            }
        }
        return session
    }

    /// Sets the language of a session.
    package func setLanguage(_ language: String, ofSession token: String) async throws {
        let key = Digest.of(token)
        try await pool.write { database in
            try database.execute(
                sql: "UPDATE session SET language = ? WHERE token = ?", arguments: [language, key])
        }
    }

    /// Ends a session.
    package func endSession(_ token: String, by author: Author) async throws {
        let key = Digest.of(token)
        try await change(by: author) { database, _ in
            try database.execute(sql: "DELETE FROM session WHERE token = ?", arguments: [key])
            return ((), database.changesCount > 0 ? [LoggedAct(.signedOut, subject: author.name)] : [])
        }
    }

    /// Removes sessions and invitations that have ended.
    package func dropEnded() async throws {
        let now = now
        try await pool.write { database in
            try database.execute(
                sql: "DELETE FROM session WHERE seen < ? OR created < ?",
                arguments: [
                    now.adding(seconds: -OfficeStore.idleSeconds).description,
                    now.adding(seconds: -OfficeStore.longestSeconds).description,
                ])
            try database.execute(sql: "DELETE FROM invitation WHERE expires < ?", arguments: [now.description])
        }
    }

    /// Invites somebody.
    /// - Returns: the token of the address at which the invited chooses a password.
    /// - Throws: `StoreFault.taken` where the name is somebody's.
    package func invite(
        _ name: String, fullName: String, role: Role, conference: Int? = nil, unit: String? = nil, by author: Author
    ) async throws -> String {
        let token = SecretToken.make()
        return try await change(by: author) { database, now in
            guard try Row.fetchOne(database, sql: "SELECT 1 FROM user WHERE name = ?", arguments: [name]) == nil else {
                throw StoreFault.taken(name)
            }
            try database.execute(sql: "DELETE FROM invitation WHERE name = ?", arguments: [name])
            try database.execute(
                sql: """
                    INSERT INTO invitation (token, name, full_name, role, conference, unit, expires, author)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    Digest.of(token), name, fullName, role.rawValue, conference, unit,
                    now.adding(seconds: OfficeStore.invitationSeconds).description, author.name,
                ])
            return (token, [LoggedAct(.userInvited, subject: "\(name) \(role.rawValue)")])
        }
    }

    /// The invitation of a token; nil where there is none or it has expired.
    package func invitation(_ token: String) async throws -> StoredInvitation? {
        let now = now
        return try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM invitation WHERE token = ? AND expires > ?",
                arguments: [Digest.of(token), now.description]
            ).map(OfficeStore.invitation)
        }
    }

    /// The invitations that are open.
    package func invitations() async throws -> [StoredInvitation] {
        let now = now
        return try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM invitation WHERE expires > ? ORDER BY name", arguments: [now.description]
            ).map(OfficeStore.invitation)
        }
    }

    /// Takes an invitation up: makes its user, once.
    /// - Throws: `StoreFault.unknown` where it is not open any more; `PasswordFault`.
    package func takeUp(_ token: String, password: String) async throws -> StoredUser {
        guard let invitation = try await invitation(token) else { throw StoreFault.unknown("invitation") }
        let hash = try PasswordHash.make(password, for: invitation.name)
        return try await change(by: Author(invitation.name)) { database, now in
            try database.execute(sql: "DELETE FROM invitation WHERE token = ?", arguments: [Digest.of(token)])
            guard database.changesCount == 1 else { throw StoreFault.unknown("invitation") }
            let user = try OfficeStore.insertUser(
                invitation.name, invitation.fullName, invitation.role, hash, invitation.conference, invitation.unit,
                now, database)
            return (user, [LoggedAct(.userMade, subject: "\(user.name) \(user.role.rawValue)")])
        }
    }

    /// A setting of the office; nil where it was not set.
    package func setting(_ name: String) async throws -> String? {
        try await read { try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name]) }
    }

    /// Sets a setting of the office.
    package func set(_ name: String, to value: String, by author: Author) async throws {
        try await change(by: author) { database, _ in
            try database.execute(
                sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", arguments: [name, value])
            return ((), [LoggedAct(.settingChanged, subject: name, digest: Digest.of(value))])
        }
    }

    private static func invitation(_ row: Row) -> StoredInvitation {
        StoredInvitation(
            name: row["name"], fullName: row["full_name"], role: Role(rawValue: row["role"]) ?? .unit,
            conference: row["conference"], unit: row["unit"], expires: row["expires"], author: row["author"])
    }
}
