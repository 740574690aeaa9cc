import TestSupport
import Testing

@testable import Spreadsheets

/// Worksheets in the forms that the format allows, and faults.
@Suite struct WorksheetTests {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let styles = """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[Red]dd\\/mm\\/yyyy;@"/>\
        <numFmt numFmtId="165" formatCode="0.0&quot; dong&quot;"/></numFmts>\
        <fonts><font><name val="Times New Roman"/></font></fonts>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/>\
        <xf numFmtId="46"/></cellXfs></styleSheet>
        """

    /// A workbook with one sheet of this data.
    private static func book(
        _ data: String, workbook: String = "<workbook><sheets><sheet name='S' r:id='a'/></sheets></workbook>",
        strings: String = "<sst><si><t>Họ</t></si><si><r><t>Tên </t></r><r><t>đệm</t></r><rPh><t>x</t></rPh></si></sst>"
    ) -> [UInt8] {
        StoredArchive([
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels":
                "<Relationships><Relationship Id='1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>",
            "xl/workbook.xml": workbook.replacing("<workbook>", with: "<workbook xmlns:r='r' xmlns='\(main)'>"),
            "xl/_rels/workbook.xml.rels": """
            <Relationships><Relationship Id='a' Type='x/worksheet' Target='/xl/worksheets/sheet1.xml'/>\
            <Relationship Id='b' Type='x/sharedStrings' Target='sharedStrings.xml'/>\
            <Relationship Id='c' Type='x/styles' Target='../xl/styles.xml'/></Relationships>
            """,
            "xl/sharedStrings.xml": strings, "xl/styles.xml": styles, "xl/worksheets/sheet1.xml": data,
        ]).file
    }

    private static func sheet(_ rows: String) -> String { "<worksheet><sheetData>\(rows)</sheetData></worksheet>" }

    @Test(arguments: [
        ("<row r='2'><c r='B2' t='s'><v>0</v></c><c t='s'><v>1</v></c></row>", ["2: B=Họ C=Tên đệm"]),
        ("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>", ["1: A#=1", "2: A#=2"]),
        ("<row r='1'><c r='A1' t='inlineStr'><is><t>H&#7885; t&#234;n</t></is></c></row>", ["1: A=Họ tên"]),
        ("<row r='1'><c r='A1' t='str'><f>A2</f><v>x_x000D_y_x00</v></c></row>", ["1: A*=x\ry_x00"]),
        ("<row r='1'><c r='A1'><f>1+1</f><v></v></c><c r='B1' t='b'><v>1</v></c></row>", ["1: A-*= B?=TRUE"]),
        (
            "<row r='1'><c r='A1' s='1'><v>45835</v></c><c r='B1' s='3'><v>1.5</v></c></row>",
            ["1: A@=2025-06-27 B@=1900-01-01 12:00"]
        ),
        ("<row r='1'><c r='A1' s='2'><v>0.4</v></c><c r='B1' s='2'><v>0.07</v></c></row>", ["1: A%=40% B%=7%"]),
        ("<row r='1'><c r='A1' s='4'><v>2.5</v></c><c r='B1' s='5'><v>0.25</v></c></row>", ["1: A#=2.5 B@=06:00"]),
        ("<row r='1'><c r='A1'><v>0.30000000000000004</v></c><c r='B1'><v>1E-3</v></c></row>", ["1: A#=0.3 B#=0.001"]),
        ("<row r='1'><c r='B1' t='e'><v>#N/A</v></c></row>", ["1: B!=#N/A"]),
        ("<row r='1' hidden='true'><c r='AB1'><v>7</v></c></row>", ["1 hidden: AB#=7"]),
        ("<row r='1'><c r='A1' t='d'><v>2025-06-27T00:00:00</v></c></row>", ["1: A@=2025-06-27"]),
        ("", []),
    ])
    func cellsAreRead(rows: String, expected: [String]) throws {
        #expect(try workbook(Self.book(Self.sheet(rows))).sheets.first?.lines == expected)
    }

