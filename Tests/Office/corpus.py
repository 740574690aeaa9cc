#!/usr/bin/env python3
"""One pool as every program writes it: pool → spreadsheet → pool gives the same pool.

    corpus.py --binary DELEGATES [--keep FOLDER]

Writes the nominees of the demo by openpyxl, XlsxWriter (with shared and with inline texts), odfpy and, where it is there, LibreOffice
(.xlsx, .ods and .xls), reads each of them by `import` and by `select`, and compares with what comes of the CSV file. Ends with
`N passed, N failed`.
"""
import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile

import odf.opendocument
import odf.table
import odf.text
import openpyxl
import xlsxwriter

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "..", "Datasets", "lang-son-2025")
PLAN, POOL = os.path.join(DATA, "plan.yaml"), os.path.join(DATA, "nominees.csv")


def value(text):
    """A cell's text as somebody's program has it: whole numbers and decimals are numbers."""
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return text


def rows():
    with open(POOL, encoding="utf-8", newline="") as file:
        return [[value(cell) for cell in row] for row in csv.reader(file)]


def by_openpyxl(path):
    book = openpyxl.Workbook()
    for row in rows():
        book.active.append(row)
    book.save(path)


def by_xlsxwriter(path, **options):
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet("Danh sách")
        for index, row in enumerate(rows()):
            for column, cell in enumerate(row):
                sheet.write(index, column, cell)


def by_odfpy(path):
    book = odf.opendocument.OpenDocumentSpreadsheet()
    table = odf.table.Table(name="Danh sách")
    for row in rows():
        line = odf.table.TableRow()
        for cell in row:
            if isinstance(cell, str):
                node = odf.table.TableCell(valuetype="string")
                node.addElement(odf.text.P(text=cell))
            else:
                node = odf.table.TableCell(valuetype="float", value=cell)
            line.addElement(node)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    book.save(path)


def by_libreoffice(source, path):
    """The spreadsheet that LibreOffice makes of another one."""
    folder, kind = os.path.dirname(path), path.rsplit(".", 1)[1]
    profile = "-env:UserInstallation=file://" + os.path.join(folder, "profile")
    subprocess.run(["soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, source],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    os.replace(os.path.join(folder, os.path.basename(source).rsplit(".", 1)[0] + "." + kind), path)


def written(folder):
    """The files, by the program that wrote them."""
    files = {}

    def add(name, kind, write, *arguments, **options):
        files[name] = os.path.join(folder, name + "." + kind)
        write(*arguments, files[name], **options)

    add("openpyxl", "xlsx", by_openpyxl)
    add("xlsxwriter", "xlsx", by_xlsxwriter)
    add("xlsxwriter-inline", "xlsx", by_xlsxwriter, constant_memory=True)
    add("odfpy", "ods", by_odfpy)
    if shutil.which("soffice"):
        for kind in ("xlsx", "ods", "xls"):
            add("libreoffice-" + kind, kind, by_libreoffice, files["openpyxl" if kind != "xlsx" else "odfpy"])
    else:
        print("LibreOffice is not there: its files are left out", file=sys.stderr)
    return files


def read(binary, pool, folder):
    """The list of delegates with every column, and the pool that `import` makes, without where each row stands."""
    select = subprocess.run([binary, "select", PLAN, pool, "--format", "csv", "--columns", "all"], capture_output=True, text=True)
    output = os.path.join(folder, "pool.csv")
    made = subprocess.run([binary, "import", pool, "--plan", PLAN, "--map", os.path.join(DATA, "import.yaml"), "--output", output, "--force"],
                          capture_output=True, text=True)
    if select.returncode != 0 or made.returncode not in (0, 7):
        return f"select ended with {select.returncode}, import with {made.returncode}: {(select.stderr + made.stderr)[-1500:]}", None
    with open(output, encoding="utf-8-sig", newline="") as file:
        imported = [{key: cell for key, cell in row.items() if key != "source"} for row in csv.DictReader(file)]
    return list(csv.reader(select.stdout.splitlines())), imported


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    folder = arguments.keep or tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    passed, failed = 0, 0
    expected = read(arguments.binary, POOL, folder)
    if expected[1] is None or len(expected[1]) != len(rows()) - 1:
        sys.exit(f"the CSV file itself is not read: {expected[0]}")
    for name, path in written(folder).items():
        found = read(arguments.binary, path, folder)
        if found == expected:
            passed += 1
            continue
        failed += 1
        print(f"{name}: what is read differs from the CSV file", file=sys.stderr)
        if found[1] is None:
            print(found[0], file=sys.stderr)
        else:
            differing = [(one, other) for one, other in zip(expected[1], found[1]) if one != other]
            print(f"  {len(found[0])} delegates, {len(found[1])} nominees, {len(differing)} differ", file=sys.stderr)
            print(f"  fields that differ: {sorted({key for one, other in differing for key in one if one[key] != other.get(key)})}",
                  file=sys.stderr)
    if not arguments.keep:
        shutil.rmtree(folder)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
