// Stage 5b: what is known of a sentence before the graph: features, weighed.
//
// In:     features, terms, title and query terms, a network. Out: Prior: a probability over the sentences.
// Cost:   network.hpp's, plus O(non-zeros) for title and query.
// Errors: none.
//
// The fitted prior is log-linear in its parts:  log p(i) = odds(i) + title(i) + query(i) − log mass,  where odds are the network's log-odds
// that a reader would keep the sentence and mass = Σ exp(odds + title + query).
#pragma once

#include <array>

#include "ringkas/buffer.hpp"
#include "ringkas/features.hpp"
#include "ringkas/network.hpp"
#include "ringkas/terms.hpp"

namespace ringkas {

struct Prior {
    Buffer<double> p;                  ///< > 0, sum 1
    Buffer<double> title;              ///< log bonus of words shared with the title; empty: none
    Buffer<double> query;              ///< log bonus of words shared with the query; empty: none
    double mass = 0;                   ///< sum of the odds; 0 where the prior was not fitted
    double log_scale = 0;              ///< log of mass; 0 where the prior was not fitted
    const Network* network = nullptr;  ///< where the prior was fitted; must outlive it
    Buffer<float> odds;                ///< what it says of each sentence
    Buffer<float> around;              ///< the states around each sentence, of the network's sequence; empty: its linear model was asked

    // Of a new Prior:
    /// All sentences alike, or falling from the first on: 1, 1/2, 1/3 …
    void spread(std::size_t sentences, bool lead);
    /// By the network's sequence or by its linear model.
    void fit(const Network& by, bool sequence, const FeatureTable& features, const TermTable& terms,
             const Buffer<std::uint32_t>& title_terms, const Buffer<std::uint32_t>& query_terms);
};

/// The parts of the prior's logarithm, by Part: log p is their sum. What the network says of a sentence is divided by changing, from an
/// average sentence with nothing around it to the text as it is, first what stands around, then one section of features after the other;
/// each part has the change that it made. O(weights).
[[nodiscard]] std::array<double, kPartCount> parts_of(const Prior& prior, const FeatureTable& features, std::size_t sentence);

}  // namespace ringkas
