import DelegateSelection
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import SelectionServer
@testable import SelectionStore

/// Hostile values in every field of every form that the office reaches, and hostile files: nothing fails, nothing runs, nothing is
/// lost, and whatever was kept is shown as what it is.
@Suite struct HostileFormTests {
    /// What is typed. Each is put into all fields of a form at once; the first few into each field by itself, too.
    static let payloads = [
        "<script>alert(1)</script>\"'><img src=x onerror=1>", "'; DROP TABLE nominees; --",
        "a\u{200B}\u{202E}\u{2066}b\u{200F}\u{FEFF}c", "9223372036854775808", "9223372036854775807",
        "-9223372036854775808", "-1", "0", "1e309", "99999999999999999999999999/7", "100000%", "٣", "NaN", "%", "%s%n",
        "a\r\nSet-Cookie: x=1\r\n\r\n- b: c", "\"]}: {a: &x *x, !!binary", "../../etc/passwd", "=cmd|' /C calc'!A0",
        "🇻🇳👩‍👩‍👧 ạ\u{0323}\u{0301}\u{0301}", String(repeating: "ạ", count: 10_000),
    ]

    /// Forms that would end the visit: the crawler's own session and account, and the conference.
    private static let ending = ["/sign-out", "/account", "/reset", "/state", "/settings/close"]

    private static func ends(_ form: ReadForm) -> Bool { ending.contains { form.action.contains($0) } }

    /// The routes that no form of a page leads to: the script asks them, or they need what the fixture has not.
    private static let unreached: Set = [
        "POST /sign-in", "POST /sign-out", "POST /account/password", "POST /account/one-time",
        "POST /account/one-time/remove", "POST /invitation/:token", "POST /users/:user/reset",
        "POST /users/:user/state",
        "POST /c/:conference/settings/close", "POST /c/:conference/comments",
        "POST /c/:conference/runs/:run/cancel",
    ]

    /// A conference in which everything has happened: a run that is published, a scenario, a withdrawal, a comment, accounts.
    private func filled() async throws -> (office: OfficeFixture, crawler: Crawler) {
        let office = try await CutConference.office()
        let browser = try await office.signedInBrowser(.office)
        _ = try await office.signedInBrowser(.council)
        _ = try await browser.get("/c/1/runs")
        _ = try await browser.post("/c/1/runs", ["scenario": ""])
        try await ended(1, office)
        _ = try await browser.post("/c/1/runs/1/publish", ["sure": "1"])
        _ = try await browser.post("/c/1/runs/1/comments", ["text": "Đã xem"])
        _ = try await browser.post(
            "/c/1/what-if/scenarios", ["name": "Nữ 45", "rule": "women", "side": "min", "value": "45 %"])
        _ = try await browser.post("/users", ["name": "hoa", "full-name": "Hoa", "role": "office", "place": ""])
        let list = ReadPage(try await browser.get("/c/1/withdrawals").text)
        let form = try #require(list.forms.first { $0.isPost && $0.action == "/c/1/withdrawals" })
        let person = try #require(form.fields.first { $0.name == "withdraw" }).value
        let seen = try #require(form.fields.first { $0.name == "seen" }).value
        let answer = try await browser.post(
            "/c/1/withdrawals", ["withdraw": person, "reason": "Bận công tác", "list": "1", "seen": seen])
        #expect(answer.status == 200)
        try await ended(2, office)
        return (office, Crawler(browser))
    }

    private func ended(_ id: Int, _ office: OfficeFixture) async throws {
        while try await !office.store.run(id, in: 1).isOver { await Task.yield() }
    }

    private func tables(_ office: OfficeFixture) async throws -> [String] {
        try await office.store.pool.read { database in
            try String.fetchAll(database, sql: "SELECT type || ' ' || name FROM sqlite_master ORDER BY 1")
        }
    }

