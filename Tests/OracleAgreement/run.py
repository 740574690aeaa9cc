#!/usr/bin/env python3
"""Runs `delegates select` and the independent reference, oracle.py, on generated pools, and compares what they say.

    run.py [--binary PATH] [--instances 100] [--seed 1] [--time-limit 60] [--lottery] [--open] [--pivots N] [--quick]
           [--required] [--keep DIR]

Instances have 300 to 3,000 nominees: the families city and office, as `delegates generate` draws them, and variations
of them that this script makes (see VARIATIONS); some are impossible. With --open they are of the family open, in which
shares leave seats empty, and have 40 to 400 nominees. Compared are status, seats, shortfalls and merit
and, with --lottery, who is selected; besides, the reference counts the product's selection again. With --pivots, a proof that
takes the product more of them fails.

One line an instance, `N passed, N failed` at the end. Exit 1 where anything disagrees, or nothing passed. An instance that either side
cannot decide within the time limit is skipped and said to be, never passed. Needs Python with numpy, scipy and PyYAML;
without them it says so and exits 0, with --required 1. One process at a time.
"""
import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

try:
    import oracle
except ImportError as error:
    print(f"skipped: the reference needs numpy, scipy and PyYAML ({error})")
    sys.exit(1 if "--required" in sys.argv else 0)

ROOT = Path(__file__).resolve().parents[2]
PLAIN = re.compile(r"[0-9]+(\.[0-9]+)?%?\Z|[A-Za-z][A-Za-z0-9_]*\Z")
WORDS = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}


# --- Writing -----------------------------------------------------------------------------------------------------

def scalar(text):
    return text if PLAIN.match(text) and text.lower() not in WORDS else json.dumps(text, ensure_ascii=False)


