import Foundation
import GRDB

/// What becomes of a try to sign in.
package enum SignIn: Sendable, Equatable {
    case user(StoredUser)
    /// The name, the password or the one-time password is wrong: which one is not told.
    case refused
    /// There were too many wrong tries: until when nobody may try.
    case locked(until: String)
}

/// What is needed to judge a try to sign in.
private struct Credentials: Sendable {
    var id: Int
    var name: String
    var hash: String
    var secret: String?
    var step: Int
    var locked: String?

    init(_ row: Row) {
        (id, name, hash, secret) = (row["id"], row["name"], row["password"], row["totp"])
        (step, locked) = (row["totp_step"], row["locked_until"])
    }
}

extension OfficeStore {
    /// Wrong tries after which a name is locked, and for how long. Chosen.
    package static let mostFailures = 5
    package static let lockSeconds = 900.0

    /// Tries to sign somebody in. Names that are nobody's take as long as wrong passwords, and are locked as users' are.
    /// - Throws: `PasswordsBusy` where too many try at once.
    package func signIn(_ name: String, password: String, oneTime: String?) async throws -> SignIn {
        let known = try await read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM user WHERE name = ?", arguments: [name])
                .map(Credentials.init)
        }
        let now = now
        if let until = known == nil ? unknownNames.locked(name, at: now)?.description : known?.locked,
            until > now.description
        {
            return .locked(until: until)
        }
        let hash = known?.hash ?? PasswordHash.nobodys
        let isRight = try await passwords.run { try PasswordHash.matches(password, hash) }
        guard let known else { return try await failUnknown(name) }
        let step = known.secret.flatMap { secret in
            OneTimePassword(secret).flatMap { $0.step(of: oneTime ?? "", at: now.date, after: known.step) }
        }
        guard isRight, known.secret == nil || step != nil else { return try await fail(known) }
        return try await change(by: Author(known.name)) { database, now in
            // Others may have tried meanwhile, or changed the account; a one-time password is used once, also by two at once.
            try database.execute(
                sql: """
                    UPDATE user SET failures = 0, locked_until = NULL, totp_step = ?1
                    WHERE id = ?2 AND disabled = 0 AND password = ?3 AND totp IS ?4
                        AND (totp IS NULL OR totp_step < ?1) AND (locked_until IS NULL OR locked_until <= ?5)
                    """, arguments: [step ?? 0, known.id, known.hash, known.secret, now.description])
            guard database.changesCount == 1 else { return try OfficeStore.fail(known, now, database) }
            return (.user(try OfficeStore.user(known.id, database)), [LoggedAct(.signedIn, subject: known.name)])
        }
    }

    /// Asks somebody who is signed in for the password again; wrong ones count as they do when signing in.
    /// - Throws: `PasswordsBusy`.
    package func confirm(_ password: String, of user: Int) async throws -> SignIn {
        let known = try await read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM user WHERE id = ?", arguments: [user]).map(Credentials.init)
        }
        guard let known else { throw StoreFault.unknown("user \(user)") }
        if let until = known.locked, until > now.description { return .locked(until: until) }
        guard try await passwords.run({ try PasswordHash.matches(password, known.hash) }) else {
            return try await fail(known)
        }
        // Others may have tried meanwhile.
        let locked = try await read { database in
            try String.fetchOne(database, sql: "SELECT locked_until FROM user WHERE id = ?", arguments: [user])
        }
        if let locked, locked > now.description { return .locked(until: locked) }
        return .user(try await self.user(user))
    }

    private func failUnknown(_ name: String) async throws -> SignIn {
        let until = unknownNames.fail(name, at: now)
        // What was typed is not written down: it may be a password in the wrong field.
        return try await change(by: Author("unknown")) { _, _ in
            (
                until.map { .locked(until: $0.description) } ?? .refused,
                [LoggedAct(.signInFailed, subject: "unknown")]
            )
        }
    }

    private func fail(_ known: Credentials) async throws -> SignIn {
        try await change(by: Author(known.name)) { try OfficeStore.fail(known, $1, $0) }
    }

    /// Counts a wrong try, and locks the name after too many.
    private static func fail(
        _ known: Credentials, _ now: StoreTime, _ database: Database
    ) throws -> (SignIn, [LoggedAct]) {
        let until = now.adding(seconds: lockSeconds).description
        try database.execute(
            sql: """
                UPDATE user SET failures = CASE WHEN failures + 1 >= ?1 THEN 0 ELSE failures + 1 END,
                    locked_until = CASE WHEN failures + 1 >= ?1 THEN ?2 ELSE NULL END
                WHERE id = ?3 AND (locked_until IS NULL OR locked_until <= ?4)
                """, arguments: [mostFailures, until, known.id, now.description])
        let locked = try String.fetchOne(
            database, sql: "SELECT locked_until FROM user WHERE id = ?", arguments: [known.id])
        return (
            locked.map { .locked(until: $0) } ?? .refused, [LoggedAct(.signInFailed, subject: known.name)]
        )
    }
}
