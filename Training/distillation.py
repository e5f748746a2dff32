"""What a trained network thinks of every training sentence, and the loss of disagreeing with it (Hinton et al. 2015).

The teacher speaks where a corpus is silent: it gives trees to sentences that have only entities, and says which of a
set of classes a partial entity label means. Its opinions are computed once, on the sentences as they are; the student sees
them with dropout and other capitals.
"""

import numpy as np
import torch

import batches

SHARE = 0.5  # of the teacher's word in the losses of tags and trees where there is gold too
TAGS = ("upos", "xpos")


@torch.no_grad()
def add_opinions(teachers, encoder, items):
    """Gives each item "teacher": arrays of 16-bit probabilities (words, labels), the mean of what the teachers think, and
    the heads they assume."""
    for teacher in teachers:
        teacher.eval()
    for group in batches.in_batches(items, 4000):
        batch = encoder.batch(group)
        opinions = opinion_of(teachers, batch, encoder.target_sets)
        for row, item in enumerate(group):
            n = item["words"]
            item["teacher"] = {name: table[row, :n].to(torch.float16).numpy() for name, table in opinions.items()}
            item["teacher"]["arc"] = item["teacher"]["arc"][:, : 1 + n]
            item["teacher"]["head"] = item["teacher"]["head"].astype(np.int16)


def opinion_of(teachers, batch, target_sets):
    """Probabilities (sentences, words, labels) by name, and the heads (sentences, words) that relations are asked for."""
    seen = [(teacher, teacher.encode(batch)) for teacher in teachers]
    mean = lambda tables: sum(table.softmax(2) for table in tables) / len(teachers)
    pairs = [teacher.biaffine_inputs(vectors) for teacher, vectors in seen]
    arcs = mean([teacher.arc_scores(*pair[:2]).masked_fill(~batch["word_mask"][:, None, :], -1e4)
                 for (teacher, _), pair in zip(seen, pairs)])
    gold = batch["head"]
    heads = torch.where(gold == batches.IGNORED, arcs.argmax(2), gold)
    relations = []
    for (teacher, _), (_, _, dependent, head) in zip(seen, pairs):
        chosen = head.gather(1, heads[:, :, None].expand(-1, -1, head.shape[2]))
        relations.append(teacher.relation_scores(dependent.flatten(0, 1), chosen.flatten(0, 1)).view(*heads.shape, -1))
    allowed = target_sets[batch["entity"]]
    return {
        **{name: mean([teacher.tags[name](vectors[:, 1:]) for teacher, vectors in seen]) for name in TAGS},
        "entity": mean([teacher.tags["entity"](vectors[:, 1:]).masked_fill(~allowed, -1e4) for teacher, vectors in seen]),
        "relation": mean(relations), "arc": arcs, "head": heads}


def add_to_batch(batch, group, labels):
    """Pads the opinions of a group of items into the batch, with the rows of sentences that have them."""
    rows, words = batch["head"].shape
    tables = {name: np.zeros((rows, words, labels[name]), np.float32) for name in (*TAGS, "relation", "entity")}
    tables["arc"] = np.zeros((rows, words, 1 + words), np.float32)
    heads = np.zeros((rows, words), np.int64)
    for row, item in enumerate(group):
        n = item["words"]
        for name in (*TAGS, "relation", "entity"):
            tables[name][row, :n] = item["teacher"][name]
        tables["arc"][row, :n, : 1 + n] = item["teacher"]["arc"]
        heads[row, :n] = item["teacher"]["head"]
    batch["teacher"] = {**{name: torch.from_numpy(t) for name, t in tables.items()}, "head": torch.from_numpy(heads)}


def losses(model, vectors, biaffine, arcs, batch):
    """Cross entropy against the teacher's probabilities over all words of the batch."""
    teacher, real = batch["teacher"], batch["word_mask"][:, 1:]
    words = vectors[:, 1:][real]
    against = lambda scores, wanted: -(wanted * scores.log_softmax(-1)).sum(-1).mean()
    out = {name: against(model.tags[name](words), teacher[name][real]) for name in (*TAGS, "entity")}
    out["arc"] = against(arcs[real], teacher["arc"][real])
    _, _, relation_dependent, relation_head = biaffine
    sentence = real.nonzero()[:, 0]
    out["relation"] = against(
        model.relation_scores(relation_dependent[real], relation_head[sentence, teacher["head"][real]]),
        teacher["relation"][real])
    return out
