"""Solves an MPS file with SCIP: scip_peer.py FILE LIMIT. Prints one line of JSON."""
import json
import sys
import time

import pyscipopt

model = pyscipopt.Model()
model.hideOutput()
model.readProblem(sys.argv[1])
model.setParam("limits/time", float(sys.argv[2]))
start = time.perf_counter()
model.optimize()
seconds = time.perf_counter() - start

status = model.getStatus()
found = model.getNSols() > 0
words = {"optimal": "optimal", "infeasible": "infeasible", "timelimit": "feasible" if found else "unknown"}
print(json.dumps({
    "status": words.get(status, "failed"), "objective": model.getObjVal() if found else None, "seconds": seconds,
    "version": f"{model.version()}", "note": None if status in words else status}))
