import Apportionment
import SelectionCore
import TestSupport
import Testing

@testable import SelectionInput

/// Tables that are sheets of spreadsheet files, and what is said of them.
@Suite("Spreadsheet files") struct SpreadsheetInputTests {
    /// A workbook whose sheets have these rows of cells, each as XML.
    private static func book(_ sheets: KeyValuePairs<String, String>) -> [UInt8] {
        let names = sheets.enumerated().map { "<sheet name='\($1.key)' r:id='s\($0)'/>" }.joined()
        let links = sheets.indices.map { index in
            "<Relationship Id='s\(index)' Type='t/worksheet' Target='s\(index).xml'/>"
        }.joined()
        let parts = sheets.enumerated().map { index, sheet in
            (name: "xl/s\(index).xml", content: Array("<worksheet>\(sheet.value)</worksheet>".utf8))
        }
        return StoredArchive(
            [
                (name: "[Content_Types].xml", content: Array("<Types/>".utf8)),
                (name: "xl/workbook.xml", content: Array("<w xmlns:r='r'><sheets>\(names)</sheets></w>".utf8)),
                (name: "xl/_rels/workbook.xml.rels", content: Array("<R>\(links)</R>".utf8)),
            ] + parts
        ).file
    }

    /// A row of texts and numbers, a blank one between bars.
    private static func row(_ number: Int, _ cells: String, _ attributes: String = "") -> String {
        let cells = cells.split(separator: "|", omittingEmptySubsequences: false).map { cell in
            if cell.isEmpty { return "<c/>" }
            return Double(cell) == nil ? "<c t='inlineStr'><is><t>\(cell)</t></is></c>" : "<c><v>\(cell)</v></c>"
        }
        return "<row r='\(number)'\(attributes)>" + cells.joined() + "</row>"
    }

    private static let plan = "seats: { max: 2 }\ngroups: { w: { sex: Nữ } }\nmerit: score\n"
    private static let header = row(1, "id|name|sex|score")

    private static func texts(_ pool: [UInt8], sheet: String? = nil) -> [String] {
        do {
            return try read(plan, pool, sheet: sheet).remarks.map { $0.text(.english) }
        } catch {
            return error.diagnostics.map { $0.text(.english) }
        }
    }

    private static func read(
        _ plan: String, _ pool: [UInt8], sheet: String? = nil
    ) throws(InputRejection) -> SelectionInputs {
        var file = InputFile(name: "pool.xlsx", bytes: pool)
        file.wantedSheet = sheet
        return try InputReader.read(plan: InputFile(name: "plan.yaml", bytes: plan.utf8), pool: file)
    }

    @Test("have nominees, as CSV files do") func nominees() throws {
        let rows = "<sheetData>" + Self.header + Self.row(2, "N1|An, “A”|Nữ|12.5") + Self.row(5, "N2|Ba|Nam|7")
        let book = Self.book(["Danh sách": rows + "</sheetData>"])
        let inputs = try Self.read(Self.plan, book)
        #expect(inputs.remarks == [] && inputs.pool.count == 2)
        #expect((0..<2).map(inputs.pool.id) == ["N1", "N2"] && inputs.pool.name(0) == "An, “A”")
        #expect(inputs.pool.columns["score"]?.values == ["", "12.5", "7"])
        #expect(inputs.fingerprints.pool.sha256 == InputFile(name: "", bytes: book).sha256)
        let place = inputs.pool.records.location(ofRow: 1)
        #expect(place.cell?.row == 5 && place.cell?.sheet == "Danh sách")
    }

