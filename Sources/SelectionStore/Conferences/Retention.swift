import DelegateSelection
import Foundation
import GRDB

/// How long personal data of people who were not selected is kept after a conference was closed.
package enum Retention {
    /// The days where nothing else is set. Chosen: a year, within which complaints are settled.
    package static let days = 365
    /// The name of the setting.
    package static let setting = "retention-days"

    /// What came of blanking what is kept no longer.
    package struct Result: Sendable, Equatable {
        /// The conferences in which something was blanked.
        package var blanked: [Int] = []
        /// The conferences in which nothing was, as no version of the plan can be read that says what their columns hold.
        package var refused: [Int] = []
    }
}

extension OfficeStore {
    /// Blanks what is personal of everybody who is on no published list, in conferences that were closed long enough ago; what
    /// units sent, what the review and corrections quote, and reasons go for everybody. `PersonalColumns` says where. Selections can
    /// be verified all the same, by records of hashes.
    package func applyRetention(days: Int, by author: Author) async throws -> Retention.Result {
        let limit = now.adding(seconds: -Double(days) * 86_400).description
        let due = try await read { database in
            try Int.fetchAll(
                database, sql: "SELECT id FROM conference WHERE closed IS NOT NULL AND closed < ? ORDER BY id",
                arguments: [limit])
        }
        var result = Retention.Result()
        for conference in due {
            do {
                guard try await read({ try OfficeStore.hasNewsSinceRetention(conference, $0) }) else { continue }
                let isBlanked = try await change(by: author) { database, now in
                    let acts = try OfficeStore.forgetConference(conference, now, database)
                    try OfficeStore.noteRetention(of: conference, database)
                    return (!acts.isEmpty, acts)
                }
                if isBlanked { result.blanked.append(conference) }
            } catch StoreFault.planUnreadable {
                result.refused.append(conference)
            }
        }
        if result.blanked.isEmpty { try await fold() } else { try await compact() }
        return result
    }

    /// What tells whether something was added to a conference: its revision, and the last of everything else that may be personal.
    private static func stamp(of conference: Int, _ database: Database) throws -> String {
        let counted = ["run", "upload", "decision", "comment", "paper"].map {
            "(SELECT coalesce(max(id), 0) FROM \($0) WHERE conference = ?1)"
        }
        let others = ["answer", "correction"].map { "(SELECT count(*) FROM \($0) WHERE conference = ?1)" }
        let published = "(SELECT count(published) FROM run WHERE conference = ?1)"
        let parts = (counted + others + [published]).joined(separator: " || ' ' || ")
        return try String.fetchOne(
            database, sql: "SELECT revision || ' ' || \(parts) FROM conference WHERE id = ?1", arguments: [conference])
            ?? ""
    }

    /// True where something came into a conference since it was blanked last, so that not everything is read again every hour.
    private static func hasNewsSinceRetention(_ conference: Int, _ database: Database) throws -> Bool {
        let noted = try String.fetchOne(
            database, sql: "SELECT value FROM setting WHERE name = ?", arguments: ["blanked-\(conference)"])
        return try noted != stamp(of: conference, database)
    }

