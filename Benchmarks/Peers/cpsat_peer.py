"""Solves an MPS file with OR-Tools CP-SAT: cpsat_peer.py FILE LIMIT WORKERS. Prints one line of JSON."""
import json
import sys
import time

import ortools
from ortools.linear_solver.python import model_builder

model = model_builder.Model()
if not model.import_from_mps_file(sys.argv[1]):
    print(json.dumps({"status": "failed", "note": "cannot read the file"}))
    sys.exit(0)
solver = model_builder.Solver("sat")
solver.set_time_limit_in_seconds(float(sys.argv[2]))
solver.set_solver_specific_parameters(f"num_workers:{sys.argv[3]}")
start = time.perf_counter()
status = solver.solve(model)
seconds = time.perf_counter() - start

words = {
    model_builder.SolveStatus.OPTIMAL: "optimal",
    model_builder.SolveStatus.FEASIBLE: "feasible",
    model_builder.SolveStatus.INFEASIBLE: "infeasible",
    model_builder.SolveStatus.NOT_SOLVED: "unknown",
}
word = words.get(status, "failed")
print(json.dumps({
    "status": word, "objective": solver.objective_value if word in ("optimal", "feasible") else None,
    "seconds": seconds, "version": ortools.__version__, "note": None if status in words else str(status)}))
