import GRDB

/// The reason why an account is not made, or not changed.
package enum UserFault: Error, Equatable, Sendable {
    /// The name to sign in with is not of letters without marks, digits and `.`, `-`, `_`, or is one that the log gives programs.
    case name
    /// The full name is blank or too long.
    case fullName
    /// A unit's account belongs to a unit of a conference.
    case unit
    /// The first account is the office's: others would shut the office out.
    case firstIsOffice
    /// Somebody of the office has to be able to sign in.
    case lastOffice
}

/// What names of users look like.
package enum UserName {
    /// The lengths of names to sign in with, in characters. Chosen.
    package static let lengths = 2...40
    package static let longestFullName = 100

    /// Names by which the log calls programs.
    private static let reserved: Set = ["local", "command", "server", "unknown"]

    /// Checks both names of an account.
    /// - Throws: `UserFault`.
    static func check(_ name: String, fullName: String) throws(UserFault) {
        let marks = Set("._-".utf8)
        let isPlain = name.utf8.allSatisfy { byte in
            UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
                    && byte >= 0x41
                || marks.contains(byte)
        }
        guard lengths.contains(name.utf8.count), isPlain, let first = name.utf8.first, !marks.contains(first),
            !reserved.contains(name.lowercased())
        else { throw .name }
        let hasControls = fullName.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard (1...longestFullName).contains(fullName.count), !hasControls,
            fullName.contains(where: { !$0.isWhitespace })
        else { throw .fullName }
    }
}

extension OfficeStore {
    /// Checks that a role has the place it needs, and others none.
    static func checkPlace(_ role: Role, _ conference: Int?, _ unit: String?) throws(UserFault) {
        let hasPlace = conference != nil && !(unit ?? "").isEmpty
        guard role == .unit ? hasPlace : conference == nil && unit == nil else { throw .unit }
    }

    /// True where somebody of the office, other than `user`, may sign in.
    static func hasOffice(besides user: Int?, _ database: Database) throws -> Bool {
        try Int.fetchOne(
            database, sql: "SELECT count(*) FROM user WHERE role = 'office' AND disabled = 0 AND id IS NOT ?",
            arguments: [user]) ?? 0 > 0
    }

    /// Shuts somebody out, or lets them in again; whoever is signed in as that user is signed out.
    /// - Throws: `UserFault.lastOffice`.
    package func setDisabled(_ isDisabled: Bool, user: Int, by author: Author) async throws {
        try await change(by: author) { database, _ in
            let stored = try OfficeStore.user(user, database)
            if isDisabled, try !OfficeStore.hasOffice(besides: user, database) { throw UserFault.lastOffice }
            try database.execute(
                sql: "UPDATE user SET disabled = ? WHERE id = ?", arguments: [isDisabled, user])
            try database.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user])
            try database.execute(sql: "DELETE FROM invitation WHERE user = ?", arguments: [user])
            return (
                (), [LoggedAct(.userChanged, subject: "\(stored.name) \(isDisabled ? "disabled" : "enabled")")]
            )
        }
    }

    /// Gives somebody another role; whoever is signed in as that user is signed out.
    /// - Throws: `UserFault.unit` or `.lastOffice`.
    package func setRole(
        _ role: Role, conference: Int? = nil, unit: String? = nil, of user: Int, by author: Author
    ) async throws {
        try OfficeStore.checkPlace(role, conference, unit)
        try await change(by: author) { database, _ in
            let stored = try OfficeStore.user(user, database)
            if role != .office, try !OfficeStore.hasOffice(besides: user, database) { throw UserFault.lastOffice }
            try database.execute(
                sql: "UPDATE user SET role = ?, conference = ?, unit = ? WHERE id = ?",
                arguments: [role.rawValue, conference, unit, user])
            try database.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user])
            return ((), [LoggedAct(.userChanged, subject: "\(stored.name) \(role.rawValue)")])
        }
    }
}
