import Testing

@testable import SelectionReport

@Suite struct TerminalRendererTests {
    private let text = TerminalRenderer.text(SampleDocument.document, width: TerminalRenderer.width)
    private var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// The lines of a table alone.
    private func lines(of table: ReportTable, width: Int? = nil) -> [String] {
        TerminalTable(table, width: width).lines
    }

    @Test func everySectionHasItsHeadingInOrder() {
        #expect(text.placesInOrder([SampleDocument.document.title] + SampleDocument.headings) != nil)
        #expect(!text.contains("Bỏ trống"))
    }

    @Test func nothingIsLeftThatATerminalWouldObey() {
        #expect(!text.contains("\u{1B}"))
        #expect(lines.contains("  <b>&\"'\\u{1B}[31m, 'một' \"hai\""))
    }

    @Test func noLineIsWiderThanItMayBe() {
        for line in lines { #expect(line.count <= TerminalRenderer.width, "\(line)") }
        #expect(lines.contains { $0.count > 80 })
    }

    @Test func wordsOfASentenceAreAllThere() {
        let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains(SampleDocument.longSentence.trimmingSuffix { $0 == " " }))
    }

    /// The names are cut here, and are told apart all the same.
    @Test(arguments: [SampleDocument.kinds, SampleDocument.wide])
    func differentNamesStayDifferent(table: ReportTable) {
        let lines = lines(of: table, width: TerminalRenderer.width)
        let rows = lines.drop { !$0.contains("──") }.dropFirst().prefix(SampleDocument.alike.count)
        let width = (lines.first { $0.contains("──") } ?? "").dropFirst(2).prefix { $0 == "─" }.count
        let names = rows.map { String($0.dropFirst(2).prefix(width)) }
        #expect(Set(names).count == SampleDocument.alike.count)
        #expect(names.allSatisfy { $0.contains("…") })
    }

    @Test func aDividedTableHasItsHeaderAboveEveryPart() {
        let lines = lines(of: SampleDocument.wide, width: TerminalRenderer.width)
        let headers = lines.filter { $0.hasPrefix("  Đơn vị") }
        #expect(headers.count > 1)
        #expect(headers.joined().placesInOrder(SampleDocument.wideHeaders) != nil)
        #expect(lines.count { $0.contains("──") } == headers.count)
        let perPart = 2 + SampleDocument.alike.count
        #expect(lines.count { !$0.isEmpty } == headers.count * perPart)
        #expect(lines.count { $0.hasPrefix("  Cơ ") } == headers.count * SampleDocument.alike.count)
    }

    @Test func sumsAndTheNoteStandBelowTheRows() throws {
        let lines = lines(of: SampleDocument.kinds)
        #expect(lines.last == "  " + SampleDocument.note)
        let total = try #require(lines.dropLast().last)
        #expect(total.hasPrefix("  Tổng ") && total.hasSuffix(" 3.603"))
        #expect(!lines.contains { $0.contains("Chi tiết") })
    }

    @Test func numbersStandAtTheRight() throws {
        var table = ReportTable("numbers", [.text("Tên"), .count("Số")])
        table.add([.text("a"), NumberStyle(.vietnamese).cell(7)])
        table.add([.text("bcde"), NumberStyle(.vietnamese).cell(1_200)])
        #expect(lines(of: table) == ["  Tên      Số", "  ────  ─────", "  a         7", "  bcde  1.200"])
    }

    @Test func anEmptyTableHasItsHeader() {
        #expect(lines.placesOf("  Đơn vị  Số", after: "Không có dòng nào") == 1)
    }
}

extension [String] {
    /// The number of lines that `line` stands below `start`; nil where either is missing.
    fileprivate func placesOf(_ line: String, after start: String) -> Int? {
        guard let first = firstIndex(of: start) else { return nil }
        return self[first...].firstIndex(of: line).map { $0 - first }
    }
}

extension String {
    /// The text without its last characters of a kind.
    fileprivate func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isLeftOut(last) { text.removeLast() }
        return text
    }
}
