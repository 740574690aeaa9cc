import Foundation
import GRDB

/// The log of the store: every line has the hash of the one before, so none can be changed, taken out or put in between without
/// the rest showing it. Cutting the end off shows against a head that was noted elsewhere.
enum LogChain {
    /// The hash before the first line.
    static let start = String(repeating: "0", count: 64)

    /// Adds a line.
    static func append(_ act: LoggedAct, by author: Author, at time: StoreTime, in database: Database) throws {
        let last = try Row.fetchOne(database, sql: "SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1")
        var entry = LogEntry(
            sequence: (last?["sequence"] ?? 0) + 1, time: time.description, author: author.name, act: act.kind.rawValue,
            conference: act.conference, subject: act.subject, digest: act.digest, hash: "")
        entry.hash = entry.expectedHash(after: last?["hash"] ?? start)
        try database.execute(
            sql: """
                INSERT INTO log (sequence, time, author, conference, act, subject, digest, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                entry.sequence, entry.time, entry.author, entry.conference, entry.act, entry.subject, entry.digest,
                entry.hash,
            ])
    }
}

extension LogEntry {
    init(_ row: Row) {
        self.init(
            sequence: row["sequence"], time: row["time"], author: row["author"], act: row["act"],
            conference: row["conference"], subject: row["subject"], digest: row["digest"], hash: row["hash"])
    }
}

/// What a verification of a store found.
package struct StoreVerification: Sendable, Equatable {
    /// Something that is not as it was written.
    package enum Finding: Sendable, Hashable {
        /// The line of this number does not follow from the one before.
        case brokenChain(sequence: Int)
        /// The lines from this number on were cut off, or the log is another one: the head that was noted is not in it.
        case headMissing(String)
        /// What the log says was written is gone or another: its line, and what it is about.
        case contentChanged(sequence: Int, act: String, subject: String)
        /// A run, a text or a paper that no line of the log tells of.
        case contentUnlogged(kind: String, id: Int)
        /// SQLite finds the file itself damaged.
        case damaged(String)
    }

    /// The number of lines.
    package var lines: Int
    /// The hash of the last line, to be noted elsewhere.
    package var head: String
    /// Everything that is not so.
    package var findings: [Finding]
}

extension OfficeStore {
    /// The last lines of the log, the newest first.
    /// - Parameters:
    ///   - conference: those in this conference alone; nil for all.
    ///   - author: those of this author alone; nil for all.
    ///   - act: those of this act alone; nil for all.
    ///   - before: those before the line of this number; nil for the newest.
    ///   - limit: the most lines.
    package func logEntries(
        conference: Int? = nil, author: String? = nil, act: String? = nil, before: Int? = nil, limit: Int
    ) async throws -> [LogEntry] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM log WHERE (?1 IS NULL OR conference = ?1) AND (?2 IS NULL OR sequence < ?2)
                        AND (?3 IS NULL OR author = ?3) AND (?4 IS NULL OR act = ?4)
                    ORDER BY sequence DESC LIMIT ?5
                    """, arguments: [conference, before, author, act, limit]
            ).map(LogEntry.init)
        }
    }

    /// The authors and the acts of the log, sorted.
    /// - Parameter conference: those in this conference alone; nil for all.
    package func logContents(conference: Int? = nil) async throws -> (authors: [String], acts: [String]) {
        try await read { database in
            func all(_ column: String) throws -> [String] {
                try String.fetchAll(
                    database,
                    sql: "SELECT DISTINCT \(column) FROM log WHERE ?1 IS NULL OR conference = ?1 ORDER BY \(column)",
                    arguments: [conference])
            }
            return (try all("author"), try all("act"))
        }
    }

    /// The hash of the last line, to be noted elsewhere.
    package func logHead() async throws -> String {
        try await read { database in
            try String.fetchOne(database, sql: "SELECT hash FROM log ORDER BY sequence DESC LIMIT 1") ?? LogChain.start
        }
    }

    /// Writes a line about something that changes nothing, such as a read of sensitive data.
    package func note(_ act: LoggedAct, by author: Author) async throws {
        try await change(by: author) { _, _ in ((), [act]) }
    }

    /// Follows the chain of the log from its first line, and compares what it says was written with what is there.
    /// - Parameter head: a hash that was noted earlier and must be in the log; nil where none was.
    /// - Complexity: O(lines + bytes of texts, selections and papers).
    package func verify(head: String? = nil) async throws -> StoreVerification {
        try await read { database in
            var verification = StoreVerification(lines: 0, head: LogChain.start, findings: [])
            for line in try String.fetchAll(database, sql: "PRAGMA integrity_check") where line != "ok" {
                verification.findings.append(.damaged(line))
            }
            var contents = LoggedContents()
            var hasHead = head == nil || head == LogChain.start
            let rows = try Row.fetchCursor(database, sql: "SELECT * FROM log ORDER BY sequence")
            while let row = try rows.next() {
                let entry = LogEntry(row)
                let follows =
                    entry.sequence == verification.lines + 1
                    && entry.hash == entry.expectedHash(after: verification.head)
                if !follows { verification.findings.append(.brokenChain(sequence: entry.sequence)) }
                contents.add(entry)
                (verification.lines, verification.head) = (entry.sequence, entry.hash)
                if entry.hash == head { hasHead = true }
            }
            if !hasHead, let head { verification.findings.append(.headMissing(head)) }
            verification.findings += try contents.findings(database)
            return verification
        }
    }
}

