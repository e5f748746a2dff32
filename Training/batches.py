"""Sentences as padded tensors, in batches of similar length."""

import numpy as np
import torch

import entity_labels
import lemma_scripts
import wordpieces

LONGEST = 200  # wordpieces; longer sentences are not trained on
IGNORED = -100


class Encoder:
    """Turns sentences into arrays once; batches pad them."""

    def __init__(self, vocabulary, corpora):
        self.vocabulary = vocabulary
        self.ids = {name: {label: i for i, label in enumerate(labels)} for name, labels in corpora.labels.items()}
        table = np.zeros((len(corpora.target_sets.sets), len(entity_labels.TAGS)), dtype=bool)
        for number, tags in enumerate(corpora.target_sets.sets):
            table[number, list(tags)] = True
        self.target_sets = torch.from_numpy(table)

    def encoded(self, sentence):
        pieces, owner = [self.vocabulary.ids[wordpieces.START]], [0]
        shapes = [0]
        for i, word in enumerate(sentence.words):
            found = self.vocabulary.encode(word)
            pieces += found
            owner += [i + 1] * len(found)
            shapes += [wordpieces.shape(word)] * len(found)
        pieces.append(self.vocabulary.ids[wordpieces.END])
        owner.append(-1)
        shapes.append(0)
        get = lambda name, column: [self.ids[name].get(label, IGNORED) for label in column]
        out = {"pieces": pieces, "owner": owner, "shapes": shapes, "words": len(sentence.words), "sentence": sentence}
        if sentence.upos:
            scripts = [lemma_scripts.script(f, l) for f, l in zip(sentence.words, sentence.lemmas)]
            out.update(upos=get("upos", sentence.upos), xpos=get("xpos", sentence.xpos),
                       feats=get("feats", sentence.feats), lemma=get("lemma", scripts), head=sentence.heads,
                       relation=get("relation", sentence.relations))
        if sentence.targets:
            out["entity"] = sentence.targets
        return out

    def batch(self, items):
        count, words = len(items), max(i["words"] for i in items)
        length = max(len(i["pieces"]) for i in items)
        pieces, shapes = np.zeros((count, length), np.int64), np.zeros((count, length), np.int64)
        mask, pooling = np.zeros((count, length), bool), np.zeros((count, 1 + words, length), np.float32)
        labels = {name: np.full((count, words), IGNORED, np.int64)
                  for name in ("upos", "xpos", "feats", "lemma", "head", "relation")}
        entity = np.zeros((count, words), np.int64)
        for row, item in enumerate(items):
            n = len(item["pieces"])
            pieces[row, :n], shapes[row, :n], mask[row, :n] = item["pieces"], item["shapes"], True
            for column, owner in enumerate(item["owner"]):
                if owner >= 0:
                    pooling[row, owner, column] = 1
            for name in labels:
                if name in item:
                    labels[name][row, : item["words"]] = item[name]
            if "entity" in item:
                entity[row, : item["words"]] = item["entity"]
        pooling /= np.maximum(pooling.sum(2, keepdims=True), 1)
        out = {"pieces": pieces, "shapes": shapes, "piece_mask": mask, "pooling": pooling, "entity": entity, **labels}
        out = {name: torch.from_numpy(array) for name, array in out.items()}
        word_mask = np.zeros((count, 1 + words), bool)
        for row, item in enumerate(items):
            word_mask[row, : 1 + item["words"]] = True
        out["word_mask"] = torch.from_numpy(word_mask)
        return out


def in_batches(items, budget, rng=None):
    """Groups of items with at most `budget` padded pieces; shuffled when `rng` is given."""
    order = list(items)
    if rng:
        rng.shuffle(order)
    chunk = 60 * budget // 25 if rng else len(order)
    groups = []
    for at in range(0, len(order), max(1, chunk)):
        group = []
        for item in sorted(order[at: at + chunk], key=lambda i: len(i["pieces"])):
            if group and (len(group) + 1) * len(item["pieces"]) > budget:
                groups.append(group)
                group = []
            group.append(item)
        if group:
            groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


def with_other_case(item, rng):
    """Now and then a sentence as a headline writes it, in capitals, or without any, so that names survive both."""
    draw = rng.random()
    upper, title, lower = wordpieces.SHAPES.index("upper"), wordpieces.SHAPES.index("title"), wordpieces.SHAPES.index("lower")
    swap = {upper: upper, title: title, lower: lower}
    if draw < 0.02:
        swap = {title: upper, lower: upper, upper: upper}
    elif draw < 0.06:
        swap = {lower: title, title: title, upper: upper}
    elif draw < 0.08:
        swap = {title: lower, upper: lower, lower: lower}
    else:
        return item
    return {**item, "shapes": [swap.get(s, s) for s in item["shapes"]]}