    @Test(arguments: [
        "<row r='1'><c r='A1' t='s'><v>9</v></c></row>", "<row r='1'><c r='A1' t='s'><v>x</v></c></row>",
        "<row r='9999999'><c><v>1</v></c></row>",
    ])
    func whatWouldBeLostIsDamage(rows: String) {
        #expect(throws: SpreadsheetFault.damaged(part: "S")) { try workbook(Self.book(Self.sheet(rows))) }
    }

    @Test func prefixesStrictNamespacesAndUTF16AreRead() throws {
        let prefixed =
            "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        #expect(try workbook(Self.book(prefixed)).sheets[0].lines == ["1: A#=5"])
        let epoch =
            "<workbook><workbookPr date1904='1'/><sheets><sheet name='S' r:id='a' state='veryHidden'/></sheets></workbook>"
        let old = try workbook(Self.book(Self.sheet("<row r='1'><c r='A1' s='1'><v>0</v></c></row>"), workbook: epoch))
            .sheets[0]
        #expect(old.lines == ["1: A@=1904-01-01"] && old.isHidden)
        let text = "<?xml version='1.0' encoding='UTF-16'?><sst><si><t>Đặng</t></si></sst>"
        var parts: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { parts += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let archive = StoredArchive([
            ("[Content_Types].xml", Array("<Types/>".utf8)),
            (
                "xl/workbook.xml",
                Array("<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>".utf8)
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Array(
                    "<R><Relationship Id='a' Type='t/worksheet' Target='s.xml'/><Relationship Id='b' Type='t/sharedStrings' Target='t.xml'/></R>"
                        .utf8)
            ),
            ("xl/s.xml", Array(Self.sheet("<row><c t='s'><v>0</v></c></row>").utf8)), ("xl/t.xml", parts),
        ])
        #expect(try workbook(archive.file).sheets[0].lines == ["1: A=Đặng"])
    }

    @Test func faultsAreNamed() {
        #expect(fault([]) == .unknownKind)
        #expect(fault(Array("PK\u{3}\u{4}".utf8)) == .damaged(part: ""))
        #expect(fault(StoredArchive(["a": "b"]).file) == .unknownKind)
        #expect(fault([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)) == .oldExcel)
        let encrypted = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(fault([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600) + encrypted) == .encrypted)
        #expect(
            fault(Self.book("<worksheet><sheetData><row>")) == .malformed(part: "xl/worksheets/sheet1.xml", line: 1))
        #expect(
            fault(Self.book("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>"))
                == .documentType(part: "xl/worksheets/sheet1.xml"))
        #expect(
            fault(Self.book(Self.sheet(""), workbook: "<workbook><sheets/></workbook>")) == .noSheet)
        #expect(
            fault(
                Self.book(Self.sheet(""), workbook: "<workbook><sheets><sheet name='S' r:id='z'/></sheets></workbook>"))
                == .missingPart("S"))
        let deep = String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70)
        #expect(fault(Self.book(deep)) == .tooLarge(.depth(most: 64)))
        var limits = SpreadsheetLimits()
        (limits.bytes, limits.cells) = (1_000_000, 3)
        let many = Self.sheet(String(repeating: "<row><c><v>1</v></c></row>", count: 4))
        #expect(fault(Self.book(many), limits: limits) == .tooLarge(.cells(most: 3)))
        limits.bytes = 1_000
        #expect(fault(Self.book(many), limits: limits) == .tooLarge(.bytes(most: 1_000)))
        let disordered = Self.sheet("<row r='2'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row>")
        #expect(fault(Self.book(disordered)) == .damaged(part: "S"))
        let twice = Self.sheet("<row r='2'><c r='A2'><v>7</v></c><c r='A2'><v>8</v></c></row>")
        #expect(fault(Self.book(twice)) == .damaged(part: "S"))
        let encryptedODS = StoredArchive([
            "META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>",
            "content.xml": "x",
        ])
        #expect(fault(encryptedODS.file) == .encrypted)
    }

    @Test(arguments: [
        (
            "<table:table-row><table:table-cell office:value-type='string'><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated='16385'/><table:table-cell office:value-type='string'><text:p>beyond</text:p></table:table-cell></table:table-row>",
            ["1: A=a"]
        ),
        (
            "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2' office:value-type='string'><text:p>a</text:p><text:p>b<text:s text:c='2'/>c</text:p></table:table-cell></table:table-row>",
            ["1: A=a\nb  c B=a\nb  c", "2: A=a\nb  c B=a\nb  c"]
        ),
        (
            "<table:table-row><table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p></office:annotation><text:p>x</text:p></table:table-cell></table:table-row>",
            ["1: A=x"]
        ),
        (
            "<table:table-row table:visibility='collapse'><table:covered-table-cell/><table:table-cell office:value-type='float' office:value='1E3' table:formula='of:=1'/></table:table-row>",
            ["1 hidden: B#*=1000"]
        ),
        (
            "<table:table-row><table:table-cell office:value-type='boolean' office:boolean-value='true'/><table:table-cell office:value-type='date' office:date-value='2025-06-27T07:30:00'/></table:table-row>",
            ["1: A?=TRUE B@=2025-06-27 07:30:00"]
        ),
    ])
    func tablesOfOpenDocumentAreRead(rows: String, expected: [String]) throws {
        let content =
            "<c xmlns:table='t' xmlns:office='o' xmlns:text='x'><table:table table:name='T'>\(rows)</table:table></c>"
        #expect(try workbook(StoredArchive(["content.xml": content]).file).sheets[0].lines == expected)
    }

    @Test func `what has more rows, columns or merged places than are allowed is refused where that is seen`() {
        var limits = SpreadsheetLimits()
        (limits.rows, limits.columns, limits.merged) = (3, 2, 6)
        func excess(_ rows: String, after: String = "") -> SpreadsheetFault? {
            fault(Self.book("<worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>"), limits: limits)
        }
        let row = "<row><c><v>1</v></c></row>"
        #expect(excess(String(repeating: row, count: 3)) == nil)
        #expect(excess(String(repeating: row, count: 4)) == .tooLarge(.rows(most: 3, found: 4)))
        #expect(excess("<row/><row/><row/><row/>" + row) == nil, "blank rows are none")
        #expect(excess("<row><c r='C1'><v>1</v></c></row>") == .tooLarge(.columns(most: 2, found: 3)))
        #expect(excess("<row><c r='C1' s='1'/></row>" + row) == nil, "blank cells are none")
        #expect(excess(row, after: "<mergeCells><mergeCell ref='A1:B3'/></mergeCells>") == nil)
        #expect(excess(row, after: "<mergeCells><mergeCell ref='A1:B4'/></mergeCells>") == .tooLarge(.merges(most: 6)))
        func table(_ rows: String) -> SpreadsheetFault? {
            let content = "<c xmlns:table='t' xmlns:office='o' xmlns:text='x'><table:table>\(rows)</table:table></c>"
            return fault(StoredArchive(["content.xml": content]).file, limits: limits)
        }
        func filled(_ attributes: String) -> String {
            "<table:table-cell office:value-type='string' \(attributes)><text:p>a</text:p></table:table-cell>"
        }
        func repeated(_ count: Int) -> String {
            "<table:table-row table:number-rows-repeated='\(count)'>\(filled(""))</table:table-row>"
        }
        #expect(table(repeated(3)) == nil)
        #expect(table(repeated(60_000)) == .tooLarge(.rows(most: 3, found: 60_000)))
        #expect(
            table("<table:table-row>\(filled("table:number-columns-repeated='999999999'"))</table:table-row>")
                == .tooLarge(.columns(most: 2, found: 16_384)))
        #expect(
            table("<table:table-row>\(filled("table:number-columns-spanned='999999999'"))</table:table-row>")
                == .tooLarge(.merges(most: 6)))
    }
}
