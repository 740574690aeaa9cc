import DelegateSelection
import Foundation
import GRDB

/// What people asked to have corrected or deleted: it outlives the next import of the units' lists.
struct Corrections {
    /// The new value by nominee and heading; a nominee with a blank heading is deleted.
    private var values: [String: [String: String]] = [:]
    private var deleted: Set<String> = []

    init(_ conference: Int, _ database: Database) throws {
        let rows = try Row.fetchAll(
            database, sql: "SELECT nominee, heading, value FROM correction WHERE conference = ?",
            arguments: [conference])
        for row in rows {
            let nominee: String = row["nominee"]
            if let value: String = row["value"] {
                values[nominee, default: [:]][row["heading"]] = value
            } else {
                deleted.insert(nominee)
            }
        }
    }

    /// The row as it is to be; nil for whoever was deleted.
    func corrected(_ row: [String], id: String, _ headings: [String]) -> [String]? {
        guard !deleted.contains(id) else { return nil }
        guard let own = values[id] else { return row }
        return zip(headings, row).map { own[$0] ?? $1 }
    }
}

extension OfficeStore {
    /// Corrects a cell of a nominee on request, now and in every later import.
    /// - Parameter isSeen: true for what stood in the cell that the author saw.
    /// - Throws: `StoreFault.unknown` where there is no such nominee or heading; `changedMeanwhile` where something else stands in
    ///   the cell by now.
    package func correct(
        _ nominee: String, _ heading: String, to value: String, in conference: Int,
        where isSeen: @escaping @Sendable (String) -> Bool = { _ in true }, by author: Author
    ) async throws {
        try await change(by: author) { database, now in
            let headings = try OfficeStore.headings("nominee", conference, database)
            guard let column = headings.firstIndex(of: heading) else { throw StoreFault.unknown(heading) }
            var found = try OfficeStore.nominee(nominee, of: conference, database)
            let original = found.cells[column]
            guard isSeen(original) || original == value else { throw StoreFault.changedMeanwhile }
            found.cells[column] = value
            try database.execute(
                sql: "UPDATE nominee SET cells = ? WHERE conference = ? AND position = ?",
                arguments: [try CellList.text(found.cells), conference, found.position])
            try OfficeStore.keep(nominee, heading, value, original, conference, author, now, database)
            try OfficeStore.revise(conference, database)
            return ((), [LoggedAct(.nomineeCorrected, conference: conference, subject: "\(nominee) \(heading)")])
        }
    }

    /// Deletes a nominee on request: the row goes, what the units sent of that person goes, and what runs were made from is blanked,
    /// a record of hashes linking it to what it was. The log keeps the id alone.
    /// - Throws: `StoreFault.unknown` where there is no such nominee; `onPublishedList` for whoever is on the list that holds: somebody
    ///   else has to be on it first.
    package func delete(_ nominee: String, in conference: Int, by author: Author) async throws {
        try await change(by: author) { database, now in
            let found = try OfficeStore.nominee(nominee, of: conference, database)
            let list = try OfficeStore.lastPublished(in: conference, database)?.id
            if let list, try OfficeStore.delegates(ofRun: list, database).contains(nominee) {
                throw StoreFault.onPublishedList(conference: conference)
            }
            var acts = try OfficeStore.forgetUpload(of: found, conference, now, database)
            try database.execute(
                sql: "DELETE FROM nominee WHERE conference = ? AND position = ?",
                arguments: [conference, found.position])
            try database.execute(
                sql: "DELETE FROM correction WHERE conference = ? AND nominee = ?", arguments: [conference, nominee])
            try OfficeStore.keep(nominee, "", nil, nil, conference, author, now, database)
            try OfficeStore.revise(conference, database)
            acts += try OfficeStore.blank(conference, database) { $0 != nominee }
            acts += try OfficeStore.blankTables(of: conference, forgetsReasons: false, database) { $0 != nominee }
            acts += try OfficeStore.dropReasons(about: nominee, in: conference, database)
            return ((), [LoggedAct(.nomineeDeleted, conference: conference, subject: nominee)] + acts)
        }
        try await compact()
    }

