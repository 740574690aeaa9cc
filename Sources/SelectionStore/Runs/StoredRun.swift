import DelegateSelection
import Foundation
import GRDB

/// What a run is asked: a selection, by the plan or a scenario; or the list that follows one when delegates withdraw.
package struct RunQuestion: Sendable, Codable, Equatable {
    /// The scenario's file; nil for the plan as it is.
    package var scenario: String?
    /// The run whose list is repaired; nil for a selection from nothing.
    package var list: Int?
    /// The delegates who withdraw from it.
    package var withdrawn: [String] = []

    /// A selection by the plan, or by a scenario.
    package init(scenario: String? = nil) { self.scenario = scenario }

    /// The list that follows the one of run `list`.
    package init(replacing list: Int, withdrawn: [String], scenario: String?) {
        (self.list, self.withdrawn, self.scenario) = (list, withdrawn, scenario)
    }
}

/// A run: a question, the files that it is asked of, and what came of it.
package struct StoredRun: Sendable, Equatable {
    /// How far it is.
    package enum State: String, Sendable, CaseIterable {
        case queued, running, done, cancelled, failed
    }

    package var id: Int
    package var conference: Int
    package var question: RunQuestion
    package var state: State
    /// The outcome's status; nil where there is none yet.
    package var status: String?
    /// Why it failed, in words.
    package var fault: String?
    /// The counts that lists of runs show; nil where there is no selection.
    package var summary: Summary?
    package var queued: String
    package var started: String?
    package var ended: String?
    /// When its list was published; nil where it was not.
    package var published: String?
    package var author: String
    /// The digest of its nominees as they are now, which changes when people are blanked; nil where it has none.
    package var pool: String?
    /// The last version of the plan that says what the run's plan says; nil where it was saved as none.
    package var planVersion: Int?

    /// A selection in a few numbers.
    package struct Summary: Sendable, Codable, Equatable {
        package var seats: Int
        package var merit: String
        package var shortfalls: [String]

        /// A summary.
        package init(seats: Int, merit: String, shortfalls: [String]) {
            (self.seats, self.merit, self.shortfalls) = (seats, merit, shortfalls)
        }
    }

    /// True where nothing more will come of it.
    package var isOver: Bool { ended != nil }

    init(_ row: Row) throws {
        (id, conference) = (row["id"], row["conference"])
        question = try JSONDecoder().decode(RunQuestion.self, from: Data((row["question"] as String).utf8))
        state = State(rawValue: row["state"]) ?? .failed
        (status, fault) = (row["status"], row["fault"])
        summary = try (row["summary"] as String?).map { try JSONDecoder().decode(Summary.self, from: Data($0.utf8)) }
        (queued, started, ended) = (row["queued"], row["started"], row["ended"])
        (published, author, pool, planVersion) = (row["published"], row["author"], row["pool"], row["plan_version"])
    }
}

/// A file that a run was made from.
package struct RunFile: Sendable, Equatable {
    package var name: String
    /// The digest of the file as the run read it.
    package var sha256: String
    /// The bytes as they are now: with people blanked where a record says so.
    package var bytes: [UInt8]
    /// The record that links them to what the run read; nil where they are the same.
    package var record: String?
}

extension OfficeStore {
    /// The columns of a run but for its selection, which may be long.
    private static let columns = """
        id, conference, question, state, status, fault, summary, queued, started, ended, published, author,
        (SELECT blob FROM run_file WHERE run_file.run = run.id AND name = 'nominees.csv') AS pool,
        (SELECT MAX(version) FROM document JOIN run_file USING (name, sha256)
            WHERE run_file.run = run.id AND document.conference = run.conference AND name = 'plan.yaml') AS plan_version
        """

    /// Queues a run of a question, with the files of the conference as they are now.
    package func queue(_ question: RunQuestion, in conference: Int, by author: Author) async throws -> StoredRun {
        try await change(by: author) { database, now in
            try OfficeStore.insertRun(question, in: conference, by: author, now, database)
        }
    }

