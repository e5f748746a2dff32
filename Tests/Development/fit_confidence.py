#!/usr/bin/env python3
"""Fits the confidence of statements to judgements, and prints the table for StatementConfidenceWeights.swift.

JUDGED is a table with a header, tab-separated: raw (the product of the factors before fitting), the features
named in FEATURES (0 or 1), and right (1 right, 0 wrong). `--features STATEMENTS.jsonl` makes such a table, `right`
left empty for a person to fill in, from what a build prints whose weights are `.raw: 1` alone (then the confidence
is the product itself). The weights in the repository come from judged-statements.tsv.

    newsgraph extract article.txt > statements.jsonl
    fit_confidence.py --features statements.jsonl > judged.tsv      # fill in the column "right"
    fit_confidence.py Tests/Development/judged-statements.tsv

Logistic regression (Platt 1999) by Newton's method with a ridge penalty; five-fold Brier score and a table
of reliability stand below the weights. Standard library only; the same table gives the same digits.
"""

import argparse
import csv
import json
import math
import sys

FEATURES = ["derived", "unknownSubject", "unknownObject", "apposition", "possessive", "nominal", "reported", "quoted", "notAsserted",
            "negated", "eventSubject", "describedSubject", "describedObject", "office"]


def features_of(row):
    kind = row["kind"]
    return {
        "raw": row["confidence"],
        "derived": int("derivedVia" in row),
        "unknownSubject": int("class" not in row["subject"]),
        "unknownObject": int("class" not in row["object"]),
        "apposition": int(kind == "apposition"),
        "possessive": int(kind == "possessive"),
        "nominal": int(kind == "nominal"),
        "reported": int("attribution" in row),
        "quoted": int(row.get("attribution", {}).get("kind") == "direct"),
        "notAsserted": int(row["modality"] not in ("asserted", "alleged")),
        "negated": int(row["polarity"] == "negated"),
        "eventSubject": int(row["subject"].get("class") == "Event"),
        "describedSubject": int(row["subject"]["label"][:1].islower()),
        "describedObject": int(row["object"]["label"][:1].islower()),
        "office": int(row["object"].get("class") == "Office"),
    }


def print_features(path):
    print("\t".join(["raw"] + FEATURES + ["right", "statement"]))
    with open(path, encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line)
            found = features_of(row)
            told = " | ".join((row["subject"]["label"], row["relation"]["id"], row["object"]["label"]))
            print("\t".join([str(found["raw"])] + [str(found[f]) for f in FEATURES] + ["", told]))


def vector(row):
    raw = min(0.99, max(0.01, float(row["raw"])))
    return [1.0, math.log(raw / (1 - raw))] + [float(row[f]) for f in FEATURES]


def probability(weights, x):
    return 1 / (1 + math.exp(-sum(w * v for w, v in zip(weights, x))))


def solve(matrix, right):
    """Gaussian elimination with pivoting."""
    n = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, n):
            factor = rows[k][i] / rows[i][i]
            for j in range(i, n + 1):
                rows[k][j] -= factor * rows[i][j]
    out = [0.0] * n
    for i in reversed(range(n)):
        out[i] = (rows[i][n] - sum(rows[i][j] * out[j] for j in range(i + 1, n))) / rows[i][i]
    return out


def fit(cases, penalty=1.0, steps=30):
    n = len(cases[0][0])
    weights = [0.0] * n
    for _ in range(steps):
        gradient = [-(penalty * w if i > 1 else 0.0) for i, w in enumerate(weights)]
        hessian = [[(penalty if i == j and i > 1 else 1e-9 if i == j else 0.0) for j in range(n)] for i in range(n)]
        for x, y in cases:
            p = probability(weights, x)
            for i in range(n):
                gradient[i] += (y - p) * x[i]
                for j in range(n):
                    hessian[i][j] += p * (1 - p) * x[i] * x[j]
        weights = [w + d for w, d in zip(weights, solve(hessian, gradient))]
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("judged", nargs="?")
    parser.add_argument("--features", metavar="STATEMENTS")
    options = parser.parse_args()
    if options.features:
        print_features(options.features)
        return
    if not options.judged:
        parser.error("give JUDGED")
    with open(options.judged, encoding="utf-8", newline="") as stream:
        rows = [r for r in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE) if r["right"] in ("0", "1")]
    cases = [(vector(r), int(r["right"])) for r in rows]
    weights = fit(cases)
    for name, weight in zip(["bias", "raw"] + FEATURES, weights):
        print("    .%s: %.3f," % (name, weight))
    told = []
    for fold in range(5):
        part = fit([c for i, c in enumerate(cases) if i % 5 != fold])
        told += [(probability(part, x), y) for i, (x, y) in enumerate(cases) if i % 5 == fold]
    print("\n%d judged, %d right; Brier %.3f in five folds (raw %.3f)" % (
        len(cases), sum(y for _, y in cases), sum((p - y) ** 2 for p, y in told) / len(told),
        sum((float(r["raw"]) - int(r["right"])) ** 2 for r in rows) / len(rows)), file=sys.stderr)
    for low in (0.0, 0.3, 0.5, 0.7, 0.8, 0.9):
        high = {0.0: 0.3, 0.3: 0.5, 0.5: 0.7, 0.7: 0.8, 0.8: 0.9, 0.9: 1.01}[low]
        here = [(p, y) for p, y in told if low <= p < high]
        if here:
            print("told %.1f to %.1f: %3d, right %.2f" % (low, min(1, high), len(here), sum(y for _, y in here) / len(here)),
                  file=sys.stderr)


if __name__ == "__main__":
    main()