    @Test("say where something is wrong as a person sees it") func places() {
        let rows =
            Self.header + Self.row(2, "N1|An|Nữ|hai") + Self.row(4, "N1|Ba|Nam|7") + Self.row(6, "|Tổng cộng: 2||")
        #expect(
            Self.texts(Self.book(["S 1": rows])) == [
                "pool.xlsx:S 1!D2: “hai” is not a number; write digits with a point before decimals, such as 12.5; cell D2 “score”",
                "pool.xlsx:S 1!A4: the id “N1” is not unique; the first one is in cell A2; cell A4 “id”",
                "pool.xlsx:S 1!B6: “Tổng cộng: 2” looks like a total, not like a nominee; delete the row, or leave such rows out with --skip-invalid; cell B6 “name”",
            ])
    }

    @Test("are told what the table does not show") func remarks() {
        let data =
            Self.header + Self.row(2, "N1|An|Nữ|1", " hidden='1'") + Self.row(3, "N2|Ba|Nam|2")
            + "<row r='4'><c t='inlineStr'><is><t>N3</t></is></c><c t='inlineStr'><is><t>Tư\nLê</t></is></c><c t='e'><f>x</f><v>#N/A</v></c><c><f>1+1</f></c></row>"
        let merges = "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='C2:C3'/></mergeCells>"
        let book = Self.book(["A": data + merges, "B": Self.header, "C": ""])
        #expect(
            Self.texts(book) == [
                "pool.xlsx: the sheet “A” is read; there are others: “B”; --sheet names another one",
                "pool.xlsx:A!2: 1 row is hidden and is read like all others, the first of them row 2; row 2 of the sheet",
                "pool.xlsx:A!C2: cells of several rows are merged in 1 place: the first one holds the value, the others are blank; cell C2",
                "pool.xlsx:A!D4: 1 formula has no result in the file and is read as blank; open the file in Excel and save it; cell D4",
                "pool.xlsx:A!C4: 1 formula gives an error such as “#N/A”, which is read as text; cell C4",
            ])
    }

    @Test("are read by the sheet that is named") func sheets() throws {
        let book = Self.book(["A": Self.row(1, "x|y"), "B": Self.header + Self.row(2, "N9|An|Nữ|1")])
        #expect(try Self.read(Self.plan, book, sheet: "B").pool.id(0) == "N9")
        #expect(
            Self.texts(book, sheet: "Bb") == [
                "pool.xlsx: there is no sheet “Bb”; there are: A, B"
            ])
    }

    @Test("of other kinds have no sheets") func textFile() {
        #expect(
            Self.texts(Array("id,name,sex,score\nN1,An,Nữ,1\n".utf8), sheet: "A") == [
                "pool.xlsx: the file is no spreadsheet: there is no sheet “A” to be read"
            ])
    }

    @Test(
        "that cannot be read say what to do",
        arguments: [
            (
                [0xD0, 0xCF, 0x11, 0xE0],
                "it is a file of Excel 97–2003 (.xls); open it in Excel and save it as “Excel Workbook (.xlsx)”"
            ),
            (
                Array("PK\u{3}\u{4}".utf8),
                "it is no spreadsheet, or damaged; open it in Excel and save it again, or save it as “CSV UTF-8”"
            ),
            (
                book(["S": "<row>"]),
                "the spreadsheet is damaged: its part “xl/s0.xml” is no XML from line 1 on; open it in Excel and save it again, or save it as “CSV UTF-8”"
            ),
        ])
    func refused(file: [UInt8], expected: String) {
        #expect(Self.texts(file) == ["pool.xlsx: " + expected])
    }

    @Test("hold units and quotas, too") func otherTables() throws {
        let units = Self.book(["U": Self.row(1, "unit|staff") + Self.row(2, "A|311") + Self.row(3, "B|12.5")])
        let read = try UnitsFile.read(
            InputFile(name: "u.xlsx", bytes: units), columns: UnitColumns(unit: "unit", weights: ["staff"]))
        #expect(read.units.map(\.name) == ["A", "B"] && read.warnings == [])
        let quotas = Self.book(["Q": Self.row(1, "value|min|max") + Self.row(2, "Nữ|1|2")])
        let plan = "seats: { max: 2 }\nquotas: [{ by: sex, file: q.xlsx }]\n"
        let inputs = try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: plan.utf8),
            pool: InputFile(name: "pool.csv", bytes: "id,sex\nN1,Nữ\n".utf8)
        ) { name throws(InputRejection) in InputFile(name: name, bytes: quotas) }
        #expect(inputs.plan.quotas[0].lines.map(\.bounds) == [Bounds(minimum: .count(1), maximum: .count(2))])
        #expect(inputs.plan.quotas[0].lines[0].location?.cell?.sheet == "Q")
    }
}
