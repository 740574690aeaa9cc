import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer
@testable import SelectionStore

/// A closed conference is read, and not changed: by no page, and by nobody who is quicker than a page.
@Suite struct ClosedConferenceTests {
    /// What a closed conference takes: it changes nothing of it, ends what was begun, or is what the law asks for.
    private static let taken: Set = [
        "/c/:conference/answers/cancel", "/c/:conference/runs/:run/cancel",
        "/c/:conference/log/verification", "/c/:conference/plan/room",
        "/c/:conference/units/try", "/c/:conference/units/live", "/c/:conference/units/matrix/try",
        "/c/:conference/units/matrix/live",
        "/c/:conference/nominees/person/:id/delete",
        "/c/:conference/settings/retention", "/c/:conference/settings/close", "/c/:conference/settings/reopen",
    ]

    private static func path(_ route: PageRoute) -> String {
        let values = [":conference": "1", ":run": "1", ":id": "N1", ":upload": "1", ":scenario": "nu-3.yaml"]
        return "/" + route.path.map { values[$0] ?? $0 }.joined(separator: "/")
    }

    @Test func `every action on a closed conference is refused, but those that the law or reading needs`() async throws
    {
        let office = try await SmallConference.office()
        try await office.store.close(1, by: Author("hoa"))
        let council = try await office.signedInBrowser(.council)
        let officer = try await office.signedInBrowser(.office)
        for browser in [council, officer] { _ = try await browser.get("/c/1") }
        let acts = try await office.store.logEntries(limit: 1_000).map(\.act)
        let actions = Site.routes.filter { $0.method == .post && $0.pattern.hasPrefix("/c/:conference/") }
        #expect(actions.count > 40)
        #expect(ClosedConferenceTests.taken.isSubset(of: actions.map(\.pattern)))
        for action in actions where !ClosedConferenceTests.taken.contains(action.pattern) {
            let mayCouncilOnly = action.access == .roles([.council])
            let browser = mayCouncilOnly ? council : officer
            let path = ClosedConferenceTests.path(action)
            let reply =
                action.body == .upload
                ? try await browser.upload(path, [:], files: [])
                : try await browser.postPairs(path, [])
            #expect(reply.status == 409, "\(action.pattern)")
            #expect(reply.text.contains("hoa đã đóng hội nghị này"), "\(action.pattern)")
            #expect(reply.text.contains("mở lại tại mục Thiết lập"), "\(action.pattern)")
            #expect(reply.text.contains("/c/1/settings#close") == !mayCouncilOnly, "\(action.pattern)")
        }
        #expect(try await office.store.logEntries(limit: 1_000).map(\.act) == acts, "nothing was changed")
    }

    @Test func `whoever is quicker than the closing finds the conference closed in the store itself`() async throws {
        let office = try await SmallConference.office()
        let store = office.store
        let run = try await store.queue(RunQuestion(), in: 1, by: .local)
        try await store.close(1, by: .local)
        let closed = StoreFault.closed(conference: 1)
        await #expect(throws: closed) { try await store.queue(RunQuestion(), in: 1, by: .local) }
        await #expect(throws: closed) { try await store.rename(1, to: "Khác", by: .local) }
        await #expect(throws: closed) { try await store.comment("x", on: "conference", in: 1, by: .local) }
        await #expect(throws: closed) { try await store.save("x: 1\n", as: "plan.yaml", in: 1, by: .local) }
        await #expect(throws: closed) {
            try await store.replaceUnits(of: 1, by: TableCells(headings: ["unit"], rows: [["A"]]), by: .local)
        }
        await #expect(throws: closed) { try await store.correct("N1", "Điểm", to: "1", in: 1, by: .local) }
        #expect(try await store.conference(1).name != "Khác")
        // What was begun ends; a person is deleted on request; other conferences go on.
        try await store.end(run.id, selection: nil, status: nil, summary: nil, state: .cancelled, by: .local)
        try await store.delete("N12", in: 1, by: .local)
        let other = try await store.makeConference("Khác", by: .local)
        try await store.rename(other.id, to: "Khác nữa", by: .local)
    }

    @Test func `a plan that cannot be read is mended though the conference is closed, as blanking waits for it`()
        async throws
    {
        let office = try await OfficeFixture(conference: nil)
        let store = office.store
        let id = try await store.makeConference("Hội nghị", by: .local).id
        try await store.save("seats: many\n", as: "plan.yaml", in: id, by: .local)
        try await store.close(id, by: .local)
        #expect(try await !store.hasReadablePlan(id))
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/plan")
        #expect(try await browser.post("/c/1/plan", [:]).text.contains("đã đóng hội nghị này") == false)
        let plan = ConferenceOfThreeUnits.plan + "\n"
        try await store.save(plan, as: "plan.yaml", in: id, by: .local)
        #expect(try await store.hasReadablePlan(id))
        await #expect(throws: StoreFault.closed(conference: id)) {
            try await store.save(plan + "\n", as: "plan.yaml", in: id, by: .local)
        }
        #expect(try await browser.post("/c/1/plan", [:]).text.contains("đã đóng hội nghị này"))
    }

    @Test func `a closed conference says so on its pages, and is reopened where it was closed`() async throws {
        let office = try await SmallConference.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/settings")
        #expect(try await browser.post("/c/1/settings/close", ["sure": "1"]).status == 200)
        for page in ["", "/runs", "/plan", "/nominees", "/settings", "/documents", "/what-if", "/log"] {
            #expect(try await browser.get("/c/1" + page).text.contains("Hội nghị đã đóng từ"), "\(page)")
        }
        #expect(try await browser.post("/c/1/settings/name", ["name": "Tên mới"]).status == 409)
        let reopened = try await browser.post("/c/1/settings/reopen", [:])
        #expect(reopened.status == 200)
        #expect(!reopened.text.contains("Hội nghị đã đóng từ"))
        #expect(try await browser.post("/c/1/settings/name", ["name": "Tên mới"]).status == 200)
        #expect(try await office.store.conference(1).closed == nil)
        #expect(try await browser.get("/c/1/log").text.contains("mở lại hội nghị"))
        #expect(try await office.store.verify().findings.isEmpty)
    }
}
