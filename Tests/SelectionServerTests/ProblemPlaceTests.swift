import DelegateSelection
import Foundation
import Testing

@testable import SelectionServer

/// Problems as pages say them: places in an officer's words, and what is to be done without a command.
@Suite struct ProblemPlaceTests {
    @Test(arguments: [
        ("plan.yaml", 105, "Phương án, dòng 105: ", "The plan, line 105: "),
        ("quotas.csv", 32, "Bảng phân bổ suất (quotas.csv), dòng 32: ", "The seats (quotas.csv), line 32: "),
        ("selection.json", 0, "Danh sách đã lựa chọn: ", "The list that was selected: "),
        ("Xã A.xlsx", 0, "Tệp Xã A.xlsx: ", "The file Xã A.xlsx: "),
    ])
    func `a place is told as an officer calls it`(file: String, line: Int, vietnamese: String, english: String) {
        let problem = Diagnostic(
            .error, at: SourceLocation(file: file, line: line, column: line > 0 ? 5 : 0), Message(FrameMessage.notFound)
        )
        #expect(problem.textOnPage(.vietnamese).hasPrefix(vietnamese))
        #expect(problem.textOnPage(.english).hasPrefix(english))
        #expect(!problem.textOnPage(.vietnamese).contains(":\(line):"))
    }

    @Test func `a cell is told by its sheet, or behind the problem by its heading`() {
        var cell = SheetCell(row: 14, column: 3, heading: "Tuổi")
        func text(_ file: String) -> String {
            Diagnostic(
                .error, at: SourceLocation(file: file, line: 14, column: 4, cell: cell), Message(FrameMessage.notFound)
            ).textOnPage(.vietnamese)
        }
        #expect(text("nominees.csv").hasPrefix("Danh sách người được giới thiệu: "))
        #expect(text("nominees.csv").hasSuffix("; ô D14 “Tuổi”"))
        cell.sheet = "Trang 1"
        #expect(text("a.xlsx").hasPrefix("Tệp a.xlsx, ô Trang 1!D14: "))
        #expect(!text("a.xlsx").hasSuffix("“Tuổi”"))
    }

    @Test func `an option of the command is no place`() {
        let problem = Diagnostic(.error, at: SourceLocation(file: "--staff"), Message(FrameMessage.notFound))
        #expect(problem.text(.english).hasPrefix("--staff: "))
        #expect(problem.textOnPage(.english) == Message(FrameMessage.notFound).text(.english))
    }

    @Test(arguments: Language.allCases)
    func `a report on a page leaves out what is typed`(language: Language) {
        let message = Message(AllocationMessage.allocationTie(units: "A, B", seats: "1"))
        var table = ReportTable("settings", [.text("")])
        table.add([.text("select --from", onPage: "Văn bản")])
        (table.note, table.noteOnPage) = ("--all", "2/3")
        let place = Diagnostic(
            .error, at: SourceLocation(file: "plan.yaml", line: 7, column: 3), Message(FrameMessage.notFound))
        let document = ReportDocument(
            "A", language: language,
            sections: [
                ReportSection([
                    .paragraph(ReportParagraph(message, language)), .paragraph(ReportParagraph(place, language)),
                    .table(table),
                ])
            ])
        let typed = HTMLRenderer.text(document)
        for words in ["--lot SEED", "select --from", "plan.yaml:7:3", "--all"] { #expect(typed.contains(words)) }
        let pages = [
            HTMLRenderer.text(document.onPage),
            Markup.page(.element("main", [:], HTMLRenderer.sections(of: document))),
        ]
        for page in pages {
            for words in ["--lot", "select", "plan.yaml", "--all"] { #expect(!page.contains(words)) }
            for words in ["A, B", "Văn bản", "2/3"] { #expect(page.contains(words)) }
        }
    }

    /// The files of words that pages can say: those of every area but the commands.
    private static let words: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        return (FileManager.default.enumerator(atPath: root.path())?.allObjects ?? []).compactMap { $0 as? String }
            .filter { $0.contains(#/Message(\+\w+)?\.swift$/#) }
            .filter { !$0.hasPrefix("delegates") }
            .map { root.appending(path: $0).path() }
    }()

    /// True where a line says what is typed: an option, a command by its name, text between backticks.
    private static func isTyped(_ line: Substring) -> Bool {
        guard line.utf8.contains(UInt8(ascii: "\"")), !line.drop(while: \.isWhitespace).hasPrefix("//") else {
            return false
        }
        return line.contains(#/"[^"]*(--[a-z]|lệnh [a-z]|`)/#)
            || line.contains(#/"[^"]*\b(with|dùng|delegates) (select|check|verify|explain|replace|allocate)\b/#)
            || line.contains(#/"[^"]*\bcheck lists\b/#)
    }

    @Test func `whoever writes an option of the command says what is clicked on the page instead`() throws {
        #expect(ProblemPlaceTests.words.count > 60)
        for path in ProblemPlaceTests.words {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let parts = text.split(separator: "var wordsOnPage", maxSplits: 1)
            var open = ""
            for line in parts[0].split(separator: "\n") {
                let words = line.drop(while: \.isWhitespace)
                if words.hasPrefix("case .") { open = String(words.dropFirst(6).prefix { $0.isLetter || $0.isNumber }) }
                guard ProblemPlaceTests.isTyped(line) else { continue }
                let isSaid = parts.count == 2 && parts[1].contains("case .\(open)")
                #expect(isSaid, "\(path.split(separator: "/").last ?? ""): \(open)")
            }
            guard parts.count == 2 else { continue }
            for line in parts[1].split(separator: "\n") { #expect(!ProblemPlaceTests.isTyped(line), "\(path)") }
        }
    }
}
