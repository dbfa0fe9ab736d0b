// Why a sentence stands where it stands: the parts of its score, and the sentences that support it.
//
// In:     an analysis, sentence indices. Out: Explanation: a Why for each, in their order.
// Cost:   O(non-zeros of the term rows × min(sentences asked for, kMostSupported)) at most, in one pass over the text's rows.
// Errors: none; every index must be a sentence's.
//
// The support is by tf-idf cosine, whatever graph the method ranked by.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include "ringkas/buffer.hpp"

#include "ringkas/summarize.hpp"

namespace ringkas {

inline constexpr std::size_t kMostSupported = 200;  ///< only the first so many of the sentences asked for get their support
inline constexpr std::size_t kMostSupport = 3;      ///< supporting sentences given for each

struct Support {
    std::uint32_t index = 0;                     ///< sentence
    double similarity = 0;                       ///< cosine, (0, 1]
    std::uint32_t first_shared = 0, shared = 0;  ///< in Explanation::shared
};

struct Why {
    std::array<double, kPartCount> parts{};  ///< by Part, natural-log units; they sum to log(score)
    std::size_t supports = 0;
    std::array<Support, kMostSupport> support;  ///< strongest first, ties to the earlier sentence
};

struct Explanation {
    Buffer<Why> whys;
    Buffer<Span> shared;  ///< text offsets, in the sentence explained, of the words that it shares with a support

    /// The words shared with one support, rarest first.
    [[nodiscard]] std::span<const Span> words(const Support& support) const {
        return {shared.data() + support.first_shared, support.shared};
    }
};

[[nodiscard]] Explanation explain(const Analysis& analysis, std::span<const std::uint32_t> sentences);

}  // namespace ringkas
