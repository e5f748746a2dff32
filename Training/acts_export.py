"""Puts the scorer of acts that acts.py trained into a weights file, in place of the one that is there."""

import argparse
import json
import struct

import numpy as np

import export

LAYERS = {"noun.context": "noun.context", "noun.meaning": "noun.meaning", "noun.hidden": "noun.hidden",
          "act.context": "act.context", "act.meaning": "act.meaning", "act.hidden": "act.hidden",
          "product": "product", "output": "output", "none": "none", "none_output": "noneOutput"}
TABLES = {"facts": "facts", "noun_facts": "nounFacts"}
KINDS = {kind: np.dtype(name) for name, kind in export.TYPES.items()}


def read(path):
    """The tensors of a weights file by name, and its header without them."""
    data = open(path, "rb").read()
    length = struct.unpack("<II", data[8:16])[1]
    header = json.loads(data[16:16 + length])
    out = export.Tensors(as_float=True)
    for tensor in header.pop("tensors"):
        kind = KINDS[tensor["type"]]
        count = int(np.prod(tensor["shape"]))
        values = np.frombuffer(data, kind, count, tensor["offset"]).reshape(tensor["shape"])
        out.add(tensor["name"], values, kind)
    return out, header


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("acts", help="what acts.py wrote (.npz)")
    parser.add_argument("weights", help="the weights file")
    arguments = parser.parse_args()
    tensors, header = read(arguments.weights)
    tensors.arrays = {name: array for name, array in tensors.arrays.items() if not name.startswith("acts.")}
    found = np.load(arguments.acts)
    for source, name in LAYERS.items():
        weights = found[source + ".weight"]
        bias = found[source + ".bias"] if source + ".bias" in found else np.zeros(len(weights))
        tensors.add("acts.%s.weights" % name, weights)
        tensors.add("acts.%s.bias" % name, bias)
    for source, name in TABLES.items():
        tensors.add("acts." + name, found[source + ".weight"])
    header["acts"] = {"pairFacts": len(found["facts.weight"]), "nounFacts": len(found["noun_facts.weight"])}
    export.write(arguments.weights, tensors, header)


if __name__ == "__main__":
    main()
