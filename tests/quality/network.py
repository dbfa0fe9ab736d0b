"""The core's network (core/ringkas/network.hpp) in PyTorch: several at a time are trained side by side, then packed into bytes.

Small networks are slow to train one by one because nearly all time goes into starting small operations; side by side they cost little
more than one. All random numbers are seeded, one thread: equal data give equal files.
"""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

PROJECTED, UNITS = 6, 6
UNIT = 32  # the core's numbers are whole 32nds
torch.set_num_threads(1)


def squash(x):
    """The core's, in place of tanh: its square root is exact everywhere."""
    return x * torch.rsqrt(1 + x * x)


class Networks(nn.Module):
    """`count` networks with parameters of their own. Inputs are one number a cut: is the feature's value above it?"""

    def __init__(self, count, inputs, seed=0):
        super().__init__()
        generator = torch.Generator().manual_seed(seed)

        def drawn(*shape, scale):
            return nn.Parameter(torch.randn(count, *shape, generator=generator) * scale)

        self.rows = drawn(inputs, PROJECTED, scale=0.15)
        self.bias = nn.Parameter(torch.zeros(count, PROJECTED))
        self.direct = nn.Parameter(torch.zeros(count, inputs))
        self.base = nn.Parameter(torch.zeros(count))
        self.input = drawn(2, PROJECTED, 2 * UNITS, scale=PROJECTED**-0.5)
        self.gate = nn.Parameter(torch.zeros(count, 2, 2 * UNITS))
        self.state = drawn(2, UNITS, 2 * UNITS, scale=UNITS**-0.5)
        self.out = drawn(2, UNITS, scale=UNITS**-0.5)

    def forward(self, x, lengths, drop_input=0.0, drop=0.0):
        """x: (count, texts, sentences, inputs) of 0 and 1; lengths: (count, texts). Log-odds: (count, texts, sentences)."""
        m, b, t, k = x.shape
        x = F.dropout(x, drop_input, self.training)
        flat = x.reshape(m, b * t, k)
        lanes = squash(torch.baddbmm(self.bias[:, None], flat, self.rows))
        lanes = F.dropout(lanes, drop, self.training).reshape(m, b, t, -1)
        place = torch.arange(t).expand(m, b, t)
        back = torch.where(place < lengths[..., None], lengths[..., None] - 1 - place, place)  # its own inverse
        turned = torch.gather(lanes, 2, back[..., None].expand_as(lanes))
        both = torch.stack((lanes, turned), 1).reshape(2 * m, b * t, -1)
        gates = torch.baddbmm(self.gate.reshape(2 * m, 1, -1), both, self.input.reshape(2 * m, PROJECTED, -1)).reshape(2 * m, b, t, -1)
        weights = self.state.reshape(2 * m, UNITS, -1)
        state = torch.zeros(2 * m, b, UNITS)
        states = []
        for step in gates.unbind(2):
            keep, candidate = (step + torch.bmm(state, weights)).chunk(2, -1)
            candidate = squash(candidate)
            state = candidate + (0.5 + 0.5 * squash(keep)) * (state - candidate)
            states.append(state)
        states = F.dropout(torch.stack(states, 2), drop, self.training)
        said = torch.einsum("mbth,mh->mbt", states, self.out.reshape(2 * m, UNITS)).reshape(m, 2, b, t)
        direct = torch.bmm(flat, self.direct[..., None]).reshape(m, b, t)
        return self.base[:, None, None] + direct + said[:, 0] + torch.gather(said[:, 1], 2, back)


