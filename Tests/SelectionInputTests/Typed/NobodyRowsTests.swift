import Apportionment
import SelectionCore
import Testing
import Wording

@testable import SelectionInput

@Suite("Rows that are nobody")
struct NobodyRowsTests {
    private static let plan: FileContent = "seats: { max: 2 }\nmerit: score\n"
    private static let skip = "delete the row, or leave such rows out with --skip-invalid"
    private static let looks = "it looks like a heading, a note or a signature"

    @Test("among nominees are errors", arguments: cases)
    func nominees(_ example: InputCase) { #expect(example.texts() == example.expected) }

    static let cases: [InputCase] = [
        InputCase(
            "an id alone", plan: plan, pool: "id,name,score\nN1,An,1\nGhi chú,,\n",
            expected: [
                "error pool.csv:3:1: only one cell of the row is filled, with “Ghi chú”: \(looks); \(skip); cell A3 “id”"
            ]),
        InputCase(
            "a name alone is not repeated", plan: plan, pool: "id,name,score\nN1,An,1\n,Chi nhánh,\n",
            expected: ["error pool.csv:3:2: only one cell of the row is filled: \(looks); \(skip); cell B3 “name”"]),
        InputCase(
            "cells that look empty", plan: plan, pool: "id,name,score\nN1,An,1\nI,\u{A0},\"\u{200B}\"\n",
            expected: [
                "error pool.csv:3:1: only one cell of the row is filled, with “I”: \(looks); \(skip); cell A3 “id”"
            ]),
        InputCase("a row of blanks is none", plan: plan, pool: "id,name,score\nN1,An,1\n\u{A0},\u{A0},\u{200B}\n"),
        InputCase(
            "of two columns one may be blank", plan: "seats: { max: 2 }\nmerit: score\n", pool: "id,score\nN1,1\nN2,\n"),
        InputCase(
            "a total with a figure", plan: plan, pool: "id,name,score\nN1,An,1\nN2,Ba,2\n,Tổng cộng,3\n",
            expected: [
                "error pool.csv:4:2: “Tổng cộng” looks like a total, not like a nominee; \(skip); cell B4 “name”"
            ]),
        InputCase(
            "a total in capitals and apart", plan: plan,
            pool: "id,name,score\nN1,An,1\nN2,TO\u{302}\u{309}NG SỐ,2\nN3,III. Cộng,2\nTotal:,x,3\n",
            expected: [
                "error pool.csv:3:4: “TỔNG SỐ” looks like a total, not like a nominee; \(skip); cell B3 “name”",
                "error pool.csv:5:1: “Total:” looks like a total, not like a nominee; \(skip); cell A5 “id”",
            ]),
        InputCase(
            "people and corporations whose names begin alike", plan: plan,
            pool:
                "id,name,score\nN1,Tống Văn An,1\nN2,Tổng công ty Điện lực,2\nN3,Cộng Hòa,3\nT1,Tổng Cọt,4\nTotal1,Công,1\n"
        ),
        InputCase(
            "a signature beside another", plan: plan,
            pool: "id,name,score\nN1,An,1\nNgười lập biểu,Thủ trưởng đơn vị,\n",
            expected: ["error pool.csv:3:1: the row looks like a signature; \(skip); cell A3 “id”"]),
        InputCase(
            "the header again", plan: plan, pool: "id,name,score\nN1,An,1\n id ,\"name\",score\n",
            expected: ["error pool.csv:3:1: the row repeats the header; \(skip); cell A3 “id”"]),
        InputCase(
            "no name", plan: plan, pool: "id,name,score\nN1,An,1\nN2,,2\nN3,\" \",2\n",
            expected: [
                "error pool.csv:3:4: the name is blank; cell B3 “name”",
                "error pool.csv:4:5: the name is blank; cell B4 “name”",
            ]),
        InputCase("a file without names", plan: plan, pool: "id,unit,score\nN1,A,1\nN2,,2\n"),
        InputCase(
            "a name by another heading", plan: "seats: { max: 2 }\ncolumns: { name: Họ tên }\nmerit: score\n",
            pool: "id,Họ tên,score\nN1,An,1\nN2,,2\n",
            expected: ["error pool.csv:3:4: the name is blank; cell B3 “Họ tên”"]),
        InputCase(
            "a heading without its delimiters", plan: plan, pool: "id,name,score\nI. Chi Lăng\nN1,An,1\n",
            expected: [
                "error pool.csv:2:1: fields in this row: 1, in the header: 3; only one cell of the row is filled: \(looks); row 2 of the sheet"
            ]),
        InputCase(
            "left out", plan: plan, pool: "id,name,score\nI,,\nN1,An,1\nid,name,score\nN2,Ba,\nCộng: 2,x,3\n",
            options: ReadOptions(skipsInvalidRows: true),
            expected: [
                "warning pool.csv:2:1: only one cell of the row is filled, with “I”: \(looks); the row is left out; cell A2 “id”",
                "warning pool.csv:4:1: the row repeats the header; the row is left out; cell A4 “id”",
                "warning pool.csv:6:1: “Cộng: 2” looks like a total, not like a nominee; the row is left out; cell A6 “id”",
            ]),
    ]

    @Test("in memory are errors, too")
    func inMemory() {
        let table = NomineeTable(
            headers: ["id", "name", "score"],
            rows: [["I", "", ""], ["N1", "An", "1"], ["id", "name", "score"], ["", "Cộng", "3"], ["N2", "", "1"]])
        let texts = rejection {
            try SelectionInputs.read(
                plan: .text("seats: { max: 2 }\nmerit: score\n", name: "plan.yaml"), nominees: table)
        }
        #expect(
            texts == [
                "nominees:1:1: only one cell of the row is filled, with “I”: \(NobodyRowsTests.looks); \(NobodyRowsTests.skip)",
                "nominees:3:1: the row repeats the header; \(NobodyRowsTests.skip)",
                "nominees:4:2: “Cộng” looks like a total, not like a nominee; \(NobodyRowsTests.skip)",
                "nominees:5:2: the name is blank",
            ])
    }

