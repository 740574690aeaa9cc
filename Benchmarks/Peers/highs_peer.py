"""Solves an MPS file with HiGHS: highs_peer.py FILE LIMIT on|off (presolve). Prints one line of JSON."""
import json
import sys
import time

import highspy

path, limit, presolve = sys.argv[1], float(sys.argv[2]), sys.argv[3]
highs = highspy.Highs()
highs.setOptionValue("output_flag", False)
highs.setOptionValue("time_limit", limit)
highs.setOptionValue("mip_rel_gap", 0.0)
highs.setOptionValue("presolve", presolve)
highs.readModel(path)
start = time.perf_counter()
highs.run()
seconds = time.perf_counter() - start

status = highs.getModelStatus()
info = highs.getInfo()
found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
words = {
    highspy.HighsModelStatus.kOptimal: "optimal",
    highspy.HighsModelStatus.kInfeasible: "infeasible",
    highspy.HighsModelStatus.kTimeLimit: "feasible" if found else "unknown",
}
print(json.dumps({
    "status": words.get(status, "failed"), "objective": info.objective_function_value if found else None,
    "seconds": seconds, "version": highs.version(), "note": None if status in words else str(status)}))
