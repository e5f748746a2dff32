"""A small lexicon of lemma scripts: by the ending of a word and its Penn tag, with the words that are exceptions.

The longest known ending decides, as in suffix-tree lemmatisers (Straková et al. 2014); a word that its ending would get
wrong is an entry of its own. Keys are `TAG shape ending` and `TAG =Word`; `Sources/NeuralModel/LemmaLexicon.swift` looks
them up in the same order.
"""

from collections import Counter, defaultdict

import lemma_scripts

LONGEST_ENDING = 5
LEAST_COUNT = 2  # an ending seen once decides nothing


def shape(form):
    """u: capitals alone, more than one; m: a capital behind the first letter; c: starts with one; l: anything else."""
    letters = [c for c in form if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return "u"
    if any(c.isupper() for c in letters[1:]):
        return "m"
    return "c" if letters and letters[0].isupper() else "l"


def ending_keys(form, tag):
    """From the longest ending to none."""
    low = form.lower()
    for length in range(min(LONGEST_ENDING, len(low)), -1, -1):
        yield "%s %s %s" % (tag, shape(form), low[len(low) - length:])


def word_keys(form, tag):
    yield "%s =%s" % (tag, form)
    yield "%s ~%s" % (tag, form.lower())


def build(sentences):
    """Key -> script. Endings are kept where they say something else than the next shorter one."""
    by_ending, by_word = defaultdict(Counter), defaultdict(Counter)
    for sentence in sentences:
        for form, lemma, tag in zip(sentence.words, sentence.lemmas, sentence.xpos):
            script = lemma_scripts.script(form, lemma)
            for key in ending_keys(form, tag):
                by_ending[key][script] += 1
            for key in word_keys(form, tag):
                by_word[key][script] += 1
    table = {}
    for key in sorted(by_ending, key=len):
        script, count = min(by_ending[key].items(), key=lambda p: (-p[1], p[0]))
        if script.startswith("=") or sum(by_ending[key].values()) < LEAST_COUNT:
            continue
        tag, kind, ending = key.split(" ", 2)
        shorter = next((table[k] for k in ("%s %s %s" % (tag, kind, ending[i:]) for i in range(1, len(ending) + 1))
                        if k in table), None)
        if script != shorter:
            table[key] = script
    for key in sorted(by_word, key=lambda k: (" =" in k, k)):
        script, count = min(by_word[key].items(), key=lambda p: (-p[1], p[0]))
        tag, _, form = key.partition(" ")
        exact, form = form[0] == "=", form[1:]
        guess = lookup(table, form, tag)
        if lemma_scripts.applied(form, guess) != lemma_scripts.applied(form, script):
            table[key] = script
    return table


def lookup(table, form, tag):
    """The script for a word, `l|0|` where nothing is known."""
    for key in [*word_keys(form, tag), *ending_keys(form, tag)]:
        script = table.get(key)
        if script is not None and lemma_scripts.applied(form, script):
            return script
    return "l|0|"
