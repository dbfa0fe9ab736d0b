// Part of stage 7: near-duplicate sentences.
//
// In:     term table, sentences one by one. Out: whether one nearly repeats another that was taken before: three fifths or more of the
//         distinct terms of both are shared (Jaccard similarity).
// Cost:   O(k log k) for a sentence of k terms, expected: sentences are filed under their rarest terms only.
// Errors: none.
// Source: prefix filtering for set similarity joins: Bayardo, Ma & Srikant 2007, §3. Two sets with a Jaccard similarity of t or more
//         share one of the |x| − ⌈t·|x|⌉ + 1 rarest members of each.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/terms.hpp"

namespace ringkas {

class DuplicateIndex {
public:
    explicit DuplicateIndex(const TermTable& terms) : terms_(terms), marks_(terms.term_count()) {}

    /// Takes the sentence, unless it nearly repeats one that was taken: false.
    [[nodiscard]] bool add(std::uint32_t sentence);

private:
    const TermTable& terms_;
    struct Mark {
        std::uint32_t asked;  ///< 1 + the last sentence asked for that has the term
        std::uint32_t filed;  ///< 1 + the last filing under it
    };
    Buffer<Mark> marks_;             ///< per term
    Buffer<std::uint64_t> filings_;  ///< (sentence, the filing before)
    Buffer<std::uint64_t> keys_;     ///< (sentences that have it, term) of the sentence asked for
};

}  // namespace ringkas
