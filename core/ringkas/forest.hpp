// Small decision trees over the features of a sentence, whose values add up.
//
// In:     FeatureTable. Out: one whole number a sentence; times `unit` it is a log-odds.
// Cost:   O(sentences · features + trees · (nodes · sentences / 64 + sentences)): 64 sentences go down a tree at a time, as bits.
// Errors: decode() refuses bytes that are no forest.
// Source: additive trees: Friedman 2001. A sentence's value is divided among the parts by the path that it takes: each split is
//         credited with the change in the mean of the leaves that can still be reached (Saabas 2014), so the shares sum to the
//         value exactly, in whole numbers.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "ringkas/features.hpp"

namespace ringkas {

struct Forest {
    /// A sentence passes a cut when its feature's value is <= value. Ascending by feature, then value.
    struct Cut {
        std::uint8_t feature = 0;
        std::int16_t value = 0;
    };
    /// Preorder: a split's first child follows it and is taken by those that pass; `second` is the other child's index.
    struct Node {
        std::int16_t cut = -1;      ///< index into cuts; -1: a leaf
        std::uint16_t second = 0;
        std::int16_t value = 0;     ///< of a leaf; of a split, the mean over its children
    };
    double unit = 0;                ///< log-odds per 1
    std::int32_t bias = 0;
    std::vector<Cut> cuts;
    std::vector<Node> nodes;
    std::vector<std::uint16_t> roots;

    [[nodiscard]] std::vector<std::int32_t> values(const FeatureTable& features) const;
    [[nodiscard]] std::array<std::int32_t, kPartCount> parts(const FeatureTable& features, std::size_t sentence) const;
};

/// The packed form, as numbers 0..255 in `trees`: a split is two numbers, cut / 256 (< kFirstLeaf) and cut % 256, then its two
/// children; a leaf is one number, its value + kLeafZero.
struct PackedForest {
    static constexpr int kFirstLeaf = 8, kLeafZero = 132;
    double unit = 0;
    std::int32_t bias = 0;
    const std::int16_t* cuts = nullptr;        ///< feature by feature, ascending
    const std::uint8_t* cuts_per_feature = nullptr;
    std::size_t features = 0;
    const std::uint8_t* trees = nullptr;
    std::size_t tree_bytes = 0;
};

/// False where the numbers are no forest.
[[nodiscard]] bool decode(const PackedForest& packed, Forest& forest);

}  // namespace ringkas
