#!/usr/bin/env python3
"""Makes a folder of spreadsheets as units send them, each by another hand, from a clean list of nominees.

    messy.py NOMINEES.csv FOLDER [--seed 1]

The traps are those that offices meet: titles, headers of two rows, sections that give the unit or the class, totals, signatures,
"as above", merged cells, other spellings, other encodings, every form of a date, hidden rows, a person who is nominated twice.
Everybody in the lists is synthetic: they are those of NOMINEES.csv, whose cells are the truth that an import has to find again.
Needs openpyxl, xlsxwriter and odfpy.
"""
import argparse
import csv
import datetime
import os
import random
import unicodedata

import openpyxl
from openpyxl.styles import Font

FIELDS = {
    "name": "Họ và tên", "unit": "Đơn vị", "class": "Thành phần đại biểu", "gender": "Giới tính", "ethnicity": "Dân tộc",
    "sector": "Thành phần kinh tế", "party": "Đảng viên", "research": "Nghiên cứu khoa học",
    "direct": "Trực tiếp sản xuất, công tác", "kind": "Cá nhân/tập thể", "award": "Danh hiệu cao nhất",
    "achievement": "Điểm thành tích", "age": "Tuổi",
}
HEADINGS = {
    "name": ["Họ và tên", "HỌ VÀ TÊN", "Họ tên", "Họ và tên\nđại biểu"],
    "birth": ["Ngày, tháng, năm sinh", "Ngày sinh", "Năm sinh", "NGÀY SINH (dd/mm/yyyy)"],
    "gender": ["Giới tính", "GIỚI TÍNH", "Giới"],
    "ethnicity": ["Dân tộc", "DÂN TỘC", "Dân  tộc"],
    "unit": ["Đơn vị", "Đơn vị giới thiệu", "ĐƠN VỊ"],
    "class": ["Thành phần đại biểu", "Thành phần", "THÀNH PHẦN"],
    "sector": ["Thành phần kinh tế"],
    "party": ["Đảng viên", "Đảng viên (đánh dấu x)"],
    "research": ["Nghiên cứu khoa học", "NGHIÊN CỨU KHOA HỌC"],
    "direct": ["Trực tiếp sản xuất, công tác", "Trực tiếp sản xuất"],
    "kind": ["Cá nhân/tập thể", "Cá nhân, tập thể"],
    "award": ["Danh hiệu cao nhất", "Danh hiệu", "Hình thức khen thưởng cao nhất"],
    "achievement": ["Điểm thành tích", "Điểm"],
    "age": ["Tuổi"],
}
TONES = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ"}
TCVN3 = {}
for first, letters in [(0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
                       (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ")]:
    for offset, letter in enumerate(letters):
        TCVN3[letter] = chr(first + offset)
SYNONYMS = {"Mông": ["Hmông", "H'Mông", "Mèo"], "Sán Chay": ["Cao Lan", "Sán Chỉ"], "Dao": ["Dao Đỏ", "Mán"]}


def tcvn3(text):
    """The text in TCVN3; None where it has a capital with a tone, which the encoding lacks."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        if ord(letter) < 0x80:
            out.append(letter)
        elif letter in TCVN3:
            out.append(TCVN3[letter])
        else:
            return None
    return "".join(out)


class Sheet:
    """A list of one unit, in the manner of one hand."""

    def __init__(self, rng, unit, people, style):
        self.rng, self.unit, self.people, self.style = rng, unit, people, style
        self.rows, self.merges, self.hidden = [], [], []

    def put(self, cells):
        self.rows.append(cells)
        return len(self.rows)

    def build(self):
        rng, style = self.rng, self.style
        fields = ["name", "birth"]
        if not style["halves"]:
            fields.append("gender")
        fields += ["ethnicity", "sector", "party", "research", "direct", "kind", "award", "achievement"]
        if style["class"] == "column":
            fields.append("class")
        if style["unit"] == "column":
            fields.append("unit")
        if style["age"]:
            fields.append("age")
        rest = fields[1:]
        rng.shuffle(rest)
        self.fields = ["number", "name"] + rest
        self.columns = []
        for field in self.fields:
            self.columns += [("birth", "Nam"), ("birth", "Nữ")] if field == "birth" and style["halves"] else [(field, None)]
        width = len(self.columns)
        if style["titles"]:
            title = "UBND " + self.unit.upper() if style["unit"] == "title" else "PHÒNG NỘI VỤ"
            self.put([title])
            self.put([""] * (width // 2) + ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
            self.put([])
            self.put(["DANH SÁCH GIỚI THIỆU ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN"])
            if rng.random() < 0.5:
                self.put(["(Kèm theo Công văn số     /CV ngày    tháng    năm 2025)"])
        self.header()
        if rng.random() < 0.4:
            self.put([f"({i + 1})" for i in range(width)])
        people = list(self.people)
        if style["class"] == "sections":
            for mark, name in zip("AB", ["Cơ sở", "Khách mời, lãnh đạo"]):
                members = [p for p in people if p["class"] == name]
                if members:
                    self.put([f"{mark}. {name.upper() if rng.random() < 0.5 else name}"])
                    self.write(members)
        else:
            if style["unit"] == "section":
                self.put(["I", rng.choice([self.unit, self.unit.upper()])])
            self.write(people)
        if style["total"]:
            self.put(["", f"Tổng cộng: {len(people)} người"])
        if style["signature"]:
            self.put([])
            self.put([""] * (width - 3) + ["Lạng Sơn, ngày 05 tháng 02 năm 2025"])
            self.put(["", "NGƯỜI LẬP BIỂU"] + [""] * (width - 5) + ["TM. ỦY BAN NHÂN DÂN"])
            self.put(["", "(Ký, ghi rõ họ tên)"] + [""] * (width - 5) + ["CHỦ TỊCH"])

    def header(self):
        rng, style = self.rng, self.style
        names = []
        for field, half in self.columns:
            names.append("STT" if field == "number" else rng.choice(HEADINGS[field]) if half in (None, "Nam") else "")
        first = self.put(names)
        if style["halves"]:
            self.put([half or "" for _, half in self.columns])
            for index, (field, half) in enumerate(self.columns):
                if half == "Nam":
                    self.merges.append((first, index, first, index + 1))
                elif half is None:
                    self.merges.append((first, index, first + 1, index))
        self.header_names = names

    def write(self, people):
        rng, style = self.rng, self.style
        above = {}
        for position, person in enumerate(people):
            if style["repeat"] and position and position % 15 == 0:
                self.put(list(self.header_names))
                if style["halves"]:
                    self.put([half or "" for _, half in self.columns])
                above = {}
            cells = []
            for field, half in self.columns:
                if field == "number":
                    cells.append(position + 1)
                    continue
                if field == "birth":
                    cells.append(self.birth(person) if half in (None, person["gender"]) else "")
                    continue
                value = person[field]
                text = self.messed(field, value)
                if value and above.get(field) == value and field in ("ethnicity", "sector", "unit") and rng.random() < style["above"]:
                    text = rng.choice(["//", "-nt-", "-//-", "nt"])
                above[field] = value
                cells.append(text)
            number = self.put(cells)
            if rng.random() < 0.03:
                self.hidden.append(number)
            if rng.random() < 0.03:
                self.put([])

    def birth(self, person):
        rng, day = self.rng, person["born"]
        form = rng.choice(self.style["dates"])
        if form == "date":
            return datetime.datetime(day.year, day.month, day.day)
        return {
            "dmy": f"{day.day:02}/{day.month:02}/{day.year}", "short": f"{day.day}/{day.month}/{day.year}",
            "dots": f"{day.day}.{day.month}.{day.year}", "dashes": f"{day.day:02}-{day.month:02}-{day.year}",
            "iso": day.isoformat(), "two": f"{day.day}/{day.month}/{day.year % 100:02}",
        }[form]

    def messed(self, field, value):
        """The value as somebody else writes it; what it stands for is the same."""
        rng, style = self.rng, self.style
        if value == "" or field == "achievement":
            return float(value) if field == "achievement" and value else value
        if field == "age":
            return int(value)
        text = value
        if field in ("party", "research", "direct") and value == "Có" and style["marks"]:
            return rng.choice(["x", "X", "Có", "có"])
        if rng.random() > style["mess"]:
            return text
        trap = rng.choice(["blanks", "nbsp", "zero", "nfd", "eth", "case", "tone", "cyrillic", "synonym", "plain"])
        if trap == "blanks":
            return "  " + text.replace(" ", "  ") + " "
        if trap == "nbsp":
            return text.replace(" ", "\u00a0")
        if trap == "zero":
            return text[:1] + "\u200b" + text[1:]
        if trap == "nfd":
            return unicodedata.normalize("NFD", text)
        if trap == "eth":
            return text.replace("đ", "ð").replace("Đ", "Ð")
        if trap == "case" and field not in ("name", "award"):
            return rng.choice([text.upper(), text.lower()])
        if trap == "tone" and field != "name":
            for new, old in TONES.items():
                text = text.replace(new, old)
            return text
        if trap == "cyrillic":
            return text.replace("a", "\u0430", 1)
        if trap == "synonym" and field == "ethnicity" and value in SYNONYMS:
            return rng.choice(SYNONYMS[value])
        if trap == "plain" and field in ("gender", "ethnicity", "sector"):
            plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
            return plain.replace("đ", "d").replace("Đ", "D")
        return text


def write_xlsx(sheet, path, font=None, extra=False):
    book = openpyxl.Workbook()
    tab = book.active
    tab.title = "Danh sách"
    for number, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row, 1):
            if value == "":
                continue
            cell = tab.cell(number, column)
            if font and isinstance(value, str):
                old = tcvn3(value)
                if old is not None:
                    cell.value, cell.font = old, Font(name=font)
                    continue
            cell.value = value
            if isinstance(value, datetime.datetime):
                cell.number_format = "dd/mm/yyyy"
    for top, left, bottom, right in sheet.merges:
        tab.merge_cells(start_row=top, start_column=left + 1, end_row=bottom, end_column=right + 1)
    for number in sheet.hidden:
        tab.row_dimensions[number].hidden = True
    if extra:
        notes = book.create_sheet("Hướng dẫn")
        notes["A1"] = "Điền theo mẫu; không đổi tên cột."
    book.save(path)


def write_csv(sheet, path, encoding, delimiter):
    def text(value):
        if isinstance(value, datetime.datetime):
            return value.strftime("%d/%m/%Y")
        if isinstance(value, float) and value == int(value):
            return str(int(value))
        return str(value)
    with open(path, "w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        for row in sheet.rows:
            writer.writerow([text(value) for value in row])


def write_ods(sheet, path):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import CoveredTableCell, Table, TableCell, TableRow
    from odf.text import P
    book = OpenDocumentSpreadsheet()
    table = Table(name="Danh sách")
    starts = {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in sheet.merges}
    covered = {(r, c) for t, l, b, e in sheet.merges for r in range(t, b + 1) for c in range(l, e + 1)} - set(starts)
    for number, row in enumerate(sheet.rows, 1):
        line = TableRow()
        for column in range(max(len(row), 1 + max([c for r, c in covered if r == number], default=-1))):
            value = row[column] if column < len(row) else ""
            if (number, column) in covered:
                line.addElement(CoveredTableCell())
                continue
            options = {}
            if (number, column) in starts:
                rows, columns = starts[number, column]
                options = {"numberrowsspanned": rows, "numbercolumnsspanned": columns}
            if isinstance(value, datetime.datetime):
                cell = TableCell(valuetype="date", datevalue=value.date().isoformat(), **options)
                cell.addElement(P(text=value.strftime("%d/%m/%Y")))
            elif isinstance(value, (int, float)):
                cell = TableCell(valuetype="float", value=str(value), **options)
                cell.addElement(P(text=str(value)))
            else:
                cell = TableCell(valuetype="string", **options) if value else TableCell(**options)
                if value:
                    cell.addElement(P(text=value))
            line.addElement(cell)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    book.save(path)


def born(rng, age):
    """A day of birth of somebody whose age is counted by years, in 2025."""
    return datetime.date(2025 - age, rng.randint(1, 12), rng.randint(1, 28))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("nominees")
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    os.makedirs(arguments.folder, exist_ok=True)
    with open(arguments.nominees, encoding="utf-8-sig", newline="") as file:
        records = list(csv.DictReader(file))
    units = {}
    for record in records:
        person = {field: record[heading] for field, heading in FIELDS.items()}
        person["born"] = born(rng, int(record["Tuổi"])) if record["Tuổi"] else None
        if person["born"] is None:
            person["born"] = datetime.date(1980, 1, 2)
        units.setdefault(record["Đơn vị"], []).append(person)
    forms = ["xlsx"] * 24 + ["ods"] * 4 + ["csv"] * 4 + ["tcvn3"] * 3 + ["bytes"] * 2
    rng.shuffle(forms)
    everyone = []
    for index, (unit, people) in enumerate(units.items()):
        form = forms[index % len(forms)]
        old = form in ("tcvn3", "bytes")
        style = {
            "titles": rng.random() < 0.8, "halves": rng.random() < 0.35, "class": rng.choice(["column", "sections"]),
            "unit": rng.choice(["column", "title", "section", "file"]), "age": rng.random() < 0.3, "total": rng.random() < 0.6,
            "signature": rng.random() < 0.7, "repeat": rng.random() < 0.4, "above": 0.5, "marks": rng.random() < 0.6,
            "mess": 0 if old else 0.12, "dates": rng.choice([["date"], ["dmy"], ["short", "dmy", "dots"], ["dashes"], ["iso"], ["two", "dmy"]]),
        }
        if style["unit"] == "title" and not style["titles"] or style["unit"] == "section" and style["class"] == "sections":
            style["unit"] = "column"
        if form == "bytes":
            style["dates"] = ["dmy"]
            style["unit"] = "file"
            style["titles"] = False
        sheet = Sheet(rng, unit, people, style)
        sheet.build()
        stem = unit.replace("/", " ")
        name = stem if style["unit"] == "file" else f"Danh sach {index + 1}"
        if form == "xlsx":
            write_xlsx(sheet, f"{arguments.folder}/{name}.xlsx", extra=rng.random() < 0.2)
        elif form == "tcvn3":
            write_xlsx(sheet, f"{arguments.folder}/{name}.xlsx", font=rng.choice([".VnTime", ".VnArial"]))
        elif form == "ods":
            write_ods(sheet, f"{arguments.folder}/{name}.ods")
        elif form == "bytes":
            lower = [[v if not isinstance(v, str) else (tcvn3(v) or tcvn3(v.lower()) or v) for v in row] for row in sheet.rows]
            sheet.rows = lower
            write_csv(sheet, f"{arguments.folder}/{name}.csv", "cp1252", ";")
        else:
            write_csv(sheet, f"{arguments.folder}/{name}.csv", rng.choice(["utf-8", "utf-8-sig", "utf-16"]), rng.choice([",", ";", "\t"]))
        everyone += people
    twice = rng.sample([p for p in everyone if p["class"] == "Cơ sở"], 6)
    front = Sheet(rng, "", twice, {
        "titles": True, "halves": False, "class": "column", "unit": "column", "age": False, "total": False, "signature": False,
        "repeat": False, "above": 0, "marks": False, "mess": 0, "dates": ["dmy"]})
    front.build()
    write_xlsx(front, f"{arguments.folder}/Uy ban MTTQ gioi thieu.xlsx")


if __name__ == "__main__":
    main()
