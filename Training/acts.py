"""Trains the scorer of acts: for which act told before does a noun stand, "the move", "his dismissal"?

The encoder stays as it is. What a noun and an act are made of, and what facts the scorer is told, is said in
`Sources/NeuralModel/Acts` and `Sources/Extraction/Reference/ActFacts.swift`; the questions come from the product itself
(`Tests/Development/ActQuestions`), so that training sees what the product sees.

    acts.py QUESTIONS.jsonl … --snippets SNIPPETS.jsonl --table Ontology/lexicon/act_nouns.tsv --out acts.npz
    acts.py QUESTIONS.jsonl … --folds 4       # what it gets right in articles that it has not seen
"""

import argparse
import base64
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

CONTEXT, MEANING, HIDDEN, NONE_HIDDEN = 32, 48, 32, 24
DROPOUT, INPUT_DROPOUT, FACT_DROPOUT = 0.3, 0.25, 0.15
RATE, DECAY, ARTICLES_AT_ONCE = 3e-3, 0.02, 3
UNMARKED = 0.5  # how much a noun counts that nobody marked, as one that stands for nothing told before
THRESHOLD = -1.0  # as in ActRanking.swift
FAR = -1e9


def vector(data):
    return np.frombuffer(base64.b64decode(data), np.float16).astype(np.float32)


class Article:
    """The questions of one article."""

    def __init__(self, line, source):
        record = json.loads(line)
        self.name, self.source, self.marked = record["name"], source, record["marked"]
        self.sizes = record["pairFacts"], record["nounFacts"]
        self.vectors = np.stack([vector(row) for row in record["vectors"]]) if record["vectors"] else None
        self.lemmas = {lemma: vector(row) for lemma, row in record["lemmas"].items()}
        self.questions = [question for question in record["questions"] if question["acts"]]


def read(paths):
    return [Article(line, Path(path).stem) for path in paths for line in open(path, encoding="utf8") if line.strip()]


class Role(nn.Module):
    def __init__(self, width, hidden):
        super().__init__()
        self.context, self.meaning = nn.Linear(width, CONTEXT), nn.Linear(width, MEANING)
        self.hidden = nn.Linear(CONTEXT + MEANING, hidden, bias=False)
        self.drop_input, self.drop = nn.Dropout(INPUT_DROPOUT), nn.Dropout(DROPOUT)

    def forward(self, vectors, meanings):
        return self.drop(torch.cat([torch.tanh(self.context(self.drop_input(vectors))),
                                    torch.tanh(self.meaning(self.drop_input(meanings)))], 1))


class Scorer(nn.Module):
    """The first column of what is hidden is a score by itself; the others go through the output layer."""

    def __init__(self, pair_facts, noun_facts, width=384):
        super().__init__()
        self.noun, self.act = Role(width, 1 + HIDDEN), Role(width, 1 + HIDDEN)
        self.product = nn.Linear(CONTEXT + MEANING, 1 + HIDDEN)
        self.facts = nn.EmbeddingBag(pair_facts, 1 + HIDDEN, mode="sum", include_last_offset=True)
        self.output = nn.Linear(HIDDEN, 1)
        self.none = nn.Linear(CONTEXT + MEANING, 1 + NONE_HIDDEN)
        self.noun_facts = nn.EmbeddingBag(noun_facts, 1 + NONE_HIDDEN, mode="sum", include_last_offset=True)
        self.none_output = nn.Linear(NONE_HIDDEN, 1)
        self.drop = nn.Dropout(DROPOUT)
        for table in (self.facts, self.noun_facts):
            nn.init.normal_(table.weight, std=0.03)
        with torch.no_grad():
            self.facts.weight[:, 0] = 0
            self.product.weight[0, CONTEXT:] = 0.1

    def summed(self, hidden, output):
        return hidden[:, 0] + output(self.drop(F.gelu(hidden[:, 1:])))[:, 0]

    def pairs(self, nouns, acts, own, other):
        return self.product(nouns[own] * acts[other]) + self.noun.hidden(nouns)[own] + self.act.hidden(acts)[other]

    def forward(self, batch):
        nouns, acts = self.noun(batch["nouns"], batch["noun_lemmas"]), self.act(batch["acts"], batch["act_lemmas"])
        weights = torch.ones(len(batch["facts"]))
        if self.training:
            weights = (torch.rand(len(weights)) > FACT_DROPOUT) / (1 - FACT_DROPOUT)
        hidden = self.pairs(nouns, acts, batch["own"], batch["other"])
        hidden = hidden + self.facts(batch["facts"], batch["fact_ends"], per_sample_weights=weights)
        none = self.none(nouns) + self.noun_facts(batch["noun_facts"], batch["noun_fact_ends"])
        return self.summed(hidden, self.output), self.summed(none, self.none_output)


