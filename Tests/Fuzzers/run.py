#!/usr/bin/env python3
"""Runs libFuzzer on each reader, from the files of the tests on: run.py --folder BUILD [--seconds 600] [--reader zip …]

Ends with `N passed, N failed`; what a failed run has found stays in the folder --keep, and `fuzz-tables READER FILE`, `fuzz-spreadsheets READER FILE` or `fuzz-forms READER FILE` reads it again.
"""
import argparse
import glob
import os
import subprocess
import sys
import tempfile
import zipfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
SPREADSHEETS = ["zip", "xlsx", "ods"]
FORMS = ["multipart", "form"]
READERS = SPREADSHEETS + ["csv", "list", "yaml"] + FORMS


def seeds(reader):
    """Inputs to begin with: (name, bytes)."""
    books = sorted(glob.glob(os.path.join(ROOT, "Tests/SpreadsheetsTests/Files/*")))
    if reader == "zip":
        return [open(book, "rb").read() for book in books]
    if reader in ("xlsx", "ods"):
        found = []
        for book in books:
            if not zipfile.is_zipfile(book):
                continue
            with zipfile.ZipFile(book) as archive:
                names = set(archive.namelist())
                if reader == "ods" and "content.xml" in names:
                    found.append(archive.read("content.xml"))
                if reader == "xlsx":
                    sheets = [name for name in names if name.startswith("xl/worksheets/") and name.endswith(".xml")]
                    rest = [archive.read(name) if name in names else b"" for name in ("xl/sharedStrings.xml", "xl/styles.xml")]
                    found += [b"\0".join([archive.read(name)] + rest) for name in sheets]
        return found
    if reader == "multipart":
        return [
            b'--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n0123\r\n--b\r\nContent-Disposition: form-data; name="files"; '
            b'filename="C:\\a\\%22b;.xlsx"\r\nContent-Type: text/csv\r\n\r\n\r\n--a\r\n--b--\r\n',
            b'--b  \r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n--b--',
        ]
    if reader == "form":
        return [b"csrf=01&q=%C4%90%E1%BA%B7ng+V%C4%83n&q=&x", b"a=%00", b"a=%4&b=%zz"]
    pattern = {"yaml": "Datasets/**/*.yaml"}.get(reader, "Datasets/lang-son-2025/*.csv")
    return [open(path, "rb").read()[:4096] for path in sorted(glob.glob(os.path.join(ROOT, pattern), recursive=True))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--folder", required=True, help="where fuzz-spreadsheets, fuzz-tables and fuzz-forms were built")
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--reader", choices=READERS, nargs="+", default=READERS)
    parser.add_argument("--keep", default=tempfile.mkdtemp())
    arguments = parser.parse_args()
    passed = failed = 0
    for reader in arguments.reader:
        binary = os.path.join(arguments.folder, "fuzz-spreadsheets" if reader in SPREADSHEETS else "fuzz-forms" if reader in FORMS else "fuzz-tables")
        folder = os.path.join(arguments.keep, reader)
        corpus = os.path.join(folder, "corpus")
        os.makedirs(corpus, exist_ok=True)
        for index, content in enumerate(seeds(reader)):
            with open(os.path.join(corpus, f"seed-{index}"), "wb") as file:
                file.write(content)
        done = subprocess.run(
            [binary, corpus, f"-max_total_time={arguments.seconds}", "-timeout=20", "-rss_limit_mb=2048", "-max_len=65536",
             "-print_final_stats=1", "-verbosity=0", f"-artifact_prefix={folder}/"],
            env={**os.environ, "FUZZ_READER": reader}, capture_output=True, text=True, errors="replace")
        runs = [line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed_units" in line]
        print(f"{reader}: {runs[0] if runs else '?'} inputs, exit {done.returncode}", flush=True)
        if done.returncode == 0:
            passed += 1
        else:
            failed += 1
            print("\n".join(done.stderr.splitlines()[-30:]))
            print(f"found: {', '.join(sorted(os.path.basename(p) for p in glob.glob(folder + '/*-*')))} in {folder}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
