#!/usr/bin/env python3
"""Makes the files of this folder: sixty that a reader of spreadsheets and lists has to refuse, or to read with a word about it.

Nobody in them exists. What is said of each stands in messages.txt, which a test compares.
"""
import io
import os
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = (f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
         f'ContentType="application/xml"/></Types>')
ROOT = f'<Relationships xmlns="{P}"><Relationship Id="r1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
BOOK = f'<workbook xmlns="{NS}" xmlns:r="{R}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>'
RELS = f'<Relationships xmlns="{P}"><Relationship Id="r1" Type="{R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
HEAD = ["Họ và tên", "Giới tính", "Dân tộc", "Đơn vị", "Thành phần", "Ngày sinh"]
GOOD = [HEAD, ["Nông Văn A", "Nam", "Tày", "Phường Chi Lăng", "Cơ sở", "02/09/1975"]]


def cell(column, row, value, form="inlineStr", more=""):
    letter = chr(65 + column)
    if form == "inlineStr":
        return f'<c r="{letter}{row}" t="inlineStr"{more}><is><t>{value}</t></is></c>'
    return f'<c r="{letter}{row}"{" t=%r" % form if form else ""}{more}><v>{value}</v></c>'.replace("'", '"')


def sheet(rows, extra=""):
    lines = "".join(f'<row r="{number}">' + "".join(cell(c, number, v) for c, v in enumerate(row) if v) + "</row>"
                    for number, row in enumerate(rows, 1))
    return f'<worksheet xmlns="{NS}"><sheetData>{lines}</sheetData>{extra}</worksheet>'


def xlsx(parts=None, drop=()):
    all_parts = {"[Content_Types].xml": TYPES, "_rels/.rels": ROOT, "xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": RELS,
                 "xl/worksheets/sheet1.xml": sheet(GOOD)}
    all_parts.update(parts or {})
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in all_parts.items():
            if name not in drop:
                info = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, content)
    return buffer.getvalue()


def ods(content):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)):
            info = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
    return buffer.getvalue()


