"""PyLD, rdflib and pyoxigraph over JSON-LD, N-Quads and Turtle."""
import json
import os

import pyoxigraph
import rdflib
from pyld import jsonld

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
NEGATED = "urn:newsgraph:ontology:negated"
MODALITY = "urn:newsgraph:ontology:modality"
CONFIDENCE = "urn:newsgraph:ontology:confidence"
KIND = "urn:newsgraph:ontology:kind"


def quads(path, form):
    return pyoxigraph.parse(path=path, format=form)


def lines(parsed):
    """A dataset as the set of its N-Quads."""
    return set(pyoxigraph.serialize(parsed, format=pyoxigraph.RdfFormat.N_QUADS).split(b"\n")) - {b""}


def check_datasets(folder, file):
    """Six readings of three files say the same."""
    forms = pyoxigraph.RdfFormat
    path = os.path.join(folder, "graph.jsonld")
    wanted = lines(quads(path, forms.JSON_LD))
    readings = {
        "pyoxigraph, streaming": lambda: quads(path, forms.STREAMING_JSON_LD),
        "pyoxigraph, N-Quads": lambda: quads(os.path.join(folder, "graph.nq"), forms.N_QUADS),
        "pyoxigraph, Turtle": lambda: quads(os.path.join(folder, "graph.ttl"), forms.TURTLE),
        "PyLD": lambda: with_pyld(path),
        "rdflib": lambda: with_rdflib(path),
    }
    for name, read in readings.items():
        found = lines(read())
        if found != wanted:
            some = sorted(line.decode() for line in found ^ wanted)
            yield "%s differs in %d statements, as %s" % (name, len(some), some[0])
    with open(os.path.join(folder, "graph.nq"), "rb") as nquads:
        written = nquads.read().split(b"\n")
    if any(b"_:" in line[:2] for line in written):
        yield "there are blank nodes"


def with_pyld(path):
    with open(path, encoding="utf-8") as document:
        text = jsonld.to_rdf(json.load(document), {"format": "application/n-quads"})
    return pyoxigraph.parse(input=text, format=pyoxigraph.RdfFormat.N_QUADS)


def with_rdflib(path):
    before, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    try:
        dataset = rdflib.Dataset()
        dataset.parse(path, format="json-ld")
        text = dataset.serialize(format="nquads").replace(" <urn:x-rdflib:default> .", " .")
    finally:
        rdflib.NORMALIZE_LITERALS = before
    return pyoxigraph.parse(input=text, format=pyoxigraph.RdfFormat.N_QUADS)


def check_statements(folder, file):
    """The statements are the edges of the GraphML, and no denial or plan stands as a plain triple."""
    facts, triples = {}, set()
    for quad in quads(os.path.join(folder, "graph.jsonld"), pyoxigraph.RdfFormat.JSON_LD):
        facts.setdefault(quad.subject.value, {}).setdefault(quad.predicate.value, []).append(quad.object.value)
        triples.add((quad.subject.value, quad.predicate.value, quad.object.value))
    iris = {ident: values["iri"] for ident, values in file.nodes.items()}
    for ident, iri in iris.items():
        if file.nodes[ident]["label"] not in facts.get(iri, {}).get(LABEL, []):
            yield "%s has another label" % iri
    statements = {iri for iri, said in facts.items() if RDF + "Statement" in said.get(RDF + "type", [])}
    if statements != {values["iri"] for _, _, _, values in file.edges}:
        yield "statements and edges are not the same"
    plain = set()
    for _, source, target, values in file.edges:
        said = facts[values["iri"]]
        roles = tuple(said[RDF + role][0] for role in ("subject", "predicate", "object"))
        if (roles[0], roles[2]) != (iris[source], iris[target]):
            yield "%s has other ends" % values["iri"]
        if (said[NEGATED][0] == "true") != values["negated"] or said[MODALITY][0] != values["modality"]:
            yield "%s has another reserve" % values["iri"]
        if float(said[CONFIDENCE][0]) != values["confidence"]:
            yield "%s has another confidence" % values["iri"]
        if values["modality"] == "asserted" and not values["negated"] and said[KIND][0] != "derived":
            plain.add(roles)
    for _, source, target, values in file.edges:
        said = facts[values["iri"]]
        roles = tuple(said[RDF + role][0] for role in ("subject", "predicate", "object"))
        if (roles in triples) != (roles in plain):
            yield "%s: the plain triple is %s" % (values["iri"], "missing" if roles in plain else "there")