def flow(value):
    """A value of a plan as YAML on one line; every scalar is text, as it was read."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{scalar(key)}: {flow(entry)}" for key, entry in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(flow(entry) for entry in value) + "]"
    return scalar(value)


def write_plan(path, plan):
    path.write_text("".join(f"{key}: {flow(value)}\n" for key, value in plan.items()), encoding="utf-8")


# --- Variations: each edits the plan in place, draws from `rng`, and may fill `scenario` ---------------------------

def fill_last(rng, plan, ids, scenario):
    plan["seats"].update(fill="last", min="0")


def rounding(rng, plan, ids, scenario):
    if "composition" in plan:
        plan["composition"]["rounding"] = rng.choice(["atLeast", "exact"])


def odd_seats(rng, plan, ids, scenario):
    seats = int(plan["seats"]["max"]) - rng.randint(1, 9)
    plan["seats"].update(max=str(seats), min=str(min(seats, int(plan["seats"].get("min", "0")))))


def priorities(rng, plan, ids, scenario):
    """Required rules become targets, and want more than they did."""
    for rule in rng.sample(plan["rules"], min(len(plan["rules"]), rng.randint(2, 6))):
        rule.update(priority=str(rng.randint(1, 3)), weight=rng.choice(["1", "0.5", "1.5", "2.25"]))
        if "min" in rule:
            rule["min"] = raised(rule["min"], rng.choice(["5", "12.5", "20"]))
            rule.pop("max", None)


def decimals(rng, plan, ids, scenario):
    for rule in plan["rules"]:
        if "priority" in rule and "min" in rule and "max" not in rule:
            rule["min"] = raised(rule["min"], "0.5")
    plan["merit"] = [dict(term, weight=rng.choice(["0.5", "1.25", "0.1"])) for term in plan["merit"]]


def pins(rng, plan, ids, scenario):
    old = plan.get("pins", {})
    chosen = [i for i in rng.sample(ids, 8) if i not in old.get("include", []) + old.get("exclude", [])]
    plan["pins"] = {"include": old.get("include", []) + chosen[:2], "exclude": old.get("exclude", []) + chosen[2:]}


def conflicts(rng, plan, ids, scenario):
    sets = [rng.sample(ids, 2) for _ in range(20)] + [{"ids": rng.sample(ids, 6), "max": "2"} for _ in range(10)]
    plan["conflicts"] = plan.get("conflicts", []) + sets


def edited(rng, plan, ids, scenario):
    """The plan stays as it is; a scenario edits it."""
    if len(plan.get("rules", [])) < 2:
        return
    first, second = rng.sample(plan["rules"], 2)
    scenario["rules"] = [{"id": first["id"], "priority": "1", "weight": "0.5"}]
    scenario["remove"] = [second["id"]]
    scenario["seats"] = {"max": str(int(plan["seats"]["max"]) - 2), "min": "0"}
    scenario["lottery"] = {"seed": "another seed"}


def contradiction(rng, plan, ids, scenario):
    """A cap just below a floor: impossible, unless the floor is aimed at only."""
    floors = [rule for rule in plan["rules"] if "min" in rule and "priority" not in rule]
    if not floors:
        floors = plan["rules"][:1]
        floors[0].pop("priority", None)
        floors[0].setdefault("min", "60%")
    rule = rng.choice(floors)
    cap = {key: rule[key] for key in ("group", "of") if key in rule}
    plan["rules"].append({"id": "cap", **cap, "max": raised(rule["min"], "-1")})
    plan["seats"]["min"] = plan["seats"]["max"]


VARIATIONS = [fill_last, rounding, odd_seats, priorities, decimals, pins, conflicts, edited]


def raised(bound, by):
    """A bound moved, never below 1."""
    share = bound.endswith("%")
    value = min(max(Fraction(bound.rstrip("%")) + Fraction(by), Fraction(1)), Fraction(100) if share else Fraction(10**6))
    text = f"{float(value):.4f}".rstrip("0").rstrip(".")
    return text + ("%" if share else "")


# --- Instances ---------------------------------------------------------------------------------------------------

def make_instance(binary, number, seed, folder, is_open):
    """Files of instance `number` in `folder`; returns what it is, and the scenario's path or None."""
    rng = random.Random(f"{seed}/{number}")
    if is_open:
        family, size = "open", rng.randint(40, 400)
    else:
        family, size = ("city", "office")[number % 2], rng.choice([300, 450, 700, 1000, 1500, 3000])
    subprocess.run(
        [binary, "generate", "--family", family, "--nominees", str(size), "--seed", str(rng.randint(1, 10**6)),
         "--output", str(folder)], check=True, capture_output=True)
    name, scenario = f"{number:3} {family} {size}", {}
    if number % 4 < 2:
        return name, None
    plan = oracle.read_yaml(folder / "plan.yaml")
    ids = oracle.Problem(str(folder / "plan.yaml"), str(folder / "nominees.csv")).ids
    edits = rng.sample(VARIATIONS, rng.randint(1, 3)) + ([contradiction] if rng.random() < 0.2 else [])
    for edit in sorted(edits, key=(VARIATIONS + [contradiction]).index):
        edit(rng, plan, ids, scenario)
    write_plan(folder / "plan.yaml", plan)
    if scenario:
        write_plan(folder / "scenario.yaml", {"scenario": "edited", **scenario})
    return name + " " + "+".join(edit.__name__ for edit in edits), folder / "scenario.yaml" if scenario else None


# --- Both sides --------------------------------------------------------------------------------------------------

EXIT_CODES = {"optimal": (0,), "infeasible": (3,), "feasible": (4,), "unknown": (5, 1)}


def ask_product(binary, folder, scenario, limit):
    command = [binary, "select", str(folder / "plan.yaml"), str(folder / "nominees.csv"), "--format", "json",
               "--time-limit", str(limit)] + (["--scenario", str(scenario)] if scenario else [])
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=4 * limit + 60)
    try:
        answer = json.loads(run.stdout)
    except json.JSONDecodeError:
        raise RuntimeError(f"exit {run.returncode} without a selection: {run.stderr.strip()[:500]}")
    if run.returncode not in EXIT_CODES[answer["status"]]:
        raise RuntimeError(f"exit {run.returncode} with status {answer['status']}")
    return answer


def attained(objective):
    return {"seats": objective["seats"], "merit": objective["merit"],
            "shortfalls": {str(entry["priority"]): entry["value"] for entry in objective["shortfalls"]}}


def rank(problem, recount):
    """What a selection attains, so that more is better."""
    short = [-Fraction(recount["shortfalls"][key]) for key in sorted(recount["shortfalls"], key=int)]
    aims = [recount["seats"], *short] if problem.fill == "first" else [*short, recount["seats"]]
    return aims + [Fraction(recount["merit"])]


