import DelegateSelection
import Foundation
import GRDB
import Testing

@testable import SelectionStore

/// The log: whatever is changed behind the program's back is found out.
@Suite struct LogChainTests {
    @Test func `a store that was only used by the program verifies`() async throws {
        let fixture = try StoreFixture()
        let conference = try await fixture.makeSmallConference()
        let run = try await fixture.store.queue(RunQuestion(), in: conference.id, by: .local)
        let selection = try await fixture.selection(of: run)
        try await fixture.store.end(
            run.id, selection: selection.text, status: "optimal",
            summary: .init(seats: selection.ids.count, merit: "1", shortfalls: []), state: .done, by: .local)
        _ = try await fixture.store.issue(
            [1, 2, 3], kind: "delegates", format: "docx", name: "a.docx", isPublic: false, run: run.id,
            in: conference.id, by: .local)
        let found = try await fixture.store.verify()
        #expect(found.findings.isEmpty)
        let head = found.head
        try await fixture.store.save("a", as: "letterhead.yaml", in: conference.id, by: .local)
        #expect(try await fixture.store.verify(head: head).findings.isEmpty)
        #expect(try await fixture.store.verify(head: Digest.of("x")).findings == [.headMissing(Digest.of("x"))])
    }

    @Test func `SQLite refuses to change or shorten the log`() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.makeConference("A", by: .local)
        for statement in ["UPDATE log SET author = 'x'", "DELETE FROM log"] {
            await #expect(throws: DatabaseError.self) {
                try await fixture.store.pool.write { try $0.execute(sql: statement) }
            }
        }
    }

    /// Changes by somebody who takes the triggers away first.
    @Test(arguments: [
        "UPDATE log SET author = 'x' WHERE sequence = 2", "UPDATE log SET time = '' WHERE sequence = 3",
        "UPDATE log SET subject = subject || ' ' WHERE sequence = 4",
        "UPDATE log SET conference = 7 WHERE sequence = 2",
        "DELETE FROM log WHERE sequence = 3", "DELETE FROM log WHERE sequence = 1",
        "UPDATE log SET sequence = 99 WHERE sequence = 5", "UPDATE document SET text = text || 'x'",
        "DELETE FROM document", "UPDATE run SET selection = 'x'", "DELETE FROM run",
        "INSERT INTO document (conference, name, version, text, sha256, saved, author) VALUES (1, 'b.md', 1, 'b', '', '', '')",
        "UPDATE blob SET bytes = x'00' WHERE sha256 IN (SELECT sha256 FROM paper)",
    ])
    func `what is changed behind the program's back is found`(statement: String) async throws {
        let fixture = try StoreFixture()
        let conference = try await fixture.makeSmallConference()
        let run = try await fixture.store.queue(RunQuestion(), in: conference.id, by: .local)
        try await fixture.store.end(
            run.id, selection: "{}", status: "optimal", summary: nil, state: .done, by: .local)
        _ = try await fixture.store.issue(
            [1, 2, 3], kind: "delegates", format: "docx", name: "a.docx", isPublic: false, run: run.id,
            in: conference.id, by: .local)
        try await fixture.store.pool.write { database in
            try database.execute(sql: "DROP TRIGGER log_is_not_changed; DROP TRIGGER log_is_not_shortened")
            try database.execute(sql: statement)
        }
        #expect(try await !fixture.store.verify().findings.isEmpty)
    }

    @Test func `lines cut off at the end are found by a head that was noted`() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.makeConference("A", by: .local)
        try await fixture.store.note(LoggedAct(.exported, conference: 1), by: .local)
        let head = try await fixture.store.verify().head
        try await fixture.store.pool.write { database in
            try database.execute(sql: "DROP TRIGGER log_is_not_shortened; DELETE FROM log WHERE sequence = 2")
        }
        #expect(try await fixture.store.verify().findings.isEmpty)
        #expect(try await fixture.store.verify(head: head).findings == [.headMissing(head)])
    }

    @Test func `no two lines give the same bytes to the hash`() {
        let line = LogEntry(
            sequence: 1, time: "t", author: "ab", act: "c", conference: nil, subject: "", digest: "", hash: "")
        var other = line
        (other.author, other.act) = ("a", "bc")
        #expect(line.expectedHash(after: "") != other.expectedHash(after: ""))
    }
}