def batch_of(article, normal):
    """One article as tensors."""
    rows, acts, act_lemmas, own, other, facts, ends = {}, [], [], [], [], [], [0]
    for number, question in enumerate(article.questions):
        for act in question["acts"]:
            key = (act["vector"], act["lemma"])
            if key not in rows:
                rows[key] = len(acts)
                acts.append(article.vectors[act["vector"]])
                act_lemmas.append(normal(article.lemmas[act["lemma"]]))
            own.append(number)
            other.append(rows[key])
            facts += act["facts"]
            ends.append(len(facts))
    noun_facts = [question["facts"] for question in article.questions]
    tensor = torch.tensor
    return {"nouns": tensor(np.stack([article.vectors[question["vector"]] for question in article.questions])),
            "noun_lemmas": tensor(np.stack([normal(article.lemmas[q["lemma"]]) for q in article.questions])),
            "acts": tensor(np.stack(acts)), "act_lemmas": tensor(np.stack(act_lemmas)), "own": tensor(own),
            "other": tensor(other), "facts": tensor(facts), "fact_ends": tensor(ends),
            "noun_facts": tensor(sum(noun_facts, [])),
            "noun_fact_ends": tensor(np.cumsum([0] + [len(some) for some in noun_facts])),
            "questions": article.questions}


def merged(batches):
    out = {"questions": [question for batch in batches for question in batch["questions"]]}
    for name in ("nouns", "noun_lemmas", "acts", "act_lemmas", "facts", "noun_facts"):
        out[name] = torch.cat([batch[name] for batch in batches])
    for name, counted in (("own", "nouns"), ("other", "acts")):
        starts = np.cumsum([0] + [len(batch[counted]) for batch in batches])
        out[name] = torch.cat([batch[name] + int(start) for batch, start in zip(batches, starts)])
    for name, counted in (("fact_ends", "facts"), ("noun_fact_ends", "noun_facts")):
        starts = np.cumsum([0] + [len(batch[counted]) for batch in batches])
        out[name] = torch.cat([torch.zeros(1, dtype=torch.long)] + [
            batch[name][1:] + int(start) for batch, start in zip(batches, starts)])
    return out


def table_of(questions, scores, none):
    """(questions, acts and none)."""
    counts = [len(question["acts"]) for question in questions]
    table = torch.full((len(questions), max(counts) + 1), FAR)
    own = torch.repeat_interleave(torch.arange(len(questions)), torch.tensor(counts))
    place = torch.cat([torch.arange(count) for count in counts])
    return torch.cat([table.index_put((own, place), scores)[:, :-1], none[:, None]], 1)


def loss_of(questions, table):
    right = torch.zeros_like(table, dtype=torch.bool)
    weights = []
    for row, question in enumerate(questions):
        marked = question.get("isMarked")
        right[row, question["right"] or [table.shape[1] - 1]] = True
        weights.append(UNMARKED if marked is None else 1.0 if question["right"] or not marked else 0.0)
    weights = torch.tensor(weights)
    losses = torch.logsumexp(table, 1) - torch.logsumexp(table.masked_fill(~right, FAR), 1)
    return (weights * losses).sum() / max(1.0, float(weights.sum()))


class Snippets:
    """Nouns and the words that tell their acts, pair by pair, each the right one among many others."""

    def __init__(self, articles, normal):
        pairs = []
        for article in articles:
            for question in article.questions:
                for place in question["right"][:1]:
                    act = question["acts"][place]
                    pairs.append((article.vectors[question["vector"]], normal(article.lemmas[question["lemma"]]),
                                  article.vectors[act["vector"]], normal(article.lemmas[act["lemma"]]), question["lemma"]))
        self.columns = [torch.tensor(np.stack([pair[k] for pair in pairs])) for k in range(4)] if pairs else []
        names = {noun: number for number, noun in enumerate(sorted({pair[4] for pair in pairs}))}
        self.nouns = torch.tensor([names[pair[4]] for pair in pairs])

    def loss(self, model, size):
        some = torch.randint(len(self.nouns), (size,))
        nouns = model.noun(self.columns[0][some], self.columns[1][some])
        acts = model.act(self.columns[2][some], self.columns[3][some])
        own = torch.arange(size).repeat_interleave(size)
        scores = model.summed(model.pairs(nouns, acts, own, torch.arange(size).repeat(size)), model.output).view(size, size)
        same = self.nouns[some][:, None] == self.nouns[some][None]
        scores = scores.masked_fill(same & ~torch.eye(size, dtype=torch.bool), FAR)
        return F.cross_entropy(scores, torch.arange(size), label_smoothing=0.05)