    @Test func `whatever is typed into any field of any form is kept as text, or refused`() async throws {
        let (office, crawler) = try await filled()
        let tables = try await tables(office)
        try await crawler.walk()
        #expect(crawler.findings.sorted() == [])
        #expect(crawler.pages.count > 30)
        for form in crawler.forms where !HostileFormTests.ends(form) {
            try await attack(form, crawler)
        }
        try await attackScripts(crawler)
        // Forms that only a button sends, once each, at last: they take out what the others were about.
        try await crawler.walk()
        for form in crawler.forms where !HostileFormTests.ends(form) {
            if form.fields.allSatisfy({ $0.name == "csrf" }) { try await crawler.send(form, form.sent { _ in nil }) }
        }
        try await crawler.walk()
        #expect(crawler.pages.count > 30)
        try await attackWithoutForm(crawler)
        for route in Site.routes where !route.pattern.hasSuffix(".js") && !route.pattern.hasSuffix(".css") {
            let key = "\(route.method) \(route.pattern)"
            let isReached = crawler.visited.contains(key) || HostileFormTests.unreached.contains(key)
            if route.method == .post { #expect(isReached, "nothing was sent to \(key)") }
        }
        #expect(crawler.findings.sorted() == [])
        #expect(try await self.tables(office) == tables)
        #expect(try await office.store.verify(head: nil).findings.isEmpty)
    }

    /// The most fields of a form that are filled at once.
    private static let mostFields = 24

    /// Sends a form with every payload in all that is typed, then a few payloads in each field by itself, then in all that is hidden.
    private func attack(_ form: ReadForm, _ crawler: Crawler) async throws {
        let addresses = Set([form.action] + form.buttons.compactMap(\.action)).sorted()
        let button = form.buttons.prefix(1).filter { !$0.name.isEmpty }.map { ($0.name, $0.value) }
        func sent(_ filling: (ReadForm.Field) -> String?) -> [(String, String)] {
            form.sent(filling: filling) + button
        }
        let typed = Set(form.fields.filter(\.isTyped).map(\.name)).sorted()
        guard form.fields.contains(where: { $0.name != "csrf" }) else { return }
        for address in addresses {
            if !typed.isEmpty {
                // Of a form with very many fields, each payload goes into other ones.
                let parts = (typed.count - 1) / HostileFormTests.mostFields + 1
                for (index, payload) in HostileFormTests.payloads.enumerated() {
                    let part = Set(typed.indices.filter { $0 % parts == index % parts }.map { typed[$0] })
                    try await crawler.send(form, to: address, sent { part.contains($0.name) ? payload : nil })
                }
            }
            // Fields of the same shape differ by their numbers alone: a few of each form are enough.
            for name in typed.prefix(8) {
                for payload in HostileFormTests.payloads.prefix(4) {
                    try await crawler.send(form, to: address, sent { $0.name == name ? payload : nil })
                }
            }
            for payload in HostileFormTests.payloads.prefix(5) {
                try await crawler.send(form, to: address, sent { $0.name == "csrf" ? nil : payload })
            }
            try await attackNumbers(form, address, crawler)
            // Bytes that no form has: zero, a lone percent sign, no UTF-8.
            let csrf = "csrf=" + crawler.browser.csrf
            for raw in ["&\(typed.first ?? "a")=%00", "&\(typed.first ?? "a")=%", "&a=%ff"] {
                let reply = try await crawler.send(
                    to: address, "application/x-www-form-urlencoded", Array((csrf + raw).utf8))
                #expect([400, 415].contains(reply.status), "\(address)")
            }
        }
    }

    /// Numbers that name a row, a column or a place of a list, where there is none.
    private static let places = ["-1", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1000000"]

    /// A text with another number in the place of its first, or of its last; the same text where it has none.
    private static func texts(_ text: String, _ number: String) -> Set<String> {
        let found = text.ranges(of: #/\d+/#)
        return Set([found.first, found.last].compactMap(\.self).map { text.replacingCharacters(in: $0, with: number) })
    }

    /// Sends a form with other numbers in the names of its fields, and in what its buttons say.
    private func attackNumbers(_ form: ReadForm, _ address: String, _ crawler: Crawler) async throws {
        let fields = form.sent { _ in nil }
        // Names and buttons of the same shape differ by their numbers alone.
        func shape(_ text: String) -> String { text.replacing(#/\d+/#, with: "0") }
        let buttons = Dictionary(form.buttons.map { (shape($0.name + "=" + $0.value), $0) }) { one, _ in one }.values
        let plain = form.buttons.first.map { $0.name.isEmpty ? [] : [($0.name, $0.value)] } ?? []
        let names = Dictionary(fields.map { (shape($0.0), $0.0) }) { one, _ in one }.values
        for number in HostileFormTests.places {
            for name in names {
                for other in HostileFormTests.texts(name, number) {
                    try await crawler.send(form, to: address, fields + [(other, "1")] + plain)
                }
            }
            for button in buttons {
                for other in HostileFormTests.texts(button.value, number) {
                    try await crawler.send(form, to: button.action ?? address, fields + [(button.name, other)])
                }
            }
        }
    }

    /// Sends every name that a form has, with payloads, to the routes that no page of this conference has a form for: they wait for a
    /// tie, a question of a review, a list that somebody sent.
    private func attackWithoutForm(_ crawler: Crawler) async throws {
        let names = Set(crawler.forms.flatMap { $0.fields.map(\.name) }).subtracting(["csrf"]).sorted()
        let values = [
            "conference": "1", "run": "2", "upload": "1", "user": "1", "scenario": "nu-45.yaml", "id": "LS0001",
        ]
        for route in Site.routes where route.method == .post {
            let key = "\(route.method) \(route.pattern)"
            guard !crawler.visited.contains(key), !HostileFormTests.unreached.contains(key) else { continue }
            let parts = try route.path.map { part in
                try part.hasPrefix(":") ? #require(values[String(part.dropFirst())], "\(key)") : part
            }
            for payload in HostileFormTests.payloads {
                let fields = [("csrf", crawler.browser.csrf)] + names.map { ($0, payload) }
                let (type, body) =
                    route.body == .upload ? Crawler.multipart(fields, []) : Crawler.urlencoded(fields)
                try await crawler.send(to: "/" + parts.joined(separator: "/"), type, body)
            }
        }
    }

    /// What the script alone asks: the fields of the page's form, at other addresses.
    private func attackScripts(_ crawler: Crawler) async throws {
        for (path, address) in [("/c/1/units", "/c/1/units/live"), ("/c/1/plan", "/c/1/plan/room")] {
            let page = ReadPage(try await crawler.browser.get(path).text)
            let form = try #require(page.forms.filter(\.isPost).max { $0.fields.count < $1.fields.count })
            for payload in HostileFormTests.payloads {
                try await crawler.send(form, to: address, form.sent { $0.isTyped ? payload : nil })
            }
            try await attackNumbers(form, address, crawler)
        }
        for path in ["/c/1/what-if/scenarios/nu-45.yaml/run", "/users/withdraw"] {
            try await crawler.send(
                to: path, "application/x-www-form-urlencoded", Array("csrf=\(crawler.browser.csrf)".utf8))
        }
    }

    @Test func `files are taken by their last name alone, and neither names nor cells run anywhere`() async throws {
        let (office, crawler) = try await filled()
        try await crawler.walk()
        let uploads = crawler.forms.filter(\.hasFiles)
        #expect(Set(uploads.map(\.action)).count >= 3)
        let names = [
            "../../etc/passwd", "<img src=x onerror=1>.csv", "C:\\x\\y.csv", "a\nb.csv",
            "a\r\nSet-Cookie: x=1\r\n\r\nb.csv",
            String(repeating: "n", count: 5_000) + ".csv", "", ".csv", "..", "plan.yaml", "\u{202E}vsc.exe.csv",
            "'; DROP TABLE upload; --.csv", "%00.csv", "a\u{0}b.csv", "CON.csv", "=cmd|'.csv",
            "<script>alert(1)</script>.xlsx",
        ]
        let cells = HostileFormTests.payloads.dropLast().map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        let heads = ["Họ và tên", "Giới tính", "Năm sinh", "Dân tộc", "Đơn vị", "Chức vụ", "Ghi chú"]
        let lines = cells.map { cell in heads.map { _ in cell }.joined(separator: ",") }
        let table = Array(([heads.joined(separator: ",")] + lines).joined(separator: "\n").utf8)
        for form in uploads {
            guard let field = form.fields.first(where: { if case .file = $0.kind { true } else { false } }) else {
                continue
            }
            for name in names {
                for bytes in [table, Array("<script>alert(1)</script>".utf8), []] {
                    let (type, body) = Crawler.multipart(
                        form.sent { $0.name == "replace" ? "1" : $0.isTyped ? "Hội nghị" : nil },
                        [(field.name, name, bytes)])
                    try await crawler.send(to: form.action, type, body)
                }
            }
        }
        try await crawler.walk()
        #expect(crawler.findings.sorted() == [])
        let stored = try await office.store.uploads(of: 1)
        #expect(stored.allSatisfy { !$0.name.contains("/") && !$0.name.contains("\\") && $0.name.utf8.count <= 1_020 })
        #expect(try await office.store.verify(head: nil).findings.isEmpty)
    }
}
