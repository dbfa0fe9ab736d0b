// Part of stage 7: near-duplicate sentences.
//
// In:     term table, sentences one by one. Out: whether one nearly repeats another that was taken before: half or more of the distinct
//         words of both are shared (Jaccard similarity).
// Cost:   O(k log k) for a sentence of k words, expected: sentences are filed under their rarest words only.
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
    explicit DuplicateIndex(const TermTable& terms) : terms_(terms), marks_(2 * terms.words.size()) {}

    /// Takes the sentence, unless it nearly repeats one that was taken: false.
    [[nodiscard]] bool add(std::uint32_t sentence);

private:
    [[nodiscard]] bool alike(std::uint32_t a, std::uint32_t b);
    /// In the low half the distinct words of the sentence that the visit before met, in the high half those that it did not.
    std::uint64_t visit(std::uint32_t sentence);

    const TermTable& terms_;
    Buffer<std::uint32_t> marks_;    ///< two a word: the last visit that met it, 1 + the last filing under it
    Buffer<std::uint64_t> filings_;  ///< (sentence, the filing before)
    Buffer<std::uint64_t> words_;    ///< (count, word) of the sentence to take
    std::uint32_t visits_ = 0;
};

}  // namespace ringkas