def ods_table(rows, more=""):
    O = "urn:oasis:names:tc:opendocument:xmlns:"
    lines = "".join("<table:table-row>" + "".join(
        f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>' for value in row)
        + "</table:table-row>" for row in rows)
    return (f'<office:document-content xmlns:office="{O}office:1.0" xmlns:table="{O}table:1.0" xmlns:text="{O}text:1.0">'
            f'<office:body><office:spreadsheet><table:table table:name="Trang1">{lines}{more}</table:table></office:spreadsheet>'
            f'</office:body></office:document-content>')


def csv(rows, separator=","):
    return "\n".join(separator.join(row) for row in rows) + "\n"


def row(*cells):
    return sheet([HEAD]).replace("</sheetData>", '<row r="2">' + "".join(cells) + "</row></sheetData>")


def files():
    good = xlsx()
    central = good.rindex(b"PK\x01\x02")
    yield "01-empty.xlsx", b""
    yield "02-cut-in-the-middle.xlsx", good[:len(good) // 2]
    yield "03-cut-at-the-end.xlsx", good[:-10]
    yield "04-only-the-signature.xlsx", b"PK\x03\x04"
    yield "05-no-directory.xlsx", good[:good.index(b"PK\x01\x02")]
    yield "06-wrong-checksum.xlsx", good.replace(good[central + 16:central + 20], b"\x01\x02\x03\x04")
    yield "07-not-a-workbook.xlsx", text_document()
    yield "08-no-workbook-part.xlsx", xlsx(drop=["xl/workbook.xml"])
    yield "09-no-worksheet-part.xlsx", xlsx(drop=["xl/worksheets/sheet1.xml"])
    yield "10-no-relationships.xlsx", xlsx(drop=["xl/_rels/workbook.xml.rels"])
    yield "11-workbook-without-sheets.xlsx", xlsx({"xl/workbook.xml": f'<workbook xmlns="{NS}"><sheets/></workbook>'})
    yield "12-xml-cut.xlsx", xlsx({"xl/worksheets/sheet1.xml": sheet(GOOD)[:-40]})
    yield "13-xml-not-closed.xlsx", xlsx({"xl/worksheets/sheet1.xml": sheet(GOOD).replace("</row>", "", 1)})
    yield "14-xml-two-roots.xlsx", xlsx({"xl/worksheets/sheet1.xml": sheet(GOOD) + "<a/>"})
    yield "15-xml-not-utf8.xlsx", xlsx({"xl/worksheets/sheet1.xml": sheet(GOOD).encode().replace(b"Nam", b"N\xe1m")})
    yield "16-document-type.xlsx", xlsx({"xl/worksheets/sheet1.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]>" + sheet(GOOD)})
    entities = "".join(f'<!ENTITY e{i} "{"&e%d;" % (i - 1) * 10}">' for i in range(1, 9))
    yield "17-billion-laughs.xlsx", xlsx({
        "xl/worksheets/sheet1.xml": f'<!DOCTYPE a [<!ENTITY e0 "ha">{entities}]>' + sheet([["&e8;"]])})
    yield "18-nested-too-deep.xlsx", xlsx({"xl/worksheets/sheet1.xml": "<a>" * 200 + "</a>" * 200})
    yield "19-external-entity.xlsx", xlsx({
        "xl/worksheets/sheet1.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + sheet([["&x;"]])})
    yield "20-rows-out-of-order.xlsx", xlsx({"xl/worksheets/sheet1.xml": sheet(GOOD).replace('r="1"', 'r="7"')})
    yield "21-cells-out-of-order.xlsx", xlsx({"xl/worksheets/sheet1.xml": row(cell(3, 2, "a"), cell(1, 2, "b"))})
    yield "22-cell-beyond-the-sheet.xlsx", xlsx({
        "xl/worksheets/sheet1.xml": row('<c r="ZZZZ2" t="inlineStr"><is><t>a</t></is></c>')})
    yield "23-row-beyond-the-sheet.xlsx", xlsx({
        "xl/worksheets/sheet1.xml": sheet([HEAD]).replace("</sheetData>", '<row r="9999999"><c><v>1</v></c></row></sheetData>')})
    yield "24-shared-text-missing.xlsx", xlsx({"xl/worksheets/sheet1.xml": row(cell(0, 2, 7, "s"))})
    yield "25-shared-text-no-number.xlsx", xlsx({"xl/worksheets/sheet1.xml": row(cell(0, 2, "x", "s"))})
    yield "26-formula-without-result.xlsx", xlsx({
        "xl/worksheets/sheet1.xml": row(cell(0, 2, "Nông Văn A"), '<c r="B2"><f>IF(1,"Nam","Nữ")</f><v></v></c>', cell(2, 2, "Tày"))})
    yield "27-formula-errors.xlsx", xlsx({
        "xl/worksheets/sheet1.xml": row(cell(0, 2, "Nông Văn A"), cell(1, 2, "#N/A", "e"), cell(2, 2, "#REF!", "e"))})
    yield "28-old-excel.xls", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)
    yield "29-password.xlsx", (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(100))
    yield "30-binary-workbook.xlsb", xlsx({"xl/workbook.bin": b"\x83\x01", "_rels/.rels": ROOT.replace("book.xml", "book.bin")}, drop=["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
    yield "31-web-page.xls", b"<html><body><table><tr><td>H\xe1\xbb\x8d v\xc3\xa0 t\xc3\xaan</td></tr></table></body></html>"
    yield "32-xml-of-2003.xls", b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
    yield "33-picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(64)
    yield "34-pdf.xlsx", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"
    yield "35-hidden-sheet-and-rows.xlsx", xlsx({
        "xl/workbook.xml": BOOK.replace('sheetId="1"', 'sheetId="1" state="hidden"'),
        "xl/worksheets/sheet1.xml": sheet(GOOD).replace('<row r="2">', '<row r="2" hidden="true">')})
    yield "36-blank-sheet.xlsx", xlsx({"xl/worksheets/sheet1.xml": f'<worksheet xmlns="{NS}"><sheetData/></worksheet>'})
    yield "37-titles-only.xlsx", xlsx({"xl/worksheets/sheet1.xml": sheet([["UBND PHƯỜNG CHI LĂNG"], ["DANH SÁCH"]])})
    yield "38-headings-unknown.xlsx", xlsx({"xl/worksheets/sheet1.xml": sheet([["Tên gọi", "Phái tính"], ["Nông Văn A", "Nam"]])})
    yield "39-prefixed-and-strict.xlsx", xlsx({"xl/worksheets/sheet1.xml": sheet(GOOD).replace("<", "<x:").replace("<x:/", "</x:")
        .replace("xmlns=", "xmlns:x=").replace(NS, "http://purl.oclc.org/ooxml/spreadsheetml/main")})
    yield "40-joined-to-a-mail.xlsx", b"From: a mail\r\n\r\n" + good
    yield "41-not-closed.ods", ods(ods_table(GOOD)[:-60])
    yield "42-document-type.ods", ods("<!DOCTYPE a>" + ods_table(GOOD))
    yield "43-a-text-document.ods", ods(ods_table(GOOD).replace("spreadsheet", "text"))
    yield "44-repeats-without-end.ods", ods(ods_table(
        GOOD, '<table:table-row table:number-rows-repeated="1048570"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'))
    yield "45-repeats-with-content.ods", ods(ods_table(
        GOOD, '<table:table-row table:number-rows-repeated="1048570"><table:table-cell office:value-type="string" '
        'table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'))
    yield "46-quote-not-closed.csv", csv(GOOD).replace("Nam", '"Nam')
    yield "47-quote-in-the-middle.csv", csv(GOOD).replace("Nam", 'N"am')
    yield "48-text-after-a-quote.csv", csv(GOOD).replace("Nam", '"Nam"x')
    yield "49-zero-byte.csv", csv(GOOD).replace("Nam", "N\0am")
    yield "50-western-code-page.csv", csv([["Name", "Müller"], ["Gößler", "Jürgen"]]).encode("cp1252")
    yield "51-tcvn3.csv", csv([["Hä vµ tªn", "Giíi tÝnh", "D©n téc"], ["N«ng V¨n An", "Nam", "Tµy"]]).encode("cp1252")
    yield "52-utf16.csv", b"\xff\xfe" + csv(GOOD, "\t").encode("utf-16-le")
    yield "53-one-column.csv", "Họ và tên\nNông Văn A\n"
    yield "54-blank-lines.csv", "\n\n\n"
    yield "55-days-that-are-none.csv", csv([HEAD] + [["Người " + c, "Nam", "Tày", "Phường Chi Lăng", "Cơ sở", day] for c, day in zip(
        "ABC", ["31/02/1975", "1/1/2090", "hôm qua"])])
    yield "56-months-first.csv", csv([HEAD] + [["Người " + c, "Nam", "Tày", "Phường Chi Lăng", "Cơ sở", day] for c, day in zip(
        "AB", ["05/13/1975", "03/04/1980"])])
    yield "57-citizens-numbers.csv", csv([HEAD + ["Số CCCD"]] + [
        ["Người " + c, "Nam", "Tày", "Phường Chi Lăng", "Cơ sở", "02/09/1975", number] for c, number in zip(
            "ABCDE", ["020175001234", "020080001234", "2.01E+10", "12345", "999075001234"])])
    yield "58-both-genders.csv", 'Họ và tên,"Ngày, tháng, năm sinh",,Dân tộc\n,Nam,Nữ,\nNgười A,2/9/1975,3/9/1975,Tày\n'
    yield "59-unknown-values.csv", csv([HEAD, ["Người A", "Nam", "Ngốc", "Phường Chi Lang", "Cơ sởo", ""]])
    yield "60-names-alone.csv", csv([["STT", "Họ và tên", "Dân tộc"], ["1", "Người A", "Tày"], ["", "Người B", ""], ["", "Người C", ""]])


def text_document():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("[Content_Types].xml", "word/document.xml"):
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), "<a/>")
    return buffer.getvalue()


def main():
    for name, content in files():
        with open(os.path.join(HERE, name), "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)


if __name__ == "__main__":
    main()
