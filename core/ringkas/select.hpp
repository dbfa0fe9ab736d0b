// Stage 7: scores -> chosen sentences.
//
// In:     sentences with their scores, word counts and terms; the length asked for.
// Out:    Choice: indices, ascending and distinct.
// Cost:   O(n log n).
// Errors: none. Where no sentence fits a word budget, the best one is chosen and over_budget set.
#pragma once

#include <cstdint>
#include <vector>

#include "ringkas/rank.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

struct Length {
    enum class By : std::uint8_t { kAuto, kSentences, kRatio, kWords };
    By by = By::kAuto;
    double value = 0;  ///< kSentences: whole number >= 1; kRatio: (0, 1] of the article's words; kWords: whole number >= 1
};

struct Choice {
    std::vector<std::uint32_t> chosen;
    bool over_budget = false;
};

struct SelectInput {
    const Article& article;
    const std::vector<Sentence>& sentences;
    const TermTable& terms;
    const Ranking& ranking;
};

/// Words of a sentence: runs of characters without white space that hold a letter or digit.
[[nodiscard]] std::uint32_t count_words(std::string_view text);

[[nodiscard]] Choice select(const SelectInput& input, const Length& length);

}  // namespace ringkas
