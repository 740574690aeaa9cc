#!/usr/bin/env python3
"""Lets delegates of the demo withdraw, one by one, in pairs and in threes, and checks what `delegates` says of it.

    replacements.py [--binary PATH] [--dataset DIR] [--pairs 500] [--triples 500] [--singles N] [--sample 40] [--seed 1] [--time-limit 60]

For every withdrawal `replace` has to give a list that keeps every required rule, counted again by oracle.py, or to prove
that there is none. The alternates are compared with trying every nominee in place of every delegate, in whole numbers.
A sample, and whatever is said to be impossible, is solved again by HiGHS: seats, delegates kept, shortfalls, merit.
Exit 1 where anything disagrees. Needs Python with numpy, scipy and PyYAML; without them it says so and exits 0.
"""
import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from fractions import Fraction
from pathlib import Path

try:
    import numpy as np
    import oracle
except ImportError as error:
    print(f"skipped: the reference needs numpy, scipy and PyYAML ({error})")
    sys.exit(0)

ROOT = Path(__file__).resolve().parents[2]


class Check:
    def __init__(self, options):
        self.options = options
        self.plan, self.pool = (str(Path(options.dataset) / name) for name in ("plan.yaml", "nominees.csv"))
        self.problem = oracle.Problem(self.plan, self.pool)
        self.at = {name: row for row, name in enumerate(self.problem.ids)}
        self.pins = self.problem.lb.copy(), self.problem.ub.copy()
        self.failures, self.seconds, self.left = [], [], Counter()
        self.folder = tempfile.TemporaryDirectory()
        self.list = str(Path(self.folder.name) / "list.json")
        status, text, _ = self.run("select", self.plan, self.pool, "--format", "json")
        assert status == 0, text
        Path(self.list).write_text(text)
        self.published = json.loads(text)["selected"]

    def run(self, *arguments):
        start = time.time()
        done = subprocess.run([self.options.binary, *arguments], capture_output=True, text=True)
        return done.returncode, done.stdout or done.stderr, time.time() - start

    def fail(self, withdrawn, what):
        self.failures.append(f"{' '.join(withdrawn)}: {what}")
        print("DISAGREES", self.failures[-1], flush=True)

    def withdraw(self, withdrawn):
        """The oracle's problem without those who withdraw, a pin or not."""
        problem = self.problem
        problem.lb, problem.ub = self.pins[0].copy(), self.pins[1].copy()
        rows = [self.at[name] for name in withdrawn]
        problem.lb[rows] = 0
        problem.ub[rows] = 0
        problem.keep = np.zeros(problem.n, np.int64)
        problem.keep[[self.at[name] for name in self.published if name not in withdrawn]] = 1
        return problem

    def replace(self, withdrawn):
        """What `replace` says, counted again; None where it proves that there is nothing."""
        status, text, seconds = self.run(
            "replace", self.plan, self.pool, self.list, "--withdraw", *withdrawn, "--format", "json",
            "--time-limit", str(self.options.time_limit))
        self.seconds.append(seconds)
        if status not in (0, 3):
            self.fail(withdrawn, f"exit {status}: {text.strip()[:300]}")
            return None
        answer = json.loads(text)
        if status == 3:
            self.left["impossible"] += 1
            self.solve(withdrawn, None)
            return None
        problem, selected = self.withdraw(withdrawn), answer["selected"]
        counted, objective, record = problem.audit(selected), answer["objective"], answer["replacement"]
        if counted["broken"]:
            self.fail(withdrawn, f"breaks {counted['broken']}")
        claimed = {str(entry["priority"]): entry["value"] for entry in objective["shortfalls"]}
        if (objective["seats"], objective["merit"], claimed) != tuple(counted["recount"][key] for key in ("seats", "merit", "shortfalls")):
            self.fail(withdrawn, f"claims {objective}, counted {counted['recount']}")
        left = sorted(set(self.published) - set(selected) - set(withdrawn))
        if left != sorted(record["left"]) or sorted(set(selected) - set(self.published)) != sorted(record["entered"]):
            self.fail(withdrawn, "the record is not what changed")
        if objective["kept"] != len(self.published) - len(withdrawn) - len(left):
            self.fail(withdrawn, f"keeps {objective['kept']}")
        self.left[len(left)] += 1
        return answer

    def solve(self, withdrawn, answer):
        """The same question to HiGHS."""
        solved = self.withdraw(withdrawn).solve(120)
        if solved["status"] == "unknown":
            print(f"{' '.join(withdrawn)}: the reference gave up")
            return
        if answer is None:
            if solved["status"] != "infeasible":
                self.fail(withdrawn, f"is said to be impossible; the reference has {solved['objective']}")
            return
        own = answer["objective"]
        ours = {"seats": str(own["seats"]), "kept": str(own["kept"]), "merit": own["merit"]}
        ours.update({f"priority {entry['priority']}": entry["value"] for entry in own["shortfalls"]})
        if solved["status"] != "optimal" or ours != solved["objective"]:
            self.fail(withdrawn, f"{ours}, the reference {solved}")

    def best(self, delegate, matrices):
        """Who can step in for a delegate with the least loss in targets, the best first; tried out in whole numbers."""
        problem, (hard, low, high, soft, wanted, levels) = self.problem, matrices
        x = np.zeros(problem.n, np.int64)
        x[[self.at[name] for name in self.published]] = 1
        x[self.at[delegate]] = 0
        activity = (hard @ x)[:, None] + hard
        able = ((activity >= low[:, None]) & (activity <= high[:, None])).all(0) & (x == 0) & (self.pins[1] == 1)
        able[self.at[delegate]] = False
        missed = np.maximum(0, wanted[:, None] - (soft @ x)[:, None] - soft)
        cost = [weights @ missed for weights in levels]
        costs = {row: [int(c[row]) for c in cost] for row in np.flatnonzero(able)}
        rows = [row for row in costs if costs[row] == min(costs.values())]
        return sorted(rows, key=lambda row: (-int(problem.merit[row]), -int(problem.lot[row])))

    def matrices(self):
        problem, far = self.problem, 1 << 60
        levels = []
        for priority in sorted({entry[0] for entry in problem.soft}):
            weights = [entry[1] if entry[0] == priority else Fraction(0) for entry in problem.soft]
            unit = oracle.math.lcm(*{weight.denominator for weight in weights})
            levels.append(np.array([int(weight * unit) for weight in weights], np.int64))
        return (
            np.array([row[1] for row in problem.rows]), np.array([-far if row[2] is None else row[2] for row in problem.rows]),
            np.array([far if row[3] is None else row[3] for row in problem.rows]), np.array([entry[3] for entry in problem.soft]),
            np.array([entry[4] for entry in problem.soft]), levels)

    def alternates(self):
        status, text, seconds = self.run("alternates", self.plan, self.pool, self.list, "--count", "100000", "--format", "json")
        if status != 0:
            self.fail(["alternates"], f"exit {status}: {text.strip()[:300]}")
            return {}
        answer, first = json.loads(text), {}
        order = [entry["id"] for entry in answer["alternates"]]
        able = {name: set() for name in self.published}
        for entry in answer["alternates"]:
            first.update({name: entry["id"] for name in entry["first"]})
            for name in entry["canStepInFor"]:
                able[name].add(entry["id"])
        unserved = {name for group in answer["unserved"] for name in group["delegates"]}
        matrices = self.matrices()
        for delegate in self.published:
            rows = [self.problem.ids[row] for row in self.best(delegate, matrices)]
            if set(rows) != able[delegate]:
                self.fail([delegate], f"can be replaced by {len(rows)}, not {len(able[delegate])}")
            if (delegate in unserved) != (not rows):
                self.fail([delegate], "is wrongly served or unserved")
            if rows and first.get(delegate) != rows[0]:
                self.fail([delegate], f"best replaced by {rows[0]}, not {first.get(delegate)}")
            if rows and first[delegate] != next(name for name in order if name in able[delegate]):
                self.fail([delegate], "the first of the list is another")
        print(f"alternates: {len(order)} in order, {answer['complete']} for everyone's best, "
              f"{len(unserved)} delegates without; {seconds:.2f} s", flush=True)
        chains = {name: group for group in answer["unserved"] for name in group["delegates"]}
        return {name: (first.get(name), chains.get(name)) for name in self.published}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / ".build/release/delegates"))
    parser.add_argument("--dataset", default=str(ROOT / "Datasets/lang-son-2025"))
    parser.add_argument("--pairs", type=int, default=500)
    parser.add_argument("--triples", type=int, default=500)
    parser.add_argument("--singles", type=int, default=100_000)
    parser.add_argument("--sample", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--time-limit", type=float, default=60)
    options = parser.parse_args()
    check, draw = Check(options), random.Random(options.seed)
    expected = check.alternates()
    singles = check.published[: options.singles]
    for name in singles:
        answer = check.replace([name])
        alternate, chain = expected.get(name, (None, None))
        if answer is None:
            if alternate or (chain and chain["status"] != "infeasible"):
                check.fail([name], "has an alternate or a chain, and no replacement")
        elif alternate and answer["replacement"]["entered"] != [alternate]:
            check.fail([name], f"is replaced by {answer['replacement']['entered']}, the first alternate is {alternate}")
        elif chain and len(answer["replacement"]["left"]) != chain["left"]:
            check.fail([name], f"loses {answer['replacement']['left']}, the chain says {chain['left']}")
    print(f"{len(singles)} single withdrawals done", flush=True)
    sets = [draw.sample(check.published, 2) for _ in range(options.pairs)] + [draw.sample(check.published, 3) for _ in range(options.triples)]
    sampled = set(draw.sample(range(len(sets)), min(options.sample, len(sets))))
    for index, withdrawn in enumerate(sets):
        answer = check.replace(withdrawn)
        if index in sampled and answer is not None:
            check.solve(withdrawn, answer)
        if (index + 1) % 100 == 0:
            print(f"{index + 1} of {len(sets)} pairs and triples", flush=True)
    times = sorted(check.seconds)
    print(f"{len(times)} replacements; others who leave: {dict(sorted(check.left.items(), key=str))}; seconds: median "
          f"{times[len(times) // 2]:.2f}, worst {times[-1]:.2f}; {len(sampled)} solved again by HiGHS")
    print(f"{len(check.failures)} disagreements")
    sys.exit(1 if check.failures else 0)


if __name__ == "__main__":
    main()
