#!/usr/bin/env python3
"""Bends the inputs of every command, and checks that each run ends as the contract says.

A small conference is written to a folder: plan, scenario, nominees, quotas, units, a matrix, conferences, a selection. Each run
takes one command, changes a few bytes, lines, cells or values of one of its files, or of its options, and looks at what comes
of it: the exit status is a documented one, the command ends in time, neither output nor messages have control characters that
came from the input, and an input that is rejected says at least one error. The seed of a run that fails is printed; --seed and
--runs repeat it.
"""

import argparse
import concurrent.futures
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

DOCUMENTED = {0, 2, 3, 4, 5, 6, 65}
# Characters that a terminal obeys; a line feed ends a line of ours, a carriage return begins the progress line.
OBEYED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")

PLAN = """title: Hội nghị
columns: { gender: Giới tính, unit: Đơn vị }
seats: { max: 6, min: 2, fill: first }
groups:
  grassroots: { class: grassroots }
  women: { gender: Nữ }
  minorities: { ethnicity: { not: Kinh } }
  young: { label: Trẻ, age: { max: 35 } }
  honoured: { class: { blank: false }, any: [{ award: { blank: false } }, { gender: Nữ, any: { score: { min: 5 }, ethnicity: { blank: true } } }] }
composition: { by: class, shares: { grassroots: 70%, guest: 30% }, rounding: nearest }
quotas:
  - { by: unit, of: grassroots, file: quotas.csv }
  - { by: household, each: { max: 1 } }
  - { by: [unit, gender], each: { max: 4 }, seats: { A – Nữ: { max: 3 } }, priority: 3 }
rules:
  - { id: women, label: Đại biểu nữ, group: women, of: all, min: 40%, priority: 1, weight: 1 }
  - { id: minorities, group: minorities, of: grassroots, min: 30%, max: 80%, priority: 2, weight: 0.5 }
  - { id: young, group: young, min: 1 }
  - { id: honoured, group: honoured, max: 90%, priority: 3 }
pins: { include: [N1], exclude: [N9] }
conflicts: [[N2, N3], { ids: [N4, N5, N6], max: 2 }]
merit:
  - { column: award, points: { Huân chương: 45, Bằng khen: 10 } }
  - { column: score, weight: 2 }
lottery: { seed: "LS-2025" }
"""
SCENARIO = "scenario: Khác\nseats: { max: 5 }\nrules: [{ id: women, min: 50% }]\nremove: [minorities]\n"
QUOTAS = "value,min,max\nA,1,3\nB,0,2\nC,0,2\n"
UNITS = "unit,staff,bonus,min,max,available\nA,311,0,1,9,9\nB,293,1,1,9,9\nC,12,0,1,9,2\nD,140,0,0,9,9\n"
MATRIX = "unit,seats,Nữ,Nam\nA,4,120,80\nB,3,60,90\nC,3,45,55\n"
CATEGORIES = "category,seats\nNữ,5\nNam,5\n"
CONFERENCES = """title: Hội nghị các phường
mode: { plenaryBelow: 200, at: ask, checkWithin: 5% }
documents: { days: 15, counting: calendar, names: [kế hoạch, báo cáo] }
periods: { ward: Q1/2025, city: { from: 2025-04-01, to: 30/6/2025 } }
pilot: { unit: A, period: 02/2025 }
delegates: { cityMax: 300, wardCeiling: cityPlanned }
holidays: [2025-01-01, { name: Tết, from: 2025-01-25, to: 2025-02-02 }]
conferences:
  - { unit: A, staff: 236, counted: 2024-12-31, source: số liệu, date: 2025-02-14, delegates: 150 }
  - { unit: B, staff: 198, date: 12/3/2025 }
  - { unit: Thành phố, level: city, date: 2025-06-27, delegates: 300 }
"""