def batches(lengths, members, size, generator):
    """Index arrays (members, size): random groups of texts of about equal length, for each network from its own texts."""
    orders = []
    for own in members:
        shuffled = generator.permutation(own)
        windows = [w[np.argsort(lengths[w], kind="stable")] for w in np.array_split(shuffled, max(1, len(own) // (8 * size)))]
        orders.append(np.concatenate(windows))
    steps = min(len(o) for o in orders) // size
    return [np.stack([o[k * size : (k + 1) * size] for o in orders]) for k in generator.permutation(steps)]


def padded(arrays, index):
    """(members, texts, longest, …) of the arrays named by index."""
    longest = max(len(arrays[i]) for i in index.flat)
    out = np.zeros(index.shape + (longest,) + arrays[0].shape[1:], dtype=np.float32)
    for at in np.ndindex(index.shape):
        own = arrays[index[at]]
        out[at][: len(own)] = own
    return torch.from_numpy(out)


def train(inputs, targets, members, epochs=64, size=16, rate=8e-3, decay=0.15, drop=0.2, drop_input=0.1, seed=0):
    """One network for each list of texts in `members`. inputs, targets: an array a text."""
    lengths = np.array([len(t) for t in targets])
    networks = Networks(len(members), inputs[0].shape[1], seed=seed)
    torch.manual_seed(seed)
    generator = np.random.RandomState(seed)
    decayed = [p for n, p in networks.named_parameters() if n not in ("bias", "base", "gate")]
    free = [p for n, p in networks.named_parameters() if n in ("bias", "base", "gate")]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": decay}, {"params": free, "weight_decay": 0}], lr=rate, betas=(0.9, 0.98))
    steps = epochs * (min(map(len, members)) // size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps + 1, pct_start=0.15, div_factor=5, final_div_factor=100,
                                                   cycle_momentum=False)
    for _ in range(epochs):
        for index in batches(lengths, members, size, generator):
            x, y, n = padded(inputs, index), padded(targets, index), torch.from_numpy(lengths[index])
            mask = (torch.arange(x.shape[2]) < n[..., None]).float()
            odds = networks(x, n, drop_input, drop)
            loss = F.binary_cross_entropy_with_logits(odds, y, reduction="none")
            loss = ((loss * mask).sum((1, 2)) / mask.sum((1, 2))).sum()
            optimizer.zero_grad()
            loss.backward()
            norms = sum(p.grad.reshape(len(members), -1).square().sum(1) for p in networks.parameters()).sqrt()
            for p in networks.parameters():
                p.grad *= (1 / norms.clamp(min=1)).reshape(-1, *[1] * (p.dim() - 1))
            optimizer.step()
            schedule.step()
    return networks.eval()


def whole(numbers):
    """As signed bytes."""
    return [int(b) % 256 for b in np.clip(np.rint(np.ravel(numbers) * UNIT), -128, 127)]


def packed(networks, which, linear, linear_base, cuts, sections, above):
    """The bytes that the core reads. linear: a weight for each cut; cuts: ascending whole numbers for each feature; sections: the section of each feature; above: of many sentences, is the value above each cut?"""
    get = lambda p: p[which].detach().double().numpy()
    by_cut = np.concatenate([get(networks.rows), get(networks.direct)[:, None], linear[:, None]], axis=1)
    # What each level says is rounded, not what each cut adds to it: errors must not add up.
    levels, at = np.empty_like(by_cut), 0
    for own in cuts:
        levels[at : at + len(own)] = np.cumsum(by_cut[at : at + len(own)], axis=0)
        at += len(own)
    section = np.repeat(sections, [len(own) for own in cuts])
    means = [above.mean(axis=0)[section == s] @ by_cut[section == s] for s in range(max(sections) + 1)]
    bias = np.concatenate([get(networks.bias), [get(networks.base), linear_base]])
    found, at = whole(bias) + whole(means), 0
    for own in cuts:
        found.append(len(own))
        before = np.zeros(levels.shape[1])
        for cut, level in zip(own, np.rint(levels[at : at + len(own)] * UNIT) / UNIT):
            found += [cut, *whole(level - before)]
            before += np.clip(level - before, -128 / UNIT, 127 / UNIT)
        at += len(own)
    for d in range(2):
        found += whole(get(networks.gate)[d]) + whole(get(networks.input)[d]) + whole(get(networks.state)[d]) + whole(get(networks.out)[d])
    return found


def text_form(network):
    lines = ["ringkas-model 4"] + ["network " + " ".join(map(str, network[k : k + 40])) for k in range(0, len(network), 40)]
    return "\n".join(lines) + "\n"


def source_form(network, provenance):
    # As clang-format aligns them.
    cells = [f"{value},".ljust(5) for value in network]
    lines = ["    " + "".join(cells[k : k + 27]).rstrip() for k in range(0, len(cells), 27)]
    parts = [f"// {text}" for text in provenance]
    parts += ['#include "ringkas/model_data.hpp"', "", "namespace ringkas {", "", "const std::uint8_t kBuiltInNetwork[] = {", *lines, "};"]
    return "\n".join(parts + ["const std::size_t kBuiltInNetworkBytes = sizeof kBuiltInNetwork;", "", "}  // namespace ringkas"]) + "\n"
