"""What the antecedent scorer sees of a candidate and of a pair, beside the words' vectors.

`Sources/NeuralModel/Coreference/MentionCandidates.swift` and `CandidatePairs.swift` say the same in Swift.
"""

import numpy as np

from coreference_documents import base, can_head_mention, children_of, mention

PRONOUNS = """i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her
hers herself it its itself they them their theirs themselves themself this that these those who whom whose which what
one ones another other others both all some each everyone everybody everything someone somebody something anyone
anybody anything noone nobody nothing here there such""".split()
ENTITIES = ["O", "PER", "ORG", "PARTY", "COUNTRY", "LOC", "NORP", "EVENT", "DOCUMENT", "PRODUCT", "MISC", "TIME", "NUM"]
RELATIONS = """nsubj obj iobj obl nmod nmod:poss nsubj:pass compound conj appos root dep parataxis xcomp ccomp advcl amod
det vocative dislocated list obl:tmod nmod:unmarked""".split()
DETERMINERS = "none the a this that these those poss some any no all every other num".split()
PARTS_OF_SPEECH = ["PRON", "PROPN", "NOUN", "NUM", "DET", "ADJ"]
DISTANCES = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 10 ** 9]
NEAR, SHARING, REACH = 24, 16, 400  # candidates before one that are looked at: CoreferenceVocabulary.swift explains
FACTS = 24
COLUMN_SIZES = [len(PARTS_OF_SPEECH), len(PRONOUNS) + 1, len(ENTITIES), len(RELATIONS) + 1, len(DETERMINERS), 3, 4, 8, 2]


def number_of(feats):
    return 1 if "Number=Sing" in feats else 2 if "Number=Plur" in feats or "Number=Ptan" in feats else 0


def range_of(distance):
    return np.searchsorted(DISTANCES, distance, side="right") - 1


