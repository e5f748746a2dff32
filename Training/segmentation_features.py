"""What the segmentation models see. Sources/Text/ computes the same numbers: change both together.

A paragraph is a list of chunks, the strings between white space. Every place where a boundary may be is a row of
columns (32-bit numbers); a feature is a template, a tuple of columns, hashed into the weight table.
"""

import unicodedata
from functools import lru_cache

import numpy as np

OUTSIDE, UPPER, LOWER, LETTER, DIGIT, ATTACHED, OTHER = range(7)
FNV_BASIS, FNV_PRIME, BITS32 = 0x811C9DC5, 0x01000193, 0xFFFFFFFF
REACH = 24  # characters of a run or of a neighbour that are looked at
ZERO_WIDTH_JOINER = 0x200D

NORMAL = {0x2018: 0x27, 0x2019: 0x27, 0x02BC: 0x27, 0x201B: 0x27, 0x00B4: 0x27,
          0x201C: 0x22, 0x201D: 0x22, 0x201E: 0x22, 0x201F: 0x22, 0x00AB: 0x22, 0x00BB: 0x22,
          0x2010: 0x2D, 0x2011: 0x2D, 0x2012: 0x2013, 0x2212: 0x2013, 0x2015: 0x2014}
CLOSING_MARKS = set(map(ord, "\"')]}>*"))
TERMINALS = {ord(c): i for i, c in enumerate(".?!\u2026:;,", 1)}
DOTS = 8  # the terminal of two or more full stops


@lru_cache(maxsize=None)
def character_class(code):
    if code == 0xFFFD:
        return LETTER
    if 0x1F3FB <= code <= 0x1F3FF:
        return ATTACHED
    category = unicodedata.category(chr(code))
    if category in ("Lu", "Lt"):
        return UPPER
    if category == "Ll":
        return LOWER
    if category[0] == "L":
        return LETTER
    if category == "Nd":
        return DIGIT
    return ATTACHED if category[0] == "M" or category in ("Cf", "Cc") else OTHER


@lru_cache(maxsize=None)
def normal(code):
    return 0x30 if character_class(code) == DIGIT else NORMAL.get(code, code)


@lru_cache(maxsize=None)
def lower(code):
    code = normal(code)
    lowered = chr(code).lower() if code < 0x590 else ""
    return ord(lowered) if len(lowered) == 1 else code


def fnv(codes):
    value = FNV_BASIS
    for code in codes:
        value = ((value ^ code) * FNV_PRIME) & BITS32
    return value


class Chunk:
    """A string between white space with its classes, normalised characters and runs."""

    def __init__(self, text):
        codes = [ord(c) for c in text]
        self.codes, self.normal, self.lower = codes, [normal(c) for c in codes], [lower(c) for c in codes]
        self.classes, self.attached = [], []
        for i, code in enumerate(codes):
            kind = character_class(code)
            attached = kind == ATTACHED
            if attached:
                kind = self.classes[-1] if i else LETTER
            elif i and 0x1F1E6 <= code <= 0x1F1FF:
                attached = 0x1F1E6 <= codes[i - 1] <= 0x1F1FF and not self.attached[-1]
            elif i and kind == OTHER:
                attached = codes[i - 1] == ZERO_WIDTH_JOINER
            self.classes.append(kind)
            self.attached.append(attached)
        self.forms = []  # of the class of each character, case and kind of mark kept
        for kind, code in zip(self.classes, self.normal):
            self.forms.append(kind if kind != OTHER else code)
        self.runs = [0]  # number of the run of each character
        for i in range(1, len(codes)):
            self.runs.append(self.runs[-1] + (not self.same_run(i - 1, i)))

    def is_letter(self, i):
        return UPPER <= self.classes[i] <= LETTER

    def same_run(self, i, j):
        if self.attached[j] or self.is_letter(i) and self.is_letter(j):
            return True
        return self.classes[i] == self.classes[j] and (self.classes[i] == DIGIT or self.normal[i] == self.normal[j])

    def candidates(self):
        for p in range(1, len(self.codes)):
            if self.attached[p]:
                continue
            left, right = self.is_letter(p - 1), self.is_letter(p)
            if left and right:
                if self.lower[p:p + 3] == [0x6E, 0x27, 0x74]:
                    yield p
            elif not (self.classes[p - 1] == DIGIT and self.classes[p] == DIGIT):
                yield p

    def run_before(self, end):
        """Start and hash of the run that ends at `end`, looking back at most REACH characters."""
        start = end
        while start > 0 and end - start < REACH and (start == end or self.runs[start - 1] == self.runs[end - 1]):
            start -= 1
        return start, fnv(self.lower[start:end])

    def run_after(self, start):
        end, count = start, len(self.codes)
        while end < count and end - start < REACH and self.runs[end] == self.runs[start]:
            end += 1
        return end, fnv(self.lower[start:end])


