"""Turns scikit-learn's boosted trees into the core's packed forest (core/ringkas/forest.hpp) and writes the model's two forms."""
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

FIRST_LEAF, LEAF_ZERO, LARGEST_LEAF = 8, 132, 123


class PackedForest:
    def __init__(self, unit, bias, cuts, trees):
        self.unit, self.bias, self.cuts, self.trees = unit, bias, cuts, trees

    def size(self):
        return len(self.cuts) + 2 * sum(map(len, self.cuts)) + len(self.trees) + 12


def fit(features, labels, columns, **options):
    """Boosted trees on whole numbers; only the given columns are used."""
    model = HistGradientBoostingClassifier(early_stopping=False, random_state=0, **options)
    return model.fit(features[:, columns], labels)


def pack(model, columns, feature_count):
    """Cuts are whole numbers, leaves are rounded to 1/123 of the largest."""
    grown = [trees[0].nodes for trees in model._predictors]
    cuts = [set() for _ in range(feature_count)]
    largest = 0.0
    for nodes in grown:
        for node in nodes:
            if node["is_leaf"]:
                largest = max(largest, abs(float(node["value"])))
            else:
                cuts[columns[node["feature_idx"]]].add(int(np.floor(node["num_threshold"])))
    cuts = [sorted(c) for c in cuts]
    first = np.concatenate([[0], np.cumsum([len(c) for c in cuts])])
    # Rounded to a short decimal so that the text form and the generated source hold the same number.
    unit = float(f"{largest / LARGEST_LEAF:.9f}") or 1e-9
    trees = []

    def write(nodes, at):
        node = nodes[at]
        if node["is_leaf"]:
            value = int(np.clip(round(float(node["value"]) / unit), -LARGEST_LEAF, LARGEST_LEAF))
            trees.append(value + LEAF_ZERO)
            return
        feature = columns[node["feature_idx"]]
        cut = int(first[feature]) + cuts[feature].index(int(np.floor(node["num_threshold"])))
        trees.extend((cut // 256, cut % 256))
        write(nodes, node["left"])
        write(nodes, node["right"])

    for nodes in grown:
        write(nodes, 0)
    if first[-1] > 256 * FIRST_LEAF:
        raise SystemExit("too many cuts for the packed form")
    bias = int(round(float(np.ravel(model._baseline_prediction)[0]) / unit))
    return PackedForest(unit, bias, cuts, trees)


def text_form(numbers, forests, names):
    lines = ["ringkas-model 1"]
    lines += [f"{name} {value}" for name, value in numbers.items()]
    for forest_name, forest in forests.items():
        lines.append(f"forest {forest_name} {forest.unit:.9f} {forest.bias}")
        lines += [f"cuts {name} " + " ".join(map(str, cuts)) for name, cuts in zip(names, forest.cuts) if cuts]
        lines += ["trees " + " ".join(map(str, forest.trees[k : k + 40])) for k in range(0, len(forest.trees), 40)]
    return "\n".join(lines) + "\n"


def rows_of(values, width=126):
    lines, line = [], "   "
    for value in values:
        if len(line) + len(str(value)) + 2 > width:
            lines.append(line)
            line = "   "
        line += f" {value},"
    return "\n".join(lines + [line])


def source_form(numbers, forests, provenance):
    parts = [f"// {line}".rstrip() for line in provenance]
    parts += ['#include "ringkas/model_data.hpp"', "", "namespace ringkas {", "namespace {", ""]
    for name, forest in forests.items():
        counts = [len(c) for c in forest.cuts]
        title = name.capitalize()
        parts += [f"constexpr std::uint8_t k{title}CutsPerFeature[] = {{", rows_of(counts), "};", ""]
        parts += [f"constexpr std::int16_t k{title}Cuts[] = {{", rows_of(c for cuts in forest.cuts for c in cuts), "};", ""]
        parts += [f"constexpr std::uint8_t k{title}Trees[] = {{", rows_of(forest.trees), "};", ""]
    parts += ["}  // namespace", "", "const PackedModel kBuiltInModel{"]
    parts += ["    " + " ".join(f"{value}," for value in numbers.values())]
    for name, forest in forests.items():
        title = name.capitalize()
        parts += [f"    {{{forest.unit:.9f}, {forest.bias}, k{title}Cuts, k{title}CutsPerFeature, sizeof k{title}CutsPerFeature,",
                  f"     k{title}Trees, sizeof k{title}Trees}},"]
    parts += ["};", "", "}  // namespace ringkas"]
    return "\n".join(parts) + "\n"
