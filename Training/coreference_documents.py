"""Documents of GUM with the trees that our own model gives them, and OntoGUM's clusters.

`Sources/NeuralModel/Coreference/DocumentWords.swift` says the same in Swift.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple


class Word(NamedTuple):
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int  # in the document; -1 for the root of a sentence
    relation: str
    entity: str  # the class of the name that it is part of, or "O"


@dataclass
class Document:
    name: str
    words: list = field(default_factory=list)
    sentence: list = field(default_factory=list)  # the number of each word's sentence
    starts: list = field(default_factory=list)  # the first word of each sentence
    speakers: list = field(default_factory=list)  # of each sentence, or None


def read_documents(path):
    """Documents of a CoNLL-U file that `newsgraph annotate --pretokenized` wrote."""
    documents, rows, speaker = [], [], None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                documents.append(Document(line.split("= ")[1]))
            elif line.startswith("# speaker"):
                speaker = line.split("= ")[1]
            elif line and not line.startswith("#"):
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
            elif not line and rows:
                append(documents[-1], rows, speaker)
                rows, speaker = [], None
    return documents


def append(document, rows, speaker):
    start = len(document.words)
    document.starts.append(start)
    document.speakers.append(speaker)
    for cells in rows:
        entity, head = re.search(r"NER=[BI]-([^|]+)", cells[9]), int(cells[6])
        document.words.append(Word(cells[1], cells[2].lower(), cells[3], cells[4], cells[5],
                                   start + head - 1 if head else -1, cells[7], entity.group(1) if entity else "O"))
        document.sentence.append(len(document.starts) - 1)


def read_clusters(path):
    """Clusters of each document in OntoGUM's columns: lists of (start, end) over the document's words."""
    out, name, clusters, opened, number = {}, None, {}, {}, 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# begin document"):
                name, clusters, opened, number = line.split("begin document ")[1], {}, {}, 0
            elif line.startswith("# end"):
                out[name] = [sorted(found) for found in clusters.values()]
            elif line.strip():
                for opening, chain, closing in re.findall(r"(\()?(\d+)(\))?", line.split("\t")[-1]):
                    if opening:
                        opened.setdefault(chain, []).append(number)
                    if closing:
                        clusters.setdefault(chain, []).append((opened[chain].pop(), number + 1))
                number += 1
    return out


def children_of(document):
    children = [[] for _ in document.words]
    for i, word in enumerate(document.words):
        if word.head >= 0:
            children[word.head].append(i)
    return children


NEVER_INSIDE = {"case", "cc", "conj", "mark", "parataxis", "discourse", "vocative", "dislocated"}
OF_PREDICATE = {"nsubj", "csubj", "cop", "aux", "mark", "advcl", "ccomp", "parataxis", "punct", "conj", "cc", "case",
                "appos", "expl", "discourse", "vocative", "dislocated", "obj", "iobj", "obl"}
MARKS = (",", ".", ";", ":", "—", "-", "–", "!", "?")
base = lambda relation: relation.split(":")[0]


def mention(document, children, head):
    """The words of the mention that a word heads: (start, end)."""
    words = document.words
    predicate = words[head].upos in ("VERB", "AUX") or any(base(words[k].relation) == "cop" for k in children[head])
    taken, stack = {head}, []
    for k in children[head]:
        relation = base(words[k].relation)
        if relation == "case" and k > head and words[k].xpos == "POS":
            stack.append(k)
        elif relation not in NEVER_INSIDE and relation != "punct" and not (predicate and relation in OF_PREDICATE):
            stack.append(k)
    while stack:
        k = stack.pop()
        taken.add(k)
        stack += children[k]
    low, high = min(taken), max(taken) + 1
    belongs = lambda i: i in taken or words[i].relation == "punct"
    start, end = head, head + 1
    while start > low and belongs(start - 1):
        start -= 1
    while end < high and belongs(end):
        end += 1
    while start < head and words[start].relation == "punct" and start not in taken:
        start += 1
    while end - 1 > head and words[end - 1].relation == "punct" and end - 1 not in taken:
        end -= 1
    while end - 1 > head and words[end - 1].form in MARKS:
        end -= 1
    return start, end


def can_head_mention(word):
    relation = base(word.relation)
    if relation in ("flat", "fixed", "goeswith"):
        return False
    if word.upos in ("NOUN", "PROPN"):
        return True
    if word.upos == "PRON":
        return word.xpos != "EX"
    return word.upos in ("NUM", "DET", "ADJ") and relation in ("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos")


def head_of_span(document, start, end):
    """The word of a span whose head lies outside."""
    best = None
    for i in range(start, end):
        if not start <= document.words[i].head < end:
            light = best is not None and document.words[best].upos in ("PUNCT", "ADP", "DET", "CCONJ")
            if best is None or (light and document.words[i].upos not in ("PUNCT", "ADP", "CCONJ")):
                best = i
    return best
