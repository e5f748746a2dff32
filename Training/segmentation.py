"""Trains the two models that find words and sentences in raw text; Sources/Text/ runs them.

    segmentation.py --data FOLDER --out segmentation.npz

Both are logistic regressions over hashed features (segmentation_features.py) with weights rounded to 1/16. A boundary
is where the sum of the weights is positive. Trained on the train parts of the treebanks in FOLDER and on newswire made
out of them (segmentation_newswire.py); the dev parts are only scored.
"""

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

import segmentation_features as features
from segmentation_newswire import Chunk, newswire, typographic

SCALE = 16
WORD_SIZE, SENTENCE_SIZE = 1 << 16, 1 << 18
TREEBANKS = ("ewt", "gum")
SHARES = (1.0, 0.4, 0.4)  # of the treebanks, of newswire, of both in typographic marks
MISSED_END = 2.5  # what an end that is missed costs in the treebanks: without it too few are found


def read_paragraphs(path):
    """Paragraphs of a CoNLL-U file, each a list of sentences, each a list of chunks."""
    paragraphs, rows, inside, starts = [], [], [], True
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + [""]:
            line = line.rstrip("\n")
            if re.match(r"#\s*new(par|doc)\b", line):
                starts = True
            elif line and line[0] != "#":
                cells = line.split("\t")
                if "-" in cells[0]:
                    inside = [int(n) for n in cells[0].split("-")]
                    space_after = "SpaceAfter=No" not in cells[9]
                elif "." not in cells[0]:
                    within = inside and inside[0] <= int(cells[0]) <= inside[1]
                    ends = (int(cells[0]) == inside[1] and space_after) if within else "SpaceAfter=No" not in cells[9]
                    rows.append((cells[1], ends, cells[4]))
            elif rows:
                if starts:
                    paragraphs.append([])
                paragraphs[-1].append(chunked(rows))
                rows, inside, starts = [], [], False
    return paragraphs


def chunked(rows):
    out, words, tag = [], [], ""
    for i, (form, ends, xpos) in enumerate(rows):
        parts = form.split()
        for part in parts[:-1]:
            out.append(chunk_of(words + [part], tag or xpos))
            words, tag = [], ""
        words.append(parts[-1])
        tag = tag or xpos
        if ends or i + 1 == len(rows):
            out.append(chunk_of(words, tag))
            words, tag = [], ""
    return out


def chunk_of(words, tag):
    ends = np.cumsum([len(w) for w in words])[:-1]
    return Chunk("".join(words), tuple(int(e) for e in ends), tag)


def contraction_lexicon(paragraphs):
    """Words of letters alone that are mostly written as one and read as two or more: word -> offsets."""
    seen, splits = Counter(), defaultdict(Counter)
    for paragraph in paragraphs:
        for sentence in paragraph:
            for chunk in sentence:
                for run in re.finditer(r"[^\W\d_]+", chunk.text):
                    start, end = run.span()
                    if (start and chunk.text[start - 1] in "'’") or chunk.text[end:end + 1] in ("'", "’"):
                        continue
                    cuts = tuple(c - start for c in chunk.cuts if start < c < end)
                    word = run.group().lower()
                    seen[word] += 1
                    if cuts:
                        splits[word][cuts] += 1
    known = {"gonna": (3,), "wanna": (3,), "gotta": (3,), "cannot": (3,), "lemme": (3,), "gimme": (3,)}
    for word, counts in splits.items():
        cuts, count = counts.most_common(1)[0]
        ending, host = word[cuts[-1]:], word[:cuts[0]]
        if count * 2 > seen[word] and ending in CLITICS and (ending != "s" or host in PRONOUNS):
            known[word] = cuts
    return {word: list(cuts) for word, cuts in sorted(known.items())}


# Clitics without apostrophe; "s" alone only after a pronoun, since "jacks" may be jack's by mistake.
CLITICS = {"nt", "na", "ta", "not", "m", "re", "ve", "ll", "s"}
PRONOUNS = {"he", "she", "that", "there", "what", "who", "here", "where"}