def compare(problem, product, reference, with_names):
    """Returns ("passed" | "failed" | "skipped", why)."""
    if product["status"] in ("feasible", "unknown"):
        if product["stopped"] != "timeLimit":
            return "failed", f"the product is {product['status']}, {product['stopped']}"
    if product["status"] in ("feasible", "optimal"):
        count = problem.audit(product["selected"])
        claims = attained(product["objective"])
        wrong = count["broken"] + [key for key, value in claims.items() if value != count["recount"][key]]
        if wrong:
            return "failed", f"the product's selection does not hold: {', '.join(wrong)}"
        if reference["status"] == "infeasible":
            # Counted in whole numbers just now; HiGHS's tolerances are coarser than shares of six digits.
            return "skipped", "the reference says infeasible, and counts itself that the selection holds"
    if product["status"] == "infeasible" and reference["status"] in ("optimal", "feasible"):
        return "failed", "the product says infeasible, the reference holds a selection"
    if product["status"] in ("feasible", "unknown"):
        return "skipped", "the product ran out of time"
    if reference["status"] in ("feasible", "unknown"):
        return "skipped", f"the reference is {reference['status']}"
    if product["status"] == "infeasible":
        return "passed", "infeasible"
    return compare_optima(problem, count["recount"], product, reference, with_names)


def compare_optima(problem, ours, product, reference, with_names):
    theirs = reference["recount"]
    keys = ["seats", "shortfalls", "merit"] + (["lottery"] if with_names else [])
    ranks = [rank(problem, count) + ([count["lottery"]] if with_names else []) for count in (ours, theirs)]
    if reference["broken"] or ranks[0] > ranks[1]:
        return "skipped", "the reference stopped short of a better selection"
    different = [f"{key} {ours[key]} against {theirs[key]}" for key in keys if ours[key] != theirs[key]]
    if different:
        return "failed", "; ".join(different)
    if with_names and sorted(product["selected"]) != sorted(reference["selected"]):
        return "failed", "the same sums, other names"
    return "passed", f"seats {ours['seats']}, merit {ours['merit']}, shortfalls {list(ours['shortfalls'].values())}"


def run_instance(options, number, folder):
    name, scenario = make_instance(options.binary, number, options.seed, folder, options.open)
    try:
        product = ask_product(options.binary, folder, scenario, options.time_limit)
        problem = oracle.Problem(str(folder / "plan.yaml"), str(folder / "nominees.csv"), scenario and str(scenario))
        reference = problem.solve(options.time_limit, options.lottery)
        verdict, why = compare(problem, product, reference, options.lottery)
        pivots = (product.get("work") or {}).get("pivots", 0)
        if options.pivots and pivots > options.pivots:
            verdict, why = "failed", f"{pivots} pivots; {why}"
        seconds = f" ({product['timing']['total']:.1f} s, reference {reference['seconds']:.1f} s)"
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        verdict, why, seconds = "failed", str(error), ""
    print(f"{verdict:8} {name}: {why}{seconds}", flush=True)
    return verdict


def binary_path():
    built = [ROOT / ".build" / kind / "delegates" for kind in ("release", "debug")]
    return next((str(path) for path in built if path.exists()), str(built[0]))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=binary_path())
    parser.add_argument("--instances", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--time-limit", type=int, default=60, help="seconds for each side")
    parser.add_argument("--lottery", action="store_true", help="compare who is selected, too")
    parser.add_argument("--open", action="store_true", help="the family open, 40 to 400 nominees")
    parser.add_argument("--pivots", type=int, help="the most pivots that the product may need")
    parser.add_argument("--quick", action="store_true", help="a dozen instances")
    parser.add_argument("--required", action="store_true", help="fail where the reference cannot run")
    parser.add_argument("--keep", type=Path, help="where to leave the files of instances that fail")
    return parser.parse_args()


def main():
    options = arguments()
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for number in range(12 if options.quick else options.instances):
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) / "instance"
            verdict = run_instance(options, number, folder)
            if verdict == "failed" and options.keep:
                shutil.copytree(folder, options.keep / f"{options.seed}-{number}", dirs_exist_ok=True)
        counts[verdict] += 1
    if counts["skipped"]:
        print(f"{counts['skipped']} skipped: no verdict")
    print(f"{counts['passed']} passed, {counts['failed']} failed")
    return 0 if counts["passed"] and not counts["failed"] else 1


if __name__ == "__main__":
    sys.exit(main())