class Candidates:
    """The candidates of a document, column by column."""

    def __init__(self, document):
        self.document, words = document, document.words
        self.children = children_of(document)
        self.heads = [i for i, word in enumerate(words) if can_head_mention(word)]
        self.spans = [mention(document, self.children, h) for h in self.heads]
        self.pronoun = [self.pronoun_of(words[h]) for h in self.heads]
        self.entity = [ENTITIES.index(words[h].entity) for h in self.heads]
        self.number = [number_of(words[h].feats) for h in self.heads]
        self.text = [self.text_of(h, *span) for h, span in zip(self.heads, self.spans)]
        self.content = [frozenset(words[i].lemma for i in range(*span) if words[i].upos in ("NOUN", "PROPN", "ADJ", "NUM"))
                        for span in self.spans]
        self.names = [self.name_of(h) for h in self.heads]
        self.name_sets = [frozenset(name) for name in self.names]
        self.acronyms = ["".join(part[0] for part in name) if len(name) > 1 else "" for name in self.names]
        self.speaker = [document.speakers[document.sentence[h]] for h in self.heads]
        quoted = self.quoted_words()
        self.quoted = [quoted[h] for h in self.heads]
        copies = {}
        for text in self.text:
            copies[text] = copies.get(text, 0) + 1
        self.columns = np.array([
            [PARTS_OF_SPEECH.index(words[h].upos) if words[h].upos in PARTS_OF_SPEECH else 5, self.pronoun[k], self.entity[k],
             self.relation_of(words[h].relation), self.determiner_of(h), self.number[k], min(3, copies[self.text[k]] - 1),
             min(7, self.spans[k][1] - self.spans[k][0] - 1), self.quoted[k]]
            for k, h in enumerate(self.heads)])

    @staticmethod
    def pronoun_of(word):
        form = word.form.lower()
        return 1 + PRONOUNS.index(form) if form in PRONOUNS and word.upos in ("PRON", "DET", "ADJ", "NUM") else 0

    @staticmethod
    def relation_of(relation):
        for name in (relation, base(relation)):
            if name in RELATIONS:
                return RELATIONS.index(name)
        return len(RELATIONS)

    def determiner_of(self, head):
        for child in self.children[head]:
            word = self.document.words[child]
            if child > head:
                continue
            if word.relation == "nmod:poss":
                return DETERMINERS.index("poss")
            if word.relation == "det":
                form = {"an": "a", "each": "every"}.get(word.form.lower(), word.form.lower())
                if form in DETERMINERS and form not in ("none", "poss", "other", "num"):
                    return DETERMINERS.index(form)
            if word.relation.startswith("nummod"):
                return DETERMINERS.index("num")
        return 0

    def text_of(self, head, start, end):
        words = self.document.words
        while start < head and (words[start].relation.startswith("det") or words[start].relation == "case"):
            start += 1
        while end - 1 > head and words[end - 1].xpos == "POS":
            end -= 1
        return " ".join(word.form.lower() for word in words[start:end])

    def name_of(self, head):
        words = self.document.words
        if words[head].upos != "PROPN":
            return ()
        parts = [k for k in self.children[head] if words[k].upos == "PROPN" and base(words[k].relation) in ("flat", "compound")]
        return tuple(words[i].form.lower() for i in sorted([head] + parts))

    def quoted_words(self):
        inside, out = False, []
        for word in self.document.words:
            if word.form in ("“", "``", '"', "”", "''"):
                inside = word.form in ("“", "``") or (word.form == '"' and not inside)
                out.append(0)
            else:
                out.append(int(inside))
        return out

    def share_word(self, later, earlier):
        left, right = (self.document.words[self.heads[k]] for k in (later, earlier))
        if self.pronoun[later]:
            return left.form.lower() == right.form.lower()
        return left.lemma == right.lemma or bool(self.name_sets[later] & self.name_sets[earlier])

    def earlier(self, later):
        """The candidates before one that are looked at."""
        near = max(0, later - NEAR)
        sharing = [k for k in range(max(0, later - REACH), near) if self.share_word(later, k)]
        return sharing[-SHARING:] + list(range(near, later))

    def facts(self, i, js):
        """(pairs, FACTS): what candidate i has in common with each of the candidates js."""
        words, out = self.document.words, np.zeros((len(js), FACTS), np.float32)
        head, span, name, names = self.heads[i], self.spans[i], self.names[i], self.name_sets[i]
        for row, j in zip(out, js):
            other, other_span, other_name, other_names = self.heads[j], self.spans[j], self.names[j], self.name_sets[j]
            row[0:3] = (self.text[i] == self.text[j], words[head].form.lower() == words[other].form.lower(),
                        words[head].lemma == words[other].lemma)
            if name and other_name:
                row[3:9] = (name == other_name, name[-1] == other_name[-1], bool(names & other_names),
                            names <= other_names or other_names <= names, not names & other_names,
                            self.abbreviates(name, self.acronyms[j]) or self.abbreviates(other_name, self.acronyms[i]))
            content, other_content = self.content[i], self.content[j]
            row[9:12] = (len(content & other_content) / max(1, len(content | other_content)),
                         bool(content) and content <= other_content, bool(other_content) and other_content <= content)
            row[12:16] = (other_span[0] <= head < other_span[1], span[0] <= other < span[1],
                          words[head].head >= 0 and words[head].head == words[other].head,
                          words[head].head == other or words[other].head == head)
            number, other_number, entity, other_entity = self.number[i], self.number[j], self.entity[i], self.entity[j]
            row[16:20] = (number and other_number and number != other_number, number and number == other_number,
                          entity and entity == other_entity, entity and other_entity and entity != other_entity)
            speaker, other_speaker = self.speaker[i], self.speaker[j]
            row[20:24] = (speaker is not None and speaker == other_speaker,
                          speaker is not None and other_speaker is not None and speaker != other_speaker,
                          self.quoted[i] == self.quoted[j], words[head].head == other and words[head].relation == "appos")
        return out

    @staticmethod
    def abbreviates(name, acronym):
        return bool(acronym) and name[0].replace(".", "") == acronym