    /// Queues a run, unless the same is queued or under way already, of the same files: then that one. Who clicks twice asks once.
    package func queueOnce(_ question: RunQuestion, in conference: Int, by author: Author) async throws -> StoredRun {
        try await change(by: author) { database, now in
            let files = try OfficeStore.files(of: conference, database).map { $0.name + " " + Digest.of($0.bytes) }
            let open = try Row.fetchAll(
                database,
                sql: "SELECT * FROM run WHERE conference = ? AND state IN ('queued', 'running') ORDER BY id",
                arguments: [conference]
            ).map(StoredRun.init)
            for run in open where run.question == question {
                let read = try String.fetchAll(
                    database, sql: "SELECT name || ' ' || sha256 FROM run_file WHERE run = ?", arguments: [run.id])
                if Set(read) == Set(files) { return (run, []) }
            }
            return try OfficeStore.insertRun(question, in: conference, by: author, now, database)
        }
    }

    static func insertRun(
        _ question: RunQuestion, in conference: Int, by author: Author, _ now: StoreTime, _ database: Database
    ) throws -> (StoredRun, [LoggedAct]) {
        let text = String(decoding: try JSONEncoder().encode(question), as: UTF8.self)
        try database.execute(
            sql: "INSERT INTO run (conference, question, state, queued, author) VALUES (?, ?, 'queued', ?, ?)",
            arguments: [conference, text, now.description, author.name])
        let id = Int(database.lastInsertedRowID)
        for file in try OfficeStore.files(of: conference, database) {
            let digest = try Blobs.keep(file.bytes, database)
            try database.execute(
                sql: "INSERT INTO run_file (run, name, sha256, blob) VALUES (?, ?, ?, ?)",
                arguments: [id, file.name, digest, digest])
        }
        return (try OfficeStore.run(id, database), [LoggedAct(.runQueued, conference: conference, subject: "\(id)")])
    }

    /// A run.
    /// - Throws: `StoreFault.unknown` where there is none of this number in this conference.
    package func run(_ id: Int, in conference: Int) async throws -> StoredRun {
        try await read { database in
            let run = try OfficeStore.run(id, database)
            guard run.conference == conference else { throw StoreFault.unknown("run \(id)") }
            return run
        }
    }

