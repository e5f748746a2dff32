"""Python's csv and json over the tables, Cytoscape's JSON, JSON Lines and KGTK."""
import csv
import json
import os


# What GraphML says of events and Cytoscape's JSON does not.
ONLY_IN_GRAPHML = {"relation", "start_date", "end_date", "place"}


def rows(path, encoding="utf-8", delimiter=","):
    csv.field_size_limit(1 << 24)
    with open(path, encoding=encoding, newline="") as table:
        return list(csv.DictReader(table, delimiter=delimiter))


def harmless(text):
    return "'" + text if text[:1] in tuple("=+-@") else text


def text_of(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def check_cytoscape(folder, file):
    with open(os.path.join(folder, "graph.cyjs"), encoding="utf-8") as document:
        elements = json.load(document)["elements"]
    nodes = {item["data"]["id"]: item["data"] for item in elements["nodes"]}
    edges = {item["data"]["id"]: item["data"] for item in elements["edges"]}
    if list(nodes) != list(file.nodes) or list(edges) != [e[0] for e in file.edges]:
        yield "other nodes or edges"
        return
    for ident, values in file.nodes.items():
        yield from compare(ident, {k: v for k, v in values.items() if k not in ONLY_IN_GRAPHML}, nodes[ident])
    for ident, source, target, values in file.edges:
        if (edges[ident]["source"], edges[ident]["target"]) != (source, target):
            yield "%s has other ends" % ident
        yield from compare(ident, values, edges[ident])


def compare(ident, values, data):
    for name, value in values.items():
        if name not in data:
            yield "%s has no %s" % (ident, name)
            continue
        got = data[name]
        if isinstance(got, list):
            got = "|".join(part.replace("|", "/") for part in got)
        if got != value and not str(value).endswith("…"):
            yield "%s %s: %r, not %r" % (ident, name, got, value)


def check_gephi_tables(folder, file):
    nodes = rows(os.path.join(folder, "csv", "nodes.csv"), "utf-8-sig")
    edges = rows(os.path.join(folder, "csv", "edges.csv"), "utf-8-sig")
    if [row["Id"] for row in nodes] != list(file.nodes):
        yield "other nodes"
    for row, values in zip(nodes, file.nodes.values()):
        if row["Label"] != harmless(values["label"]):
            yield "%s is called %r" % (row["Id"], row["Label"])
        if float(row["pagerank"]) != values["pagerank"] or int(row["degree"]) != values["degree"]:
            yield "%s has other figures" % row["Id"]
    if [(row["Id"], row["Source"], row["Target"]) for row in edges] != [e[:3] for e in file.edges]:
        yield "other edges"
    for row, (ident, _, _, values) in zip(edges, file.edges):
        for name in ("label", "confidence", "negated", "evidence", "iri", "documents"):
            column = "Label" if name == "label" else name
            if row[column] != harmless(text_of(values.get(name, ""))):
                yield "%s %s: %r" % (ident, name, row[column])
        if row["Type"] != "Directed" or not row["timeset"].startswith("<["):
            yield "%s has no direction or time" % ident


def check_neo4j_tables(folder, file):
    nodes = rows(os.path.join(folder, "neo4j", "nodes.csv"))
    edges = rows(os.path.join(folder, "neo4j", "relationships.csv"))
    if [row["iri:ID"] for row in nodes] != [values["iri"] for values in file.nodes.values()]:
        yield "other nodes"
    if [row["label"] for row in nodes] != [values["label"] for values in file.nodes.values()]:
        yield "other labels"
    for row, values in zip(nodes, file.nodes.values()):
        if float(row["betweenness:double"]) != values["betweenness"]:
            yield "%s has other figures" % row["iri:ID"]
    for row, (ident, source, target, values) in zip(edges, file.edges):
        ends = file.nodes[source]["iri"], file.nodes[target]["iri"]
        if (row[":START_ID"], row[":END_ID"]) != ends:
            yield "%s has other ends" % ident
        if values["negated"] and "NOT" not in row[":TYPE"].split("_"):
            yield "%s is of type %s, though denied" % (ident, row[":TYPE"])
        if float(row["confidence:double"]) != values["confidence"]:
            yield "%s has another confidence" % ident
    if len(edges) != len(file.edges):
        yield "%d relationships" % len(edges)


def check_json_lines(folder, file):
    with open(os.path.join(folder, "graph.jsonl"), encoding="utf-8") as document:
        found = [json.loads(line) for line in document]
    if ["urn:newsgraph:" + line["id"] for line in found] != [e[3]["iri"] for e in file.edges]:
        yield "other edges"
    for line, (_, source, target, values) in zip(found, file.edges):
        labels = file.nodes[source]["label"], file.nodes[target]["label"]
        if (line["subject"]["label"], line["object"]["label"]) != labels:
            yield "%s has other ends" % line["id"]
        if line["confidence"] != values["confidence"] or line["polarity"] != values["polarity"]:
            yield "%s says something else" % line["id"]
        if len(line.get("evidence", [])) != values["statements"]:
            yield "%s has %d sentences" % (line["id"], len(line.get("evidence", [])))


def check_kgtk(folder, file):
    with open(os.path.join(folder, "graph.tsv"), encoding="utf-8", newline="") as table:
        found = [line.rstrip("\n").split("\t") for line in table]
    if any(len(line) != len(found[0]) for line in found):
        yield "rows of other lengths"
    statements = [line[0] for line in found if line[0].startswith("statement:")]
    if ["urn:newsgraph:" + ident for ident in statements] != [e[3]["iri"] for e in file.edges]:
        yield "other statements"
