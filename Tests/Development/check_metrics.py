#!/usr/bin/env python3
"""Compares the figures of the room Graph with networkx and igraph on random graphs.

    make check-metrics

Degrees, components and exact betweenness must agree to 1e-9, PageRank to 1e-6; sampled betweenness must correlate with
the exact one; the communities must hang together and reach the mean modularity of ten runs of igraph's Leiden within 0.01.
"""
import json
import subprocess
import sys

import igraph
import networkx

CASES = [(1, 30, 60), (2, 200, 300), (3, 200, 1500), (4, 1000, 3000), (5, 3000, 9000)]


def dump(program, case):
    text = subprocess.run([program, *map(str, case)], capture_output=True, check=True, text=True).stdout
    return json.loads(text)


def worst(ours, theirs):
    return max((abs(a - b) for a, b in zip(ours, theirs)), default=0)


def correlation(left, right):
    count = len(left)
    means = sum(left) / count, sum(right) / count
    top = sum((a - means[0]) * (b - means[1]) for a, b in zip(left, right))
    return top / (sum((a - means[0]) ** 2 for a in left) * sum((b - means[1]) ** 2 for b in right)) ** 0.5


def check(program, case):
    ours = dump(program, case)
    nodes = range(ours["nodes"])
    multi = networkx.MultiDiGraph()
    multi.add_nodes_from(nodes)
    multi.add_weighted_edges_from(ours["edges"])
    simple = networkx.Graph()
    simple.add_nodes_from(nodes)
    for source, target, weight in ours["edges"]:
        old = simple.get_edge_data(source, target, {"weight": 0})["weight"]
        simple.add_edge(source, target, weight=old + weight)
    plain = simple.copy()
    plain.remove_edges_from(networkx.selfloop_edges(plain))
    found = {
        "degree": worst(ours["degree"], [multi.degree(n) for n in nodes]),
        "weightedDegree": worst(ours["weightedDegree"], [multi.degree(n, weight="weight") for n in nodes]),
    }
    directed = igraph.Graph(n=len(nodes), edges=[edge[:2] for edge in ours["edges"]], directed=True)
    found["pageRank"] = worst(ours["pageRank"], directed.pagerank(weights=[edge[2] for edge in ours["edges"]]))
    between = networkx.betweenness_centrality(plain)
    exact = [between[n] for n in nodes]
    if ours["sampled"]:
        found["betweenness correlation"] = correlation(ours["betweenness"], exact)
    else:
        found["betweenness"] = worst(ours["betweenness"], exact)
    parts = {frozenset(part) for part in networkx.connected_components(simple)}
    mine = {}
    for node in nodes:
        mine.setdefault(ours["component"][node], set()).add(node)
    found["components differ"] = len(parts ^ {frozenset(part) for part in mine.values()})
    groups = {}
    for node in nodes:
        groups.setdefault(ours["community"][node], set()).add(node)
    found["torn communities"] = sum(not networkx.is_connected(simple.subgraph(g)) for g in groups.values())
    modularity = networkx.community.modularity(simple, groups.values(), weight="weight")
    found["modularity off"] = abs(modularity - ours["modularity"])
    pairs = [(a, b) for a, b in simple.edges()]
    other = igraph.Graph(n=len(nodes), edges=pairs)
    weights = [simple[a][b]["weight"] for a, b in pairs]
    runs = [other.community_leiden("modularity", weights=weights, n_iterations=-1) for _ in range(10)]
    mean = sum(other.modularity(run.membership, weights=weights) for run in runs) / len(runs)
    found["modularity below igraph"] = mean - other.modularity(ours["community"], weights=weights)
    limits = {"pageRank": 1e-6, "components differ": 0, "torn communities": 0, "modularity below igraph": 0.01}
    bad = [name for name, value in found.items()
           if (value < 0.9 if name == "betweenness correlation" else value > limits.get(name, 1e-9))]
    print(case, {name: round(value, 12) for name, value in found.items()}, "FAILED: %s" % bad if bad else "ok")
    return not bad


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(0 if all([check(sys.argv[1], case) for case in CASES]) else 1)
