"""Writes a tiny model and what a NumPy forward pass makes of it: the product's tests hold their forward pass to it.

    python golden.py ../Tests/NeuralModelTests/Fixtures
"""

import json
import math
import sys
from pathlib import Path

import numpy as np

import export
import wordpieces

WORDS = ["The", "minister's", "U.S.", "über-plan", "cost", "$4.5m", "日本", "unknowable", "."]
PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "minister", "'", "s", "u", ".", "uber", "-", "plan", "cost", "$",
          "4", "5", "##m", "m", "日", "本", "a", "un", "##know", "##able", "##s"]
LABELS = {"upos": ["NOUN", "VERB", "PUNCT"], "xpos": ["NN", "VB"], "feats": ["_", "Number=Sing"],
          "relation": ["root", "nsubj", "obj"],
          "entity": ["O", "B-PER", "I-PER", "E-PER", "S-PER"]}
SIZES = {"vocabulary": len(PIECES), "positions": 32, "width": 16, "layers": 2, "heads": 2, "inner": 24,
         "shapes": len(wordpieces.SHAPES), "arc": 8, "relation": 4}


class Tiny:
    """Random weights under the names of model.py."""

    def __init__(self):
        rng = np.random.default_rng(5)
        self.weights = {}
        add = lambda name, *shape: self.weights.__setitem__(name, rng.normal(0, 0.6, shape).astype(np.float32))
        width, inner = SIZES["width"], SIZES["inner"]
        add("words.weight", SIZES["vocabulary"], width)
        add("positions.weight", SIZES["positions"], width)
        add("shapes.weight", SIZES["shapes"], width)
        linear = {}
        for n in range(SIZES["layers"]):
            linear.update({"layers.%d.qkv" % n: (3 * width, width), "layers.%d.out" % n: (width, width),
                           "layers.%d.inner" % n: (inner, width), "layers.%d.outer" % n: (width, inner)})
        linear.update({"tags." + name: (len(LABELS[name]), width) for name in export.TAGS})
        linear.update({kind + "_" + side: (SIZES[kind], width) for kind in ("arc", "relation")
                       for side in ("dependent", "head")})
        for name, shape in linear.items():
            add(name + ".weight", *shape)
            add(name + ".bias", shape[0])
        for name in ["norm"] + ["layers.%d.norm%d" % (n, k) for n in range(SIZES["layers"]) for k in (1, 2)]:
            add(name + ".weight", width)
            add(name + ".bias", width)
        add("arc", SIZES["arc"] + 1, SIZES["arc"])
        add("relations", len(LABELS["relation"]), SIZES["relation"] + 1, SIZES["relation"] + 1)
        values, scales = export.quantized(self.weights["words.weight"], 127)
        self.words = values * scales[:, None]

    def linear(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def norm(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-12) * self.weights[name + ".weight"] \
            + self.weights[name + ".bias"]

    def forward(self, pieces, shapes, owners, words):
        """Tag scores, arc scores (words, 1 + words) and relation scores (words, 1 + words, labels)."""
        w = self.weights
        x = self.words[pieces] + w["positions.weight"][: len(pieces)] + w["shapes.weight"][shapes]
        x = self.norm(x, "norm")
        for n in range(SIZES["layers"]):
            at = "layers.%d." % n
            x = self.norm(x + self.attention(x, at), at + "norm1")
            x = self.norm(x + self.linear(gelu(self.linear(x, at + "inner")), at + "outer"), at + "norm2")
        vectors = np.stack([x[[i for i, o in enumerate(owners) if o == word]].mean(0) for word in range(words + 1)])
        tags = np.concatenate([self.linear(vectors[1:], "tags." + name) for name in export.TAGS], 1)
        arcs = (gelu(self.linear(vectors[1:], "arc_dependent")) @ w["arc"][:-1] + w["arc"][-1]) \
            @ gelu(self.linear(vectors, "arc_head")).T
        ones = lambda a: np.concatenate([a, np.ones((len(a), 1))], 1)
        relations = np.einsum("nd,ldh,mh->nml", ones(gelu(self.linear(vectors[1:], "relation_dependent"))),
                              w["relations"], ones(gelu(self.linear(vectors, "relation_head"))))
        return tags, arcs, relations

    def attention(self, x, at):
        depth = SIZES["width"] // SIZES["heads"]
        q, k, v = np.split(self.linear(x, at + "qkv"), 3, 1)
        out = []
        for h in range(SIZES["heads"]):
            part = slice(h * depth, (h + 1) * depth)
            scores = np.exp(q[:, part] @ k[:, part].T / math.sqrt(depth))
            out.append(scores / scores.sum(1, keepdims=True) @ v[:, part])
        return self.linear(np.concatenate(out, 1), at + "out")


def gelu(x):
    return x * 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))


class TorchLike:
    """A NumPy array that export.py can treat as a tensor."""

    def __init__(self, array):
        self.array = array

    def numpy(self):
        return self.array


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocabulary.txt").write_text("\n".join(PIECES) + "\n", encoding="utf-8")
    vocabulary = wordpieces.Vocabulary(folder / "vocabulary.txt")
    (folder / "vocabulary.txt").unlink()
    tiny = Tiny()
    tensors = export.network_tensors({n: TorchLike(a) for n, a in tiny.weights.items()}, SIZES, as_float=True)
    export.add_vocabulary(tensors, PIECES)
    lexicon = "NN l s\tl|1|\nNN l \tl|0|\nVB =was\t=|be\n".encode()
    tensors.add("lemma.lexicon", np.frombuffer(lexicon, np.uint8), np.uint8)
    for name in ("words", "sentences"):
        tensors.add("segmentation." + name, np.zeros(16, np.int8), np.int8)
    export.write(folder / "tiny.ngw", tensors, {"configuration": SIZES, "labels": LABELS, "contractions": {}})
    pieces, shapes, owners = [vocabulary.ids[wordpieces.START]], [0], [0]
    for number, word in enumerate(WORDS, 1):
        found = vocabulary.encode(word)
        pieces, owners = pieces + found, owners + [number] * len(found)
        shapes += [wordpieces.shape(word)] * len(found)
    pieces, shapes, owners = pieces + [vocabulary.ids[wordpieces.END]], shapes + [0], owners + [-1]
    tags, arcs, relations = tiny.forward(pieces, shapes, owners, len(WORDS))
    rounded = lambda a: [[round(float(x), 6) for x in row] for row in a]
    best = relations.argmax(2)
    (folder / "tiny.json").write_text(json.dumps(
        {"words": WORDS, "pieces": pieces, "shapes": shapes, "tags": rounded(tags), "arcs": rounded(arcs),
         "relations": best.tolist()}, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
