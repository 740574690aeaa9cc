import Foundation
import TestSupport
import Testing

@testable import Spreadsheets

/// Files that other programs wrote, and what comes of them when bytes of them change.
@Suite struct ProgramFileTests {
    private static func file(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Files")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    @Test func aFileOfOpenpyxlIsRead() throws {
        let sheets = try workbook(try Self.file("openpyxl.xlsx")).sheets
        #expect(sheets.map(\.name) == ["Danh sách", "Ẩn"] && sheets.map(\.isHidden) == [false, true])
        #expect(
            sheets[0].lines == [
                "1: A=DANH SÁCH", "2: A=TT B=Họ và tên C=Ngày sinh D=Điểm E=Tỷ lệ F=Nữ",
                "3: A#=1 B=Nguyễn Thị Hòa C@=1975-09-02 D#=12.5 E%=40% F?=TRUE",
                "4 hidden: A#=2 B=Trần <An> & \"B\" C@=1980-01-01 07:30 D#=0.3 E%=12.5% F?=FALSE", "5: B=Nguyễn",
                "10: A#=3 B-*= C-*=",
            ])
        #expect(sheets[0].merges == [Sheet.Merge(rows: 1...1, columns: 0...5)])
        #expect(sheets[0].hiddenColumns == [3...3])
        let legacy = sheets[0].cells.first { sheets[0].text($0) == "Nguyễn" }
        #expect(legacy.map { sheets[0].fonts[Int($0.font)] } == ".VnTime")
    }

    @Test func aFileOfXlsxWriterIsRead() throws {
        let sheets = try workbook(try Self.file("xlsxwriter.xlsx")).sheets
        #expect(
            sheets[0].lines == [
                "1: A=Họ và tên B#=100000000000000000000 C#=0.0000001", "2: A@=2025-06-27 B=dòng 1\ndòng 2",
                "3: A#=-3.25 B!*=#DIV/0! C#=123456789012346000", "4: A?=TRUE",
            ])
    }

    @Test func aFileOfOdfpyIsRead() throws {
        let sheets = try workbook(try Self.file("odfpy.ods")).sheets
        #expect(sheets.map(\.name) == ["Tờ 1"])
        #expect(sheets[0].lines == ["1: A=Mã B=Họ tên", "2: A#=12.5 B@=1990-05-06 C%=40%"])
    }

    @Test(arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx", "odfpy.ods"])
    func bentFilesAreReadOrRefused(name: String) throws {
        let whole = try Self.file(name)
        for length in stride(from: 0, to: whole.count, by: 97) {
            #expect(fault(Array(whole.prefix(length))) != nil, "\(name), the first \(length) bytes")
        }
        var random = RandomSource(seed: 16)
        var refused = 0
        for _ in 0..<400 {
            var bent = whole
            for _ in 0..<random.number(1...4) {
                bent[random.number(0...bent.count - 1)] = UInt8(random.number(0...255))
            }
            if fault(bent) != nil { refused += 1 }
        }
        #expect(refused > 200)
    }
}
