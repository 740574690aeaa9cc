import DelegateSelection
import Foundation
import SelectionStore
import Testing

@testable import SelectionServer

/// Personal data as pages treat it: reads of sensitive columns are logged, papers for everybody have none, the log has no value.
@Suite struct PersonalDataTests {
    private func reads(_ published: PublishedOffice) async throws -> [String] {
        try await published.office.store.logEntries(act: "sensitive-read", limit: 100).map(\.subject)
    }

    @Test func `papers with sensitive columns are logged when they are read, those for everybody have none of them`()
        async throws
    {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        let base = "/c/1/documents/preview?run=1&kind="
        for kind in PaperKind.allCases where ![.replacements, .progress].contains(kind) {
            let before = try await reads(published)
            _ = try await PublishedOffice.answered("/c/1/documents/paper?run=1&kind=" + kind.rawValue, browser)
            let own = try await browser.get(base + kind.rawValue)
            #expect(own.status == 200, "\(kind)")
            let showsPeople = [.delegates, .alternates, .commendation, .passedOn, .replies].contains(kind)
            // The report on credentials counts people by what they are; nobody here has an award to be commended for.
            // Letters have name, position and outcome alone.
            if ![.credentials, .commendation, .replies].contains(kind) {
                #expect(showsPeople == !PublishedOffice.tokens(in: own.bytes).isEmpty, "\(kind)")
            }
            let after = try await reads(published)
            #expect(after.count - before.count == (kind.listsPeople ? 1 : 0), "\(kind)")
            if kind.listsPeople { #expect(after.first == "\(kind.rawValue) 1") }
            guard kind != .budget else { continue }
            _ = try await PublishedOffice.answered(
                "/c/1/documents/paper?run=1&public=1&kind=" + kind.rawValue, browser)
            let open = try await browser.get(base + kind.rawValue + "&public=1")
            #expect(open.status == 200, "\(kind)")
            // Nothing of anybody, and no heading of a column that is not for everybody.
            #expect(PublishedOffice.tokens(in: open.bytes).isEmpty, "\(kind)")
            for heading in ["Số CCCD", "Điện thoại", "Nơi ở", "Quê quán", "Mã hộ", "Tôn giáo", "Năm sinh"] {
                #expect(!open.text.contains(">\(heading)<"), "\(kind): \(heading)")
            }
            #expect(try await reads(published).count == after.count, "\(kind)")
        }
    }

    @Test func `a paper that was issued is logged when it is read, and the council reads those for everybody alone`()
        async throws
    {
        let published = try await PublishedOffice()
        let admin = try await published.office.signedInBrowser(.office)
        for isPublic in ["", "1"] {
            _ = try await admin.get("/c/1/documents/paper?kind=delegates&run=1")
            _ = try await admin.post(
                "/c/1/documents/issue", ["kind": "delegates", "run": "1", "format": "html", "public": isPublic])
        }
        let before = try await reads(published)
        for (role, status) in [(Role.auditor, 200), (.council, 404)] {
            let browser = try await published.office.signedInBrowser(role)
            #expect(try await browser.get("/c/1/documents/issued/1").status == status, "\(role)")
            #expect(try await browser.get("/c/1/documents/issued/2").status == 200, "\(role)")
            let list = try await browser.get("/c/1/documents").text
            #expect(list.contains("documents/issued/1\"") == (role == .auditor))
        }
        #expect(try await reads(published).count == before.count + 1)
        #expect(try await reads(published).first == "paper 1")
    }

    @Test func `the review logs whose sensitive cells it shows`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get("/c/1/nominees/files")
        let list =
            "Mã,Họ và tên,Đơn vị,Giới tính,Điểm,Dân tộc,Năm sinh\nN1,Lê Thị Hà,Đơn vị 1,Nữ,3,Tầy,1980\nN2,Vi Văn Ba,Đơn vị 1,nam,4,tày,1981\n"
            // Whoever is on the published list stays among the nominees.
            + published.delegates.filter { !["N1", "N2"].contains($0) }.map { id in
                "\(id),Người \(id),Đơn vị 2,Nam,5,Tày,1980\n"
            }.joined()
        let sent = try await browser.upload(
            "/c/1/nominees/files", ["replace": "1"],
            files: [UploadedFile(field: "lists", name: "don-vi-1.csv", bytes: Array(list.utf8))])
        #expect(sent.status == 200)
        let before = try await reads(published).count
        let page = try await browser.get("/c/1/nominees/review")
        #expect(page.status == 200)
        let lines = try await reads(published)
        // Whatever the page shows of a sensitive column, and nothing else, is on record, by ids.
        let isShown = page.text.contains("<td>Dân tộc</td>") || page.text.contains("– Dân tộc</legend>")
        #expect(lines.count == before + (isShown ? 1 : 0))
        #expect(isShown, "\(page.text)")
        #expect(
            lines.first.map { $0.split(separator: " ").allSatisfy { ["N1", "N2"].contains($0) } } ?? false, "\(lines)")
    }

    @Test func `correction and deletion through the pages leave no value in the log, whose chain holds`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get("/c/1/nominees/person/N9")
        _ = try await browser.post("/c/1/nominees/person/N9/correct", ["heading": "Tôn giáo", "value": "qz99x99zq"])
        #expect(try await published.office.store.nominees(of: 1).rows.contains { $0.contains("qz99x99zq") })
        _ = try await browser.post("/c/1/nominees/person/N9/delete", [:])
        #expect(try await !published.office.store.nominees(of: 1).rows.contains { $0[0] == "N9" })
        let found = try await published.office.store.verify()
        #expect(found.findings.isEmpty)
        let lines = try await published.office.store.logEntries(limit: 1_000)
        #expect(lines.contains { $0.act == "nominee-deleted" && $0.subject == "N9" })
        #expect(lines.allSatisfy { PublishedOffice.tokens(in: Array(($0.subject + $0.digest).utf8)).isEmpty })
        // What was read of the run before is not shown from memory.
        #expect(try await !browser.get("/c/1/runs/1?show=all").text.contains(">" + PublishedOffice.name(9) + "<"))
    }
}