def collapsed_shape(chunk):
    value, last = FNV_BASIS, -1
    for form in chunk.forms:
        if form != last:
            value = ((value ^ form) * FNV_PRIME) & BITS32
            last = form
    return value


def address_flags(chunk):
    codes = chunk.lower
    flags = 0
    for i, code in enumerate(codes):
        if code == 0x40 and i:
            flags |= 1
        elif code == 0x2F and i and codes[i - 1] == 0x2F:
            flags |= 2
        elif code == 0x2E and 0 < i < len(codes) - 1 and chunk.is_letter(i - 1) and chunk.is_letter(i + 1):
            flags |= 4
        elif code == 0x5F or code == 0x5C:
            flags |= 16
    if codes[:4] == [0x77, 0x77, 0x77, 0x2E]:
        flags |= 8
    return flags


def bucket(number):
    return number if number < 6 else 6 if number < 9 else 7 if number < 13 else 8 if number < 21 else 9 if number < 35 else 10


WORD_COLUMNS = ("l1 l2 l3 l4 r1 r2 r3 r4 f1 f2 f3 f4 g1 g2 g3 g4 prefix suffix runA runB runA2 runB2 lenA lenB shape "
                "place flags nextForm next previous previousForm size rawL rawR openSingle").split()
WORD_TEMPLATES = [t.split() for t in (
    "l1", "r1", "l1 r1", "l2 l1 r1", "l1 r1 r2", "l2 l1 r1 r2", "l3 l2 l1 r1", "l1 r1 r2 r3", "l3 l2 l1 r1 r2 r3",
    "f2 f1 g1 g2", "f3 f2 f1 g1 g2 g3", "f4 f3 f2 f1 g1 g2 g3 g4", "prefix r1", "l1 suffix", "prefix suffix", "runA r1",
    "l1 runB", "runA runB", "runA2 runA r1", "runA runB runB2", "l1 runB runB2", "runA2 runA runB", "lenA l1 r1 g1 g2",
    "lenB l1 r1 f1 f2", "shape place", "flags l1 r1", "flags f1 g1 size", "size l1 r1", "l1 r1 g2 nextForm",
    "prefix g1 g2 nextForm", "l1 r1 f1 g2 next", "previous l1 r1 g2", "previousForm f1 g1 runA", "rawL rawR",
    "rawL rawR f2 g2", "openSingle l1 r1 g2 size", "openSingle runA r1 g2 nextForm", "runA2 l1 r1 runB",
)]


