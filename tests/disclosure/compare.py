"""Solves the linear programs of the auditor with HiGHS and compares both ends of every interval."""
import json
import sys

import numpy
from scipy.optimize import linprog
from scipy.sparse import csr_matrix, vstack

TOLERANCE = 1e-6


def ends(program):
    rows, variables = len(program["lower"]), program["variables"]
    entries = [(row, at) for at, own in enumerate(variables) for row in own]
    matrix = csr_matrix((numpy.ones(len(entries)), tuple(zip(*entries))), shape=(rows, len(variables)))
    lower = numpy.array(program["lower"], dtype=float)
    upper = numpy.array([numpy.inf if value is None else value for value in program["upper"]], dtype=float)
    fixed = lower == upper
    bound = ~fixed & numpy.isfinite(upper)
    conditions = {
        "A_eq": matrix[fixed] if fixed.any() else None, "b_eq": lower[fixed] if fixed.any() else None,
        "A_ub": vstack([matrix[bound], -matrix[~fixed]]) if (~fixed).any() else None,
        "b_ub": numpy.concatenate([upper[bound], -lower[~fixed]]) if (~fixed).any() else None,
        "bounds": (0, None), "method": "highs",
    }
    for target in program["targets"]:
        objective = matrix[target].toarray()[0]
        low, high = linprog(objective, **conditions), linprog(-objective, **conditions)
        yield low.fun if low.status == 0 else None, None if high.status == 3 else -high.fun if high.status == 0 else numpy.nan


def main():
    programs = intervals = wrong = 0
    with open(sys.argv[1], encoding="utf-8-sig") as file:
        for line in file:
            program = json.loads(line)
            programs += 1
            for at, (low, high) in enumerate(ends(program)):
                intervals += 1
                own_low, own_high = program["low"][at], program["high"][at]
                same = low is not None and abs(low - own_low) <= TOLERANCE * max(1, abs(low))
                same &= (high is None) == (own_high is None) and (high is None or abs(high - own_high) <= TOLERANCE * max(1, abs(high)))
                if not same:
                    wrong += 1
                    print(f"FAILED   program {programs}, target {at}: [{own_low}, {own_high}], HiGHS [{low}, {high}]")
    if programs == 0:
        print("FAILED   no programs were written")
        wrong += 1
    elif wrong == 0:
        print(f"passed   HiGHS and Clp agree: {intervals} intervals in {programs} programs")
    print(f"{int(wrong == 0)} passed, {int(wrong > 0)} failed, 0 skipped")
    return int(wrong > 0)


sys.exit(main())
