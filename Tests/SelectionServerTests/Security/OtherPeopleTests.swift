import DelegateSelection
import FormBodies
import Foundation
import HTTPTypes
import SelectionStore
import TestSupport
import Testing

@testable import SelectionServer

/// Ids of what is not one's own, at every route that there is: nothing is shown, nothing is changed. The addresses are made from the
/// routes themselves, so that a new one cannot be forgotten.
@Suite struct OtherPeopleTests {
    private static let (own, other) = ("Phường Tam Thanh", "Phường Hoàng Văn Thụ")

    /// The rows of the synthetic pool by unit.
    private struct Pool {
        var header: String
        var rows: [(line: String, id: String, name: String, unit: String)] = []

        init(_ folder: TemporaryFolder) throws {
            let text = try folder.text("nominees.csv")
            let lines = text.split(separator: "\n").map(String.init)
            header = lines[0]
            for line in lines.dropFirst() {
                let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                rows.append((line, cells[0], cells[1], cells[6]))
            }
        }

        func file(_ name: String, _ isIn: (String) -> Bool) -> UploadedFile {
            let lines = [header] + rows.filter { isIn($0.unit) }.map(\.line)
            return UploadedFile(field: "lists", name: name, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
        }
    }

    /// The address of a route with these values in it.
    private func address(_ route: PageRoute, _ values: [String: String]) throws -> String {
        try "/"
            + route.path.map { part in
                guard part.hasPrefix(":") else { return part }
                return FormFields.encoded(try #require(values[String(part.dropFirst())], "\(route.pattern)"))
            }.joined(separator: "/")
    }

    /// Ids of things that are there.
    private func values(_ person: String, upload: Int, user: Int) -> [String: String] {
        [
            "conference": "1", "id": person, "upload": "\(upload)", "user": "\(user)", "run": "1", "paper": "1",
            "scenario": "nu-45.yaml", "format": "csv", "token": String(repeating: "a", count: 64),
        ]
    }

    private func selected(_ office: OfficeFixture) async throws {
        let run = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        await office.office.queue.add(run)
        while try await !office.store.run(run.id, in: 1).isOver { await Task.yield() }
    }

    @Test func `a unit sees and changes nothing of another unit, whatever ids it asks for`() async throws {
        let pool = try Pool(try CutConference.folder())
        let office = try await CutConference.office()
        let desk = try await office.signedInBrowser(.office)
        let browser = try await office.signedInBrowser(.unit, unit: OtherPeopleTests.own)
        let neighbour = try await office.signedInBrowser(.unit, unit: OtherPeopleTests.other)
        let units = [OtherPeopleTests.own, OtherPeopleTests.other]
        _ = try await desk.get("/c/1/nominees/files")
        let sent = try await desk.upload(
            "/c/1/nominees/files", ["replace": "1"], files: [pool.file("khac.csv") { !units.contains($0) }])
        #expect(sent.status == 200)
        for (one, unit) in [(browser, units[0]), (neighbour, units[1])] {
            _ = try await one.get("/c/1/nominees/files")
            let name = unit == units[0] ? "minh.csv" : "ben-canh.csv"
            let reply = try await one.upload("/c/1/nominees/files", [:], files: [pool.file(name) { $0 == unit }])
            #expect(reply.status == 200)
        }
        try await selected(office)
        let own = pool.rows.filter { $0.unit == units[0] }.map { $0.line }.joined(separator: "\n")
        let people = pool.rows.filter { $0.unit != units[0] && !own.contains($0.name) }.map(\.name)
        let names = Set(pool.rows.map(\.unit)).filter { !own.contains($0) && !$0.isEmpty }
        let hidden = people + names.filter { $0.count > 8 } + ["ben-canh.csv", "khac.csv"]
        #expect(people.count > 20 && hidden.count > people.count + 3)
        var told: Set<String> = []
        func look(_ address: String, _ reply: Reply) {
            let text = reply.text
            for word in hidden where text.contains(word) { told.insert("\(address): \(word)") }
        }
        let crawler = Crawler(browser, most: 20)
        crawler.watch = look
        try await crawler.walk()
        #expect(crawler.pages.count > 5)
        let uploads = try await office.store.uploads(of: 1)
        let theirs = try #require(uploads.first { $0.name == "ben-canh.csv" })
        let imported = try await office.store.nominees(of: 1)
        let unitColumn = try #require(imported.headings.firstIndex { $0 == "unit" || $0 == "Đơn vị" })
        let idColumn = try #require(imported.headings.firstIndex { $0 == "id" || $0 == "Mã" })
        let person = try #require(imported.rows.first { $0[unitColumn] == units[1] })[idColumn]
        let values = values(person, upload: theirs.id, user: 1)
        let head = try await office.store.logHead()
        for route in Site.routes where route.path.contains(where: { $0.hasPrefix(":") && $0 != ":conference" }) {
            let address = try address(route, values)
            let (type, body) =
                route.body == .upload
                ? Crawler.multipart([("csrf", browser.csrf)], []) : Crawler.urlencoded([("csrf", browser.csrf)])
            let reply =
                route.method == .get
                ? try await browser.send(.get, address)
                : try await browser.send(.post, address, headers: [.contentType: type], body: body)
            #expect([403, 404].contains(reply.status), "\(route.method) \(address): \(reply.status)")
            look(address, reply)
        }
        #expect(told.sorted() == [])
        #expect(try await office.store.logHead() == head, "nothing was read or changed")
        #expect(try await browser.send(.get, "/c/2").status == 404)
    }

    @Test(arguments: [Role.council, .auditor, .unit])
    func `a form of theirs changes nothing, at any route`(role: Role) async throws {
        let office = try await CutConference.office()
        _ = try await office.signedInBrowser(.office)
        let unit = role == .unit ? OtherPeopleTests.own : nil
        let browser = try await office.signedInBrowser(role, unit: unit)
        try await selected(office)
        _ = try await browser.get("/c/1")
        let values = values("LS0001", upload: 1, user: 1)
        let head = try await office.store.logHead()
        // What each may do by hand: the own account, and what the role is there for.
        let mine: Set<String> =
            switch role {
            case .council: ["/c/:conference/comments", "/c/:conference/runs/:run/comments"]
            case .unit: ["/c/:conference/nominees/files", "/c/:conference/nominees/files/:upload/remove"]
            case .auditor: ["/log/verification", "/c/:conference/log/verification", "/c/:conference/answers/cancel"]
            case .office: []
            }
        let everybodys: Set = [
            "/sign-in", "/sign-out", "/language", "/account/password", "/account/one-time", "/account/one-time/remove",
            "/invitation/:token",
        ]
        for route in Site.routes where route.method != .get {
            guard !mine.contains(route.pattern), !everybodys.contains(route.pattern) else { continue }
            let fields = [("csrf", browser.csrf), ("text", "x"), ("name", "x"), ("version", "1"), ("sure", "1")]
            let (type, body) = route.body == .upload ? Crawler.multipart(fields, []) : Crawler.urlencoded(fields)
            let reply = try await browser.send(
                .post, try address(route, values), headers: [.contentType: type], body: body)
            #expect(reply.status == 403, "\(route.pattern)")
        }
        #expect(try await office.store.logHead() == head)
    }

    @Test func `the council reads the list without what is nobody's business`() async throws {
        let office = try await CutConference.office()
        let browser = try await office.signedInBrowser(.council)
        try await selected(office)
        var told: Set<String> = []
        let crawler = Crawler(browser)
        crawler.watch = { address, reply in
            guard reply.headers[.contentType]?.hasPrefix("text/") == true else { return }
            if let household = reply.text.firstMatch(of: #/HK\d{4}/#) { told.insert("\(address): \(household.0)") }
            if let date = reply.text.firstMatch(of: #/Biên bản số \d+\/BB/#) { told.insert("\(address): \(date.0)") }
        }
        try await crawler.walk()
        #expect(crawler.pages.count > 8)
        #expect(told.sorted() == [])
        #expect(crawler.findings.sorted() == [])
    }
}
