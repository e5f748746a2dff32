"""Lemmas as edit scripts: a casing rule and an edit of the end of the word (after Straka 2018, section 3.3).

A script is written `case|cut|add`: case is `l` (lower), `k` (kept) or `t` (first letter kept, the rest lower); then the last
`cut` characters go and `add` comes. `=|lemma` stands for a whole irregular lemma.
"""


def cased(form, rule):
    if rule == "l":
        return form.lower()
    if rule == "t":
        return form[:1] + form[1:].lower()
    return form


def script(form, lemma):
    rules = ["l", "k", "t"] if lemma == lemma.lower() else ["k", "t", "l"]
    best = None
    for rule in rules:
        base = cased(form, rule)
        shared = 0
        while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
            shared += 1
        found = (len(base) - shared + len(lemma) - shared, rule, len(base) - shared, lemma[shared:])
        if shared and (best is None or found[0] < best[0]):
            best = found
    if best is None or best[0] > 6:
        return "=|" + lemma
    return "%s|%d|%s" % best[1:]


def applied(form, text):
    """The lemma, or None where the script does not fit the form."""
    rule, _, rest = text.partition("|")
    if rule == "=":
        return rest
    cut, _, add = rest.partition("|")
    base = cased(form, rule)
    if int(cut) > len(base) or (int(cut) == len(base) and not add):
        return None
    return base[: len(base) - int(cut)] + add
