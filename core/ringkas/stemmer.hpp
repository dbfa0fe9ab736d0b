// A word's stem: the key under which its forms are counted together. It is no dictionary word and is never shown.
//
// In:     a folded word, the language's affixes. Out: its stem.
// Cost:   O(length), about 20 ns; words over kMostStemBytes stay as they are.
// Errors: none.
// Source: Tala 2003, "A Study of Stemming Effects on Information Retrieval in Bahasa Indonesia", §3.2, a Porter stemmer: particles,
//         possessives, first-order prefixes, suffixes, second-order prefixes, each only where more than two vowels are left. With
//         Tala's rules as data it is equal to Snowball's stemmer word for word (tests/core/stemmer_test.cpp). The Indonesian data
//         adds roots that the rules would break or not find: where any way of taking affixes off leads to one of them, that is the
//         stem. It also adds the consonants that me(N)- and pe(N)- swallow, and reduplication.
#pragma once

#include <cstdint>

#include "ringkas/affixes.hpp"

namespace ringkas {

inline constexpr std::uint32_t kMostStemBytes = 40;
inline constexpr std::uint32_t kStemMargin = 16;  ///< so many bytes behind a word must be readable

struct Stem {
    const char* text = nullptr;  ///< in the word itself or in `letters`
    std::uint32_t size = 0;
    std::uint8_t kind = kBare;             ///< PrefixKind of the outermost prefix; kBare for a doubled word
    char letters[2][kMostStemBytes + 24];  ///< of the word, of its second half; with margins
};

/// `joined`: it may have a hyphen. What stands in the margin behind the word has any value.
void find_stem(const char* word, std::uint32_t size, bool joined, const AffixRules& rules, Stem& stem);

}  // namespace ringkas
