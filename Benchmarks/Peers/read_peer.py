"""Reads columns of a CSV file: read_peer.py polars|duckdb|pandas FILE COLUMN… Prints one line of JSON.

read_peer.py python_calamine FILE.xlsx reads the first sheet of a spreadsheet.

The seconds are those of reading alone; importing the package is left out.
"""
import importlib
import json
import sys
import time

package, path, columns = sys.argv[1], sys.argv[2], sys.argv[3:]
module = importlib.import_module(package)
start = time.perf_counter()
if package == "polars":
    rows = module.read_csv(path, columns=columns).height
elif package == "python_calamine":
    rows = len(module.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()) - 1
elif package == "pandas":
    rows = len(module.read_csv(path, usecols=columns))
else:
    names = ", ".join(f'"{column}"' for column in columns)
    connection = module.connect()
    connection.execute(f"create table pool as select {names} from read_csv(?)", [path])
    rows = connection.execute("select count(*) from pool").fetchone()[0]
seconds = time.perf_counter() - start
print(json.dumps({"status": "optimal", "objective": rows, "seconds": seconds, "version": getattr(module, "__version__", None)}))
