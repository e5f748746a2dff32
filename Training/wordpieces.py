"""WordPiece as BERT's uncased models use it (Wu et al. 2016, Devlin et al. 2019), and the shape of a word.

`Sources/NeuralModel/WordPieceVocabulary.swift` and `WordShape.swift` say the same in Swift; a golden file that this
folder writes holds both to each other.
"""

import unicodedata

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"
LONGEST_WORD = 100  # characters; a longer run is one unknown piece, as in BERT

SHAPES = ["none", "lower", "title", "upper", "initial", "mixed", "digits", "alphanumeric", "dotted", "symbol"]


def folded(word):
    """Lower case, accents dropped, control and format characters dropped."""
    out = []
    for character in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(character)
        if category == "Mn" or category in ("Cc", "Cf") or character == "\ufffd":
            continue
        out.append(character)
    return "".join(out)


def is_punctuation(character):
    code = ord(character)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(character).startswith("P")


def is_ideograph(character):
    code = ord(character)
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2CEAF
            or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


class Vocabulary:
    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            self.pieces = [line.rstrip("\n") for line in lines]
        self.ids = {piece: number for number, piece in enumerate(self.pieces)}
        self.unknown = self.ids[UNKNOWN]
        self.cache = {}

    def encode(self, word):
        """The piece ids of one word, never empty."""
        found = self.cache.get(word)
        if found is None:
            found = [i for run in self._runs(folded(word)) for i in self._pieces(run)] or [self.unknown]
            self.cache[word] = found
        return found

    @staticmethod
    def _runs(text):
        run = ""
        for character in text:
            if character.isspace():
                if run:
                    yield run
                run = ""
            elif is_punctuation(character) or is_ideograph(character):
                if run:
                    yield run
                yield character
                run = ""
            else:
                run += character
        if run:
            yield run

    def _pieces(self, run):
        if len(run) > LONGEST_WORD:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start:
                piece = run[start:end] if start == 0 else "##" + run[start:end]
                if piece in self.ids:
                    pieces.append(self.ids[piece])
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            start = end
        return pieces


def shape(word):
    """The index in SHAPES of one word. "none" is for [CLS] and [SEP]."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdecimal() for c in word)
    if not letters:
        return SHAPES.index("digits") if digits else SHAPES.index("symbol")
    if digits:
        return SHAPES.index("alphanumeric")
    if all(not c.isupper() for c in letters):
        return SHAPES.index("lower")
    upper = all(c.isupper() for c in letters)
    if upper and len(letters) == 1:
        return SHAPES.index("initial")
    if upper:
        return SHAPES.index("dotted") if "." in word else SHAPES.index("upper")
    if letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        return SHAPES.index("title")
    return SHAPES.index("mixed")
