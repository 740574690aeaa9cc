#!/usr/bin/env python3
"""From a folder of messy spreadsheets to a pool that equals the truth: the officer's part is played by the truth.

    office.py --binary DELEGATES [--seeds 1 2 3] [--keep FOLDER]

Makes the folder (messy.py), imports it, answers every question of the review as somebody would who knows the people, imports again
with the answers, and compares the pool with the truth, cell by cell. Then it selects from the pool, verifies that, and writes every
paper as a Word document, which has to be an archive of well-formed parts with a table. Ends with `N passed, N failed`.
"""
import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "..", "Datasets", "lang-son-2025")
KEPT = ["Mã", "Họ và tên", "Đơn vị", "Thành phần đại biểu", "Giới tính", "Dân tộc", "Tuổi", "Thành phần kinh tế", "Đảng viên",
        "Nghiên cứu khoa học", "Trực tiếp sản xuất, công tác", "Cá nhân/tập thể", "Danh hiệu cao nhất", "Điểm thành tích"]


def records(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def run(binary, *arguments):
    done = subprocess.run([binary, *arguments], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def answered(review, truth, pool):
    """The review with every question answered by the truth: yes where the offered value is that of the person."""
    by_name = {}
    for record in truth:
        by_name.setdefault(record["Họ và tên"], []).append(record)
    place = {}
    for record in pool:
        *file, cell = record["source"].split(":")
        place[(file[0], file[1] if len(file) > 1 else "", cell[len(cell.rstrip("0123456789")):])] = record
    for line in review:
        if line["certainty"] != "confirm":
            continue
        row = line["cell"][len(line["cell"].rstrip("0123456789")):]
        record = place.get((line["file"], line["sheet"], row))
        if line["column"] == "" and line["after"].startswith("="):
            # Two people may have one name and one birthday: only those on the list of the Front are there twice.
            line["agree"] = "có" if "Uy ban MTTQ" in line["file"] + line["after"] else "không"
        elif line["rule"] == "unit in the file’s name":
            line["agree"] = "có" if line["file"].startswith(line["after"].replace("/", " ")) else "không"
        elif line["column"] == "Họ và tên":
            line["agree"] = "có" if line["after"] in by_name else "không"
        else:
            own = by_name.get(record["Họ và tên"].replace("\u0430", "a"), []) if record else []
            fits = any(person.get(line["column"]) == line["after"] for person in own)
            line["agree"] = "yes" if fits or line["column"] == "Ngày sinh" else "no"
    return review


def differences(pool, truth):
    """What the pool has that the truth has not: nominees missing, too many, and cells that differ."""
    found = []
    rest = {record["Mã"]: record for record in pool}
    for record in truth:
        own = rest.pop(record["Mã"], None)
        if own is None:
            found.append(f"{record['Mã']}: missing")
            continue
        for column in KEPT:
            # Whoever's age is not known has a birth date in the lists all the same.
            if own[column] != record[column] and not (column == "Tuổi" and record[column] == ""):
                found.append(f"{record['Mã']} {column}: {own[column]!r}, not {record[column]!r} ({own['source']})")
    return found + [f"{record['Mã']} {record['Họ và tên']}: too many ({record['source']})" for record in rest.values()]


KINDS = ["delegates", "alternates", "allocation", "credentials", "commendation", "budget", "passed-on", "draw", "replacements",
         "replies", "progress"]
TABLE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}tbl"


def papers(binary, pool, folder):
    """Selects from the pool, and writes every paper; what goes wrong."""
    plan, selection = os.path.join(DATA, "plan.yaml"), os.path.join(folder, "selection.json")
    found = []
    status, _, errors = run(binary, "select", plan, pool, "--format", "json", "--output", selection, "--force")
    if status != 0:
        return [f"select ended with {status}: {errors[-500:]}"]
    status, _, errors = run(binary, "verify", plan, pool, selection)
    if status != 0:
        found.append(f"verify ended with {status}: {errors[-500:]}")
    for kind in KINDS:
        paper = os.path.join(folder, kind + ".docx")
        status, _, errors = run(
            binary, "export", plan, pool, selection, "--document", kind, "--letterhead", os.path.join(DATA, "letterhead.yaml"),
            "--previous", selection, "--conferences", os.path.join(DATA, "conferences.yaml"), "--output", paper, "--force",
            "--lang", "vi")
        if status != 0:
            found.append(f"export of {kind} ended with {status}: {errors[-500:]}")
            continue
        with zipfile.ZipFile(paper) as archive:
            if archive.testzip() is not None:
                found.append(f"{kind}: the archive is damaged")
            roots = {name: xml.etree.ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
            if not list(roots["word/document.xml"].iter(TABLE)):
                found.append(f"{kind}: the paper has no table")
    return found


def journey(binary, seed, folder):
    lists = os.path.join(folder, "lists")
    subprocess.run([sys.executable, os.path.join(HERE, "messy.py"), os.path.join(DATA, "nominees.csv"), lists, "--seed", str(seed)],
                   check=True)
    files = {name: os.path.join(folder, name) for name in ("pool.csv", "review.csv", "answers.csv", "clean.csv", "second.csv")}
    common = ["import", lists, "--plan", os.path.join(DATA, "plan.yaml"), "--map", os.path.join(DATA, "import.yaml"),
              "--units", os.path.join(DATA, "quotas.csv"), "--previous", os.path.join(DATA, "nominees.csv"), "--force"]
    status, _, errors = run(binary, *common, "--output", files["pool.csv"], "--review", files["review.csv"])
    if status != 7:
        return [f"the first import ended with {status}: {errors[-2000:]}"]
    truth = records(os.path.join(DATA, "nominees.csv"))
    review = answered(records(files["review.csv"]), truth, records(files["pool.csv"]))
    with open(files["answers.csv"], "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, review[0].keys())
        writer.writeheader()
        writer.writerows(review)
    status, _, errors = run(binary, *common, "--output", files["clean.csv"], "--review", files["second.csv"],
                            "--decisions", files["answers.csv"])
    found = [] if status == 0 else [f"the second import ended with {status}: {errors[-2000:]}"]
    return found + differences(records(files["clean.csv"]), truth) + papers(binary, files["clean.csv"], folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--keep", help="keep the files in this folder")
    arguments = parser.parse_args()
    passed = failed = 0
    for seed in arguments.seeds:
        folder = os.path.join(arguments.keep, str(seed)) if arguments.keep else tempfile.mkdtemp()
        os.makedirs(folder, exist_ok=True)
        found = journey(arguments.binary, seed, folder)
        for line in found[:20]:
            print(f"seed {seed}: {line}")
        if len(found) > 20:
            print(f"seed {seed}: and {len(found) - 20} more")
        passed, failed = passed + (not found), failed + bool(found)
        if not arguments.keep:
            shutil.rmtree(folder)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