def nominees():
    draw = random.Random(1)
    rows = ["id,name,class,Giới tính,ethnicity,age,Đơn vị,household,award,score"]
    for number in range(1, 25):
        rows.append(",".join([
            f"N{number}", f"Người {number}", draw.choice(["grassroots", "grassroots", "guest"]), draw.choice(["Nữ", "Nam"]),
            draw.choice(["Kinh", "Tày", "Nùng", ""]), str(draw.randint(20, 60)), draw.choice("ABC"), f"H{draw.randint(1, 20)}",
            draw.choice(["Huân chương", "Bằng khen", ""]), str(draw.randint(0, 20))]))
    return "\n".join(rows) + "\n"


FILES = {
    "plan.yaml": PLAN, "scenario.yaml": SCENARIO, "nominees.csv": nominees(), "quotas.csv": QUOTAS, "units.csv": UNITS,
    "matrix.csv": MATRIX, "categories.csv": CATEGORIES, "conferences.yaml": CONFERENCES,
}

# The arguments of each command; those without a slash or a dot in a name of FILES are options.
COMMANDS = [
    "select plan.yaml nominees.csv", "select plan.yaml nominees.csv --format json --all",
    "select plan.yaml nominees.csv --scenario scenario.yaml --format html --lang vi",
    "select plan.yaml nominees.csv --solver greedy --skip-invalid --format csv --columns all",
    "select plan.yaml nominees.csv --from selection.json --seed X",
    "check plan.yaml nominees.csv --format csv", "check plan.yaml nominees.csv --scenario scenario.yaml --lang vi",
    "verify plan.yaml nominees.csv selection.json", "verify plan.yaml nominees.csv selection.json --bound",
    "explain plan.yaml nominees.csv N2 N7 --time-limit 5", "explain plan.yaml nominees.csv --rule women",
    "compare plan.yaml nominees.csv scenario.yaml --format html", "compare plan.yaml nominees.csv scenario.yaml",
    "sweep plan.yaml nominees.csv --rule women --from 30% --to 50% --step 10%",
    "replace plan.yaml nominees.csv selection.json --withdraw N1",
    "alternates plan.yaml nominees.csv selection.json --count 5",
    "allocate units.csv --seats 20 --weight staff", "allocate units.csv --seats 20 --weight staff --method hamilton --lot L",
    "allocate units.csv --seats 20 --weight staff --min min --max max --available available --method adams",
    "allocate units.csv --seats 20 --weight staff --compare webster,hamilton --format html",
    "allocate units.csv --weight staff --what-if seats=18..22",
    "allocate matrix.csv --categories categories.csv --format json", "allocate matrix.csv --categories categories.csv",
    "conferences conferences.yaml", "conferences conferences.yaml --format json --staff B=+5 --date B=28/3/2025",
    "schema plan", "generate --family city --nominees 50 --seed 3 --output out --force",
]

PIECES = [
    "\x00", "\x1b[31m", "\x1b]0;x\x07", "\r", "\n", "\t", "\u202e", "\u200b", "\ufeff", "\u00a0", "\"", "'", ",", ";", ":", "-",
    "{", "}", "[", "]", "#", "&a", "*a", "%", "|", ">", "~", "null", "true", "0", "-1", "1.000", "1,5", "1e9", "1/3", "50%",
    "999999999999", "99999999999999999999", "0.000001", "-0", "nan", "inf", "Nữ", "Ð", "ð", "Tổng cộng", "//", "x" * 300,
    "=2+3", "@A1", "2025-02-30", "12/13/2025", "\ud7ff", "\U0001f600", "e\u0301",
]


