import DelegateSelection
import Foundation
import GRDB
import Testing

@testable import SelectionStore

/// What the retention period and a deletion on request leave of people, byte by byte, in every place that `PersonalColumns` lists.
@Suite struct RetentionTests {
    /// A conference whose sensitive cells are texts that are nowhere else.
    private struct Marked {
        static let headings = [
            "Mã", "Họ và tên", "Đơn vị", "Điểm", "Thành phần DT", "Tôn giáo", "Đảng viên", "Số CCCD", "Điện thoại",
            "Nơi ở",
            "Quê quán", "Ngày sinh", "Năm sinh", "Tuổi", "Mã hộ", "Ghi chú",
        ]
        /// The first sensitive column.
        static let firstSensitive = 4
        static let plan = """
            title: Hội nghị thử
            columns: { id: Mã, name: Họ và tên, unit: Đơn vị, ethnicity: Thành phần DT, score: Điểm }
            seats: { max: 3 }
            merit: { column: score }
            lottery: { seed: thu }

            """

        let fixture: StoreFixture
        let conference: StoredConference
        var store: OfficeStore { fixture.store }

        static func token(_ kind: String, _ row: Int) -> String { "qz\(kind)x\(row)zq" }

        static func row(_ number: Int) -> [String] {
            ["N\(number)", "Người \(token("name", number))", "Đơn vị \(number % 2)", "\(20 - number)"]
                + headings.indices.dropFirst(firstSensitive).map { token("c\($0)", number) }
        }

        init(plan: String = Marked.plan) async throws {
            fixture = try StoreFixture()
            let table = TableCells(headings: Marked.headings, rows: (1...8).map(Marked.row))
            conference = try await fixture.store.importConference(
                ConferenceFolder([
                    .init(name: "plan.yaml", bytes: Array(plan.utf8)),
                    .init(name: "nominees.csv", bytes: Array(OfficeStore.text(table).utf8)),
                    .init(name: "attendance.csv", bytes: Array(Marked.attendance("a").utf8)),
                ]), by: .command)
        }

        /// The delegates N1, N2, N3 are those with most points.
        static func attendance(_ version: String) -> String {
            "id,present,reason\n"
                + (1...3).map { "N\($0),không,\(Marked.token("reason\(version)", $0))\n" }.joined()
        }

        func select(publishes: Bool) async throws -> StoredRun {
            let run = try await store.queue(RunQuestion(), in: conference.id, by: .local)
            let (text, ids) = try await fixture.selection(of: run)
            #expect(ids == ["N1", "N2", "N3"])
            try await store.end(
                run.id, selection: text, status: "optimal",
                summary: .init(seats: ids.count, merit: "", shortfalls: []), state: .done, by: .local)
            if publishes { try await store.publish(run.id, in: conference.id, by: .local) }
            return run
        }

        /// Ends the search for somebody in the place of a delegate, and publishes what was found.
        func replace(_ delegate: String, by other: String, in run: Int) async throws {
            let published = try #require(try await store.lastPublished(in: conference.id))
            let text = try #require(try await store.selection(of: published.id))
            try await store.end(
                run, selection: text.replacing("\"\(delegate)\"", with: "\"\(other)\""), status: "optimal",
                summary: .init(seats: 3, merit: "", shortfalls: []), state: .done, by: .local)
            try await store.publish(run, in: conference.id, by: .local)
        }

        /// Puts texts about people wherever the store takes some.
        func fill() async throws {
            let published = try await select(publishes: true)
            let draft = try await select(publishes: false)
            let id = conference.id
            try await store.save(Marked.attendance("b"), as: "attendance.csv", in: id, by: .local)
            _ = try await store.queue(RunQuestion(), in: id, by: .local)
            try await store.receive(
                [("ds.csv", Array("Mã,Tôn giáo\nN5,\(Marked.token("upload", 5))\n".utf8))], in: id, by: .local)
            try await store.answer(
                [
                    StoredAnswer(
                        file: "ds.csv", sheet: "", cell: "B2", heading: "Tôn giáo", before: Marked.token("before", 5),
                        after: Marked.token("after", 5), agreed: true)
                ], in: id, by: .local)
            try await store.correct("N5", "Tôn giáo", to: Marked.token("value", 5), in: id, by: .local)
            try await store.correct("N1", "Tôn giáo", to: Marked.token("kept", 1), in: id, by: .local)
            try await store.comment(Marked.token("comment", 1), on: "run", run: published.id, in: id, by: .local)
            _ = try await store.withdraw(
                ["N2"], from: published.id, because: Marked.token("illness", 2), after: 0, in: id, by: .local)
            for (run, kind) in [(published, "alternates"), (published, "delegates"), (draft, "delegates")] {
                _ = try await store.issue(
                    Array("\(Marked.token("paper\(run.id)\(kind)", 1))".utf8), kind: kind, format: "html",
                    name: "a.html",
                    isPublic: false, run: run.id, in: id, by: .local)
            }
        }

        /// The tokens in the bytes of the store's files.
        func tokens() async throws -> Set<String> {
            var tokens: Set<String> = []
            for name in ["office.sqlite", "office.sqlite-wal"] {
                guard FileManager.default.fileExists(atPath: fixture.path(name)) else { continue }
                let bytes = try Data(contentsOf: URL(filePath: fixture.path(name)))
                let text = String(decoding: bytes, as: UTF8.self)
                for match in text.matches(of: #/qz[a-z0-9]+?x[0-9]+zq/#) { tokens.insert(String(match.0)) }
            }
            return tokens
        }
    }

