import DelegateSelection
import Foundation
import GRDB

/// How long personal data of people who were not selected is kept after a conference was closed.
package enum Retention {
    /// The days where nothing else is set. Chosen: a year, within which complaints are settled.
    package static let days = 365
    /// The name of the setting.
    package static let setting = "retention-days"
}

extension OfficeStore {
    /// Blanks what is personal of everybody who is on no published list, in conferences that were closed long enough ago; uploads
    /// of these go. Selections can be verified all the same, by records of hashes.
    /// - Returns: the number of conferences in which something was blanked.
    package func applyRetention(days: Int, by author: Author) async throws -> Int {
        let limit = now.adding(seconds: -Double(days) * 86_400).description
        let count = try await change(by: author) { database, now in
            let due = try Int.fetchAll(
                database, sql: "SELECT id FROM conference WHERE closed IS NOT NULL AND closed < ?", arguments: [limit])
            var acts: [LoggedAct] = []
            for conference in due {
                let kept = try OfficeStore.publishedDelegates(of: conference, database)
                var own = try OfficeStore.blank(conference, database) { kept.contains($0) }
                own += try OfficeStore.blankRows(conference, database) { kept.contains($0) }
                for upload in try StoredUpload.all(of: conference, database) {
                    try database.execute(
                        sql: "UPDATE upload SET removed = ? WHERE id = ?", arguments: [now.description, upload.id])
                    own.append(
                        LoggedAct(.uploadRemoved, conference: conference, subject: "\(upload.id) \(upload.name)"))
                }
                acts += own
            }
            try Blobs.dropUnused(database)
            return (Set(acts.compactMap(\.conference)).count, acts)
        }
        if count > 0 { try await fold() }
        return count
    }

    /// The ids on the lists that were published.
    private static func publishedDelegates(of conference: Int, _ database: Database) throws -> Set<String> {
        struct Selected: Decodable { var selected: [String] }
        let texts = try String.fetchAll(
            database,
            sql: "SELECT selection FROM run WHERE conference = ? AND published IS NOT NULL AND selection IS NOT NULL",
            arguments: [conference])
        return try texts.reduce(into: []) { ids, text in
            ids.formUnion(try JSONDecoder().decode(Selected.self, from: Data(text.utf8)).selected)
        }
    }

    /// Blanks the rows of the pool itself.
    private static func blankRows(
        _ conference: Int, _ database: Database, keeping isKept: (String) -> Bool
    ) throws -> [LoggedAct] {
        let table = try nominees(of: conference, database)
        guard !table.headings.isEmpty else { return [] }
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM nominee WHERE conference = ? ORDER BY position", arguments: [conference]
        ).map(StoredNominee.init)
        let columns = try blankedColumns(table.headings, conference, database)
        var count = 0
        for row in rows where !isKept(row.id) {
            var cells = row.cells
            for column in columns { cells[column] = "" }
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

    /// The columns that hold what is personal, by the plan's names of columns and the usual headings.
    private static func blankedColumns(
        _ headings: [String], _ conference: Int, _ database: Database
    ) throws -> [Int] {
        let columns = PersonField.columns(in: headings, named: try columnNames(conference, database))
        return PoolForgetting.fields.compactMap { columns[$0] }
    }

    /// The plan's names of columns.
    static func columnNames(_ conference: Int, _ database: Database) throws -> [String: String] {
        let documents = try documents(of: conference, database)
        let folder = ConferenceFolder(documents.map { .init(name: $0.name, bytes: Array(($0.text ?? "").utf8)) })
        do throws(InputRejection) {
            guard let plan = try folder.planForImport() else { return [:] }
            return Dictionary(
                plan.columns.compactMap { column in column.field.map { ($0.rawValue, column.heading) } },
                uniquingKeysWith: { first, _ in first })
        } catch {
            // A plan with mistakes in it names no columns; the usual headings are gone by.
            return [:]
        }
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
        var acts: [LoggedAct] = []
        for row in rows {
            let (original, digest): (String, String) = (row["sha256"], row["blob"])
            guard let bytes = try Blobs.bytes(digest, database) else { continue }
            let file = InputFile(name: DocumentName.nominees, bytes: bytes)
            let cells = try TableCells.read(file)
            let column = PersonField.columns(
                in: cells.headings, named: try columnNames(conference, database))[.id]
            guard let column else { continue }
            let ids = cells.rows.map { $0[column] }
            let kept = ids.filter(isKept)
            guard kept.count < ids.count else { continue }
            let result = try PoolForgetting.forget(
                file, keeping: kept, names: .marker, idHeading: cells.headings[column])
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