    private func rejection(_ read: () throws -> Any) -> [String] {
        do { return ["\(try read())"] } catch {
            return (error as? InputRejection)?.diagnostics.map { $0.text(.english) } ?? ["\(error)"]
        }
    }

    /// A file of units, and what is said of it.
    struct Units: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var table: String
        var expected: [String]
    }

    private static func total(_ place: String, _ name: String, _ cell: String) -> String {
        "error units.csv:\(place): “\(name)” is a total: its figures are the sums of other rows; delete the row; cell \(cell) “unit”"
    }
    private static let byName =
        "is called a total, but its figures are not the sums of other rows; it is read like any other row"
    private static let bySum = "are the sums of all other rows: is it a total? it is read like any other row"
    private static let keep = "if it is one, delete the row"

    static let unitCases: [Units] = [
        Units(
            testDescription: "a total on top", table: "unit,staff\nTổng số,30\nA,10\nB,20\n",
            expected: [total("2:1", "Tổng số", "A2")]),
        Units(
            testDescription: "subtotals and a total",
            table: "unit,staff\nA,10\nB,20\nCộng (I),30\nC,5\nD,6\nCộng (II),11\nTổng cộng,41\n",
            expected: [
                total("4:1", "Cộng (I)", "A4"), total("7:1", "Cộng (II)", "A7"), total("8:1", "Tổng cộng", "A8"),
            ]),
        Units(
            testDescription: "a name alone", table: "unit,staff\nA,10\nB,20\nTổng cộng,31\n",
            expected: ["warning units.csv:4:1: “Tổng cộng” \(byName); \(keep); cell A4 “unit”"]),
        Units(
            testDescription: "figures alone", table: "unit,staff\nA,10\nB,20\nC,30\n",
            expected: ["warning units.csv:4:1: the figures of “C” \(bySum); \(keep); cell A4 “unit”"]),
        Units(testDescription: "two rows", table: "unit,staff\nA,6\nB,6\n", expected: []),
        Units(testDescription: "a ward called Cộng Hòa", table: "unit,staff\nA,6\nB,7\nCộng Hòa,8\n", expected: []),
        Units(
            testDescription: "shares and numbers of rows",
            table: "STT,unit,staff,share\n1,A,6,40%\n2,B,9,60%\n3,Tổng,15,100%\n",
            expected: [total("4:3", "Tổng", "B4")]),
        Units(
            testDescription: "a section, a note, the header again, a signature",
            table: "STT,unit,staff\nI,,\n1,A,6\nSTT,unit,staff\n2,B,9\n,Người lập biểu,x\n,ghi chú: tạm tính,\n",
            expected: [
                "error units.csv:2:1: only one cell of the row is filled: \(looks); delete the row; cell A2 “STT”",
                "error units.csv:4:1: the row repeats the header; delete the row; cell A4 “STT”",
                "error units.csv:6:2: the row looks like a signature; delete the row; cell B6 “unit”",
                "error units.csv:7:2: only one cell of the row is filled, with “ghi chú: tạm tính”: \(looks); delete the row; cell B7 “unit”",
            ]),
        Units(
            testDescription: "units that look the same", table: "unit,staff\nHòa Bình,6\nHOÀ BÌNH,7\n",
            expected: [
                "warning units.csv:3:1: “HOÀ BÌNH” looks like “Hòa Bình” and is read as another one; if they are the same, keep one row; the capitals differ; the tone mark stands elsewhere; the first one is on line 2, cell A2; cell A3 “unit”"
            ]),
        Units(
            testDescription: "titles above the header", table: "BIỂU 1\nNăm 2025\nunit,staff\nA,6\n",
            expected: ["error units.csv:1:1: line 3 has unit, staff: lines 1–2 look like a title; delete them"]),
        Units(testDescription: "a stated delimiter", table: "sep=;\r\nunit;staff\r\nA;6\r\nB;7\r\n", expected: []),
    ]

    @Test("among units are told by name and by sum", arguments: unitCases)
    func units(_ example: Units) {
        let file = InputFile(name: "units.csv", bytes: example.table.utf8)
        let texts: [String]
        do {
            let read = try UnitsFile.read(file, columns: UnitColumns(weights: ["staff"]))
            texts = read.warnings.map { "\($0.severity) \($0.text(.english))" }
        } catch {
            texts = error.diagnostics.map { "\($0.severity) \($0.text(.english))" }
        }
        #expect(texts == example.expected)
    }

    @Test("may be columns of a matrix")
    func columns() {
        func texts(_ units: String, _ categories: String) -> [String] {
            do {
                let read = try MatrixFiles.read(
                    units: InputFile(name: "u.csv", bytes: units.utf8),
                    categories: InputFile(name: "c.csv", bytes: categories.utf8))
                return read.warnings.map { "\($0.severity) \($0.text(.english))" }
            } catch {
                return error.diagnostics.map { "\($0.severity) \($0.text(.english))" }
            }
        }
        #expect(
            texts("unit,seats,Nữ,Nam,Tổng\nA,5,100,200,300\nB,4,150,150,300\n", "category,seats\nNữ,4\nNam,4\nTổng,1\n")
                == [
                    "warning c.csv:4:1: “Tổng” \(NobodyRowsTests.byName); \(NobodyRowsTests.keep); cell A4 “category”",
                    "error u.csv:1:19: the column “Tổng” is a total: its figures are the sums of the other columns; delete the column, and the category of that name; cell E1 “Tổng”",
                ])
        #expect(
            texts("unit,seats,x,y,z\nA,5,1,2,3\nB,4,1,1,2\n", "category,seats\nx,4\ny,4\nz,1\n") == [
                "warning u.csv:1:16: the figures under “z” are the sums of the other columns: is it a total?; cell E1 “z”"
            ])
    }

    @Test("in a quota file are errors")
    func quotaFile() {
        let example = InputCase(
            "quotas", plan: "seats: { max: 2 }\nquotas: { by: unit, file: q.csv }\n", pool: "id,unit\n1,A\n2,B\n",
            quotas: "value,min,max\nA,1,2\nvalue,min,max\nB,3,4\nTổng,4,\nLập ngày 1/1,,\n")
        #expect(
            example.texts() == [
                "error q.csv:3:1: the row repeats the header; delete the row; cell A3 “value”",
                "error q.csv:5:1: “Tổng” is a total: its figures are the sums of other rows; delete the row; cell A5 “value”",
                "error q.csv:6:1: only one cell of the row is filled, with “Lập ngày 1/1”: \(NobodyRowsTests.looks); delete the row; cell A6 “value”",
            ])
    }
}
