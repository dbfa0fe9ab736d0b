// Stage 5: what is known of a sentence before the graph.
//
// In:     article, sentences, terms. Out: Prior: a probability over the sentences and the parts that it was made of.
// Cost:   O(tokens).
// Errors: none.
#pragma once

#include <vector>

#include "ringkas/language.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// What a part of the prior speaks of; names in names.hpp.
enum class Part : std::uint8_t { kPosition, kLength, kTitle, kQuery, kForm, kContent, kGraph, kBase };
inline constexpr std::size_t kPartCount = 8;

struct Prior {
    std::vector<double> p;  ///< > 0, sum 1
};

struct PriorInput {
    const Article& article;
    const std::vector<Sentence>& sentences;
    const TermTable& terms;
    const std::vector<std::uint32_t>& title_terms;
    const std::vector<std::uint32_t>& query_terms;
};

[[nodiscard]] Prior uniform_prior(std::size_t sentences);
[[nodiscard]] Prior lead_prior(std::size_t sentences);
[[nodiscard]] Prior general_prior(const PriorInput& input);

}  // namespace ringkas