class Table:
    """The lexicon's nouns with the verbs that tell such acts: what meanings start from."""

    def __init__(self, rows, vectors, normal):
        verbs = sorted({verb for _, some in rows for verb, _ in some if verb in vectors})
        places = {verb: place for place, verb in enumerate(verbs)}
        pairs = [(noun, places[verb], weight) for noun, some in rows for verb, weight in some
                 if noun in vectors and verb in places]
        self.verbs = torch.tensor(np.stack([normal(vectors[verb]) for verb in verbs]))
        self.nouns = torch.tensor(np.stack([normal(vectors[noun]) for noun, _, _ in pairs]))
        self.right = torch.tensor([place for _, place, _ in pairs])
        self.weights = torch.tensor([weight for _, _, weight in pairs])

    def train(self, noun, act, epochs=8, size=512):
        optimizer = torch.optim.AdamW(list(noun.parameters()) + list(act.parameters()), lr=2e-3, weight_decay=0.01)
        drop = nn.Dropout(0.2)
        for _ in range(epochs):
            for some in torch.randperm(len(self.right)).split(size):
                scores = torch.tanh(noun(drop(self.nouns[some]))) @ torch.tanh(act(drop(self.verbs))).T
                losses = F.cross_entropy(scores, self.right[some], reduction="none", label_smoothing=0.05)
                optimizer.zero_grad()
                (losses * self.weights[some]).mean().backward()
                optimizer.step()


def table_rows(path):
    """(noun, [(verb, weight)]); what tells the act loosely counts less."""
    rows = []
    for line in open(path, encoding="utf8"):
        fields = line.rstrip("\n").split("\t")
        if line.startswith("#") or fields[0] == "id":
            continue
        exact, loose = ([verb.split("_")[0] for verb in field.split("|") if verb] for field in (fields + [""])[1:3])
        rows.append((fields[0], [(verb, 1.0) for verb in exact] + [(verb, 0.6) for verb in loose]))
    return rows


class Training:
    def __init__(self, arguments, articles, snippets):
        self.arguments = arguments
        lemmas = {lemma: row for article in articles + snippets for lemma, row in article.lemmas.items()}
        matrix = np.stack([lemmas[lemma] for lemma in sorted(lemmas)])
        self.mean, self.deviation = matrix.mean(0), matrix.std(0)
        self.batches = {id(article): batch_of(article, self.normal) for article in articles}
        self.snippets = Snippets(snippets, self.normal)
        self.table = Table(table_rows(arguments.table), lemmas, self.normal) if arguments.table else None
        self.sizes = articles[0].sizes
        self.meanings = None

    def normal(self, row):
        return (row - self.mean) / self.deviation

    def started(self):
        model = Scorer(*self.sizes)
        if self.table:
            if self.meanings is None:
                self.table.train(model.noun.meaning, model.act.meaning)
                self.meanings = [{k: v.clone() for k, v in layer.state_dict().items()}
                                 for layer in (model.noun.meaning, model.act.meaning)]
            model.noun.meaning.load_state_dict(self.meanings[0])
            model.act.meaning.load_state_dict(self.meanings[1])
        return model

    def run(self, articles):
        model, size = self.started(), self.arguments.snippets_at_once
        meanings = [p for name, p in model.named_parameters() if ".meaning." in name]
        others = [p for name, p in model.named_parameters() if ".meaning." not in name]
        groups = [{"params": others, "share": 1.0}, {"params": meanings, "share": self.arguments.meaning_rate}]
        optimizer = torch.optim.AdamW(groups, lr=RATE, weight_decay=DECAY)
        articles, step = list(articles), 0
        warm = self.arguments.warm if len(self.snippets.nouns) else 0
        steps = warm + self.arguments.epochs * -(-len(articles) // ARTICLES_AT_ONCE)
        model.train()

        def descend(loss):
            nonlocal step
            for group in optimizer.param_groups:
                group["lr"] = RATE * group["share"] * min(1, (step + 1) / 50) * (1 - step / steps)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1)
            optimizer.step()
            step += 1

        for _ in range(warm):
            descend(self.snippets.loss(model, 4 * size))
        for _ in range(self.arguments.epochs):
            random.shuffle(articles)
            for start in range(0, len(articles), ARTICLES_AT_ONCE):
                batch = merged([self.batches[id(article)] for article in articles[start:start + ARTICLES_AT_ONCE]])
                loss = loss_of(batch["questions"], table_of(batch["questions"], *model(batch)))
                if len(self.snippets.nouns):
                    loss = loss + self.arguments.snippet_weight * self.snippets.loss(model, size)
                descend(loss)
        return model.eval()

    @torch.no_grad()
    def tables(self, model, article):
        batch = self.batches[id(article)]
        return torch.log_softmax(table_of(batch["questions"], *model(batch)), 1)


