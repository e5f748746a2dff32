"""Narrows the feed-forward blocks of a trained network: which inner columns matter least, measured on training text.

A column's worth is the root mean square of what it passes on times the length of its weights behind, that is, how much
it adds to the layer's output (structured pruning by activation; cf. Molchanov et al. 2017, Hou et al. 2020).
"""

import torch

import batches
import model as network

MEASURED_ON = ("ewt", "gum", "redocred", "wikigold", "gmb")
SENTENCES_EACH = 600


@torch.no_grad()
def worth_of_columns(model, encoder, items):
    """One vector of `inner` values a layer."""
    sums = [torch.zeros(model.configuration["inner"]) for _ in model.layers]
    watched = [layer.outer.register_forward_pre_hook(
        lambda module, inputs, number=number: sums[number].add_(inputs[0].square().mean((0, 1))))
        for number, layer in enumerate(model.layers)]
    model.eval()
    for group in batches.in_batches([e for name in MEASURED_ON for e in items[name][:SENTENCES_EACH]], 2000):
        model.encode(encoder.batch(group))
    for hook in watched:
        hook.remove()
    return [sums[number].sqrt() * layer.outer.weight.norm(dim=0) for number, layer in enumerate(model.layers)]


def narrowed(model, inner, encoder, items):
    """A copy of the network that keeps the `inner` worthiest columns of each feed-forward block."""
    weights = dict(model.state_dict())
    for number, worth in enumerate(worth_of_columns(model, encoder, items)):
        kept = worth.topk(inner).indices.sort().values
        at = "layers.%d." % number
        for name in ("inner.weight", "inner.bias"):
            weights[at + name] = weights[at + name][kept]
        weights[at + "outer.weight"] = weights[at + "outer.weight"][:, kept]
    out = network.Model({**model.configuration, "inner": inner})
    out.load_state_dict(weights)
    return out