    /// Removes the reasons of decisions about a nominee.
    private static func dropReasons(
        about nominee: String, in conference: Int, _ database: Database
    ) throws -> [LoggedAct] {
        try database.execute(
            sql: """
                UPDATE decision SET detail = ?3 WHERE conference = ?1 AND kind IN ('withdrawal', 'pinned')
                AND instr(' ' || subject || ' ', ' ' || ?2 || ' ') > 0 AND detail <> ?3
                """, arguments: [conference, nominee, PoolForgetting.marker])
        let count = database.changesCount
        return count == 0 ? [] : [LoggedAct(.dataBlanked, conference: conference, subject: "decision \(count)")]
    }

    static func nominee(_ id: String, of conference: Int, _ database: Database) throws -> StoredNominee {
        let row = try Row.fetchOne(
            database, sql: "SELECT * FROM nominee WHERE conference = ? AND id = ?", arguments: [conference, id])
        guard let row else { throw StoreFault.unknown(id) }
        return try StoredNominee(row)
    }

    private static func keep(
        _ nominee: String, _ heading: String, _ value: String?, _ original: String?, _ conference: Int,
        _ author: Author, _ now: StoreTime, _ database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO correction (conference, nominee, heading, value, original, corrected, author)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET value = excluded.value, corrected = excluded.corrected, author = excluded.author
                """,
            arguments: [conference, nominee, heading, value, original, now.description, author.name])
    }

    /// The pool with what stood in corrected cells before: by it people are found again in the lists, which have not changed.
    static func uncorrected(_ conference: Int, _ database: Database) throws -> TableCells {
        let headings = try headings("nominee", conference, database)
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT nominee, heading, original FROM correction WHERE conference = ? AND original IS NOT NULL",
            arguments: [conference])
        var originals: [String: [String: String]] = [:]
        for row in rows { originals[row["nominee"], default: [:]][row["heading"]] = row["original"] }
        let nominees = try Row.fetchAll(
            database, sql: "SELECT * FROM nominee WHERE conference = ? ORDER BY position", arguments: [conference]
        ).map(StoredNominee.init)
        return TableCells(
            headings: headings,
            rows: nominees.map { nominee in
                let own = originals[nominee.id] ?? [:]
                return zip(headings, nominee.cells).map { own[$0] ?? $1 }
            })
    }

    /// Takes the list that a deleted nominee stood in out of the uploads, and puts in its place the others of that list as the pool
    /// has them.
    private static func forgetUpload(
        of nominee: StoredNominee, _ conference: Int, _ now: StoreTime, _ database: Database
    ) throws -> [LoggedAct] {
        guard !nominee.source.isEmpty else { return [] }
        let uploads = try StoredUpload.all(of: conference, database).filter { nominee.source.hasPrefix($0.name + ":") }
        guard let upload = uploads.max(by: { $0.name.count < $1.name.count }) else { return [] }
        let headings = try headings("nominee", conference, database)
        let rest = try Row.fetchAll(
            database, sql: "SELECT * FROM nominee WHERE conference = ? AND id <> ? ORDER BY position",
            arguments: [conference, nominee.id]
        ).map(StoredNominee.init).filter { $0.source.hasPrefix(upload.name + ":") }
        let kept = headings.indices.filter { headings[$0] != "source" }
        let table = TableCells(
            headings: kept.map { headings[$0] }, rows: rest.map { row in kept.map { row.cells[$0] } })
        let bytes = Array(text(table).utf8)
        let digest = try Blobs.keep(bytes, database)
        try database.execute(
            sql: "UPDATE upload SET sha256 = ?, size = ? WHERE id = ?", arguments: [digest, bytes.count, upload.id])
        try Blobs.dropUnused(database)
        // Answers quote what was written; the cells that they are about are gone.
        try database.execute(
            sql: "DELETE FROM answer WHERE conference = ? AND file = ?", arguments: [conference, upload.name])
        return [
            LoggedAct(
                .uploadReceived, conference: conference, subject: "\(upload.id) \(upload.name)", digest: digest)
        ]
    }
}
