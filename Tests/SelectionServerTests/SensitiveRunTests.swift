import DelegateSelection
import Foundation
import HTTPTypes
import SelectionStore
import Testing

@testable import SelectionServer

/// What the pages below a run tell of people's sensitive columns, by role, walked along `Site.routes`.
@Suite struct SensitiveRunTests {
    /// An office whose rules count people by their ethnic group and their year of birth, and whose seats are by religion, too.
    private static func office(swapped: Bool) async throws -> OfficeFixture {
        let plan = """
            title: Hội nghị thử
            columns: { id: Mã, name: Họ và tên, unit: Đơn vị, gender: Giới tính, ethnicity: Dân tộc, religion: Tôn giáo }
            seats: { max: 6 }
            groups:
              women: { gender: Nữ }
              tay: { ethnicity: Tày }
              young: { Năm sinh: { min: 1990 } }
            quotas:
              - { by: religion, each: { min: 1 } }
            rules:
              - { id: women, label: Đại biểu nữ, of: all, group: women, min: 3 }
              - { id: tay, label: Người Tày, of: all, group: tay, min: 2, priority: 1 }
              - { id: young, label: Người trẻ, of: all, group: young, min: 1 }
            merit: { column: Điểm }
            lottery: { seed: thu }

            """
        // Two delegates and two others exchange all that is sensitive: the list and its counts stay as they are.
        let rows = (1...12).map { number in
            let other = swapped ? [1: 2, 2: 1, 11: 12, 12: 11][number] ?? number : number
            let religion = other.isMultiple(of: 2) ? "qz7x2zq" : "qz7x1zq"
            return [
                "N\(number)", "Người \(number)", "Đơn vị \((number + 1) / 2)", number <= 6 ? "Nữ" : "Nam",
                "\(number <= 6 ? 50 : 10)", other.isMultiple(of: 2) ? "Tày" : "Kinh", religion, "\(1988 + other % 4)",
            ]
        }
        let headings = ["Mã", "Họ và tên", "Đơn vị", "Giới tính", "Điểm", "Dân tộc", "Tôn giáo", "Năm sinh"]
        let office = try await OfficeFixture(conference: nil)
        let table = OfficeStore.text(TableCells(headings: headings, rows: rows))
        _ = try await office.store.importConference(
            ConferenceFolder(
                [
                    ("plan.yaml", plan), ("nominees.csv", table), ("scenarios/nu-4.yaml", scenario),
                    ("units.csv", "Đơn vị,Cán bộ\n" + (1...6).map { "Đơn vị \($0),9\n" }.joined()),
                ].map {
                    .init(name: $0.0, bytes: Array($0.1.utf8))
                }), by: .command)
        _ = try await PublishedOffice.publish(in: office)
        return office
    }

    private static let scenario = "scenario: Bốn nữ\nrules:\n  - { id: tay, min: 4, priority: 1 }\n"

    /// The addresses of pages below a run, for every person of whom there is a page.
    private static var addresses: [String] {
        Site.routes.filter { $0.method == .get && $0.pattern.contains("/runs/:run") }.flatMap { route in
            let path = route.pattern.replacing(":conference", with: "1").replacing(":run", with: "1")
            return path.contains(":id")
                ? ["N1", "N2", "N11", "N12"].map { path.replacing(":id", with: $0) } : [path]
        }
            + ["/c/1/runs/1?show=all", "/c/1/runs/1?show=all&group=tay", "/c/1/runs/1?show=all&q=qz7x1zq"]
    }

    /// A page without what is another in every office: tokens, moments, digests.
    private static func plain(_ reply: Reply) -> String {
        ["[0-9a-f]{12,}…?", "[0-9]{2}:[0-9]{2} [0-9/]{10}", "nguoi-[a-z]+-[0-9A-F]{8}"].reduce(reply.text) {
            $0.replacingOccurrences(of: $1, with: "#", options: .regularExpression)
        }
    }

    @Test func `the council's pages of a run are the same whoever has which sensitive values, the office's are not`()
        async throws
    {
        let offices = (try await Self.office(swapped: false), try await Self.office(swapped: true))
        #expect(try await offices.0.store.run(1, in: 1).summary == offices.1.store.run(1, in: 1).summary)
        for role in [Role.council, .office, .auditor, .unit] {
            let unit = role == .unit ? "Đơn vị 1" : nil
            let browsers = (
                try await offices.0.signedInBrowser(role, unit: unit),
                try await offices.1.signedInBrowser(role, unit: unit)
            )
            var differing = 0
            for address in Self.addresses {
                let one = try await PublishedOffice.answered(address, browsers.0)
                let other = try await PublishedOffice.answered(address, browsers.1)
                #expect(one.status == other.status, "\(role): \(address)")
                if role == .unit { #expect(one.status == 403, "\(address)") }
                guard role == .council || role == .unit else {
                    #expect(one.status != 403, "\(role): \(address)")
                    differing += Self.plain(one) == Self.plain(other) ? 0 : 1
                    continue
                }
                #expect(Self.plain(one) == Self.plain(other), "\(role): \(address)")
            }
            #expect(differing > 0 || role == .council || role == .unit)
        }
    }

    @Test func `a sensitive value that is nowhere else stands on no page of the council`() async throws {
        let published = try await PublishedOffice()
        let council = try await published.office.signedInBrowser(.council)
        // What somebody types in a search is shown again.
        let paths = Self.addresses.filter { !$0.contains("q=") }.map {
            $0.replacing("N11", with: published.delegates[0])
        }
        for address in paths {
            let page = try await PublishedOffice.answered(address, council)
            #expect(PublishedOffice.tokens(in: page.bytes).isEmpty, "\(address)")
        }
    }

    @Test func `office and auditors are on record once for each page and file that tells of sensitive columns, by ids`()
        async throws
    {
        let office = try await Self.office(swapped: false)
        func reads() async throws -> [String] {
            try await office.store.logEntries(act: "sensitive-read", limit: 100).map(\.subject)
        }
        for role in [Role.office, .auditor, .council] {
            let browser = try await office.signedInBrowser(role)
            for (path, subject) in [
                ("", "run 1"), ("/person/N1", "run 1 N1"), ("/result.html", "run 1"), ("/result.xlsx", "run 1"),
                ("/selection.json", nil), ("/verification", nil), ("/progress?part=1", nil),
            ] {
                let before = try await reads().count
                _ = try await browser.get("/c/1/runs/1" + path)
                let now = try await reads()
                let isLogged = subject != nil && role != .council
                #expect(now.count - before == (isLogged ? 1 : 0), "\(role) \(path)")
                if isLogged { #expect(now.first == subject, "\(role) \(path)") }
            }
        }
    }

    @Test func `comparisons and explorations name nobody to the council where rules count sensitive columns`()
        async throws
    {
        let office = try await Self.office(swapped: false)
        let browsers = (try await office.signedInBrowser(.office), try await office.signedInBrowser(.council))
        let pages = [
            "/c/1/what-if/compare?with=" + FormFields.encoded("scenarios/nu-4.yaml"),
            "/c/1/what-if/explore?how=frontier&of=tay&bound=min",
            "/c/1/what-if/explore?how=sweep&of=tay&bound=min&from=2&to=4&step=1",
        ]
        for path in pages {
            let own = try await PublishedOffice.answered(path, browsers.0)
            let others = try await PublishedOffice.answered(path, browsers.1)
            #expect(own.status == 200 && others.status == 200, "\(path)")
            #expect(others.text.contains("class=\"report\""), "\(path)")
            #expect(!others.text.contains("Người 1"), "\(path)")
        }
    }
}