def bent(text, draw):
    """The text with one to four changes, as bytes."""
    data = bytearray(text.encode())
    for _ in range(draw.randint(1, 4)):
        kind = draw.randrange(9)
        place = draw.randrange(len(data) + 1) if data else 0
        lines = bytes(data).split(b"\n")
        row = draw.randrange(len(lines))
        if kind == 0:
            data[place:place] = draw.choice(PIECES).encode()
        elif kind == 1 and data:
            del data[place:place + draw.choice([1, 1, 2, 5, 40])]
        elif kind == 2 and data:
            data[min(place, len(data) - 1)] = draw.randrange(256)
        elif kind == 3:
            lines[row:row + 1] = [lines[row]] * draw.choice([0, 2, 3])
            data = bytearray(b"\n".join(lines))
        elif kind == 4:
            other = draw.randrange(len(lines))
            lines[row], lines[other] = lines[other], lines[row]
            data = bytearray(b"\n".join(lines))
        elif kind == 5:
            words = list(re.finditer(rb"[^\s,;:{}\[\]\"]+", bytes(data)))
            if words:
                word = draw.choice(words)
                data[word.start():word.end()] = draw.choice(PIECES).encode()
        elif kind == 6:
            words = list(re.finditer(rb"[^\s,;:{}\[\]\"]+", bytes(data)))
            if words:
                one, two = draw.choice(words), draw.choice(words)
                data[one.start():one.end()] = two.group()
        elif kind == 7:
            data = data[:place]
        else:
            encoding = draw.choice(["utf-16", "latin-1", "utf-8-sig"])
            data = bytearray(bytes(data).decode("utf-8", "replace").encode(encoding, "replace"))
    return bytes(data)


def one_run(binary, folder, selection, seed):
    """What is wrong with a run, or None."""
    draw = random.Random(seed)
    place = os.path.join(folder, f"r{seed}")
    os.mkdir(place)
    try:
        for name, text in {**FILES, "selection.json": selection}.items():
            with open(os.path.join(place, name), "wb") as file:
                file.write(text.encode())
        arguments = draw.choice(COMMANDS).split()
        named = [a for a in arguments if a in FILES or a == "selection.json"]
        if "plan.yaml" in named:
            named.append("quotas.csv")
        if named and draw.random() < 0.85:
            name = draw.choice(named)
            text = selection if name == "selection.json" else FILES[name]
            with open(os.path.join(place, name), "wb") as file:
                file.write(bent(text, draw))
        else:
            index = draw.randrange(1, len(arguments))
            arguments[index] = draw.choice(PIECES).replace("\x00", "") or "x"
        try:
            run = subprocess.run(
                [binary] + arguments, cwd=place, stdin=subprocess.DEVNULL, capture_output=True, timeout=120,
                env={"PATH": os.environ.get("PATH", ""), "LANG": draw.choice(["C", "vi_VN.UTF-8"])})
        except subprocess.TimeoutExpired:
            return f"{arguments}: no end within 120 s"
        output, errors = run.stdout.decode("utf-8", "replace"), run.stderr.decode("utf-8", "replace")
        if run.returncode not in DOCUMENTED:
            return f"{arguments}: exit {run.returncode}\n{errors[:600]}"
        if run.returncode in (2, 65) and not errors.strip():
            return f"{arguments}: exit {run.returncode} without a word"
        for text, where in ((output, "output"), (errors, "messages")):
            found = OBEYED.search(text)
            if found:
                return f"{arguments}: {where} has {found.group()!r}: {text[max(0, found.start() - 80):found.end() + 40]!r}"
        return None
    finally:
        shutil.rmtree(place, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--runs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0, help="the seed of the first run")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in FILES.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
        made = subprocess.run(
            [binary, "select", "plan.yaml", "nominees.csv", "--format", "json"], cwd=folder, capture_output=True, text=True)
        if made.returncode != 0:
            sys.exit(f"the conference has no selection: {made.stderr}")
        statuses, failures = 0, []
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            seeds = range(options.seed, options.seed + options.runs)
            runs = pool.map(lambda seed: (seed, one_run(binary, folder, made.stdout, seed)), seeds)
            for seed, failure in runs:
                statuses += 1
                if failure:
                    failures.append(seed)
                    print(f"seed {seed}: {failure}", flush=True)
        print(f"{statuses} runs, {len(failures)} failed")
        sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
