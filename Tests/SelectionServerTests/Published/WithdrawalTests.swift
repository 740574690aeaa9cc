import HTTPTypes
import SelectionStore
import Testing

@testable import SelectionServer

/// Withdrawals as officers go through them: ticks, wrong input, conflicts, answers that cannot be had, taking back, publishing.
@Suite struct WithdrawalTests {
    private let page = "/c/1/withdrawals"

    private func fields(_ published: PublishedOffice, _ id: String, seen: Int = 0) -> [(String, String)] {
        [("withdraw", id), ("reason", "Công văn số 5"), ("list", "\(published.run.id)"), ("seen", "\(seen)")]
    }

    @Test func `ticks and the reason outlive the filter, those who are ticked are shown whatever is filtered`()
        async throws
    {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        let first = try await browser.get(page)
        #expect(first.text.contains(PublishedOffice.name(2)))
        let filtered = try await browser.post(
            page, ["withdraw": "N2", "reason": "Đi công tác", "q": "huong 4", "unit": "", "filter": "1"])
        #expect(filtered.status == 200)
        #expect(
            filtered.text.contains("value=\"N2\" aria-label=\"Xin rút: Đặng Thị Hường 2\" checked=\"checked\""),
            "\(filtered.text)")
        #expect(filtered.text.contains("value=\"N4\"") && !filtered.text.contains("value=\"N6\""))
        #expect(filtered.text.contains("Đi công tác</textarea>"))
        #expect(try await published.office.store.withdrawals(of: 1).isEmpty)
        let none = try await browser.post(page, ["q": "khong co ai", "filter": "1"])
        #expect(none.text.contains("Không có ai trong danh sách phù hợp."))
    }

    @Test
    func `somebody is ticked, a reason given, the replacement found, published after a question, and in the history`()
        async throws
    {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get(page)
        let asked = try await browser.post(
            page,
            [
                "withdraw": "N2", "reason": "<b>'; DROP TABLE run", "list": "1", "seen": "0", "q": "", "unit": "",
            ])
        #expect(asked.status == 200)
        let run = try await published.ended(2)
        #expect(run.summary?.seats == 6)
        let answer = try await browser.get(page + "/2")
        #expect(
            answer.text.contains("&lt;b&gt;&#39;; DROP TABLE run") || answer.text.contains("&lt;b&gt;'; DROP TABLE run")
        )
        #expect(!answer.text.contains("<b>'"))
        let question = try await browser.post(page + "/2/publish", [:])
        #expect(question.text.contains("name=\"sure\" value=\"1\""))
        #expect(try await published.office.store.run(2, in: 1).published == nil)
        let done = try await browser.post(page + "/2/publish", ["sure": "1"])
        #expect(done.text.contains("Danh sách này đã được công bố."))
        #expect(try await published.office.store.lastPublished(in: 1)?.id == 2)
        let history = try await browser.get(page)
        #expect(history.text.contains("Đặng Thị Hường 2 (N2)") && history.text.contains("đã công bố"))
        #expect(!history.text.contains("value=\"N2\""))
        // Once more changes nothing; to take it back is too late.
        let moment = try await published.office.store.run(2, in: 1).published
        #expect(try await browser.post(page + "/2/publish", ["sure": "1"]).status == 200)
        #expect(try await published.office.store.run(2, in: 1).published == moment)
        #expect(try await browser.post(page + "/2/take-back", ["sure": "1"]).status == 409)
        _ = try await browser.post("/language", ["to": "en", "back": page])
        #expect(try await browser.get(page).text.contains("Replacements so far"))
    }

    private static let wrong: [(ids: [String], reason: String, told: String)] = [
        ([], "Lý do", "Hãy đánh dấu ít nhất một đại biểu."), (["N30"], "Lý do", "“N30” không có trong danh sách"),
        (["<script>alert(1)</script>"], "Lý do", "“&lt;script&gt;alert(1)&lt;/script&gt;” không có"),
        (["N2"], "", "Hãy ghi lý do, tối đa 500 ký tự."),
        (["N2"], String(repeating: "ê", count: 501), "tối đa 500 ký tự"),
        (["N2", "'; DROP TABLE decision"], "Lý do", "DROP TABLE decision"),
    ]

    @Test(arguments: wrong.indices)
    func `what is wrong is told beside its field, and nothing is put on record`(index: Int) async throws {
        let (ids, reason, told) = WithdrawalTests.wrong[index]
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get(page)
        let reply = try await send(
            browser, ids.map { ("withdraw", $0) } + [("reason", reason), ("list", "1"), ("seen", "0")])
        #expect(reply.status == 422)
        #expect(reply.text.contains(told), "\(reply.text)")
        #expect(reply.text.contains("id=\"choice-fault\"") || reply.text.contains("id=\"f-reason-fault\""))
        #expect(!reply.text.contains("<script>alert"))
        #expect(try await published.office.store.withdrawals(of: 1).isEmpty)
        #expect(try await published.office.store.runs(of: 1).count == 1)
    }

    private func send(_ browser: Browser, _ fields: [(String, String)]) async throws -> Reply {
        let body = ([("csrf", browser.csrf)] + fields).map { FormFields.encoded($0.0) + "=" + FormFields.encoded($0.1) }
        return try await browser.send(
            .post, page, headers: [.contentType: "application/x-www-form-urlencoded"],
            body: Array(body.joined(separator: "&").utf8))
    }

    @Test func `two officers at once: the second is told, keeps the ticks, and goes on once both are seen`()
        async throws
    {
        let published = try await PublishedOffice()
        let (one, two) = (try await published.office.openedBrowser(), try await published.office.openedBrowser())
        for browser in [one, two] { _ = try await browser.get(page) }
        #expect(try await send(one, fields(published, "N2")).status == 303)
        let late = try await send(two, fields(published, "N4"))
        #expect(late.status == 409)
        #expect(
            late.text.contains("thay thế số 2")
                && late.text.contains("value=\"N4\" aria-label=\"Xin rút: Đặng Thị Hường 4\""))
        #expect(late.text.contains("đã xin rút"))
        let seen = try #require(late.text.firstMatch(of: #/name="seen" value="([0-9]+)"/#))
        let again = try await send(two, fields(published, "N2", seen: Int(seen.1) ?? 0))
        #expect(again.status == 422 && again.text.contains("“N2” đã xin rút"))
        #expect(try await send(two, fields(published, "N4", seen: Int(seen.1) ?? 0)).status == 303)
        for run in [2, 3] { _ = try await published.ended(run) }
        _ = try await one.get(page + "/2")
        _ = try await one.post(page + "/2/publish", ["sure": "1"])
        // The other list follows one that is not published any more.
        #expect(try await published.office.store.withdrawals(of: 1).map(\.state) == [.superseded, .published])
        _ = try await two.get(page + "/3")
        #expect(try await two.post(page + "/3/publish", ["sure": "1"]).status == 409)
        await #expect(throws: StoreFault.changedMeanwhile) {
            try await published.office.store.publish(3, in: 1, by: .local)
        }
        _ = try await two.get(page + "/3")
        #expect(try await two.post(page + "/3/again", [:]).status == 200)
        #expect(try await published.ended(4).question.withdrawn == ["N4"])
        _ = try await two.get(page + "/4")
        _ = try await two.post(page + "/4/publish", ["sure": "1"])
        #expect(try await published.office.store.lastPublished(in: 1)?.id == 4)
        let old = try await send(one, fields(published, "N6", seen: 99))
        #expect(old.status == 409 && old.text.contains("Trong lúc đó đã công bố danh sách khác: lựa chọn số 4"))
    }

    @Test func `a withdrawal is taken back after a question, and its list cannot be published any more`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get(page)
        #expect(try await send(browser, fields(published, "N2")).status == 303)
        _ = try await published.ended(2)
        _ = try await browser.get(page + "/2")
        let question = try await browser.post(page + "/2/take-back", [:])
        #expect(question.text.contains("Hủy việc ghi nhận Đặng Thị Hường 2 (N2) xin rút?"))
        #expect(try await published.office.store.withdrawals(of: 1).map(\.state) == [.found])
        let back = try await browser.post(page + "/2/take-back", ["sure": "1"])
        #expect(back.text.contains("Đã hủy lần xin rút."))
        #expect(back.text.contains("value=\"N2\""))
        #expect(try await published.office.store.withdrawals(of: 1).map(\.state) == [.takenBack])
        #expect(try await browser.post(page + "/2/publish", ["sure": "1"]).status == 409)
        await #expect(throws: StoreFault.changedMeanwhile) {
            try await published.office.store.publish(2, in: 1, by: .local)
        }
        #expect(try await published.office.store.verify().findings.isEmpty)
    }

    @Test func `where nobody can stand in the page says so and the ways out, and a changed plan is one`() async throws {
        // There are no more women than the rule asks for.
        let published = try await PublishedOffice(women: [2, 4, 6])
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get(page)
        #expect(try await send(browser, fields(published, "N2")).status == 303)
        let run = try await published.ended(2)
        #expect(run.summary == nil && run.status == "infeasible")
        let answer = try await browser.get(page + "/2")
        #expect(answer.text.contains("Không ai thay thế được") && answer.text.contains("Cách xử lý"))
        #expect(!answer.text.contains("/publish\""))
        let plan = try #require(try await published.office.store.document("plan.yaml", of: 1)?.text)
        try await published.office.store.save(
            plan.replacing("min: 3", with: "min: 2"), as: "plan.yaml", in: 1, by: .local)
        _ = try await browser.get(page + "/2")
        let again = try await browser.post(page + "/2/again", [:])
        #expect(again.status == 200)
        #expect(try await published.ended(3).summary?.seats == 6)
        #expect(try await published.office.store.withdrawals(of: 1).map(\.state) == [.found, .takenBack])
    }

    @Test(arguments: [Role.council, .auditor, .unit])
    func
        `reasons are read by the office and auditors alone, units see nothing of it, and none of them changes anything`(
            role: Role
        ) async throws
    {
        let published = try await PublishedOffice()
        let store = published.office.store
        _ = try await store.withdraw(["N2"], from: 1, because: "nằm viện", after: 0, in: 1, by: .local)
        let admin = try await published.office.signedInBrowser(.office)
        #expect(try await admin.get(page).text.contains("nằm viện"))
        #expect(try await admin.get(page + "/2").text.contains("nằm viện"))
        let browser = try await published.office.signedInBrowser(role, unit: role == .unit ? "Đơn vị 2" : nil)
        for path in [page, page + "/2", page + "/reserves", "/c/1", "/c/1/log", "/log", "/c/1/runs/2"] {
            let reply = try await browser.get(path)
            if role == .unit, path.hasPrefix(page) { #expect(reply.status == 403, "\(path)") }
            if role == .auditor, path == page || path == page + "/2" {
                #expect(reply.text.contains("nằm viện"), "\(path)")
            } else {
                #expect(!reply.text.contains("nằm viện"), "\(path)")
            }
        }
        for action in ["", "/2/publish", "/2/take-back", "/2/again"] {
            #expect(try await browser.postOnce(page + action, ["sure": "1"]).status == 403, "\(action)")
        }
    }
}
