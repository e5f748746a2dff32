"""networkx, igraph and Graphviz over GraphML, GEXF and DOT."""
import os
import subprocess
import warnings

import igraph
import networkx

IGRAPH_TYPES = {"string": str, "int": float, "double": float, "boolean": bool}


def check_networkx(folder, file):
    loaded = networkx.read_graphml(os.path.join(folder, "plain.graphml"), edge_key_type=str, force_multigraph=True)
    if not loaded.is_directed():
        yield "the graph is not directed"
    if (loaded.number_of_nodes(), loaded.number_of_edges()) != (len(file.nodes), len(file.edges)):
        yield "%d nodes and %d edges" % (loaded.number_of_nodes(), loaded.number_of_edges())
    for ident, values in file.nodes.items():
        yield from compare(ident, values, loaded.nodes.get(ident))
    for ident, source, target, values in file.edges:
        yield from compare(ident, values, loaded.get_edge_data(source, target, key=ident))


def check_metrics(folder, file):
    """The figures of the nodes are those that networkx and igraph find in the file, by the weights of its edges."""
    loaded = networkx.read_graphml(os.path.join(folder, "plain.graphml"), edge_key_type=str, force_multigraph=True)
    other = igraph.Graph.Read_GraphML(os.path.join(folder, "plain.graphml"))
    ranks = dict(zip(file.nodes, other.pagerank(weights="weight" if file.edges else None) if file.nodes else []))
    plain = networkx.Graph(loaded)
    plain.remove_edges_from(list(networkx.selfloop_edges(plain)))
    between = networkx.betweenness_centrality(plain)
    parts = sorted(map(len, networkx.connected_components(plain)), reverse=True)
    members = {}
    for ident, values in file.nodes.items():
        members.setdefault(values["component"], []).append(ident)
        exact = {"degree": loaded.degree(ident), "weighted_degree": loaded.degree(ident, weight="weight"),
                 "pagerank": ranks[ident], "betweenness": between[ident]}
        for name, wanted in exact.items():
            if abs(values[name] - wanted) > 1e-5 * max(1, abs(wanted)):
                yield "%s %s: %r, not %r" % (ident, name, values[name], wanted)
        if not any(file.nodes[other]["community"] == values["community"] for other in plain[ident]) and plain[ident]:
            yield "%s is alone in its community" % ident
    if [len(members[number]) for number in sorted(members)] != parts:
        yield "components of other sizes"


def compare(ident, wanted, got):
    if got is None:
        yield "%s is gone" % ident
        return
    for name in sorted(set(wanted) | set(got)):
        left, right = wanted.get(name), got.get(name)
        if type(left) is not type(right) or left != right:
            yield "%s %s: %r, not %r" % (ident, name, right, left)


def check_igraph(folder, file):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loaded = igraph.Graph.Read_GraphML(os.path.join(folder, "plain.graphml"))
    for item in caught:
        yield str(item.message)
    if (loaded.vcount(), loaded.ecount()) != (len(file.nodes), len(file.edges)):
        yield "%d nodes and %d edges" % (loaded.vcount(), loaded.ecount())
        return
    idents = loaded.vs["id"] if file.nodes else []
    if idents != list(file.nodes):
        yield "nodes stand in another order"
    number = {ident: place for place, ident in enumerate(idents)}
    if loaded.get_edgelist() != [(number[e[1]], number[e[2]]) for e in file.edges]:
        yield "edges have other ends"
    sequences = (("node", loaded.vs, list(file.nodes.values())), ("edge", loaded.es, [e[3] for e in file.edges]))
    for domain, sequence, owners in sequences:
        for owner, name, kind in file.keys.values():
            if owner == domain and owners:
                yield from compare_column(domain, name, IGRAPH_TYPES[kind], sequence[name], owners)


def compare_column(domain, name, kind, column, owners):
    for place, (got, values) in enumerate(zip(column, owners)):
        if name in values and (type(got) is not kind or got != kind(values[name])):
            yield "%s %d %s: %r, not %r" % (domain, place, name, got, values[name])


def counts(text):
    """Nodes and edges as Graphviz's gc counts them."""
    done = subprocess.run(["gc", "-n", "-e"], input=text, capture_output=True, check=True)
    return tuple(int(word) for word in done.stdout.split()[:2])


def check_graphviz(folder, file):
    for flavour in ("plain", "gephi", "neo4j", "yed"):
        path = os.path.join(folder, flavour + ".graphml")
        done = subprocess.run(["graphml2gv", path], capture_output=True, check=True)
        if counts(done.stdout) != (len(file.nodes), len(file.edges)):
            yield "graphml2gv and gc count %s in %s" % (counts(done.stdout), flavour)


def check_dot(folder, file):
    with open(os.path.join(folder, "graph.dot"), "rb") as dot:
        text = dot.read()
    if counts(text) != (len(file.nodes), len(file.edges)):
        yield "gc counts %s" % (counts(text),)
    program = 'N{printf("%s\\t%s\\n", $.name, $.label)}'
    shown = subprocess.run(["gvpr", program], input=text, capture_output=True, check=True).stdout.decode()
    labels = dict(line.split("\t", 1) for line in shown.splitlines() if "\t" in line)
    for ident, values in file.nodes.items():
        wanted = values["label"].replace("&", "&amp;").replace("\\", "\\\\")
        if labels.get(ident) != wanted:
            yield "%s is called %r" % (ident, labels.get(ident))


def check_gexf(folder, file):
    loaded = networkx.read_gexf(os.path.join(folder, "graph.gexf"))
    if (loaded.number_of_nodes(), loaded.number_of_edges()) != (len(file.nodes), len(file.edges)):
        yield "networkx: %d nodes and %d edges" % (loaded.number_of_nodes(), loaded.number_of_edges())
    for ident, values in file.nodes.items():
        got = loaded.nodes[ident]
        for name in ("label", "entity_type", "iri", "mentions", "aliases", "degree", "pagerank", "community"):
            if got.get(name) != values.get(name):
                yield "%s %s: %r" % (ident, name, got.get(name))
        if not got.get("start") or not got.get("end"):
            yield "%s has no time" % ident
    found = {}
    for source, target, values in loaded.edges(data=True):
        found[values["id"]] = (source, target, values)
    for ident, source, target, values in file.edges:
        got = found.get(ident)
        if got is None or got[:2] != (source, target):
            yield "%s has other ends" % ident
            continue
        for name in ("label", "iri", "polarity", "modality", "negated", "confidence", "documents", "evidence"):
            if got[2].get(name) != values.get(name):
                yield "%s %s: %r, not %r" % (ident, name, got[2].get(name), values.get(name))


def check_flavours(folder, file):
    for flavour in ("gephi", "neo4j"):
        loaded = networkx.read_graphml(
            os.path.join(folder, flavour + ".graphml"), edge_key_type=str, force_multigraph=True)
        if (loaded.number_of_nodes(), loaded.number_of_edges()) != (len(file.nodes), len(file.edges)):
            yield "%s: %d nodes and %d edges" % (flavour, loaded.number_of_nodes(), loaded.number_of_edges())
