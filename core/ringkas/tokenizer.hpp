// Text -> tokens with their folded form; the part of the terms stage that looks at characters.
//
// In:     valid UTF-8. Out: one token a call, where it is, how it looks, its folded form.
// Cost:   O(bytes) altogether; where letters stand is found for 512 bytes at once, plain words are read without a branch.
// Errors: none. A text without a letter or digit has no tokens.
//
// A token is a run of letters and digits. Inside it may stand
//   - between letters or digits: anak-anak, ke-2, U-23, 2-0, e-KTP; but two names are two tokens (Rusia-Korut, se-Indonesia)
//   ' ’ between letters, dropped in the folded form: Jum'at, Qur'an
//   . , / : between digits: 1.250.000, 3,5, 14.35, 15/8, Rp1,5
//   . after a single capital letter, before one or two letters: B.J., S.H., M.Si
//   characters that are not seen (soft hyphen, zero-width), dropped in the folded form
// It ends after kLongestToken bytes at the latest; what follows is the next one.
#pragma once

#include <cstdint>

namespace ringkas {

/// How a token looks; its word's flags tell what it means.
enum TokenFlag : std::uint32_t {
    kCapitalised = 1u << 0,  ///< starts with an upper-case letter
    kDigits = 1u << 1,       ///< holds a digit
    kStartsSentence = 1u << 2,
    kJoined = 1u << 3,  ///< has a mark inside; not kept in the table
};

inline constexpr std::uint32_t kLongestToken = 63;

/// A token as it was read; next() writes all of it.
struct TokenForm {
    const char* begin;               ///< in the text
    std::uint32_t length;            ///< in the text
    std::uint32_t size;              ///< of the folded form
    std::uint32_t flags;             ///< TokenFlag bits; kOtherScript
    std::uint64_t hash;              ///< hash_word() of the folded form
    char folded[kLongestToken + 9];  ///< lower case without diacritics; what stands behind it has any value
};

class Tokenizer {
public:
    /// `readable`: where the memory ends that the text up to `end` is a part of.
    // cppcheck-suppress uninitMemberVar; look_ahead() writes it
    Tokenizer(const char* text, const char* end, const char* readable) : at_(text), end_(end), readable_(readable) { look_ahead(text); }

    /// Reads the next token. False: there is none.
    [[nodiscard]] bool next(TokenForm& token);

private:
    void look_ahead(const char* at);
    [[nodiscard]] bool next_of_any_kind(TokenForm& token);
    [[nodiscard]] bool splits_names(std::uint32_t flags, const char* next) const;
    [[nodiscard]] bool joins(std::uint32_t mark, std::uint32_t flags, const char* next) const;
    [[nodiscard]] bool take_other(TokenForm& token);

    static constexpr std::uint32_t kSeen = 512;  // bytes that are looked at at once

    const char *at_, *end_, *readable_;  // under the cursor; of the text; of the memory
    const char* seen_ = nullptr;         // where the sets look from
    bool any_high_ = false;              // is one of the bytes beyond ASCII?
    char wordy_[kSeen / 8 + 16];         // a bit for each byte: letter, digit or beyond ASCII
    char odd_[kSeen / 8 + 16];           // the same: digit or beyond ASCII
    const char* part_ = nullptr;         // where the part after the last joiner begins
    char* out_ = nullptr;
};

}  // namespace ringkas
