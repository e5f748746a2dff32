"""Writes what the segmentation features make of hostile paragraphs, with made-up weights: the product's tests hold theirs to it.

    python golden_segmentation.py ../Tests/TextTests/Fixtures
"""

import json
import sys
from pathlib import Path

import numpy as np

import segmentation_features as features

SIZE = 4096
PARAGRAPHS = [
    "The minister didn't wait: she left the U.S. on Jan. 5, at 10:30 a.m., with Gen. J. R. Roe.",
    "“We can’t,” he said—twice. ‘Why?’ It cost $4.5bn (or €3,200.50), up 3.5% on 1990–95...",
    "See https://news.example/a-b?c=d_e#f, or write to ann.roe@mail.example; www.example.org!",
    "state-of-the-art and/or 24/7 F-16s T-72 9/11 COVID-19 rock'n'roll o'clock '90s 5km 10am 6'2\"",
    "No. 10 v. No. 11 :-) <3 #Kyiv @desk 1,000,000 .5 -3 +7 ~9 a_b x*y C++ AT&T R&D A/B",
    "naïve café e\u0301clair ﬁnance straße İstanbul Ελλάδα Україна 日本語 العربية עברית",
    "👩‍👩‍👧 🇺🇦🇺🇸 👍🏽 \u200bzero\u200bwidth soft\u00adhyphen \u0000null \ufffd x\u0301\u0302y ½ ² №5",
    "((\"[nested]\")) ... ?! !!! -- --- ' '' ''' `s we're they'll I'd You've John's James' the bosses'",
    "HEADLINE IN CAPITALS Title Case Words Here lower case here 3 April 2026 § 7(2)(a)",
    "word",
]


def weights():
    """A fixed table without pattern: the high byte of Knuth's multiplicative hash."""
    return np.array([((i * 2654435761) % 2**32 >> 24) - 128 for i in range(SIZE)], dtype=np.int32)


def paragraph(text):
    """Offsets at which words begin inside chunks, and the score of each gap between chunks."""
    chunks, table = text.split(" "), weights()
    starts = [sum(len(c) + 1 for c in chunks[:i]) for i in range(len(chunks))]
    rows, places = features.word_rows(chunks)
    found = []
    if rows:
        indices = features.feature_indices(rows, features.WORD_COLUMNS, features.WORD_TEMPLATES, SIZE)
        scores = table[indices].sum(axis=1)
        found = [starts[number] + place for (number, place), score in zip(places, scores) if score > 0]
    gaps = features.gap_rows(chunks)
    scores = []
    if gaps:
        indices = features.feature_indices(gaps, features.GAP_COLUMNS, features.GAP_TEMPLATES, SIZE)
        scores = [int(s) for s in table[indices].sum(axis=1)]
    return {"text": text, "words": found, "gaps": scores}


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "segmentation.json").write_text(
        json.dumps({"size": SIZE, "paragraphs": [paragraph(text) for text in PARAGRAPHS]}) + "\n")


if __name__ == "__main__":
    main()
