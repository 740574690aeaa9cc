import Foundation
import Testing

@testable import SelectionReport

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct HTMLRendererTests {
    private let page = HTMLRenderer.text(SampleDocument.document)

    @Test func thePageIsWellFormed() {
        let parser = XMLParser(data: Data(page.utf8))
        #expect(parser.parse(), "line \(parser.lineNumber): \(parser.parserError.debugDescription)")
        #expect(page.contains("<html lang=\"vi\""))
    }

    @Test func everySectionHasItsHeadingInOrder() {
        let headings = SampleDocument.headings.map { "<h2>\(Markup.escaped($0))</h2>" }
        #expect(page.placesInOrder(["<h1>Hội nghị &quot;thử&quot; &amp; &lt;nghiệm&gt;</h1>"] + headings) != nil)
        #expect(page.ranges(of: "<h2>").count == headings.count)
    }

    @Test func wordsOfAFileAreNeverMarkup() {
        #expect(!page.contains("<b>") && !page.contains("\u{1B}"))
        let written = "&lt;b&gt;&amp;&quot;'\\u{1B}[31m, 'một' &quot;hai&quot;"
        #expect(page.ranges(of: written).count == 3, "a subtitle, a sentence and a cell")
        #expect(page.contains("<td>=1+1</td>"))
    }

    @Test func nothingIsCut() {
        for name in SampleDocument.alike {
            let cells = page.ranges(of: ">\(name)</th>").count
            #expect(cells >= 2, "\(name)")
        }
        #expect(page.contains(SampleDocument.longSentence))
        #expect(page.contains("Chi tiết") && page.contains("<p>\(SampleDocument.note)</p>"))
    }

    @Test(arguments: [
        "<td data-value=\"1200\">1.200</td>", "<td data-value=\"1/3\">33,3</td>", "<td data-value=\"7/2\">3,5</td>",
        "<td data-value=\"7/3\">7/3</td>", "<td data-value=\"2025-11-26\">26/11/2025</td>",
        "<td data-value=\"-5\">−5</td>", "<td data-value=\"0.333333\">1/3…</td>", "<td class=\"number\">–</td>",
        "<td class=\"broken\">✓</td>",
    ])
    func cellsHaveTheirExactValue(cell: String) { #expect(page.contains(cell)) }

    @Test func sumsAreMarked() throws {
        let start = try #require(page.firstRange(of: "<tr class=\"total\">"))
        let total = page[start.upperBound...]
        #expect(total.hasPrefix("<th scope=\"row\">Tổng</th>"))
        #expect(total.prefix(200).contains("<td data-value=\"3603\">3.603</td>"))
    }

    @Test func aDividedTableHasItsHeaderInEveryPart() {
        let parts = page.components(separatedBy: "<table data-key=\"wide\">").dropFirst()
            .map { $0.prefix(through: $0.firstRange(of: "</table>")?.lowerBound ?? $0.startIndex) }
        #expect(parts.count > 1)
        for part in parts {
            #expect(part.contains("<th scope=\"col\">Đơn vị</th>"))
            #expect(part.ranges(of: "<th scope=\"row\"").count == SampleDocument.alike.count)
        }
        let headers = SampleDocument.wideHeaders.map { "<th scope=\"col\" class=\"number\">\($0)</th>" }
        #expect(page.placesInOrder(headers) != nil)
        for header in headers { #expect(page.ranges(of: header).count == 1) }
    }

    @Test func aWideTableHasPaperThatLies() {
        #expect(page.contains("size: A4 landscape"))
        var narrow = SampleDocument.document
        narrow.sections = [ReportSection("Một", [.sentence(SampleDocument.longSentence)])]
        #expect(HTMLRenderer.text(narrow).contains("size: A4 portrait"))
    }

    @Test func anEmptyTableHasItsHeader() {
        let start = "<table data-key=\"empty\">"
        #expect(page.placesInOrder([start, "Đơn vị</th>", "Số</th>", "<tbody></tbody>", "</table>"]) != nil)
    }
}
