// Part of stage 7: near-duplicate sentences.
//
// In:     term table. Out: whether a sentence nearly repeats one that was added before.
// Cost:   O(words of the sentence) expected a query: sentences are filed under their rarest words only.
// Errors: none.
// Source: prefix filtering for set similarity joins: Bayardo, Ma & Srikant 2007, §3. Two sets with a Jaccard similarity of t or more
//         share one of the |x| − ⌈t·|x|⌉ + 1 rarest members of each.
#pragma once

#include <cstdint>
#include <vector>

#include "ringkas/terms.hpp"

namespace ringkas {

class DuplicateIndex {
public:
    /// `threshold` in (0, 1]: Jaccard similarity of two sentences' distinct words.
    DuplicateIndex(const TermTable& terms, double threshold) : terms_(terms), threshold_(threshold) {}

    [[nodiscard]] bool repeats(std::uint32_t sentence);
    void add(std::uint32_t sentence);

    /// Are two sentences near-duplicates? O(words).
    [[nodiscard]] bool alike(std::uint32_t a, std::uint32_t b) const;

private:
    [[nodiscard]] std::vector<std::uint32_t> distinct_words(std::uint32_t sentence) const;  ///< ascending
    [[nodiscard]] std::vector<std::uint32_t> rarest_words(std::uint32_t sentence) const;

    const TermTable& terms_;
    double threshold_;
    std::vector<std::vector<std::uint32_t>> filed_;  ///< per word; sized at the first add
};

}  // namespace ringkas
