"""Quick figures while training: greedy heads, no tree constraint. The product's own figures come from `make quality`."""

import torch

import batches
import entity_labels
import lemma_scripts

COARSE = {"PARTY": "ORG", "COUNTRY": "LOC", "NORP": "MISC", "EVENT": "MISC", "DOCUMENT": "MISC", "PRODUCT": "MISC",
          "politician": "PER", "person": "PER", "politicalparty": "ORG", "organisation": "ORG", "election": "MISC",
          "event": "MISC", "country": "LOC", "location": "LOC", "misc": "MISC"}


def viterbi(log_probabilities):
    """The best tag sequence that BIES allows."""
    tags = entity_labels.TAGS
    allowed = VITERBI_ALLOWED
    score = log_probabilities[0] + VITERBI_START
    back = []
    for row in log_probabilities[1:]:
        best, at = (score[:, None] + allowed).max(0)
        back.append(at)
        score = best + row
    last = int((score + VITERBI_END).argmax())
    path = [last]
    for at in reversed(back):
        path.append(int(at[path[-1]]))
    return [tags[t] for t in reversed(path)]


def _transitions():
    tags, no = entity_labels.TAGS, -1e9
    size = len(tags)
    allowed, start, end = torch.full((size, size), no), torch.zeros(size), torch.zeros(size)
    for i, left in enumerate(tags):
        opened = left[0] in "BI"
        end[i] = no if opened else 0
        start[i] = no if left[0] in "IE" else 0
        for j, right in enumerate(tags):
            continues = right[0] in "IE"
            if opened == continues and (not opened or left[2:] == right[2:]):
                allowed[i, j] = 0
    return allowed, start, end


VITERBI_ALLOWED, VITERBI_START, VITERBI_END = _transitions()


def spans(tags):
    found, start = set(), None
    for i, tag in enumerate(tags):
        if tag[0] in "BS":
            start = i
        if tag[0] in "ES":
            found.add((start, i + 1, COARSE.get(tag[2:], tag[2:])))
    return found


@torch.no_grad()
def report(model, weights, encoder, corpora):
    kept = {name: value.clone() for name, value in model.state_dict().items()}
    model.load_state_dict(weights)
    model.eval()
    scores = {}
    for name, sentences in corpora.development.items():
        items = [e for e in map(encoder.encoded, sentences) if len(e["pieces"]) <= 500]
        scores[name] = syntax(model, encoder, items) if sentences[0].upos else entities(model, encoder, items)
        print("  development %s %s" % (name, scores[name]), flush=True)
    model.load_state_dict(kept)
    model.train()
    return scores


def syntax(model, encoder, items):
    right, total = dict.fromkeys(("upos", "xpos", "feats", "lemma", "uas", "las"), 0), 0
    for group in batches.in_batches(items, 4000):
        batch = encoder.batch(group)
        vectors = model.encode(batch)
        tagged = batch["word_mask"][:, 1:]
        rows = vectors[:, 1:][tagged]
        total += len(rows)
        for name in ("upos", "xpos", "feats"):
            right[name] += int((model.tags[name](rows).argmax(1) == batch[name][tagged]).sum())
        order = model.tags["lemma"](rows).topk(8, 1).indices.tolist()
        scripts = corpora_scripts(encoder)
        at = 0
        for item in group:
            for word, lemma in zip(item["sentence"].words, item["sentence"].lemmas):
                found = next((l for l in (lemma_scripts.applied(word, scripts[s]) for s in order[at]) if l), word)
                right["lemma"] += found == lemma
                at += 1
        dependent, head, relation_dependent, relation_head = model.biaffine_inputs(vectors)
        scores = model.arc_scores(dependent, head).masked_fill(~batch["word_mask"][:, None, :], -1e4)
        heads, gold = scores.argmax(2)[tagged], batch["head"][tagged]
        sentence = tagged.nonzero()[:, 0]
        labels = model.relation_scores(relation_dependent[tagged], relation_head[sentence, heads]).argmax(1)
        right["uas"] += int((heads == gold).sum())
        right["las"] += int(((heads == gold) & (labels == batch["relation"][tagged])).sum())
    return {name: round(100 * count / total, 2) for name, count in right.items()}


def corpora_scripts(encoder):
    return {i: label for label, i in encoder.ids["lemma"].items()}


def entities(model, encoder, items):
    hit = system = gold = 0
    for group in batches.in_batches(items, 4000):
        batch = encoder.batch(group)
        scores = model.tags["entity"](model.encode(batch)[:, 1:]).log_softmax(2)
        for row, item in enumerate(group):
            wanted = {(s, e, COARSE.get(k, k)) for s, e, k in item["sentence"].spans}
            found = spans(viterbi(scores[row, : item["words"]]))
            if item["sentence"].source != "redocred":
                found = {f for f in found if f[2] not in ("TIME", "NUM")}
            hit, system, gold = hit + len(wanted & found), system + len(found), gold + len(wanted)
    return {"precision": round(100 * hit / max(1, system), 2), "recall": round(100 * hit / max(1, gold), 2),
            "f1": round(200 * hit / max(1, system + gold), 2)}
