#!/usr/bin/env python3
"""Opens every paper of the demo as Word's and Excel's files are opened by others: python-docx and openpyxl.

    readback.py --binary DELEGATES

Selects from the demo's list, writes every KIND as docx and xlsx, and looks at each: the elements whose order Word is strict about,
the headings of tables, and that every table of counts adds up to its line of sums; LibreOffice, where it is there, makes pages
of each. Ends with `N passed, N failed`.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

import docx
import openpyxl

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "..", "Datasets", "lang-son-2025")
KINDS = ["delegates", "alternates", "allocation", "credentials", "commendation", "budget", "passed-on", "draw", "replacements",
         "replies", "progress"]
# What may be in an element, in the order of the schema (ECMA-376, part 1, §17).
ORDERS = {
    "pPr": ["keepNext", "keepLines", "pageBreakBefore", "pBdr", "shd", "tabs", "spacing", "ind", "jc", "rPr", "sectPr"],
    "tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "vAlign"],
    "sectPr": ["headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "titlePg"],
}
# The demo's plan states no costs, so this paper is a sentence.
WITHOUT_TABLE = ["budget"]
SUM = ("Tổng cộng", "Total")


def number(text):
    """A count as the papers write it; None for anything else, shares and amounts with decimals among it."""
    if isinstance(text, float) and not text.is_integer():
        return None
    digits = str(int(text)) if isinstance(text, float) else str(text).replace(".", "")
    return int(digits) if digits.isdigit() else None


def sums(rows):
    """The columns of counts whose line of sums is not their sum."""
    shares = {column for column, heading in enumerate(rows[0]) if "%" in str(heading)}
    if len(rows) < 3 or not any(cell in SUM for cell in rows[-1]):
        return []
    found = []
    for column, sum_ in enumerate(number(cell) for cell in rows[-1]):
        counts = [number(row[column]) for row in rows[1:-1]]
        if column not in shares and sum_ is not None and None not in counts and sum(counts) != sum_:
            found.append(f"“{rows[0][column]}” adds up to {sum(counts)}, not {sum_}")
    return found


def word(path, needs_table):
    found, document = [], docx.Document(path)
    for name, order in ORDERS.items():
        for element in document.element.body.iter("{*}" + name):
            children = [child.tag.split("}")[1] for child in element]
            places = [order.index(child) if child in order else -1 for child in children]
            if -1 in places or places != sorted(places):
                found.append(f"{name} has {children}")
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    with_header = [rows for table, rows in zip(document.tables, tables) if list(table._tbl.iter("{*}tblHeader"))]
    if needs_table and not with_header:
        found.append("no table has a header")
    for rows in with_header:
        if not all(rows[0]):
            found.append(f"a heading is blank: {rows[0]}")
        found += sums(rows)
    return found


def excel(path, needs_table):
    found, book = [], openpyxl.load_workbook(path)
    for sheet in book:
        rows = [list(row) for row in sheet.iter_rows()]
        headers = [index for index, row in enumerate(rows) if row[0].fill.fgColor.rgb == "FFF2F2F2"]
        for start in headers:
            table = []
            for row in rows[start:]:
                if row[0].border.left.style is None or (table and row[0].fill.fgColor.rgb == "FFF2F2F2"):
                    break
                table.append(["" if cell.value is None else cell.value for cell in row])
            found += [f"{sheet.title}: {line}" for line in sums(table)]
        if needs_table and not headers:
            found.append(f"{sheet.title}: no table")
    return found


def unopened(folder):
    """The papers that LibreOffice makes no pages of, where it is there."""
    papers = sorted(name for name in os.listdir(folder) if name.endswith((".docx", ".xlsx")))
    if not shutil.which("soffice"):
        print("LibreOffice is not there: it opens none of the papers", file=sys.stderr)
        return []
    found = []
    for ending in (".docx", ".xlsx"):
        pages = os.path.join(folder, "pages" + ending)
        subprocess.run(["soffice", "-env:UserInstallation=file://" + os.path.join(folder, "profile"), "--headless", "--convert-to",
                        "pdf", "--outdir", pages] + [os.path.join(folder, name) for name in papers if name.endswith(ending)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)
        for name in papers:
            if name.endswith(ending) and not os.path.exists(os.path.join(pages, name[:-5] + ".pdf")):
                found.append(f"{name}: LibreOffice does not open it")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True)
    binary = parser.parse_args().binary
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        inputs = [os.path.join(DATA, "plan.yaml"), os.path.join(DATA, "nominees.csv")]
        selection = os.path.join(folder, "selection.json")
        subprocess.run([binary, "select", *inputs, "--format", "json", "--output", selection], check=True)
        for kind in KINDS:
            for ending, read in [("docx", word), ("xlsx", excel)]:
                path = os.path.join(folder, f"{kind}.{ending}")
                done = subprocess.run(
                    [binary, "export", *inputs, selection, "--document", kind, "--format", ending, "--output", path, "--previous",
                     selection, "--letterhead", os.path.join(DATA, "letterhead.yaml"), "--conferences",
                     os.path.join(DATA, "conferences.yaml"), "--units", os.path.join(DATA, "units.csv"), "--lang", "vi"],
                    capture_output=True, text=True)
                found = read(path, kind not in WITHOUT_TABLE) if done.returncode == 0 else [f"ended with {done.returncode}: {done.stderr[-500:]}"]
                for line in found[:5]:
                    print(f"{kind}.{ending}: {line}")
                passed, failed = passed + (not found), failed + bool(found)
        for line in unopened(folder):
            print(line)
            failed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