def word_data(paragraphs):
    rows, gold = [], []
    for paragraph in paragraphs:
        chunks = [c for s in paragraph for c in s]
        found, places = features.word_rows([c.text for c in chunks])
        rows += found
        gold += [p in chunks[number].cuts for number, p in places]
    return features.feature_indices(rows, features.WORD_COLUMNS, features.WORD_TEMPLATES, WORD_SIZE), np.array(gold)


def sentence_data(paragraphs):
    rows, gold = [], []
    for paragraph in paragraphs:
        rows += features.gap_rows([c.text for s in paragraph for c in s])
        for sentence in paragraph:
            gold += [False] * (len(sentence) - 1) + [True]
        gold.pop()
    return features.feature_indices(rows, features.GAP_COLUMNS, features.GAP_TEMPLATES, SENTENCE_SIZE), np.array(gold)


def logistic_regression(indices, gold, weight, size, epochs, rate=0.2, decay=1e-6, batch=1024, seed=7):
    """Weights by Adagrad, averaged over the second half of the epochs and rounded to int8."""
    generator = np.random.default_rng(seed)
    weights, squares, total = np.zeros(size), np.full(size, 1e-6), np.zeros(size)
    target = gold.astype(np.float64)
    steps = 0
    for epoch in range(epochs):
        order = generator.permutation(len(gold))
        for start in range(0, len(order), batch):
            part = order[start:start + batch]
            rows = indices[part]
            scores = weights[rows].sum(axis=1)
            error = (1 / (1 + np.exp(-scores)) - target[part]) * weight[part]
            gradient = np.bincount(rows.ravel(), np.repeat(error, rows.shape[1]), size) + decay * batch * weights
            squares += gradient * gradient
            weights -= rate * gradient / np.sqrt(squares)
            if epoch * 2 >= epochs:
                total += weights
                steps += 1
    return np.clip(np.rint(total / steps * SCALE), -127, 127).astype(np.int8)


def decisions(weights, indices):
    return weights[indices].astype(np.int32).sum(axis=1) > 0


def f1(found, gold):
    right = (found & gold).sum()
    return float(round(200 * right / max(1, found.sum() + gold.sum()), 2))


def train(data_folder):
    """The trained models: word_weights, sentence_weights (int8 arrays), contractions (dict), scores (dict)."""
    folder = Path(data_folder) / "treebanks"
    banks = {bank: read_paragraphs(folder / bank / "train.conllu") for bank in TREEBANKS}
    paragraphs = [p for bank in TREEBANKS for p in banks[bank]]
    chance = random.Random(7)
    news = newswire(paragraphs, chance, 9000)
    has_marks = re.compile("[\"']")
    transcribed = [typographic(p) for p in paragraphs + news if any(has_marks.search(c.text) for s in p for c in s)]
    models, scores = {}, {}
    for name, data, size, settings, ends in (
            ("word", word_data, WORD_SIZE, {"epochs": 8, "decay": 5e-6}, 1.0),
            ("sentence", sentence_data, SENTENCE_SIZE, {"epochs": 6, "decay": 1e-6}, MISSED_END)):
        parts = [data(p) for p in (paragraphs, news, transcribed)]
        weight = np.concatenate([np.full(len(gold), share) for (_, gold), share in zip(parts, SHARES)])
        weight[:len(parts[0][1])] *= np.where(parts[0][1], ends, 1.0)
        indices, gold = np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])
        models[name] = logistic_regression(indices, gold, weight, size, **settings)
        for bank in TREEBANKS:
            dev = data(read_paragraphs(folder / bank / "dev.conllu"))
            scores["%s_%s" % (bank, name)] = f1(decisions(models[name], dev[0]), dev[1])
    return {"word_weights": models["word"], "sentence_weights": models["sentence"],
            "contractions": contraction_lexicon(paragraphs), "scores": scores}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, metavar="FOLDER", help="the folder with treebanks/")
    parser.add_argument("--out", required=True, metavar="FILE", help=".npz to write")
    options = parser.parse_args()
    result = train(options.data)
    np.savez_compressed(options.out, word_weights=result["word_weights"], sentence_weights=result["sentence_weights"],
                        contractions=json.dumps(result["contractions"], ensure_ascii=False, sort_keys=True))
    print(json.dumps(result["scores"]))


if __name__ == "__main__":
    main()