/// What the log says was written, to be compared with what is there.
private struct LoggedContents {
    private var lines: [String: [(digest: String, sequence: Int)]] = [:]

    private static let compared: [String: String] = [
        LoggedAct.Kind.documentSaved.rawValue: "document", LoggedAct.Kind.runEnded.rawValue: "run",
        LoggedAct.Kind.paperIssued.rawValue: "paper",
    ]

    mutating func add(_ entry: LogEntry) {
        if let kind = LoggedContents.compared[entry.act] {
            let id = entry.subject.prefix { $0 != " " }
            lines["\(kind) \(id)", default: []].append((entry.digest, entry.sequence))
        } else if entry.act == LoggedAct.Kind.dataBlanked.rawValue {
            // What was blanked is another text since, or none.
            let words = entry.subject.split(separator: " ").prefix(2)
            guard let kind = words.first, ["document", "paper"].contains(kind) else { return }
            lines[words.joined(separator: " "), default: []].append((entry.digest, entry.sequence))
        }
    }

    /// Texts, selections and papers that are not what the log says.
    func findings(_ database: Database) throws -> [StoreVerification.Finding] {
        var findings: [StoreVerification.Finding] = []
        var seen: Set<String> = []
        func compare(_ kind: String, _ id: Int, _ digest: String) {
            let key = "\(kind) \(id)"
            seen.insert(key)
            guard let last = lines[key]?.last else {
                findings.append(.contentUnlogged(kind: kind, id: id))
                return
            }
            if last.digest != digest {
                findings.append(.contentChanged(sequence: last.sequence, act: kind, subject: "\(id)"))
            }
        }
        let texts = try Row.fetchCursor(database, sql: "SELECT id, text FROM document ORDER BY id")
        while let row = try texts.next() {
            let text: String? = row["text"]
            compare("document", row["id"], text.map { Digest.of($0) } ?? "")
        }
        let runs = try Row.fetchCursor(
            database, sql: "SELECT id, selection FROM run WHERE ended IS NOT NULL ORDER BY id")
        while let row = try runs.next() {
            let text: String? = row["selection"]
            compare("run", row["id"], text.map { Digest.of($0) } ?? "")
        }
        let papers = try Row.fetchCursor(
            database, sql: "SELECT paper.id, bytes FROM paper LEFT JOIN blob ON blob.sha256 = paper.sha256 ORDER BY id")
        while let row = try papers.next() {
            let bytes: Data? = row["bytes"]
            compare("paper", row["id"], bytes.map { Digest.of(Array($0)) } ?? "")
        }
        for (key, told) in lines where !seen.contains(key) {
            let parts = key.split(separator: " ").map(String.init)
            if let last = told.last {
                findings.append(.contentChanged(sequence: last.sequence, act: parts[0], subject: parts[1]))
            }
        }
        return findings.sorted { "\($0)" < "\($1)" }
    }
}
