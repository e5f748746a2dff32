#!/usr/bin/env python3
"""Reads our exports with other people's libraries and compares counts, types and values.

  check_readers.py [--schema newsgraph-graphml.xsd] FOLDER...

A FOLDER holds one graph in every format: plain.graphml gephi.graphml neo4j.graphml yed.graphml graph.jsonld
graph.nq graph.ttl graph.gexf graph.dot graph.cyjs graph.jsonl graph.tsv csv/ neo4j/. Exit status 0 when all
agree, 1 when something differs; every difference is named.
"""
import argparse
import logging
import os
import subprocess
import sys
import traceback

import graph_readers
import rdf_readers
import table_readers
from graphml_file import GraphMLFile

CHECKS = [
    graph_readers.check_networkx, graph_readers.check_metrics, graph_readers.check_igraph, graph_readers.check_graphviz,
    graph_readers.check_gexf, graph_readers.check_dot, graph_readers.check_flavours,
    rdf_readers.check_datasets, rdf_readers.check_statements,
    table_readers.check_cytoscape, table_readers.check_gephi_tables, table_readers.check_neo4j_tables,
    table_readers.check_json_lines, table_readers.check_kgtk,
]


def check_schema(folder, schema):
    """xmllint validates every flavour but yEd's, whose graphics our schema does not describe."""
    for flavour in ("plain", "gephi", "neo4j"):
        path = os.path.join(folder, flavour + ".graphml")
        done = subprocess.run(["xmllint", "--noout", "--huge", "--schema", schema, path], capture_output=True, text=True)
        if done.returncode:
            yield "xmllint: " + done.stderr.splitlines()[0]


def differences(folder, schema):
    file = GraphMLFile(os.path.join(folder, "plain.graphml"))
    if schema:
        yield from check_schema(folder, schema)
    for check in CHECKS:
        try:
            for difference in check(folder, file):
                yield "%s: %s" % (check.__name__, difference)
        except Exception:  # a reader that raises is a difference like any other
            yield "%s raised %s" % (check.__name__, traceback.format_exc(limit=-3))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--schema")
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    failed = False
    for folder in options.folders:
        found = list(differences(folder, options.schema))
        name = os.path.basename(os.path.normpath(folder))
        for difference in found[:20]:
            print("%s: %s" % (name, difference))
        if len(found) > 20:
            print("%s: and %d more" % (name, len(found) - 20))
        if not found:
            print("%s: %d checks agree" % (name, len(CHECKS) + bool(options.schema)))
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
