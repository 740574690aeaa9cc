import DelegateSelection
import Foundation
import GRDB
import Testing

@testable import SelectionStore

/// Files of every earlier version of the store open, verify, and hold what they held.
@Suite struct StoreVersionTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Versions")

    /// The versions that were released, each a dump of a store that it wrote.
    private static let versions = ["1"]

    @Test func `every form that the file has had has a dump of its own`() {
        #expect(StoreMigrations.migrator.migrations == StoreVersionTests.versions)
    }

    @Test(arguments: versions)
    func `a file of an earlier version is brought to the present form`(version: String) async throws {
        let fixture = try StoreFixture()
        let dump = StoreVersionTests.folder.appending(path: "\(version).sql")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil,
            version == StoreMigrations.migrator.migrations.last
        {
            try await StoreVersionTests.record(dump)
            Issue.record("recorded \(dump.lastPathComponent)")
        }
        let path = fixture.path("old.sqlite")
        let queue = try DatabaseQueue(path: path)
        let text = try String(contentsOf: dump, encoding: .utf8)
        try await queue.write { try $0.execute(sql: text) }
        try queue.close()
        let store = try OfficeStore(path: path)
        #expect(try await store.verify().findings.isEmpty)
        // The same form as a file that was made now, with everything that was in each table.
        #expect(try await StoreVersionTests.schema(of: store) == StoreVersionTests.schema(of: fixture.store))
        let inserted = text.split(separator: "\n").filter { $0.hasPrefix("INSERT INTO \"") }
        for table in try await StoreVersionTests.tables(of: store) {
            let before = inserted.count { $0.hasPrefix("INSERT INTO \"\(table)\" ") }
            let after = try await store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \"\(table)\"") }
            #expect(after == before, "\(table)")
        }
        #expect(try await store.conferences().map(\.name) == ["Hội nghị thử"])
        #expect(try await store.nominees(of: 1).rows.count == 60)
        #expect(try await store.runs(of: 1).map(\.state) == [.queued])
        #expect(try await store.users().map(\.name) == ["can-bo"])
    }

    private static func schema(of store: OfficeStore) async throws -> Set<String> {
        try await store.read { database in
            try Set(
                String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").map { sql in
                    sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                })
        }
    }

    private static func tables(of store: OfficeStore) async throws -> [String] {
        try await store.read { database in
            try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        }
    }

    /// Puts something into every table.
    private static func fill(_ store: OfficeStore) async throws {
        let run = try await store.queue(RunQuestion(), in: 1, by: .local)
        let user = try await store.makeUser(
            "can-bo", fullName: "Cán bộ thử", role: .office, password: "một câu dài để thử", by: .command)
        try await store.replaceUnits(
            of: 1, by: TableCells(headings: ["unit"], rows: [["Phường Tam Thanh"]]), by: .local)
        try await store.receive([("ds.csv", Array("Mã\n".utf8))], in: 1, by: .local)
        let answer = StoredAnswer(
            file: "ds.csv", sheet: "", cell: "A2", heading: "Mã", before: "a", after: "b", agreed: true)
        try await store.answer([answer], in: 1, by: .local)
        try await store.correct("LS0002", "Dân tộc", to: "Tày", in: 1, by: .local)
        try await store.comment("xem lại", on: "run", run: run.id, in: 1, by: .local)
        try await store.decide(.drawn, subject: "a", detail: "b", in: 1, by: .local)
        _ = try await store.issue(
            [1, 2, 3], kind: "delegates", format: "docx", name: "a.docx", isPublic: true, run: run.id, in: 1, by: .local
        )
        _ = try await store.invite("moi", fullName: "Người mới", role: .auditor, by: .local)
        _ = try await store.beginSession(user: user.id, language: "vi")
        try await store.set(Retention.setting, to: "400", by: .local)
    }

    /// Writes a store of the present version as SQL.
    private static func record(_ path: URL) async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.makeSmallConference()
        try await fill(fixture.store)
        let text = try await fixture.store.pool.read { database -> String in
            let schema = try Row.fetchAll(
                database,
                sql: "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'trigger', rowid")
            var lines = ["PRAGMA application_id = \(OfficeStore.applicationID);"]
            let triggers = schema.filter { $0["type"] == "trigger" }
            for row in schema where row["type"] != "trigger" { lines.append((row["sql"] as String) + ";") }
            for row in schema where row["type"] == "table" {
                let name: String = row["name"]
                for values in try Row.fetchAll(database, sql: "SELECT * FROM \"\(name)\"") {
                    let quoted = try values.databaseValues.map { value in
                        try String.fetchOne(database, sql: "SELECT quote(?)", arguments: [value]) ?? "NULL"
                    }
                    lines.append("INSERT INTO \"\(name)\" VALUES (\(quoted.joined(separator: ", ")));")
                }
            }
            return (lines + triggers.map { ($0["sql"] as String) + ";" }).joined(separator: "\n") + "\n"
        }
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: path, atomically: true, encoding: .utf8)
    }

    @Test
    func `a file of a later version, another program's file and no file at all are told apart, and left as they are`()
        async throws
    {
        let fixture = try StoreFixture()
        let later = fixture.path("later.sqlite")
        _ = try OfficeStore(path: later)
        let queue = try DatabaseQueue(path: later)
        try await queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2099')") }
        try queue.close()
        #expect(throws: StoreFault.laterVersion(later)) { try OfficeStore(path: later) }

        let other = fixture.path("other.sqlite")
        let foreign = try DatabaseQueue(path: other)
        try await foreign.write { try $0.execute(sql: "CREATE TABLE t (a)") }
        try foreign.close()
        let bytes = try Data(contentsOf: URL(filePath: other))
        #expect(throws: StoreFault.noStore(other)) { try OfficeStore(path: other) }
        #expect(try Data(contentsOf: URL(filePath: other)) == bytes)

        let text = fixture.path("text.sqlite")
        try String(repeating: "not a database at all\n", count: 60).write(
            toFile: text, atomically: true, encoding: .utf8)
        #expect(throws: StoreFault.noStore(text)) { try OfficeStore(path: text) }
        #expect(throws: StoreFault.missing(fixture.path("none"))) {
            try OfficeStore(path: fixture.path("none"), mayCreate: false)
        }
    }

    @Test func `nobody but its owner may read a store, its copies and what SQLite keeps beside them`() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.makeConference("A", by: .local)
        try await fixture.store.backUp(to: fixture.path("copy.sqlite"), by: .local)
        for name in ["office.sqlite", "office.sqlite-wal", "office.sqlite-shm", "copy.sqlite"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: fixture.path(name))
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test func `a backup made while others write is whole, and never written over`() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.makeSmallConference()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask { try await fixture.store.save("\(number)\n", as: "t\(number).md", in: 1, by: .local) }
            }
            group.addTask { try await fixture.store.backUp(to: fixture.path("copy.sqlite"), by: .local) }
            try await group.waitForAll()
        }
        let copy = try OfficeStore(path: fixture.path("copy.sqlite"), mayCreate: false)
        #expect(try await copy.verify().findings.isEmpty)
        // It is the state of one moment: its log ends where its texts do, and goes on as the store's does.
        let (own, all) = (try await copy.logEntries(limit: 1_000), try await fixture.store.logEntries(limit: 1_000))
        #expect(Array(all.suffix(own.count)) == own)
        let saved = own.count { $0.act == "document-saved" && $0.subject.contains(" t") }
        #expect(try await copy.documents(of: 1).count { $0.name.hasPrefix("t") } == saved)
        await #expect(throws: StoreFault.exists(fixture.path("copy.sqlite"))) {
            try await fixture.store.backUp(to: fixture.path("copy.sqlite"), by: .local)
        }
    }
}
