"""A selection as a user of pandas and PuLP would write it: pulp_user.py PLAN POOL LIMIT. Prints one line of JSON.

Reads the nominees with pandas, makes a binary variable for each, adds up the rules with lpSum and lets CBC maximize the
number of delegates and then merit. Knows required rules only: no priorities, no lottery. The objective is minus merit.
"""
import json
import sys
import time
from fractions import Fraction
from pathlib import Path

import pandas
import pulp
import yaml

plan_path, pool_path, limit = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
plan = yaml.load(plan_path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
pool = pandas.read_csv(pool_path, dtype=str, keep_default_na=False)
start = time.perf_counter()
taken = pulp.LpVariable.dicts("x", pool.index, cat="Binary")
model = pulp.LpProblem("selection", pulp.LpMinimize)


def column(name):
    return pool[plan.get("columns", {}).get(name, name)]


def group(name):
    chosen = pandas.Series(True, index=pool.index)
    for attribute, wanted in ({} if name == "all" else plan["groups"][name]).items():
        values = column(attribute)
        if isinstance(wanted, dict) and "not" in wanted:
            unwanted = wanted["not"] if isinstance(wanted["not"], list) else [wanted["not"]]
            chosen &= (values != "") & ~values.isin(unwanted)
        elif isinstance(wanted, dict):
            numbers = pandas.to_numeric(values)
            chosen &= (numbers >= float(wanted.get("min", "-inf"))) & (numbers <= float(wanted.get("max", "inf")))
        else:
            chosen &= values.isin(wanted if isinstance(wanted, list) else [wanted])
    return chosen


def total(chosen):
    return pulp.lpSum(taken[i] for i in pool.index[chosen])


def add_bounds(chosen, base, bounds):
    """Counts, or shares of `base`, in whole numbers."""
    for side in ("min", "max"):
        bound = bounds.get(side, "")
        if bound == "":
            continue
        if bound.endswith("%"):
            share = Fraction(bound[:-1].strip()) / 100
            left, right = share.denominator * total(chosen), share.numerator * total(base)
        else:
            left, right = total(chosen), int(bound)
        model.addConstraint(left >= right if side == "min" else left <= right)


everyone = group("all")
add_bounds(everyone, everyone, plan["seats"])
if "composition" in plan:
    classes = column(plan["composition"]["by"])
    if len(plan["composition"]["shares"]) != 2 or plan["composition"].get("rounding", "nearest") != "nearest":
        raise SystemExit("only two classes, rounded to the nearest")
    value, share = next(iter(plan["composition"]["shares"].items()))
    share = Fraction(share.rstrip("%")) / 100
    twice = 2 * share.denominator * total(classes == value) - 2 * share.numerator * total(everyone)
    model.addConstraint(twice >= 1 - share.denominator)
    model.addConstraint(twice <= share.denominator)
for quota in plan.get("quotas", []):
    values, base = column(quota["by"]), group(quota.get("of", "all"))
    lines = dict(quota.get("seats", {}))
    if "file" in quota:
        table = pandas.read_csv(plan_path.parent / quota["file"], dtype=str, keep_default_na=False)
        lines |= {line["value"]: line for line in table.to_dict("records")}
    if "each" in quota:
        lines |= {value: quota["each"] for value in values.unique() if value}
    for value, bounds in lines.items():
        add_bounds(base & (values == value), base, bounds)
for rule in plan.get("rules", []):
    if "priority" in rule:
        raise SystemExit("no priorities")
    base = group(rule.get("of", "all"))
    add_bounds(group(rule["group"]) & base, base, rule)
row_of = {nominee: i for i, nominee in zip(pool.index, column("id"))}
for conflict in plan.get("conflicts", []):
    ids, most = (conflict["ids"], int(conflict["max"])) if isinstance(conflict, dict) else (conflict, 1)
    model.addConstraint(pulp.lpSum(taken[row_of[i]] for i in ids) <= most)

merit = pandas.Series(0, index=pool.index)
terms = plan["merit"] if isinstance(plan["merit"], list) else [{"column": plan["merit"]}]
for term in terms:
    values = column(term["column"])
    points = values.map(term["points"]).fillna("0") if "points" in term else values.replace("", "0")
    merit += pandas.to_numeric(points) * int(term.get("weight", "1"))

solver = pulp.PULP_CBC_CMD(msg=False, timeLimit=limit)
if plan["seats"].get("min") != plan["seats"]["max"]:
    model.setObjective(-total(everyone))
    model.solve(solver)
    model.addConstraint(total(everyone) >= round(-pulp.value(model.objective)))
model.setObjective(pulp.lpSum(-int(merit[i]) * taken[i] for i in pool.index))
model.solve(solver)
found = model.sol_status in (pulp.LpSolutionOptimal, pulp.LpSolutionIntegerFeasible)
status = {pulp.LpSolutionOptimal: "optimal", pulp.LpSolutionIntegerFeasible: "feasible",
          pulp.LpSolutionInfeasible: "infeasible"}.get(model.sol_status, "unknown")
print(json.dumps({
    "status": status, "objective": pulp.value(model.objective) if found else None,
    "seconds": time.perf_counter() - start, "version": f"{pulp.__version__} (pandas {pandas.__version__})"}))