    /// The runs of a conference, the newest first.
    package func runs(of conference: Int, limit: Int = 200) async throws -> [StoredRun] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT \(OfficeStore.columns) FROM run WHERE conference = ? ORDER BY id DESC LIMIT ?",
                arguments: [conference, limit]
            ).map(StoredRun.init)
        }
    }

    /// The runs that wait or were under way, in their order, over all conferences.
    package func openRuns() async throws -> [StoredRun] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT \(OfficeStore.columns) FROM run WHERE ended IS NULL ORDER BY id"
            ).map(StoredRun.init)
        }
    }

    /// Notes that a run has begun.
    /// - Returns: false where it is over already, as one that was cancelled before anybody worked on it.
    package func begin(_ run: Int) async throws -> Bool {
        let now = now
        return try await write { database in
            try database.execute(
                sql: "UPDATE run SET state = 'running', started = ? WHERE id = ? AND ended IS NULL",
                arguments: [now.description, run])
            return database.changesCount > 0
        }
    }

    /// Keeps what came of a run.
    /// - Parameters:
    ///   - selection: the selection file; nil where nothing was selected.
    ///   - status: the outcome's status.
    package func end(
        _ run: Int, selection: String?, status: String?, summary: StoredRun.Summary?, state: StoredRun.State,
        fault: String? = nil, by author: Author
    ) async throws {
        try await change(by: author) { database, now in
            let stored = try OfficeStore.run(run, database)
            guard !stored.isOver else { return ((), []) }
            let text = try summary.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
            try database.execute(
                sql: """
                    UPDATE run SET state = ?, status = ?, fault = ?, selection = ?, summary = ?, ended = ? WHERE id = ?
                    """,
                arguments: [state.rawValue, status, fault, selection, text, now.description, run])
            let digest = selection.map { Digest.of($0) } ?? ""
            return (
                (),
                [
                    LoggedAct(
                        .runEnded, conference: stored.conference, subject: "\(run) \(state.rawValue)", digest: digest)
                ]
            )
        }
    }

    /// The selection file of a run; nil where nothing was selected.
    package func selection(of run: Int) async throws -> String? {
        try await read { database in
            try String.fetchOne(database, sql: "SELECT selection FROM run WHERE id = ?", arguments: [run])
        }
    }

    /// The files that a run was made from.
    package func files(ofRun run: Int) async throws -> [RunFile] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT name, run_file.sha256, bytes, record FROM run_file JOIN blob ON blob.sha256 = run_file.blob
                    WHERE run = ? ORDER BY name
                    """, arguments: [run]
            ).map { row in
                RunFile(
                    name: row["name"], sha256: row["sha256"], bytes: Array(row["bytes"] as Data), record: row["record"])
            }
        }
    }

    /// A digest of the files of a run as they are now: another one once people in them were forgotten.
    package func digest(ofFilesOfRun run: Int) async throws -> String {
        try await read { database in
            let blobs = try String.fetchAll(
                database, sql: "SELECT name || ' ' || blob FROM run_file WHERE run = ? ORDER BY name", arguments: [run])
            return Digest.of(blobs.joined(separator: "\n"))
        }
    }

    /// The time of a publication: later than those before it, whatever the clock says, as the last one holds.
    private static func publication(in conference: Int, _ now: StoreTime, _ database: Database) throws -> StoreTime {
        let last = try String.fetchOne(
            database, sql: "SELECT MAX(published) FROM run WHERE conference = ?", arguments: [conference])
        guard let last = last.flatMap({ StoreTime($0) }), last >= now else { return now }
        return last.adding(seconds: 0.0015)
    }

    /// Publishes the list of a run: it is the one that withdrawals change.
    /// - Throws: `StoreFault.unknown` where the run has no list; `changedMeanwhile` where it follows a list that is not the published
    ///   one any more, or its withdrawal was taken back; `publishedBefore` where the list was published already.
    package func publish(_ run: Int, in conference: Int, by author: Author) async throws {
        try await change(by: author) { database, now in
            let stored = try OfficeStore.run(run, database)
            let selection = try String.fetchOne(
                database, sql: "SELECT selection FROM run WHERE id = ? AND conference = ?",
                arguments: [run, conference])
            guard stored.conference == conference, let selection, stored.summary != nil else {
                throw StoreFault.unknown("run \(run)")
            }
            guard stored.published == nil else { throw StoreFault.publishedBefore(run: run) }
            if stored.question.list != nil {
                let withdrawal = try OfficeStore.withdrawals(of: conference, database).first { $0.run == run }
                guard try OfficeStore.lastPublished(in: conference, database)?.id == stored.question.list,
                    withdrawal?.state != .takenBack
                else { throw StoreFault.changedMeanwhile }
            }
            try database.execute(
                sql: "UPDATE run SET published = ? WHERE id = ?",
                arguments: [try OfficeStore.publication(in: conference, now, database).description, run])
            return (
                (),
                [
                    LoggedAct(
                        .selectionPublished, conference: conference, subject: "\(run)", digest: Digest.of(selection))
                ]
            )
        }
    }

    static func run(_ id: Int, _ database: Database) throws -> StoredRun {
        let row = try Row.fetchOne(database, sql: "SELECT \(columns) FROM run WHERE id = ?", arguments: [id])
        guard let row else { throw StoreFault.unknown("run \(id)") }
        return try StoredRun(row)
    }

    /// The folder of a conference as files: what an export writes, and what runs are made from.
    static func files(of conference: Int, _ database: Database) throws -> [(name: String, bytes: [UInt8])] {
        var files = try documents(of: conference, database).map { ($0.name, Array(($0.text ?? "").utf8)) }
        let nominees = try nominees(of: conference, database)
        if !nominees.headings.isEmpty { files.append((DocumentName.nominees, Array(text(nominees).utf8))) }
        let units = try units(of: conference, database)
        if !units.headings.isEmpty { files.append((DocumentName.units, Array(text(units).utf8))) }
        return files
    }
}
