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

    /// The files of words that pages can say in a problem: those of the readers and of counting, not those of the command.
    private static let words: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let folders = ["SelectionInput/Words", "SelectionFile/Words", "NomineeImport/Words", "SelectionCore/Messages"]
        return folders.flatMap { folder in
            FileManager.default.enumerator(atPath: root.appending(path: folder).path())?.compactMap {
                ($0 as? String).map { root.appending(path: folder + "/" + $0).path() }
            } ?? []
        }.filter { $0.hasSuffix("Message.swift") }
    }()

    /// Reports of the command alone: their words never reach a page.
    private static let ofCommand = ["ImportReportMessage.swift"]

    @Test func `whoever writes an option of the command says what is clicked on the page instead`() throws {
        #expect(ProblemPlaceTests.words.count > 10)
        for path in ProblemPlaceTests.words where !ProblemPlaceTests.ofCommand.contains(where: path.hasSuffix) {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let parts = text.split(separator: "var wordsOnPage", maxSplits: 1)
            var open = ""
            for line in parts[0].split(separator: "\n") {
                if let name = line.firstMatch(of: #/case \.(\w+)/#) { open = String(name.1) }
                guard line.contains(#/"[^"]*--[a-z]/#) else { continue }
                let isSaid = parts.count == 2 && parts[1].contains("case .\(open)")
                #expect(isSaid, "\(path.split(separator: "/").last ?? ""): \(open)")
            }
            if parts.count == 2 { #expect(!parts[1].contains(#/--[a-z]/#), "\(path)") }
        }
    }
}
