// Text -> tokens with their folded form; the part of the terms stage that looks at characters.
//
// In:     valid UTF-8 and a range of it. Out: one token a call, its span, how it looks, its folded form.
// Cost:   O(bytes) altogether; plain words are read eight bytes a step.
// Errors: none. A range without a letter or digit has no tokens.
//
// A token is a run of letters and digits. Inside it may stand
//   - between letters or digits: anak-anak, ke-2, U-23, 2-0; but two names are two tokens (Rusia-Korut, se-Indonesia)
//   ' ’ between letters, dropped in the folded form: Jum'at, Qur'an
//   . , / : between digits: 1.250.000, 3,5, 14.35, 15/8, Rp1,5
//   . after a single capital letter, before one or two letters: B.J., S.H., M.Si
//   characters that are not seen (soft hyphen, zero-width), dropped in the folded form
#pragma once

#include <cstdint>
#include <string_view>

#include "ringkas/types.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {

/// How a token looks; its word's flags tell what it means.
enum TokenFlag : std::uint32_t {
    kCapitalised = 1u << 0,  ///< starts with an upper-case letter
    kDigits = 1u << 1,       ///< holds a digit
    kStartsSentence = 1u << 2,
};

struct RawToken {
    Span span;
    std::string_view folded;  ///< lower case without diacritics; lies in the index's scratch space
    std::uint32_t hash = 0;   ///< hash_word(folded)
    std::uint32_t flags = 0;  ///< TokenFlag bits
    bool ascii = true;        ///< folded holds ASCII only
};

/// Reads the first token at or after `range.begin` and moves `range.begin` behind it. False: there is none.
[[nodiscard]] bool next_token(std::string_view text, Span& range, WordIndex& scratch, RawToken& token);

}  // namespace ringkas
