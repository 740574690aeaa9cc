import DelegateSelection
import Foundation
import GRDB
import Testing

@testable import SelectionStore

/// Correction, deletion and retention of personal data: it is gone from the file, and selections can be verified all the same.
@Suite struct ForgettingTests {
    /// A published list of a conference, and somebody who is on it, and somebody who is not.
    private struct Published {
        let fixture: StoreFixture
        let conference: StoredConference
        let run: StoredRun
        let selection: String
        let delegate: String
        let other: StoredNominee

        init() async throws {
            fixture = try StoreFixture()
            conference = try await fixture.makeSmallConference()
            run = try await fixture.store.queue(RunQuestion(), in: conference.id, by: .local)
            let (text, ids) = try await fixture.selection(of: run)
            selection = text
            delegate = ids[0]
            try await fixture.store.end(
                run.id, selection: text, status: "optimal", summary: .init(seats: ids.count, merit: "", shortfalls: []),
                state: .done, by: .local)
            try await fixture.store.publish(run.id, in: conference.id, by: .local)
            let all = try await fixture.store.storedNominees(of: conference.id).nominees
            other = try #require(all.first { !ids.contains($0.id) })
        }

        /// Verifies the selection against what the store still has of its files.
        func verify() async throws {
            let files = try await fixture.store.files(ofRun: run.id)
            var request = VerificationRequest(.text(selection, name: "selection.json"))
            request.record = files.first { $0.name == "nominees.csv" }?.record.map { .text($0, name: "record.json") }
            let inputs = try await fixture.store.folder(ofRun: run.id).inputs()
            _ = try DelegateSelector.verify(request, inputs)
        }

        /// True where the bytes of a text are somewhere in the store's files.
        func isInFile(_ text: String) async throws -> Bool {
            try await fixture.store.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            let bytes = try Data(contentsOf: URL(filePath: fixture.store.path))
            return bytes.range(of: Data(text.utf8)) != nil
        }
    }

    @Test func `a nominee who is deleted is gone from the file, and stays gone after the next import`() async throws {
        let published = try await Published()
        let name = published.other.cells[1]
        #expect(try await published.isInFile(name))
        let before = try await published.fixture.store.nominees(of: published.conference.id)
        try await published.fixture.store.delete(
            published.other.id, in: published.conference.id, by: Author("nguoi-giu"))
        #expect(try await !published.isInFile(name))
        try await published.verify()
        try await published.fixture.store.replaceNominees(
            of: published.conference.id, by: before, idHeading: "Mã", unitHeading: "Đơn vị", by: .local)
        let after = try await published.fixture.store.nominees(of: published.conference.id)
        #expect(after.rows.count == before.rows.count - 1)
        #expect(!after.rows.contains { $0[0] == published.other.id })
        #expect(try await published.fixture.store.verify().findings.isEmpty)
    }

    @Test func `a correction outlives the next import, and the log has no value`() async throws {
        let fixture = try StoreFixture()
        let conference = try await fixture.makeSmallConference()
        let before = try await fixture.store.nominees(of: conference.id)
        try await fixture.store.correct("LS0002", "Dân tộc", to: "Sán Chay", in: conference.id, by: .local)
        try await fixture.store.replaceNominees(
            of: conference.id, by: before, idHeading: "Mã", unitHeading: "Đơn vị", by: .local)
        let column = try #require(before.headings.firstIndex(of: "Dân tộc"))
        #expect(try await fixture.store.nominees(of: conference.id).rows[1][column] == "Sán Chay")
        let log = try await fixture.store.logEntries(limit: 100)
        #expect(log.contains { $0.act == "nominee-corrected" && $0.subject == "LS0002 Dân tộc" })
        #expect(!log.contains { $0.subject.contains("Sán Chay") })
    }

    @Test func `after the retention period what is personal of those who were not selected is blanked`() async throws {
        let published = try await Published()
        let store = published.fixture.store
        try await store.close(published.conference.id, by: .local)
        published.fixture.clock.move(by: 364 * 86_400)
        #expect(try await store.applyRetention(days: 365, by: .server).blanked.isEmpty)
        published.fixture.clock.move(by: 2 * 86_400)
        #expect(try await store.applyRetention(days: 365, by: .server).blanked == [1])
        #expect(try await store.applyRetention(days: 365, by: .server) == Retention.Result())
        let nominees = try await store.nominees(of: published.conference.id)
        let column = try #require(nominees.headings.firstIndex(of: "Dân tộc"))
        for row in nominees.rows {
            let isBlank = row[column].isEmpty
            if row[0] == published.delegate { #expect(!isBlank) }
            if row[0] == published.other.id { #expect(isBlank) }
        }
        try await published.verify()
        #expect(try await store.verify().findings.isEmpty)
    }
}
