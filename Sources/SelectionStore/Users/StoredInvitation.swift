import Foundation
import GRDB

/// An invitation that has not been taken up.
package struct StoredInvitation: Sendable, Equatable {
    package var name: String
    package var fullName: String
    package var role: Role
    package var conference: Int?
    package var unit: String?
    /// The user who chooses another password; nil where the invited is none yet.
    package var user: Int?
    package var expires: String
    package var author: String

    init(_ row: Row) {
        (name, fullName, role) = (row["name"], row["full_name"], Role(rawValue: row["role"]) ?? .unit)
        (conference, unit, user) = (row["conference"], row["unit"], row["user"])
        (expires, author) = (row["expires"], row["author"])
    }
}

extension OfficeStore {
    /// An invitation is good for so long. Chosen.
    package static let invitationSeconds = 86_400.0 * 7

    /// Invites somebody. An invitation of the same name that is open is replaced.
    /// - Returns: the token of the address at which the invited chooses a password.
    /// - Throws: `StoreFault.taken` where the name is somebody's; `UserFault`.
    package func invite(
        _ name: String, fullName: String, role: Role, conference: Int? = nil, unit: String? = nil, by author: Author
    ) async throws -> String {
        try UserName.check(name, fullName: fullName)
        try OfficeStore.checkPlace(role, conference, unit)
        let token = SecretToken.make()
        return try await change(by: author) { database, now in
            guard try Row.fetchOne(database, sql: "SELECT 1 FROM user WHERE name = ?", arguments: [name]) == nil else {
                throw StoreFault.taken(name)
            }
            if role != .office, try !OfficeStore.hasOffice(besides: nil, database) { throw UserFault.firstIsOffice }
            try OfficeStore.insertInvitation(
                token, name, fullName, role, conference, unit, user: nil, by: author, now, database)
            return (token, [LoggedAct(.userInvited, subject: "\(name) \(role.rawValue)")])
        }
    }

    /// Invites a user to choose another password. The present one is good for nothing any more, nor are one-time passwords.
    /// - Returns: the token of the address.
    /// - Throws: `StoreFault.unknown`; `UserFault.lastOffice` where nobody else of the office could sign in meanwhile.
    package func reset(_ user: Int, by author: Author) async throws -> String {
        let token = SecretToken.make()
        return try await change(by: author) { database, now in
            let stored = try OfficeStore.user(user, database)
            guard try OfficeStore.hasOffice(besides: user, database) else { throw UserFault.lastOffice }
            try database.execute(
                sql: """
                    UPDATE user SET password = ?, totp = NULL, totp_step = 0, failures = 0, locked_until = NULL
                    WHERE id = ?
                    """, arguments: [PasswordHash.nobodys, user])
            try database.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user])
            try OfficeStore.insertInvitation(
                token, stored.name, stored.fullName, stored.role, stored.conference, stored.unit, user: user,
                by: author, now, database)
            return (token, [LoggedAct(.userChanged, subject: "\(stored.name) reset")])
        }
    }

    private static func insertInvitation(
        _ token: String, _ name: String, _ fullName: String, _ role: Role, _ conference: Int?, _ unit: String?,
        user: Int?, by author: Author, _ now: StoreTime, _ database: Database
    ) throws {
        try database.execute(sql: "DELETE FROM invitation WHERE name = ?", arguments: [name])
        try database.execute(
            sql: """
                INSERT INTO invitation (token, name, full_name, role, conference, unit, user, expires, author)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                Digest.of(token), name, fullName, role.rawValue, conference, unit, user,
                now.adding(seconds: invitationSeconds).description, author.name,
            ])
    }

    /// The invitation of a token; nil where there is none or it has expired.
    package func invitation(_ token: String) async throws -> StoredInvitation? {
        let now = now
        return try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM invitation WHERE token = ? AND expires > ?",
                arguments: [Digest.of(token), now.description]
            ).map(StoredInvitation.init)
        }
    }

    /// The invitations that are open.
    package func invitations() async throws -> [StoredInvitation] {
        let now = now
        return try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM invitation WHERE expires > ? ORDER BY name", arguments: [now.description]
            ).map(StoredInvitation.init)
        }
    }

    /// Takes an invitation back.
    /// - Throws: `StoreFault.unknown` where none is open under the name.
    package func withdrawInvitation(_ name: String, by author: Author) async throws {
        try await change(by: author) { database, _ in
            try database.execute(sql: "DELETE FROM invitation WHERE name = ?", arguments: [name])
            guard database.changesCount > 0 else { throw StoreFault.unknown("invitation") }
            return ((), [LoggedAct(.userChanged, subject: "\(name) uninvited")])
        }
    }

    /// Takes an invitation up, once: makes its user, or gives its user another password.
    /// - Throws: `StoreFault.unknown` where it is not open any more; `PasswordFault`.
    package func takeUp(_ token: String, password: String) async throws -> StoredUser {
        guard let invitation = try await invitation(token) else { throw StoreFault.unknown("invitation") }
        let hash = try await passwords.run { try PasswordHash.make(password, for: invitation.name) }
        return try await change(by: Author(invitation.name)) { database, now in
            try database.execute(
                sql: "DELETE FROM invitation WHERE token = ? AND expires > ?",
                arguments: [Digest.of(token), now.description])
            guard database.changesCount == 1 else { throw StoreFault.unknown("invitation") }
            if let user = invitation.user {
                try database.execute(
                    sql: "UPDATE user SET password = ?, failures = 0, locked_until = NULL WHERE id = ?",
                    arguments: [hash, user])
                let stored = try OfficeStore.user(user, database)
                return (stored, [LoggedAct(.userChanged, subject: "\(stored.name) password")])
            }
            let user = try OfficeStore.insertUser(
                invitation.name, invitation.fullName, invitation.role, hash, invitation.conference, invitation.unit,
                now, database)
            return (user, [LoggedAct(.userMade, subject: "\(user.name) \(user.role.rawValue)")])
        }
    }
}
