import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// Pages say where the plan or the lists are others now than those that a selection was made from.
@Suite struct ChangedInputsTests {
    @Test func `the home and the run say what was changed after the published run and the newest`() async throws {
        let published = try await PublishedOffice()
        let (office, store) = (published.office, published.office.store)
        let browser = try await office.openedBrowser()
        func expect(_ path: String, _ told: [String], _ untold: [String] = []) async throws {
            let text = try await browser.get(path).text
            for words in told { #expect(text.contains(words), "\(path): \(words)") }
            for words in untold { #expect(!text.contains(words), "\(path): \(words)") }
        }
        let changed = "đã thay đổi sau lựa chọn số"
        try await expect("/c/1", [], [changed])
        // What no selection reads changes nothing.
        try await store.save("a,b\n", as: "attendance.csv", in: 1, by: .local)
        try await store.save("scenario: Khác\nrules: []\n", as: "scenarios/khac.yaml", in: 1, by: .local)
        try await expect("/c/1", [], [changed])
        try await store.correct("N1", "Chức vụ", to: "Trưởng phòng", in: 1, by: .local)
        let lists = "Danh sách người được giới thiệu đã thay đổi sau lựa chọn số 1 (đã công bố danh sách)."
        for page in ["/c/1", "/c/1/runs/1"] { try await expect(page, [lists, "href=\"/c/1/nominees\""]) }
        let plan = try #require(try await store.document("plan.yaml", of: 1)?.text)
        try await store.save(plan.replacing("min: 3", with: "min: 2"), as: "plan.yaml", in: 1, by: .local)
        let both = "Phương án và danh sách người được giới thiệu đã thay đổi sau lựa chọn số 1 (đã công bố danh sách)."
        for page in ["/c/1", "/c/1/runs/1"] { try await expect(page, [both, "href=\"/c/1/plan/history\""]) }
        let run = try await store.queue(RunQuestion(), in: 1, by: .local)
        await office.office.queue.add(run)
        _ = try await published.ended(run.id)
        try await expect("/c/1", [both], ["lựa chọn số 2."])
        try await expect("/c/1/runs/2", [], [changed])
        try await store.save(plan.replacing("min: 3", with: "min: 1"), as: "plan.yaml", in: 1, by: .local)
        let newest = "Phương án đã thay đổi sau lựa chọn số 2."
        try await expect("/c/1", [both, newest])
        try await expect("/c/1/runs/2", [newest])
        _ = try await browser.post("/language", ["to": "en", "back": "/c/1"])
        try await expect("/c/1", ["The plan was changed after selection no. 2."])
    }
}