    @Test func `after the retention period no byte of the file has what was sensitive of those who were not selected`()
        async throws
    {
        let marked = try await Marked()
        try await marked.fill()
        let before = try await marked.tokens()
        for text in [
            "c4x8", "c10x8", "reasonax1", "reasonbx1", "uploadx5", "beforex5", "valuex5", "illnessx2", "commentx1",
        ] {
            #expect(before.contains("qz\(text)zq"), "\(text)")
        }
        try await marked.store.close(marked.conference.id, by: .local)
        marked.fixture.clock.move(by: 366 * 86_400)
        let result = try await marked.store.applyRetention(days: 365, by: .server)
        #expect(result == Retention.Result(blanked: [marked.conference.id]))
        let cells = (1...3).map { Marked.row($0) }.joined()
        let kept = Set(cells.map { String($0.split(separator: " ").last ?? "") })
        let allowed = kept.union(["keptx1", "paper1delegatesx1"].map { "qz\($0)zq" })
        let after = try await marked.tokens()
        #expect(after.subtracting(allowed).sorted() == [])
        // Delegates' own cells are still there, and so is what was issued of them.
        #expect(after.contains(Marked.token("c4", 1)) && after.contains("qzpaper1delegatesx1zq"))
        #expect(try await marked.store.applyRetention(days: 365, by: .server) == Retention.Result())
        // What comes into the conference later goes as well, when its time is over.
        try await marked.store.reopen(marked.conference.id, by: .local)
        try await marked.store.comment(RetentionTests.Marked.token("late", 1), on: "run", in: 1, by: .local)
        #expect(try await marked.tokens().contains("qzlatex1zq"))
        try await marked.store.close(marked.conference.id, by: .local)
        #expect(try await marked.store.applyRetention(days: 365, by: .server) == Retention.Result())
        marked.fixture.clock.move(by: 366 * 86_400)
        #expect(try await marked.store.applyRetention(days: 365, by: .server).blanked == [1])
        #expect(try await !marked.tokens().contains("qzlatex1zq"))
        #expect(try await marked.store.verify().findings.isEmpty)
        let papers = try await marked.store.papers(of: marked.conference.id)
        #expect(papers.map(\.isKept) == [false, true, false])
        #expect(try await marked.store.logEntries(limit: 1_000).allSatisfy { !$0.subject.contains("qz") })
    }

    @Test func `who is deleted on request leaves no byte but the id and what was issued`() async throws {
        let marked = try await Marked()
        try await marked.fill()
        // A delegate of the list that holds stays on it; once another list holds, everything of hers goes.
        await #expect(throws: StoreFault.onPublishedList(conference: marked.conference.id)) {
            try await marked.store.delete("N2", in: marked.conference.id, by: Author("giu"))
        }
        let withdrawal = try #require(try await marked.store.withdrawals(of: marked.conference.id).first)
        try await marked.replace("N2", by: "N4", in: withdrawal.run)
        let name = Marked.token("name", 2)
        #expect(try await marked.tokens().contains(name))
        try await marked.store.delete("N2", in: marked.conference.id, by: Author("giu"))
        let after = try await marked.tokens()
        let own = after.filter { $0.hasSuffix("x2zq") }
        #expect(own.sorted() == [])
        #expect(after.contains(Marked.token("c4", 1)) && after.contains(Marked.token("reasona", 1)))
        let found = try await marked.store.verify()
        #expect(found.findings.isEmpty)
        let lines = try await marked.store.logEntries(limit: 1_000)
        #expect(lines.contains { $0.act == "nominee-deleted" && $0.subject == "N2" && $0.digest.isEmpty })
        #expect(lines.allSatisfy { !$0.subject.contains("qz") })
    }

    @Test func `a plan that cannot be read any more is read in its last version that can be`() async throws {
        let marked = try await Marked()
        _ = try await marked.select(publishes: true)
        let id = marked.conference.id
        try await marked.store.save("columns: [\n", as: "plan.yaml", in: id, by: .local)
        try await marked.store.save("seats: many\n", as: "plan.yaml", in: id, by: .local)
        try await marked.store.close(id, by: .local)
        marked.fixture.clock.move(by: 366 * 86_400)
        #expect(try await marked.store.applyRetention(days: 365, by: .server).blanked == [id])
        // The plan alone says that this column is the ethnic group.
        #expect(try await !marked.tokens().contains(Marked.token("c4", 8)))
    }

    @Test
    func
        `where no version of the plan can be read nothing is blanked or deleted, others are, and a plan that can be read is the way out`()
        async throws
    {
        let marked = try await Marked()
        _ = try await marked.select(publishes: true)
        let store = marked.store
        let broken = try await store.makeConference("B", by: .local)
        try await store.save("seats: many\n", as: "plan.yaml", in: broken.id, by: .local)
        let table = TableCells(headings: Marked.headings, rows: [Marked.row(77)])
        try await store.replaceNominees(of: broken.id, by: table, idHeading: "Mã", unitHeading: "Đơn vị", by: .local)
        _ = try await store.queue(RunQuestion(), in: broken.id, by: .local)
        for id in [broken.id, marked.conference.id] { try await store.close(id, by: .local) }
        marked.fixture.clock.move(by: 366 * 86_400)
        let lines = try await store.verify().lines
        await #expect(throws: StoreFault.planUnreadable(broken.id)) {
            try await store.delete("N77", in: broken.id, by: .local)
        }
        #expect(try await store.verify().lines == lines)
        let result = try await store.applyRetention(days: 365, by: .server)
        #expect(result == Retention.Result(blanked: [marked.conference.id], refused: [broken.id]))
        #expect(try await marked.tokens().contains(Marked.token("c4", 77)))
        try await store.save(Marked.plan, as: "plan.yaml", in: broken.id, by: .local)
        #expect(try await store.applyRetention(days: 365, by: .server) == Retention.Result(blanked: [broken.id]))
        #expect(try await !marked.tokens().contains(Marked.token("c4", 77)))
    }
}
