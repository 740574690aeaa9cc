import DelegateSelection
import Foundation
import GRDB

/// A nominee as the store keeps it: a row of the pool.
package struct StoredNominee: Sendable, Equatable {
    /// Its place in the pool, from 0.
    package var position: Int
    package var id: String
    /// The unit that put it forward; blank where that is not known.
    package var unit: String
    /// The cells under the pool's headings.
    package var cells: [String]
    /// File, sheet and cell it was read from; blank where it was not read from a unit's list.
    package var source: String

    init(_ row: Row) throws {
        (position, id, unit, source) = (row["position"], row["id"], row["unit"], row["source"])
        cells = try CellList.cells(row["cells"])
    }
}

extension OfficeStore {
    /// The pool of a conference: its headings and rows.
    /// - Complexity: O(cells).
    package func nominees(of conference: Int) async throws -> TableCells {
        try await read { try OfficeStore.nominees(of: conference, $0) }
    }

    /// The nominees of a conference, or of one unit of it, with the headings of their cells.
    package func storedNominees(
        of conference: Int, unit: String? = nil
    ) async throws -> (headings: [String], nominees: [StoredNominee]) {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM nominee WHERE conference = ?1 AND (?2 IS NULL OR unit = ?2) ORDER BY position
                    """, arguments: [conference, unit])
            return (
                try OfficeStore.headings("nominee", conference, database), try rows.map(StoredNominee.init)
            )
        }
    }

    /// The number of nominees.
    package func nomineeCount(of conference: Int) async throws -> Int {
        try await read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM nominee WHERE conference = ?", arguments: [conference]) ?? 0
        }
    }

    /// The number of nominees of each unit that has any.
    package func nomineeCounts(of conference: Int) async throws -> [String: Int] {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT unit, count(*) AS nominees FROM nominee WHERE conference = ? AND unit <> '' GROUP BY unit",
                arguments: [conference])
            return Dictionary(rows.map { ($0["unit"], $0["nominees"]) }) { first, _ in first }
        }
    }

    /// Takes another pool in place of the one there is. Corrections that were made on request stay: they are put on the new rows,
    /// and whoever was deleted stays so.
    /// - Parameters:
    ///   - idHeading: the heading of the ids.
    ///   - unitHeading: the heading of the units; nil where there is none.
    ///   - sourceHeading: the heading of the source, a column that is kept apart where it is there.
    /// - Throws: `StoreFault.unknown` where there is no such heading.
    package func replaceNominees(
        of conference: Int, by table: TableCells, idHeading: String, unitHeading: String?, by author: Author
    ) async throws {
        try await change(by: author) { database, _ in
            let acts = try OfficeStore.replaceNominees(
                of: conference, by: table, idHeading: idHeading, unitHeading: unitHeading, database)
            return ((), acts)
        }
    }

    static func replaceNominees(
        of conference: Int, by table: TableCells, idHeading: String, unitHeading: String?, _ database: Database
    ) throws -> [LoggedAct] {
        guard let ids = table.headings.firstIndex(of: idHeading) else { throw StoreFault.unknown(idHeading) }
        let units = unitHeading.flatMap { table.headings.firstIndex(of: $0) }
        let sources = table.headings.firstIndex(of: "source")
        let corrections = try Corrections(conference, database)
        try database.execute(sql: "DELETE FROM nominee WHERE conference = ?", arguments: [conference])
        let insert = try database.makeStatement(
            sql: "INSERT INTO nominee (conference, position, id, unit, cells, source) VALUES (?, ?, ?, ?, ?, ?)")
        var position = 0
        for row in table.rows {
            guard let row = corrections.corrected(row, id: row[ids], table.headings) else { continue }
            let source = sources.map { row[$0] } ?? ""
            try insert.execute(arguments: [
                conference, position, row[ids], units.map { row[$0] } ?? "", try CellList.text(row), source,
            ])
            position += 1
        }
        try setHeadings("nominee", table.headings, conference, database)
        try revise(conference, database)
        return [
            LoggedAct(
                .nomineesReplaced, conference: conference, subject: "\(position)",
                digest: Digest.of(text(try nominees(of: conference, database))))
        ]
    }

    /// The names of a conference's units: those of its table, and those that nominees name.
    package func unitNames(of conference: Int) async throws -> [String] {
        try await read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM unit WHERE conference = ?1 AND name <> ''
                    UNION SELECT unit FROM nominee WHERE conference = ?1 AND unit <> ''
                    """, arguments: [conference])
        }
    }

    /// The units of a conference: the headings and rows of `units.csv`.
    package func units(of conference: Int) async throws -> TableCells {
        try await read { try OfficeStore.units(of: conference, $0) }
    }

    /// Takes other units in place of those there are; their name is in the first column.
    package func replaceUnits(of conference: Int, by table: TableCells, by author: Author) async throws {
        try await change(by: author) { database, _ in
            ((), try OfficeStore.replaceUnits(of: conference, by: table, database))
        }
    }

    static func replaceUnits(of conference: Int, by table: TableCells, _ database: Database) throws -> [LoggedAct] {
        try database.execute(sql: "DELETE FROM unit WHERE conference = ?", arguments: [conference])
        for (position, row) in table.rows.enumerated() {
            try database.execute(
                sql: "INSERT INTO unit (conference, position, name, cells) VALUES (?, ?, ?, ?)",
                arguments: [conference, position, row.first ?? "", try CellList.text(row)])
        }
        try setHeadings("unit", table.headings, conference, database)
        try revise(conference, database)
        return [
            LoggedAct(
                .unitsReplaced, conference: conference, subject: "\(table.rows.count)", digest: Digest.of(text(table)))
        ]
    }

    static func nominees(of conference: Int, _ database: Database) throws -> TableCells {
        try table("nominee", conference, database)
    }

    static func units(of conference: Int, _ database: Database) throws -> TableCells {
        try table("unit", conference, database)
    }

    private static func table(_ name: String, _ conference: Int, _ database: Database) throws -> TableCells {
        let rows = try String.fetchAll(
            database, sql: "SELECT cells FROM \(name) WHERE conference = ? ORDER BY position", arguments: [conference])
        return TableCells(headings: try headings(name, conference, database), rows: try rows.map(CellList.cells))
    }

    static func headings(_ table: String, _ conference: Int, _ database: Database) throws -> [String] {
        let text = try String.fetchOne(
            database, sql: "SELECT \(table)_headings FROM conference WHERE id = ?", arguments: [conference])
        guard let text else { throw StoreFault.unknown("conference \(conference)") }
        return try CellList.cells(text)
    }

    private static func setHeadings(
        _ table: String, _ headings: [String], _ conference: Int, _ database: Database
    ) throws {
        try database.execute(
            sql: "UPDATE conference SET \(table)_headings = ? WHERE id = ?",
            arguments: [try CellList.text(headings), conference])
    }

    /// A table as the CSV file that commands read; equal tables give equal bytes.
    package static func text(_ table: TableCells) -> String {
        ([table.headings] + table.rows).map(CSVRecord.exactLine).joined()
    }
}
