import DelegateSelection
import Foundation
import HTTPTypes
import SelectionStore
import Testing

@testable import SelectionServer

/// Papers as officers make them: every kind and format, issued once and twice, who came.
@Suite struct PaperIssueTests {
    private let base = "/c/1/documents"

    @Test func `every kind of paper is offered, in every format that the server makes, and each file is what it says`()
        async throws
    {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        let page = try await browser.get(base)
        for kind in PaperKind.allCases {
            let name = DocumentPageMessage.kind(kind).words.text(.vietnamese)
            #expect(page.text.contains(">\(name)<"), "\(kind)")
            let isMissing = [.replacements, .progress].contains(kind)
            #expect(page.text.contains("paper?kind=\(kind.rawValue)&amp;run=1") == !isMissing, "\(kind)")
        }
        let paper = try await PublishedOffice.answered(base + "/paper?kind=delegates&run=1", browser)
        #expect(paper.text.contains("<iframe") && paper.text.contains("preview?kind=delegates&amp;run=1"))
        for format in PaperFormat.allCases {
            let isOffered = paper.text.contains("<option value=\"\(format.rawValue)\"")
            #expect(isOffered == (format.missing == nil), "\(format)")
            if let missing = format.missing { #expect(paper.text.contains(missing.words.text(.vietnamese))) }
        }
        let name = Array(PublishedOffice.name(2).utf8)
        let docx = try await PublishedOffice.answered(base + "/file?kind=delegates&run=1&format=docx", browser)
        #expect(docx.bytes.starts(with: Array("PK\u{3}\u{4}".utf8)))
        let disposition = docx.headers[.contentDisposition] ?? ""
        #expect(
            disposition.wholeMatch(of: #/attachment; filename\*=UTF-8''danh-sach-dai-bieu-20[0-9-]{8}\.docx/#) != nil,
            "\(disposition)")
        #expect(Data(docx.bytes).range(of: Data("word/document.xml".utf8)) != nil)
        let html = try await PublishedOffice.answered(base + "/file?kind=delegates&run=1&format=html", browser)
        #expect(html.text.hasPrefix("<!DOCTYPE html>") && Data(html.bytes).range(of: Data(name)) != nil)
        if PaperFormat.xlsx.missing == nil {
            let xlsx = try await PublishedOffice.answered(base + "/file?kind=delegates&run=1&format=xlsx", browser)
            #expect(xlsx.bytes.starts(with: Array("PK\u{3}\u{4}".utf8)))
            #expect(Data(xlsx.bytes).range(of: Data("xl/workbook.xml".utf8)) != nil)
            var problems = ProblemList()
            let grids = CellGrid.read(InputFile(name: "delegates.xlsx", bytes: xlsx.bytes), &problems)
            let cells = grids.flatMap(\.rows).flatMap { $0.cells.values.map(\.text) }
            #expect(cells.contains(PublishedOffice.name(2)))
        }
    }

    @Test func `a paper is issued with a number, and once more only after a question`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await PublishedOffice.answered(base + "/paper?kind=delegates&run=1", browser)
        let issued = try await browser.post(base + "/issue", ["kind": "delegates", "run": "1", "format": "docx"])
        #expect(issued.text.contains("Đã ban hành và lưu văn bản, số lưu 1."))
        let question = try await browser.post(base + "/issue", ["kind": "delegates", "run": "1", "format": "docx"])
        #expect(
            question.text.contains("Văn bản này đã ban hành: số lưu 1")
                && question.text.contains("Tệp giống hệt lần trước."))
        #expect(try await published.office.store.papers(of: 1).count == 1)
        // Another format, and the version for everybody, are papers of their own.
        for (format, isPublic) in [("html", ""), ("docx", "1")] {
            _ = try await browser.post(
                base + "/issue", ["kind": "delegates", "run": "1", "format": format, "public": isPublic])
        }
        let again = try await browser.post(
            base + "/issue", ["kind": "delegates", "run": "1", "format": "docx", "sure": "1"])
        #expect(again.text.contains("số lưu 4."))
        let papers = try await published.office.store.papers(of: 1)
        #expect(papers.map(\.id) == [4, 3, 2, 1] && papers[0].sha256 == papers[3].sha256)
        let log = try await published.office.store.logEntries(act: "paper-issued", limit: 10)
        #expect(log.map(\.subject) == (1...4).reversed().map { "\($0) delegates" })
        #expect(log.map(\.digest) == papers.map(\.sha256))
        let kept = try await browser.get(base + "/issued/1")
        #expect(Digest.of(kept.bytes) == papers[3].sha256)
        _ = try await browser.post("/language", ["to": "en", "back": base])
        #expect(try await browser.get(base + "?issued=4").text.contains("The paper was issued as no. 4 and is kept."))
    }

    @Test(arguments: [
        ("kind=none&run=1", 404), ("kind=delegates&run=9", 404), ("kind=delegates&run=1&format=exe", 404),
        ("kind=replacements&run=1", 422), ("kind=progress&run=1", 422), ("kind=budget&run=1&public=1", 422),
    ])
    func `papers that there are not are told`(query: String, status: Int) async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        let reply = try await browser.get(base + "/file?" + query)
        #expect(reply.status == status)
    }

    @Test func `a table of who came is checked beside its field, and changes the report on credentials`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get(base + "/paper?kind=credentials&run=1")
        func send(_ text: String) async throws -> Reply {
            try await browser.upload(
                base + "/attendance", ["kind": "credentials", "run": "1"],
                files: text.isEmpty ? [] : [UploadedFile(field: "file", name: "co-mat.csv", bytes: Array(text.utf8))])
        }
        for (text, told) in [
            ("", "Hãy chọn tệp."), ("id,here\nN2,x\n", "present"), ("id,present\nN2,có lẽ <b>\n", "có lẽ &lt;b&gt;"),
        ] {
            let reply = try await send(text)
            #expect(reply.status == 422)
            #expect(reply.text.contains("id=\"f-file-fault\"") && reply.text.contains(told), "\(told)")
        }
        #expect(try await published.office.store.document(PaperOrder.attendance, of: 1) == nil)
        #expect(try await send("id,present,reason\nN2,không,nằm viện\nN4,có,\n").status == 200)
        #expect(try await published.office.store.document(PaperOrder.attendance, of: 1)?.version == 1)
        // A code of nobody is found where the paper is made: another table can be sent there.
        let foreign = try await send("id,present\nN999,có\n")
        #expect(foreign.status == 422 && foreign.text.contains("N999"))
        #expect(foreign.text.contains("name=\"file\"") && foreign.text.contains("name=\"version\" value=\"2\""))
    }
}
