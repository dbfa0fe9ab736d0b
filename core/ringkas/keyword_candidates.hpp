// The phrases from which keywords are chosen: names and repeated runs of content words, with their occurrences.
//
// In:     article text, terms, ranking. Out: KeywordCandidates, numbered by first appearance.
// Cost:   O(tokens). Errors: none.
#pragma once

#include <string_view>
#include <vector>

#include "ringkas/rank.hpp"
#include "ringkas/terms.hpp"

namespace ringkas {

/// Tokens [first, first + count) of one sentence.
struct TokenRun {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint32_t sentence = 0;
};

struct KeywordCandidate {
    std::uint32_t words = 0;
    std::uint32_t count = 0;
    std::uint32_t first = 0;                 // token of the first occurrence
    std::uint32_t stands_for = kNoWord;      // the longer name that it is a part of
    bool name = false;
    double weight = 0;
};

struct KeywordOccurrence {
    std::uint32_t candidate = 0;
    TokenRun run;
};

struct KeywordCandidates {
    std::vector<KeywordCandidate> list;
    std::vector<KeywordOccurrence> occurrences;
    std::vector<std::uint8_t> shouted;  ///< per sentence: mostly capitals, which tell no names
};

/// What a token of a phrase is told apart by, never 0: its term, or the word where it has none.
[[nodiscard]] inline std::uint32_t phrase_id(const TermTable& terms, std::uint32_t token) {
    const std::uint32_t word = terms.tokens[token].word;
    return terms.words[word].term != kNoTerm ? 2 * terms.words[word].term + 2 : 2 * word + 3;
}

[[nodiscard]] KeywordCandidates find_candidates(std::string_view text, const TermTable& terms, const Ranking& ranking);

}  // namespace ringkas
