"""Makes plan.yaml and nominees.csv of every public pool: convert.py SOURCES

SOURCES has the published files as README.md names them, a folder for each pool:
sf-fixture-150/{categories,respondents}.csv, and so on. What is kept of a person is an identifier and the columns that
the quotas count; names, addresses and the like are left out. Nobody published scores, so merit is made up: 0 to 100, from
the SHA-256 of the pool's name, a line feed and the identifier.
"""
import csv
import hashlib
import sys
from pathlib import Path

HERE = Path(__file__).parent
# For each pool: its seats, the column of the identifiers (none: rows are numbered), the columns of a category file.
POOLS = {
    "example-small-20": {"seats": "{ min: 20, max: 20 }", "id": "id", "columns": ("feature", "value", "min", "max")},
    "sf-fixture-150": {
        "seats": "{ min: 22, max: 22 }", "id": "nationbuilder_id", "columns": ("feature", "value", "min", "max")},
    "opendlp-monitoring": {
        "seats": "{ min: 28, max: 33 }", "id": "unique_id", "columns": ("category", "name", "min", "max")},
    "entrofy-workshop": {"seats": "{ min: 60, max: 60 }", "id": None, "columns": None},
}
# The workshop was published without quotas; these are ours. Blanks in its columns belong to no category.
WORKSHOP_QUOTAS = [
    ("gender", "female", 26, 32), ("gender", "male", 26, 32), ("gender", "other", 2, 4),
    ("career_stage", "student", 12, 16), ("career_stage", "junior-faculty", 26, 32),
    ("career_stage", "senior-faculty", 14, 18), ("country", "OECD", 44, 48), ("country", "non-OECD", 12, 16),
    ("subfield", "cosmology", 20, 24), ("subfield", "exoplanets", 12, 14), ("subfield", "astrophysics", 12, 14),
    ("subfield", "solar", 10, 12), ("first_time", "first_time", 28, 32), ("first_time", "returning", 28, 32),
]


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def quotas(pool, source):
    if POOLS[pool]["columns"] is None:
        return WORKSHOP_QUOTAS
    by, value, least, most = POOLS[pool]["columns"]
    return [(line[by], line[value], int(line[least]), int(line[most])) for line in table(source / "categories.csv")]


def merit(pool, identifier):
    digest = hashlib.sha256(f"{pool}\n{identifier}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 101


def plan(pool, bounds):
    lines = [
        f"title: Public pool {pool}", "# Made by Datasets/public-pools/convert.py; see README.md there.",
        f"seats: {POOLS[pool]['seats']}", "quotas:"]
    for column in dict.fromkeys(bound[0] for bound in bounds):
        lines += [f"  - by: {column}", "    seats:"]
        lines += [
            f"      '{value}': {{ min: {least}, max: {most} }}" for by, value, least, most in bounds if by == column]
    return "\n".join(lines + ["merit: merit", f"lottery: {{ seed: {pool} }}"]) + "\n"


def convert(pool, source):
    bounds = quotas(pool, source)
    columns = list(dict.fromkeys(bound[0] for bound in bounds))
    target = HERE / pool
    target.mkdir(exist_ok=True)
    (target / "plan.yaml").write_text(plan(pool, bounds), encoding="utf-8")
    with open(target / "nominees.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id"] + columns + ["merit"])
        for number, person in enumerate(table(source / "respondents.csv"), start=1):
            column = POOLS[pool]["id"]
            identifier = f"N{number:03}" if column is None else person[column]
            writer.writerow([identifier] + [person[name] for name in columns] + [merit(pool, identifier)])


for name in POOLS:
    convert(name, Path(sys.argv[1]) / name)
