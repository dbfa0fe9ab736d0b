// Stage 3: sentences -> tokens and sparse term vectors.
//
// In:     the article's text and its sentences.
// Out:    TermTable: all tokens, the distinct words, and one sparse row of weights a sentence. A word's term is another word, its stem.
// Cost:   O(bytes) expected (word_index.hpp); stems and lexicon entries are looked up once per distinct word, a logarithm taken once
//         per distinct df. Eight bytes a token, five an entry of a row.
// Errors: none.
// Source: tf-idf as in Erkan & Radev 2004 §3.2, with idf(t) = log(n + 1) − log(df(t)), positive also where df = n.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

#include "ringkas/buffer.hpp"
#include "ringkas/language.hpp"
#include "ringkas/tokenizer.hpp"
#include "ringkas/types.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {

inline constexpr std::uint32_t kNoTerm = std::numeric_limits<std::uint32_t>::max();

struct Token {
    std::uint32_t begin : 29;  ///< text offset
    std::uint32_t flags : 3;   ///< TokenFlag bits
    std::uint32_t word : 26;   ///< index into TermTable::words; no text that is allowed has more
    std::uint32_t size : 6;    ///< bytes of the text, at most kLongestToken

    [[nodiscard]] Span span() const { return {begin, 0u + begin + size}; }
};

/// A distinct folded surface form, or the stem of one.
struct Word {
    std::uint32_t term = kNoTerm;  ///< the word that is its stem; kNoTerm for stop words and the like
    std::uint32_t flags = 0;       ///< WordFlag bits
    std::uint32_t count = 0;       ///< tokens in the article; 0: it is only the stem of others
    std::uint32_t entry = 0;       ///< the last row that has it as a term has it before this entry
};

struct TermTable {
    Buffer<Token> tokens;
    Buffer<std::uint32_t> sentence_tokens;  ///< n + 1 offsets into tokens
    Buffer<Word> words;

    // The rows, compressed: row i is [row_begin[i], row_begin[i + 1]) of term and times, terms as the sentence has them first.
    Buffer<std::uint32_t> row_begin;  ///< n + 1
    Buffer<std::uint32_t> term;       ///< indices into words
    Buffer<std::uint8_t> times;       ///< how often the sentence has the term, at most 255
    Buffer<std::uint32_t> df;         ///< per word: sentences that hold it as a term
    Buffer<double> idf;               ///< per word

    WordIndex word_index;  ///< numbers words by the hash of their folded form

    [[nodiscard]] std::size_t sentence_count() const { return row_begin.empty() ? 0 : row_begin.size() - 1; }
    [[nodiscard]] std::size_t term_count() const { return df.size(); }
    /// tf · idf of an entry of a row, > 0, not normalised.
    [[nodiscard]] double weight(std::size_t entry) const { return times[entry] * idf[term[entry]]; }
};

/// `words`: about as many tokens are made room for; where there are more, memory grows.
[[nodiscard]] TermTable build_terms(std::string_view text, std::span<const Sentence> sentences, const Language& language,
                                    std::size_t words);

/// Term indices of a free text (a title, a query) in an existing table, ascending and distinct; unknown words are left out. A word
/// that the text has in other forms only is found by its stem. O(bytes of the free text + words of the table).
[[nodiscard]] Buffer<std::uint32_t> terms_of(std::string_view free_text, const TermTable& table, const Language& language);

}  // namespace ringkas
