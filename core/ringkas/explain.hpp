// Why a sentence stands where it stands: the parts of its score, and the sentences that support it.
//
// In:     an analysis, sentence indices. Out: a Why for each, in their order.
// Cost:   O(non-zeros of the term rows × min(sentences asked for, kMostSupported)) at most, in one pass over the text's rows.
// Errors: none; every index must be a sentence's.
//
// The support is by tf-idf cosine, whatever graph the method ranked by.
#pragma once

#include <cstdint>
#include <vector>

#include "ringkas/summarize.hpp"

namespace ringkas {

inline constexpr std::size_t kMostSupported = 200;  ///< only the first so many of the sentences asked for get their support
inline constexpr std::size_t kMostSupport = 3;      ///< supporting sentences given for each

struct PartValue {
    Part part = Part::kBase;
    double value = 0;  ///< natural-log units; the parts of a sentence sum to log(score)
};

struct Support {
    std::uint32_t index = 0;   ///< sentence
    double similarity = 0;     ///< cosine, (0, 1]
    std::vector<Span> shared;  ///< text offsets, in the sentence explained, of the words that both share; weightiest first
};

struct Why {
    std::vector<PartValue> parts;  ///< those that are not 0
    std::vector<Support> support;  ///< strongest first, ties to the earlier sentence
};

[[nodiscard]] std::vector<Why> explain(const Analysis& analysis, const std::vector<std::uint32_t>& sentences);

}  // namespace ringkas