def word_rows(texts):
    """Rows of WORD_COLUMNS for all candidates of a paragraph, and their (chunk, position)."""
    chunks = [Chunk(text) for text in texts]
    wholes = [fnv(c.lower[:REACH]) for c in chunks]
    rows, places, open_single = [], [], 0
    for number, chunk in enumerate(chunks):
        codes, count = chunk.codes, len(chunk.codes)
        if chunk.normal[0] == 0x27 and count > 1 and chunk.is_letter(1):
            open_single = 1
        found = list(chunk.candidates())
        if found:
            prefix = [FNV_BASIS]
            for code in chunk.lower:
                prefix.append(((prefix[-1] ^ code) * FNV_PRIME) & BITS32)
            suffix = [FNV_BASIS] * (count + 1)
            for i in range(count - 1, -1, -1):
                suffix[i] = ((suffix[i + 1] ^ chunk.lower[i]) * FNV_PRIME) & BITS32
            shape, flags = collapsed_shape(chunk), address_flags(chunk)
            following = chunks[number + 1] if number + 1 < len(chunks) else None
            before = chunks[number - 1] if number else None
        at = lambda values, i: values[i] if 0 <= i < count else 0
        for p in found:
            startA, runA = chunk.run_before(p)
            endB, runB = chunk.run_after(p)
            rows.append((
                at(chunk.normal, p - 1), at(chunk.normal, p - 2), at(chunk.normal, p - 3), at(chunk.normal, p - 4),
                at(chunk.normal, p), at(chunk.normal, p + 1), at(chunk.normal, p + 2), at(chunk.normal, p + 3),
                at(chunk.forms, p - 1), at(chunk.forms, p - 2), at(chunk.forms, p - 3), at(chunk.forms, p - 4),
                at(chunk.forms, p), at(chunk.forms, p + 1), at(chunk.forms, p + 2), at(chunk.forms, p + 3),
                prefix[p], suffix[p], runA, runB,
                chunk.run_before(startA)[1] if startA else 0, chunk.run_after(endB)[1] if endB < count else 0,
                min(p - startA, 8), min(endB - p, 8), shape, min(chunk.runs[p], 15) * 2 + (chunk.runs[p] == chunk.runs[p - 1]),
                flags, following.forms[0] if following else 0, wholes[number + 1] if following else 0,
                wholes[number - 1] if before else 0, before.forms[-1] if before else 0,
                (min(p, 5) * 6 + min(count - p, 5)), codes[p - 1], codes[p], open_single))
            places.append((number, p))
        tail = count - 1
        while tail > 0 and chunk.classes[tail] == OTHER and chunk.normal[tail] != 0x27:
            tail -= 1
        if chunk.normal[tail] == 0x27 and tail > 0:
            open_single = 0
    return rows, places


GAP_CHUNK_COLUMNS = "full core trail lead rawTrail rawLead shape kind length suffix terminal".split()
NOTHING, SMALL, CAPITALISED, CAPITALS, INITIAL, NUMBER, MIXED, DOTTED = range(8)
GAP_TEMPLATES = [t.split() for t in (
    "bias", "L.full", "R.full", "L.terminal R.kind", "L.trail R.lead R.kind", "L.core L.terminal", "L.core L.terminal R.kind",
    "R.core L.terminal", "R.core L.terminal R.kind", "L.core R.core", "L.shape R.shape", "L.kind L.length L.terminal R.kind",
    "LL.core L.core L.terminal", "R.core RR.core L.terminal", "LL.terminal L.kind L.length L.terminal R.kind",
    "L.suffix L.terminal R.suffix R.kind", "L.rawTrail R.rawLead R.kind", "since L.terminal R.kind", "until L.terminal R.kind",
    "open L.terminal R.kind", "open L.trail R.lead", "start L.terminal R.kind", "end L.terminal R.kind",
    "density L.terminal R.kind", "LL.kind L.kind R.kind RR.kind L.terminal", "L.core R.kind RR.kind", "R.core RR.kind L.terminal RR.terminal",
    "R.kind R.terminal RR.kind L.terminal R.length", "since until L.terminal R.kind", "L.full R.full", "RR.core L.terminal R.kind",
    "L.core L.trail R.lead", "LL.core L.terminal R.kind", "density since L.terminal R.core", "LL.full L.full R.kind", "R.suffix R.kind L.terminal",
    "start end density", "L.kind L.terminal R.core R.kind", "L.core L.terminal R.core RR.kind", "L.shape L.terminal R.core",
    "LL.core L.core R.core",
)]


