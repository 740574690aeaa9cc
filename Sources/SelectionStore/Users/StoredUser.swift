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

/// What becomes of a try to sign in.
package enum SignIn: Sendable, Equatable {
    case user(StoredUser)
    /// The name, the password or the one-time password is wrong: which one is not told.
    case refused
    /// There were too many wrong tries: until when nobody may try.
    case locked(until: String)
}

extension OfficeStore {
    /// Wrong tries after which a name is locked, and for how long. Chosen.
    package static let mostFailures = 5
    package static let lockSeconds = 900.0

    /// All users, in the order of their names.
    package func users() async throws -> [StoredUser] {
        try await read { try Row.fetchAll($0, sql: "SELECT * FROM user ORDER BY name").map(StoredUser.init) }
    }

    /// True where nobody may sign in yet.
    package func hasNoUsers() async throws -> Bool {
        try await read { try Int.fetchOne($0, sql: "SELECT count(*) FROM user") == 0 }
    }

    /// Makes a user.
    /// - Throws: `StoreFault.taken` where the name is somebody's; `PasswordFault` for a password that is too weak.
    package func makeUser(
        _ name: String, fullName: String, role: Role, password: String, conference: Int? = nil, unit: String? = nil,
        by author: Author
    ) async throws -> StoredUser {
        let hash = try PasswordHash.make(password, for: name)
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

    /// Tries to sign somebody in. Wrong names take as long as wrong passwords, and count against the name as well.
    package func signIn(_ name: String, password: String, oneTime: String?) async throws -> SignIn {
        struct Known: Sendable { var id: Int, hash: String, totp: String?, step: Int, locked: String?, disabled: Bool }
        let known = try await read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM user WHERE name = ?", arguments: [name]).map { row in
                Known(
                    id: row["id"], hash: row["password"], totp: row["totp"], step: row["totp_step"],
                    locked: row["locked_until"], disabled: row["disabled"])
            }
        }
        let now = now
        if let locked = known?.locked, locked > now.description { return .locked(until: locked) }
        let isRight = try PasswordHash.matches(password, known?.hash ?? PasswordHash.nobodys)
        let step = known?.totp.flatMap { secret in
            OneTimePassword(secret).flatMap { $0.step(of: oneTime ?? "", at: now.date, after: known?.step ?? 0) }
        }
        guard let known, isRight, !known.disabled, known.totp == nil || step != nil else {
            return try await fail(name)
        }
        return try await change(by: Author(name)) { database, _ in
            // A one-time password is used once, also by two who try at the same moment.
            try database.execute(
                sql: """
                    UPDATE user SET failures = 0, locked_until = NULL, totp_step = ?1
                    WHERE id = ?2 AND (?1 = 0 OR totp IS NULL OR totp_step < ?1)
                    """, arguments: [step ?? 0, known.id])
            guard database.changesCount == 1 else { return (.refused, [LoggedAct(.signInFailed, subject: name)]) }
            return (.user(try OfficeStore.user(known.id, database)), [LoggedAct(.signedIn, subject: name)])
        }
    }

    private func fail(_ name: String) async throws -> SignIn {
        // What was typed may be a password in the wrong field: a name that is nobody's is not written down.
        let isKnown = try await read {
            try Row.fetchOne($0, sql: "SELECT 1 FROM user WHERE name = ?", arguments: [name]) != nil
        }
        return try await change(by: Author(isKnown ? name : "unknown")) { database, now in
            try database.execute(
                sql: "UPDATE user SET failures = failures + 1 WHERE name = ?", arguments: [name])
            let until = now.adding(seconds: OfficeStore.lockSeconds).description
            try database.execute(
                sql: "UPDATE user SET locked_until = ?, failures = 0 WHERE name = ? AND failures >= ?",
                arguments: [until, name, OfficeStore.mostFailures])
            let isLocked = database.changesCount > 0
            return (
                isLocked ? .locked(until: until) : .refused,
                [LoggedAct(.signInFailed, subject: isKnown ? name : "unknown")]
            )
        }
    }

    /// Gives somebody another password; whoever is signed in as that user is signed out.
    /// - Throws: `PasswordFault` for a password that is too weak.
    package func setPassword(_ password: String, of user: Int, by author: Author) async throws {
        let name = try await self.user(user).name
        let hash = try PasswordHash.make(password, for: name)
        try await change(by: author) { database, _ in
            try database.execute(
                sql: "UPDATE user SET password = ?, failures = 0, locked_until = NULL WHERE id = ?",
                arguments: [hash, user])
            try database.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user])
            return ((), [LoggedAct(.userChanged, subject: "\(name) password")])
        }
    }

    /// Sets or removes the secret of somebody's one-time passwords.
    package func setOneTimePassword(_ secret: String?, of user: Int, by author: Author) async throws {
        try await change(by: author) { database, _ in
            let stored = try OfficeStore.user(user, database)
            try database.execute(
                sql: "UPDATE user SET totp = ?, totp_step = 0 WHERE id = ?", arguments: [secret, user])
            return ((), [LoggedAct(.userChanged, subject: "\(stored.name) one-time-password")])
        }
    }

    /// Shuts somebody out, or lets them in again; whoever is signed in as that user is signed out.
    package func setDisabled(_ isDisabled: Bool, user: Int, by author: Author) async throws {
        try await change(by: author) { database, _ in
            let stored = try OfficeStore.user(user, database)
            try database.execute(
                sql: "UPDATE user SET disabled = ? WHERE id = ?", arguments: [isDisabled, user])
            try database.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user])
            return (
                (), [LoggedAct(.userChanged, subject: "\(stored.name) \(isDisabled ? "disabled" : "enabled")")]
            )
        }
    }
}