    private static func noteRetention(of conference: Int, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
            arguments: ["blanked-\(conference)", try stamp(of: conference, database)])
    }

    /// Blanks a conference whose retention period is over.
    private static func forgetConference(
        _ conference: Int, _ now: StoreTime, _ database: Database
    ) throws -> [LoggedAct] {
        let kept = try publishedDelegates(of: conference, database)
        var acts = try blank(conference, database) { kept.contains($0) }
        acts += try blankRows(conference, database) { kept.contains($0) }
        acts += try blankTables(of: conference, forgetsReasons: true, database) { kept.contains($0) }
        for upload in try StoredUpload.all(of: conference, database) {
            try database.execute(
                sql: "UPDATE upload SET removed = ? WHERE id = ?", arguments: [now.description, upload.id])
            acts.append(LoggedAct(.uploadRemoved, conference: conference, subject: "\(upload.id) \(upload.name)"))
        }
        acts += try dropQuotations(of: conference, database)
        acts += try dropPapers(of: conference, database)
        try Blobs.dropUnused(database)
        return acts
    }

    /// Removes what the review, corrections, reasons of withdrawals and comments say.
    private static func dropQuotations(of conference: Int, _ database: Database) throws -> [LoggedAct] {
        let marker = PoolForgetting.marker
        let statements: [(name: String, sql: String)] = [
            ("answer", "DELETE FROM answer WHERE conference = ?1 AND ?2 <> ''"),
            ("correction", "DELETE FROM correction WHERE conference = ?1 AND value IS NOT NULL AND ?2 <> ''"),
            (
                "decision",
                "UPDATE decision SET detail = ?2 WHERE conference = ?1 AND kind IN ('withdrawal', 'pinned') AND detail <> ?2"
            ),
            ("comment", "UPDATE comment SET text = ?2 WHERE conference = ?1 AND text <> ?2"),
        ]
        return try statements.compactMap { name, sql in
            try database.execute(sql: sql, arguments: [conference, marker])
            let count = database.changesCount
            guard count > 0 else { return nil }
            return LoggedAct(.dataBlanked, conference: conference, subject: "\(name) \(count)")
        }
    }

    /// The ids on the lists that were published.
    private static func publishedDelegates(of conference: Int, _ database: Database) throws -> Set<String> {
        let runs = try Int.fetchAll(
            database, sql: "SELECT id FROM run WHERE conference = ? AND published IS NOT NULL", arguments: [conference])
        return try runs.reduce(into: []) { $0.formUnion(try delegates(ofRun: $1, database)) }
    }

    /// The ids on the list of a run; none where it has no list.
    static func delegates(ofRun run: Int, _ database: Database) throws -> Set<String> {
        struct Selected: Decodable { var selected: [String] }
        let text = try String.fetchOne(database, sql: "SELECT selection FROM run WHERE id = ?", arguments: [run])
        guard let text else { return [] }
        return Set(try JSONDecoder().decode(Selected.self, from: Data(text.utf8)).selected)
    }

    /// Blanks the rows of the pool itself.
    private static func blankRows(
        _ conference: Int, _ database: Database, keeping isKept: (String) -> Bool
    ) throws -> [LoggedAct] {
        let headings = try headings("nominee", conference, database)
        guard !headings.isEmpty else { return [] }
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM nominee WHERE conference = ? ORDER BY position", arguments: [conference]
        ).map(StoredNominee.init)
        let columns = PersonalColumns(headings, named: try columnNames(conference, database))
        var count = 0
        for row in rows where !isKept(row.id) {
            let cells = columns.blanked(row.cells)
            guard cells != row.cells else { continue }
            count += 1
            try database.execute(
                sql: "UPDATE nominee SET cells = ? WHERE conference = ? AND position = ?",
                arguments: [try CellList.text(cells), conference, row.position])
        }
        guard count > 0 else { return [] }
        try revise(conference, database)
        return [LoggedAct(.dataBlanked, conference: conference, subject: "\(count)")]
    }

    /// The plan's names of columns, by the last of its versions that can be read; none where there was never a plan.
    /// - Parameter document: only versions before the document of this number count.
    /// - Throws: `StoreFault.planUnreadable` where no version of the plan can be read.
    static func columnNames(
        _ conference: Int, before document: Int = Int.max, _ database: Database
    ) throws -> [String: String] {
        let documents = try documents(of: conference, database).filter { $0.name != DocumentName.plan }
        let others = documents.map { ConferenceFolder.File(name: $0.name, bytes: Array(($0.text ?? "").utf8)) }
        let plans = try String.fetchAll(
            database,
            sql: """
                SELECT text FROM document WHERE conference = ? AND name = ? AND text IS NOT NULL AND id < ?
                ORDER BY version DESC
                """, arguments: [conference, DocumentName.plan, document])
        for text in plans {
            let folder = ConferenceFolder(others + [.init(name: DocumentName.plan, bytes: Array(text.utf8))])
            do throws(InputRejection) {
                guard let plan = try folder.planForImport() else { continue }
                return Dictionary(
                    plan.columns.compactMap { column in column.field.map { ($0.rawValue, column.heading) } },
                    uniquingKeysWith: { first, _ in first })
            } catch {
                // The version before may be readable.
                continue
            }
        }
        guard plans.isEmpty else { throw StoreFault.planUnreadable(conference) }
        return [:]
    }

    /// Blanks people in the pools that runs were made from, with a record that links each to what it was.
    static func blank(
        _ conference: Int, _ database: Database, keeping isKept: (String) -> Bool
    ) throws -> [LoggedAct] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT DISTINCT run_file.sha256, blob, record FROM run_file JOIN run ON run.id = run_file.run
                WHERE conference = ? AND name = ?
                """, arguments: [conference, DocumentName.nominees])
        guard !rows.isEmpty else { return [] }
        let names = try columnNames(conference, database)
        var acts: [LoggedAct] = []
        for row in rows {
            let (original, digest): (String, String) = (row["sha256"], row["blob"])
            guard let bytes = try Blobs.bytes(digest, database) else { continue }
            let file = InputFile(name: DocumentName.nominees, bytes: bytes)
            let cells = try TableCells.read(file)
            let columns = PersonalColumns(cells.headings, named: names)
            guard let id = columns.id else { throw StoreFault.planUnreadable(conference) }
            let ids = cells.rows.map { $0[id] }
            let kept = ids.filter(isKept)
            guard kept.count < ids.count else { continue }
            let usualName = PersonField.columns(in: cells.headings, named: [:])[.name]
            let also = columns.sensitive + columns.words + [columns.name].compactMap(\.self).filter { $0 != usualName }
            let result = try PoolForgetting.forget(
                file, keeping: kept, also: also.map { cells.headings[$0] }, names: .marker,
                idHeading: cells.headings[id])
            let new = try Blobs.keep(result.bytes, database)
            guard new != digest else { continue }
            var record = result.record
            record.old = original
            try database.execute(
                sql: "UPDATE run_file SET blob = ?, record = ? WHERE sha256 = ? AND blob = ? AND name = ?",
                arguments: [new, record.json, original, digest, DocumentName.nominees])
            acts.append(
                LoggedAct(.dataBlanked, conference: conference, subject: original, digest: new))
        }
        try Blobs.dropUnused(database)
        return acts
    }
}
