"""Solves an MPS file with HiGHS: highs_peer.py FILE LIMIT on|off (presolve) [solution]. Prints one line of JSON.

The limit is set after reading, for reading too would end with it. With the word `solution` it also says which columns are
1 or more, and when the last solution was found.
"""
import json
import sys
import time

import highspy

path, limit, presolve = sys.argv[1], float(sys.argv[2]), sys.argv[3]
tells_solution = "solution" in sys.argv[4:]
highs = highspy.Highs()
highs.setOptionValue("output_flag", False)
highs.setOptionValue("mip_rel_gap", 0.0)
highs.setOptionValue("presolve", presolve)
highs.readModel(path)
highs.setOptionValue("time_limit", limit)
start = time.perf_counter()
moments = []
if tells_solution:
    highs.cbMipImprovingSolution += lambda event: moments.append(time.perf_counter() - start)
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
answer = {
    "status": words.get(status, "failed"), "objective": info.objective_function_value if found else None,
    "seconds": seconds, "version": highs.version(), "note": None if status in words else str(status)}
if tells_solution and found:
    answer["taken"] = [column for column, value in enumerate(highs.getSolution().col_value) if value > 0.5]
    answer["foundSeconds"] = moments[-1] if moments else seconds
print(json.dumps(answer))
