import GRDB

extension OfficeStore {
    /// The last line of the log about a kind of act on one thing; nil where there is none.
    /// - Parameter conference: the conference it is in; nil for what is in none.
    package func lastAct(
        _ kind: LoggedAct.Kind, on subject: String, in conference: Int?
    ) async throws -> (author: String, time: String)? {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT author, time FROM log WHERE act = ? AND subject = ? AND conference IS ?
                    ORDER BY sequence DESC LIMIT 1
                    """, arguments: [kind.rawValue, subject, conference]
            ).map { ($0["author"], $0["time"]) }
        }
    }
}
