import ExactArithmetic
import Foundation
import Testing
import Wording

@testable import SelectionCore
@testable import SelectionReport

/// Pages as they lie on paper: parts alike, names whole, pictures without anything cut or struck through.
@Suite struct PageLayoutTests {
    @Test(arguments: [20, 57, 120, 300])
    func thePartsOfADividedTableAreAlike(room: Int) {
        let widths = (0..<30).map { 3 + $0 % 5 }
        var table = ReportTable("wide", [.text("Tên")] + (0..<30).map { ReportColumn.count("\($0)").inPart($0) })
        table.add([.text("a")] + (0..<30).map { .text("\($0)") })
        let blocks = ColumnBlocks(of: table, room: room) { $0 == 0 ? 6 : widths[$0 - 1] }.blocks
        let taken = blocks.map { $0.dropFirst().reduce(0) { $0 + widths[$1 - 1] } }
        #expect(blocks.flatMap { $0.dropFirst() } == Array(1...30))
        #expect(blocks.allSatisfy { $0.first == 0 })
        #expect(taken.allSatisfy { $0 <= room - 6 })
        // A part could be missing only a column that would not fit.
        #expect((taken.max() ?? 0) - (taken.min() ?? 0) <= 2 * 7)
    }

    @Test func namesAndClassesStandOnOneLine() {
        var table = ReportTable("delegates", [.count("STT"), .text("Mã"), .text("Họ và tên"), .text("Đơn vị")])
        let unit = "Cơ quan ngành dọc trên địa bàn (Tòa án, Viện kiểm sát, Thuế, Kho bạc, Bảo hiểm, Thi hành án)"
        table.add([.text("1"), .text("LS0001"), .text("Nguyễn Thị Phương Thảo"), .text(unit)])
        let page = HTMLTable(table: table, heading: nil).markup.text
        #expect(page.contains(">Nguyễn Thị Phương Thảo</td>") && page.contains("<td class=\"whole\">Nguyễn"))
        #expect(page.contains("<td>\(unit)</td>"))
    }

    @Test func pagesAreNumbered() {
        let page = HTMLRenderer.text(SampleDocument.document)
        #expect(page.contains("@top-center { content: counter(page)"))
        #expect(page.contains("@page :first"))
    }

    /// The numbers after `name="` in a picture's texts.
    private func places(_ name: String, of element: String, in picture: String) -> [Double] {
        picture.split(separator: "<").filter { $0.hasPrefix(element + " ") }.compactMap { tag in
            tag.firstRange(of: " \(name)=\"").flatMap { range in
                Double(tag[range.upperBound...].prefix { $0 != "\"" })
            }
        }
    }

    @Test func noMarkRunsThroughAFigure() {
        let chart = BarChart(
            title: "Tỷ lệ", series: [.init(name: "a", tone: .first)],
            rows: [.init(label: "Đại biểu nữ", bars: [.init(value: 0.4, text: "40,0%")], marks: [0.41, 0.44, 0.5])],
            markName: "chỉ tiêu", axis: { "\($0)" })
        let picture = chart.picture.document
        let marks = picture.split(separator: "<").filter { $0.contains("chart-line-mark") && $0.contains("x1=") }
            .compactMap { tag in
                tag.firstRange(of: "x1=\"").flatMap { Double(tag[$0.upperBound...].prefix { $0 != "\"" }) }
            }
        let text = picture.split(separator: "<").first { $0.contains(">40,0%") } ?? ""
        let start = text.firstRange(of: " x=\"").flatMap { Double(text[$0.upperBound...].prefix { $0 != "\"" }) } ?? 0
        let end = start + SVG.width(of: "40,0%", size: 10)
        #expect(start > 0)
        #expect(marks.allSatisfy { $0 < start - 2 || $0 > end + 2 }, "\(marks), \(start)–\(end)")
    }

    @Test func labelsOfChartsAreInFull() {
        let label = "Người lao động trực tiếp sản xuất, công tác tại các xã vùng sâu, vùng xa và khu vực biên giới"
        let chart = BarChart(
            title: "t", series: [.init(name: "a", tone: .first)],
            rows: [.init(label: label, bars: [.init(value: 1, text: "1")])], axis: { "\($0)" })
        let grid = ChangeGrid(
            title: "t", columns: ["PA1"], rows: [.init(label: label, changes: [3])], text: { "\($0)" })
        for picture in [chart.picture.document, grid.picture.document] {
            #expect(!picture.contains("…"))
            for word in label.split(separator: " ") { #expect(picture.contains(word)) }
        }
    }

    @Test func everyOptionIsInThePanels() {
        let options = (1...20).map { "PA\($0)" }
        let panels = SharePanels(
            title: "t", options: options,
            panels: [
                .init(
                    label: "Đại biểu nữ",
                    bars: options.map { _ in .init(value: 0.4, text: "40%", marks: [0.4], isKept: true) })
            ], markName: "m", brokenName: "b")
        let picture = panels.picture.document
        for option in options { #expect(picture.contains(">\(option)<")) }
    }

    @Test func boundsAreWholePeople() {
        func count(_ minimum: Rational?, _ maximum: Rational?) -> Recount.RuleCount {
            .init(
                id: "r", label: "Đại biểu nữ", place: .init(.rule), base: Group.all, required: false, priority: 1,
                count: 157, baseCount: 300, minimum: minimum, maximum: maximum)
        }
        let words = ComparisonWords(language: .vietnamese)
        #expect(words.bounds(count(Rational(315, 2), nil)) == "≥158")
        #expect(words.bounds(count(nil, Rational(315, 2))) == "≤157")
        #expect(words.bounds(count(Rational(315, 2), Rational(315, 2))) == "=157,5")
        #expect(words.numbers.minimumCell(count(Rational(315, 2), nil)).value == .amount(Rational(315, 2)))
        let note = words.exactBounds([("Đại biểu nữ", count(Rational(315, 2), nil))])
        #expect(note?.contains("Đại biểu nữ ≥ 157,5") == true)
        #expect(words.exactBounds([("Đại biểu nữ", count(120, nil))]) == nil)
    }

    @Test func theWindowsCommandQuotesWhatPowerShellReads() {
        let command = LotteryRecomputation(seed: "LS-2025’s 'x' $y", id: { _ in "N`1" }).powerShell(of: 0)
        #expect(
            command
                == "[BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash("
                + "[Text.Encoding]::UTF8.GetBytes('LS-2025’’s ''x'' $y' + [char]10 + 'N`1')))")
    }

    @Test func namesAreCutInNarrowTerminalsOnlyAndStayDifferent() {
        var table = ReportTable("units", [.text("Đơn vị"), .count("Số")])
        for name in SampleDocument.alike { table.add([.text(name), .text("1")]) }
        let whole = TerminalTable(table).lines.joined(separator: "\n")
        #expect(SampleDocument.alike.allSatisfy(whole.contains))
        let narrow = TerminalTable(table, width: 40).lines
        #expect(narrow.allSatisfy { $0.count <= 40 })
        #expect(Set(narrow.dropFirst(2)).count == SampleDocument.alike.count)
        #expect(SampleDocument.alike.allSatisfy(TerminalTable(table, width: 200).lines.joined().contains))
    }
}