def chunk_columns(chunk):
    count = len(chunk.codes)
    first, last = 0, count
    while first < count and chunk.classes[first] == OTHER:
        first += 1
    if first == count:
        first = last = 0 if chunk.normal[0] in CLOSING_MARKS or chunk.normal[0] in TERMINALS else count
    else:
        while chunk.classes[last - 1] == OTHER:
            last -= 1
    core = chunk.lower[first:last]
    terminal = closed = 0
    for i in range(last, count):
        code = chunk.normal[i]
        if code in TERMINALS:
            terminal = DOTS if code == 0x2E and terminal in (1, DOTS) and not closed else TERMINALS[code]
            closed = 0
        elif code in CLOSING_MARKS:
            closed = 1
        else:
            terminal = closed = 0
    kinds = chunk.classes[first:last]
    uppers, lowers, digits = kinds.count(UPPER), kinds.count(LOWER), kinds.count(DIGIT)
    size = last - first
    if not size:
        kind = NOTHING
    elif 0x2E in core:
        kind = NUMBER if digits else DOTTED
    elif digits:
        kind = NUMBER if digits * 2 >= size else MIXED
    elif not uppers:
        kind = SMALL
    elif uppers == 1:
        kind = INITIAL if size == 1 else CAPITALISED if kinds[0] == UPPER else MIXED
    else:
        kind = MIXED if lowers else CAPITALS
    lead, trail = slice(max(0, first - 8), first), slice(last, last + 8)
    return (fnv(chunk.lower[:REACH]), fnv(core[:REACH]) if size else fnv(chunk.lower[:REACH]), fnv(chunk.normal[trail]), fnv(chunk.normal[lead]),
            fnv(chunk.codes[trail]), fnv(chunk.codes[lead]), collapsed_shape(chunk), kind, min(size, 6),
            fnv(core[-3:]), terminal * 2 + closed)


def ends_clause(terminal):
    """Whether a chunk's terminal mark is one that may end a sentence."""
    return terminal // 2 in (1, 2, 3, 4, DOTS)


OUTSIDE_CHUNK = (0,) * len(GAP_CHUNK_COLUMNS)
GAP_COLUMNS = ([side + "." + name for side in ("LL", "L", "R", "RR") for name in GAP_CHUNK_COLUMNS]
               + "bias since until open start end density".split())


def gap_rows(texts):
    """Rows of GAP_COLUMNS, one for each gap of a paragraph."""
    chunks = [Chunk(text) for text in texts]
    columns = [chunk_columns(c) for c in chunks]
    count = len(chunks)
    terminals = [ends_clause(c[10]) for c in columns]
    until, distance = [0] * count, 0
    for i in range(count - 1, -1, -1):
        distance = 0 if terminals[i] else distance + 1
        until[i] = distance
    density = bucket(40 * sum(terminals) // count)
    capitals = sum(c[7] in (CAPITALISED, CAPITALS, INITIAL) for c in columns) * 4 // count
    rows, since, quoted, brackets = [], 0, 0, 0
    for i in range(count - 1):
        for k, (code, kind) in enumerate(zip(chunks[i].normal, chunks[i].classes)):
            if kind == OTHER:
                if code == 0x22:
                    quoted = 1 - quoted if chunks[i].codes[k] == 0x22 else int(chunks[i].codes[k] in (0x201C, 0x201E, 0xAB))
                elif code in (0x28, 0x5B):
                    brackets = 1
                elif code in (0x29, 0x5D):
                    brackets = 0
        rows.append((columns[i - 1] if i else OUTSIDE_CHUNK) + columns[i] + columns[i + 1]
                    + (columns[i + 2] if i + 2 < count else OUTSIDE_CHUNK)
                    + (1, bucket(since), bucket(until[i + 1]), quoted * 2 + brackets, bucket(i), bucket(count - 2 - i),
                       density * 4 + min(capitals, 3)))
        since = 0 if terminals[i] else since + 1
    return rows


def feature_indices(rows, columns, templates, size):
    """Indices into a weight table of `size` (a power of two): one row a candidate, one column a template."""
    table = np.array(rows, dtype=np.uint32).reshape(len(rows), len(columns))
    number = {name: i for i, name in enumerate(columns)}
    out = np.empty((len(rows), len(templates)), dtype=np.int32)
    for t, template in enumerate(templates):
        value = np.full(len(rows), ((FNV_BASIS ^ t) * FNV_PRIME) & BITS32, dtype=np.uint32)
        for name in template:
            value = (value ^ table[:, number[name]]) * np.uint32(FNV_PRIME)
        value ^= value >> np.uint32(16)
        value *= np.uint32(0x85EBCA6B)
        value ^= value >> np.uint32(13)
        out[:, t] = value & np.uint32(size - 1)
    return out