def report(articles, tables, threshold):
    """What share of the marked nouns leads to the right act, and how many lead to an act that should lead to none."""
    sets = {}
    for article in articles:
        marked, right, ranked, wrong, unmarked = sets.setdefault(article.source, [0, 0, 0, 0, 0])
        marked += article.marked
        for question, row in zip(article.questions, tables[id(article)]):
            acts, none = row[:len(question["acts"])], row[-1]
            best = int(acts.argmax())
            leads = bool(acts[best] - none >= threshold)
            if question.get("isMarked"):
                right += leads and best in question["right"]
                ranked += best in question["right"]
            elif question.get("isMarked") is None:
                unmarked += leads
            else:
                wrong += leads
        sets[article.source] = [marked, right, ranked, wrong, unmarked]
    return sets


def printed(sets, unseen, each=False):
    if each:
        for name, (marked, right, ranked, wrong, unmarked) in sets.items():
            print("%-8s %4d right %.3f best %.3f | led to an act: %3d marked for none, %3d unmarked"
                  % (name, marked, right / max(1, marked), ranked / max(1, marked), wrong, unmarked))
    total = np.sum([row for name, row in sets.items() if name in unseen], axis=0)
    print("all: right %.4f best %.4f | led to an act: %d marked for none, %d unmarked"
          % (total[1] / total[0], total[2] / total[0], total[3], total[4]), flush=True)


def saved(training, model, path):
    weights = {name: value.numpy() for name, value in model.state_dict().items()}
    for role in ("noun", "act"):  # what the program has are meanings as they are
        weight = weights[role + ".meaning.weight"] / training.deviation
        weights[role + ".meaning.bias"] = weights[role + ".meaning.bias"] - weight @ training.mean
        weights[role + ".meaning.weight"] = weight
    np.savez(path, **{name: value.astype(np.float32) for name, value in weights.items()})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("questions", nargs="+")
    parser.add_argument("--snippets", nargs="*", default=[])
    parser.add_argument("--table")
    parser.add_argument("--out")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seen", nargs="*", default=["texts"], help="sets that are left out of the sums")
    parser.add_argument("--warm", type=int, default=300)
    parser.add_argument("--snippets-at-once", type=int, default=64)
    parser.add_argument("--snippet-weight", type=float, default=0.3)
    parser.add_argument("--meaning-rate", type=float, default=0.1)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    random.seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    articles, start = read(arguments.questions), time.time()
    training = Training(arguments, articles, read(arguments.snippets))
    print("%d articles, %d questions, %d snippets" % (
        len(articles), sum(len(article.questions) for article in articles), len(training.snippets.nouns)), flush=True)
    if arguments.folds:
        order, tables = sorted(articles, key=lambda article: (article.source, article.name)), {}
        random.Random(7).shuffle(order)
        for fold in range(arguments.folds):
            model = training.run([a for place, a in enumerate(order) if place % arguments.folds != fold])
            for article in order[fold::arguments.folds]:
                tables[id(article)] = training.tables(model, article)
        unseen = {article.source for article in articles} - set(arguments.seen)
        for threshold in (0.0, THRESHOLD / 2, THRESHOLD, THRESHOLD * 1.5):
            print("threshold", threshold)
            printed(report(articles, tables, threshold), unseen, threshold == THRESHOLD)
    if arguments.out:
        saved(training, training.run(articles), arguments.out)
    print("%.0f s" % (time.time() - start))


if __name__ == "__main__":
    main()
