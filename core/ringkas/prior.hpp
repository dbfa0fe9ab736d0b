// Stage 5b: what is known of a sentence before the graph: features, weighed.
//
// In:     features, terms, title and query terms, a forest. Out: Prior: a probability over the sentences.
// Cost:   forest.hpp's, plus O(non-zeros) for title and query.
// Errors: none.
//
// The fitted prior is log-linear in its parts:  log p(i) = forest(i) + title(i) + query(i) − log mass,  where
// mass = Σ exp(forest + title + query). exp(forest) are the odds that a reader would keep the sentence.
#pragma once

#include <array>
#include <vector>

#include "ringkas/features.hpp"
#include "ringkas/forest.hpp"
#include "ringkas/terms.hpp"

namespace ringkas {

struct Prior {
    std::vector<double> p;        ///< > 0, sum 1
    std::vector<float> title;     ///< log bonus of words shared with the title; empty: none
    std::vector<float> query;     ///< log bonus of words shared with the query; empty: none
    double mass = 0;              ///< sum of the odds; 0 where the prior was not fitted
    double log_scale = 0;         ///< log of mass; 0 where the prior was not fitted
    bool fitted = false;
};


[[nodiscard]] Prior uniform_prior(std::size_t sentences);
[[nodiscard]] Prior lead_prior(std::size_t sentences);
[[nodiscard]] Prior fitted_prior(const Forest& forest, const FeatureTable& features, const TermTable& terms,
                                 const std::vector<std::uint32_t>& title_terms, const std::vector<std::uint32_t>& query_terms);

/// The prior's parts of one sentence, by Part: log p is their sum.
[[nodiscard]] std::array<double, kPartCount> prior_parts(const Prior& prior, const Forest& forest, const FeatureTable& features,
                                                         std::size_t sentence);

}  // namespace ringkas
