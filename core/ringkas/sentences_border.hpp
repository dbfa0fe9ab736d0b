// Part of stage 2: what characters are to the borders of sentences, and whether a sentence ends at an end mark.
//
// In:     a paragraph and one run of end marks in it, found by the scan in sentences.cpp. Out: yes or no.
// Cost:   O(1): looks at most kFarthest bytes back and ahead. One word is looked up at most marks, the next one where that leaves it open.
// Source: rules of Indonesian spelling (EYD) and of what editors make of them; each rule has its cases in tests/core/sentence_cases.hpp.
#pragma once

#include <array>
#include <cstdint>

#include "ringkas/abbreviations.hpp"
#include "ringkas/language.hpp"

namespace ringkas {

/// What a character is to a border; in this order, so that ranges tell more.
enum Sign : std::uint8_t {
    kUpper,
    kLower,
    kLetter,
    kDigit,  // what words are made of; kLetter has no case
    kOther,
    kOpen,
    kOpenQuote,  // may stand before a word
    kEnd,
    kSpace,
    kComma,
    kClose,
    kQuote,
    kCloseQuote,  // a word ends before it, from kEnd on; kQuote opens or closes
    kStop,
    kStrong,
    kEllipsis,  // end marks: "." · "!" "?" · "…"
};

/// What a byte is beside its sign: it may stand in a word. Of a byte beyond ASCII this alone is told.
inline constexpr std::uint8_t kInWord = 0x40, kSignMask = 0x1F;

extern const std::array<std::uint8_t, 256> kBytes;

[[nodiscard]] inline std::uint32_t byte_class(char c) { return kBytes[static_cast<unsigned char>(c)]; }

[[nodiscard]] constexpr std::uint32_t bit(Sign sign) { return 1u << sign; }

[[nodiscard]] bool is_one_of(char c, const char* set);

/// A paragraph, seen as signs.
struct SignReader {
    const char* text = nullptr;  ///< of the article
    std::uint32_t limit = 0;     ///< end of the paragraph, where another byte stands
    const Language* language = nullptr;

    /// The character at `at`: its sign, and above the lowest byte its length. kEnd without length at the limit.
    [[nodiscard]] std::uint32_t read(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t sign_at(std::uint32_t at) const { return read(at) & 0xFF; }
};

/// A place in a paragraph, between what stands before it and behind it.
class Border : protected SignReader {
public:
    // cppcheck-suppress uninitMemberVar; looked_up() writes it
    explicit Border(const SignReader& reader) : SignReader(reader) {}

protected:
    /// What the lists and, of the next word, the lexicon know of the word that begins at `begin`: WordFact bits.
    std::uint32_t facts_behind(std::uint32_t begin);
    /// The same of the word that ends at `end`, or at the space before it.
    std::uint32_t facts_before(std::uint32_t end);
    /// What the lexicon tells beside these facts of the last word asked of.
    std::uint32_t looked_up(std::uint32_t facts) const;
    /// The sentence that begins at begin_ ends at mark_end_, which is before the paragraph's end.
    [[nodiscard]] bool ends_sentence();

    std::uint32_t begin_ = 0;    ///< of the sentence
    std::uint32_t content_ = 0;  ///< its first letter or digit
    // A run of end marks with the closing quotes, brackets and note numbers after it.
    std::uint32_t mark_ = 0;
    std::uint32_t mark_end_ = 0;             ///< where the next sentence would begin, white space apart
    std::uint32_t signs_ = 0;                ///< bits of the signs in it; kEllipsis also for "..", kOpen for "[3]"
    std::uint32_t word_ = 0, word_end_ = 0;  ///< that facts were last asked of

private:
    std::uint32_t facts_of(std::uint32_t begin, std::uint32_t end);
    void look_back();

    std::uint32_t use_ = 0;  ///< what the word before the mark is
    bool bare_ = false;      ///< there is none
    char folded_[65];        ///< the last word, as the lists have it
    char lead_ = 0;          ///< before it
};

}  // namespace ringkas
