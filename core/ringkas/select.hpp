// Stage 7: scores -> chosen sentences.
//
// In:     sentences with their scores, word counts, terms and standing; the length asked for.
// Out:    Choice: indices, ascending and distinct; no two near-duplicates; nothing that leans on a sentence left out, where there is
//         anything else to choose.
// Cost:   O(n log n) and a search over at most kSearchWidth sentences for short summaries.
// Errors: none. Where no sentence fits a word budget, the best one is chosen and over_budget set.
//
// The choice is the set S that maximises the expected gain
//     U(S) = Σ worth(i)·words(i) / (W + g)  −  λ·((W − T) / 60)²        W: the words of S
// worth(i) is the probability that a reader would keep the sentence (score · mass as odds), g, λ and the usual length T come with the
// model. T grows slowly with the text's length beyond kUsualText words. For a number of sentences T is their usual length and λ a
// third; for a word budget the gain alone counts. Methods without odds: worth is the share of the best score.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/model.hpp"
#include "ringkas/prior.hpp"
#include "ringkas/rank.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

inline constexpr double kUsualText = 700;     ///< words up to which a text gets a summary of the usual length
inline constexpr double kLargestShare = 0.7;  ///< of a short text that an automatic summary aims at

struct Length {
    enum class By : std::uint8_t { kAuto, kSentences, kRatio, kWords };
    By by = By::kAuto;
    double value = 0;  ///< kSentences: whole number >= 1; kRatio: (0, 1] of the article's words; kWords: whole number >= 1
};

struct Choice {
    Buffer<std::uint32_t> chosen;
    bool over_budget = false;
    double target_words = 0;  ///< automatic length: the words aimed at
};

struct SelectInput {
    const Buffer<std::uint32_t>& words;  ///< per sentence
    const TermTable& terms;
    const Ranking& ranking;
    const Buffer<std::uint8_t>& standing;  ///< StandingFlag bits; empty: each sentence stands for itself, as the classic methods have it
    double mass = 0;                       ///< Prior::mass: turns a score into odds; 0 where the method has none
    const Model& model;
};

/// Words of a sentence, whose white space is folded: runs of characters without space that hold a letter or digit.
[[nodiscard]] std::uint32_t count_words(std::string_view text);

/// Words that an automatic summary of a text of `words` words aims at.
[[nodiscard]] double automatic_words(double words, const Model& model);

[[nodiscard]] Choice select(const SelectInput& input, const Length& length);

}  // namespace ringkas
