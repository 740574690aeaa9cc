import Foundation
import GRDB

/// What somebody may do.
package enum Role: String, Sendable, CaseIterable, Codable {
    /// The office: everything.
    case office
    /// A unit: its own nominees, what they lack, its deadlines.
    case unit
    /// The council: reads, and comments.
    case council
    /// Auditors: read everything, the log among it, and verify.
    case auditor
}

/// Somebody who may sign in.
package struct StoredUser: Sendable, Equatable {
    package var id: Int
    /// The name to sign in with.
    package var name: String
    package var fullName: String
    package var role: Role
    /// The conference that a unit belongs to; nil for the others.
    package var conference: Int?
    /// The unit; nil for the others.
    package var unit: String?
    /// True where signing in takes a one-time password as well.
    package var hasOneTimePassword: Bool
    package var isDisabled: Bool
    package var created: String

    init(_ row: Row) {
        (id, name, fullName) = (row["id"], row["name"], row["full_name"])
        role = Role(rawValue: row["role"]) ?? .unit
        (conference, unit, created) = (row["conference"], row["unit"], row["created"])
        hasOneTimePassword = (row["totp"] as String?) != nil
        isDisabled = row["disabled"]
    }
}

extension OfficeStore {
    /// All users, in the order of their names.
    package func users() async throws -> [StoredUser] {
        try await read { try Row.fetchAll($0, sql: "SELECT * FROM user ORDER BY name").map(StoredUser.init) }
    }

    /// True where nobody may sign in yet.
    package func hasNoUsers() async throws -> Bool {
        try await read { try Int.fetchOne($0, sql: "SELECT count(*) FROM user") == 0 }
    }

    /// Makes a user.
    /// - Throws: `StoreFault.taken` where the name is somebody's; `PasswordFault` for a password that is too weak; `UserFault`.
    package func makeUser(
        _ name: String, fullName: String, role: Role, password: String, conference: Int? = nil, unit: String? = nil,
        by author: Author
    ) async throws -> StoredUser {
        try UserName.check(name, fullName: fullName)
        try OfficeStore.checkPlace(role, conference, unit)
        let hash = try await passwords.run { try PasswordHash.make(password, for: name) }
        return try await change(by: author) { database, now in
            let user = try OfficeStore.insertUser(
                name, fullName, role, hash, conference, unit, now, database)
            return (user, [LoggedAct(.userMade, subject: "\(name) \(role.rawValue)")])
        }
    }

    static func insertUser(
        _ name: String, _ fullName: String, _ role: Role, _ hash: String, _ conference: Int?, _ unit: String?,
        _ now: StoreTime, _ database: Database
    ) throws -> StoredUser {
        guard try Row.fetchOne(database, sql: "SELECT 1 FROM user WHERE name = ?", arguments: [name]) == nil else {
            throw StoreFault.taken(name)
        }
        try database.execute(
            sql: """
                INSERT INTO user (name, full_name, role, conference, unit, password, created)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [name, fullName, role.rawValue, conference, unit, hash, now.description])
        return try user(Int(database.lastInsertedRowID), database)
    }

    /// A user.
    /// - Throws: `StoreFault.unknown` where there is none of this number.
    package func user(_ id: Int) async throws -> StoredUser { try await read { try OfficeStore.user(id, $0) } }

    static func user(_ id: Int, _ database: Database) throws -> StoredUser {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM user WHERE id = ?", arguments: [id]) else {
            throw StoreFault.unknown("user \(id)")
        }
        return StoredUser(row)
    }

    /// Gives somebody another password; whoever is signed in as that user is signed out.
    /// - Throws: `PasswordFault` for a password that is too weak.
    package func setPassword(_ password: String, of user: Int, by author: Author) async throws {
        let name = try await self.user(user).name
        let hash = try await passwords.run { try PasswordHash.make(password, for: name) }
        try await change(by: author) { database, _ in
            try database.execute(
                sql: "UPDATE user SET password = ?, failures = 0, locked_until = NULL WHERE id = ?",
                arguments: [hash, user])
            try database.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user])
            return ((), [LoggedAct(.userChanged, subject: "\(name) password")])
        }
    }

    /// Sets the secret of somebody's one-time passwords, once a password of it was typed; that one is not taken again, and whoever
    /// is signed in as that user is signed out.
    /// - Returns: true where it was set; false where the password is another.
    package func setOneTimePassword(
        _ secret: String, confirmedBy typed: String, of user: Int, by author: Author
    ) async throws -> Bool {
        guard let passwords = OneTimePassword(secret), Base32.bytes(secret)?.count ?? 0 >= 16,
            let step = passwords.step(of: typed, at: now.date, after: 0)
        else { return false }
        try await change(by: author) { database, _ in
            let stored = try OfficeStore.user(user, database)
            try database.execute(
                sql: "UPDATE user SET totp = ?, totp_step = ? WHERE id = ?", arguments: [secret, step, user])
            try database.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user])
            return ((), [LoggedAct(.userChanged, subject: "\(stored.name) one-time-password set")])
        }
        return true
    }

    /// Removes the secret of somebody's one-time passwords.
    package func removeOneTimePassword(of user: Int, by author: Author) async throws {
        try await change(by: author) { database, _ in
            let stored = try OfficeStore.user(user, database)
            try database.execute(sql: "UPDATE user SET totp = NULL, totp_step = 0 WHERE id = ?", arguments: [user])
            return ((), [LoggedAct(.userChanged, subject: "\(stored.name) one-time-password removed")])
        }
    }
}
