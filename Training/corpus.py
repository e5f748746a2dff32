"""Reads the training and development corpora into sentences with whatever annotation each has."""

import gzip
import json
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

import entity_labels
import lemma_scripts


@dataclass
class Sentence:
    """Words of one sentence. `spans` are named entities (start, end, the corpus's own label or None for unknown)."""

    source: str
    words: list
    upos: list = None
    xpos: list = None
    feats: list = None
    lemmas: list = None
    heads: list = None  # 0 is the root, else 1 + the index of the head
    relations: list = None
    spans: list = None
    targets: list = field(default=None, repr=False)  # numbers of tag sets, one a word


def read_treebank(path, source):
    sentences, rows, document_is_gum = [], [], source == "gum"
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + [""]:
            line = line.rstrip("\n")
            if line.startswith("#"):
                continue
            if line:
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
                continue
            if rows:
                columns = list(zip(*rows))
                sentence = Sentence(
                    source, list(columns[1]), list(columns[3]), list(columns[4]), list(columns[5]),
                    [f if l == "_" and f != "_" else l for f, l in zip(columns[1], columns[2])],
                    [int(h) for h in columns[6]], list(columns[7]))
                if document_is_gum:
                    sentence.spans = gum_names(rows)
                sentences.append(sentence)
                rows = []
    return sentences


def gum_names(rows):
    """Named entities out of GUM's layer of all mentions: those whose head is a proper noun, cut to the name."""
    open_mentions, mentions = {}, []
    for i, row in enumerate(rows):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if not found:
            continue
        for opening, inside, closing in re.findall(r"(\()?([^()]+)(\))?", found.group(1)):
            if opening:
                parts = inside.split("-")
                heads = [int(n) for n in parts[5].split(",") if n.isdigit()] if len(parts) > 5 else []
                if closing:
                    mentions.append((i, i + 1, parts[1], heads))
                else:
                    open_mentions.setdefault(parts[0], []).append((i, parts[1], heads))
            elif closing and open_mentions.get(inside):
                start, kind, heads = open_mentions[inside].pop()
                mentions.append((start, i + 1, kind, heads))
    taken, spans = set(), []
    for start, end, kind, heads in sorted(mentions, key=lambda m: (m[0], -m[1])):
        span = name_within(rows, start, end, heads, kind)
        if span and not taken & set(range(*span)):
            spans.append((*span, kind))
            taken |= set(range(*span))
    for i, row in enumerate(rows):
        if row[3] == "PROPN" and i not in taken:
            spans.append((i, i + 1, None))
    return spans


def name_within(rows, start, end, heads, kind):
    named = lambda i: rows[i][4].startswith("NNP") or (rows[i][3] == "NUM" and kind in ("event", "time"))
    joining = lambda i: rows[i][1] in ("of", "the", "and", "for", "&", "-", "–", "'s", "’s", "de", "in")
    anchors = [start + h - 1 for h in heads if start + h - 1 < end and named(start + h - 1)]
    if not anchors:
        return None
    first = last = anchors[0]
    while first > start and (named(first - 1) or (joining(first - 1) and first - 1 > start and named(first - 2))):
        first -= 1
    while last + 1 < end and (named(last + 1) or (joining(last + 1) and last + 2 < end and (
            named(last + 2) or (joining(last + 2) and last + 3 < end and named(last + 3))))):
        last += 1
    while kind == "person" and first < last and rows[first][1].lower() in entity_labels.TITLES:
        first += 1
    return first, last + 1


def spans_of_tags(tags):
    spans, start, kind = [], None, None
    for i, tag in enumerate(tags + ["O"]):
        prefix, _, name = tag.partition("-")
        if start is not None and not (prefix == "I" and name == kind):
            spans.append((start, i, kind))
            start = None
        if name and start is None:
            start, kind = i, name
    return spans


def read_columns(lines, source):
    sentences, words, tags = [], [], []
    for line in list(lines) + [""]:
        cells = line.split()
        if len(cells) >= 2 and cells[0] != "-DOCSTART-":
            words.append(cells[0])
            tags.append(cells[-1])
        elif words:
            sentences.append(Sentence(source, words, spans=spans_of_tags(tags)))
            words, tags = [], []
    return sentences


def read_columns_file(path, source):
    opened = gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        return read_columns(lines, source)


def read_redocred(path):
    sentences = []
    for document in json.loads(Path(path).read_text(encoding="utf-8")):
        here = [Sentence("redocred", words, spans=[]) for words in document["sents"]]
        for entity in document["vertexSet"]:
            for mention in entity:
                span = (*mention["pos"], mention["type"])
                taken = here[mention["sent_id"]].spans
                if not any(s < span[1] and span[0] < e for s, e, _ in taken):
                    taken.append(span)
        sentences += here
    return sentences


def tweets_without_handles(sentences):
    """The Broad Twitter Corpus calls @names persons; in news they are not names of people."""
    for sentence in sentences:
        sentence.spans = [s for s in sentence.spans if not sentence.words[s[0]].startswith(("@", "#"))]
    return sentences


def with_other_names(sentences, rng, extra_names):
    """Copies of the sentences in which each name is swapped for another of its class with probability one half."""
    pools = dict(extra_names)
    for sentence in sentences:
        for start, end, kind in sentence.spans:
            pools.setdefault((sentence.source, kind), []).append(sentence.words[start:end])
    out = []
    for sentence in sentences:
        if not sentence.spans:
            continue
        words, spans, at = [], [], 0
        for start, end, kind in sorted(sentence.spans):
            words += sentence.words[at:start]
            name = sentence.words[start:end]
            if rng.random() < 0.5:
                pool = pools[(sentence.source, kind)]
                generic = {"PER": "people", "per": "people", "politician": "people", "person": "people"}.get(kind)
                if generic and rng.random() < 0.4:
                    pool = pools[generic]
                name = rng.choice(pool)
            spans.append((len(words), len(words) + len(name), kind))
            words += name
            at = end
        out.append(Sentence(sentence.source, words + sentence.words[at:], spans=spans))
    return out


def legislators(path):
    """Names of people, from the CC0 table of legislators (read by hand: a YAML parser takes a minute)."""
    names = re.findall(r"official_full: (.+)", Path(path).read_text(encoding="utf-8"))
    return [name.strip("'\"").split() for name in names]


class Corpora:
    """Everything that training and development read, with label sets fixed by the training part."""

    def __init__(self, data):
        data = Path(data)
        self.countries = entity_labels.CountryNames(data / "actors/country-codes.csv")
        self.target_sets = entity_labels.TargetSets()
        self.train = {
            "ewt": read_treebank(data / "treebanks/ewt/train.conllu", "ewt"),
            "gum": read_treebank(data / "treebanks/gum/train.conllu", "gum"),
            "redocred": read_redocred(data / "ner/redocred-a.json"),
            "politics": read_columns_file(data / "ner/politics/train.txt", "politics"),
            "gmb": read_columns_file(data / "ner/gmb-news.iob.gz", "gmb"),
            "wnut17": tweets_without_handles(read_columns_file(data / "ner/wnut17/train.conll", "wnut17")),
            "btc": tweets_without_handles(
                [s for name in "abefgh" for s in read_columns_file(data / "ner/btc" / (name + ".conll"), "btc")]),
        }
        gold = read_columns_file(data / "ner/wikigold.iob", "wikigold")
        cut = len(gold) - len(gold) // 5
        self.train["wikigold"] = gold[:cut]
        self.development = {
            "ewt": read_treebank(data / "treebanks/ewt/dev.conllu", "ewt"),
            "gum": read_treebank(data / "treebanks/gum/dev.conllu", "gum"),
            "redocred": read_redocred(data / "ner/redocred-b.json")[:1500],
            "politics": read_columns_file(data / "ner/politics/dev.txt", "politics"),
            "wikigold": gold[cut:],
        }
        extra = {"people": legislators(data / "actors/us-legislators-current.yaml")}
        rng = random.Random(1)
        for name in ("redocred", "politics", "wikigold"):
            self.train[name + "-swapped"] = with_other_names(self.train[name], rng, extra)
        for sentences in self.train.values():
            for sentence in sentences:
                if sentence.spans is not None:
                    sentence.targets = self.target_sets.of_spans(
                        sentence.source, sentence.words, sentence.spans, self.countries)
        self.labels = self.label_sets()

    def label_sets(self):
        """Labels seen at least three times (scripts and features) or at all (tags, relations), commonest first."""
        counts = {name: {} for name in ("upos", "xpos", "feats", "lemma", "relation")}
        for sentence in self.train["ewt"] + self.train["gum"]:
            scripts = [lemma_scripts.script(f, l) for f, l in zip(sentence.words, sentence.lemmas)]
            for name, column in (("upos", sentence.upos), ("xpos", sentence.xpos), ("feats", sentence.feats),
                                 ("lemma", scripts), ("relation", sentence.relations)):
                for label in column:
                    counts[name][label] = counts[name].get(label, 0) + 1
        least = {"feats": 3, "lemma": 3}
        return {name: [l for l, n in sorted(table.items(), key=lambda p: (-p[1], p[0])) if n >= least.get(name, 1)]
                for name, table in counts.items()}
