// Part of stage 2: what characters are to the borders of sentences, and whether a sentence ends at an end mark.
//
// In:     the text around one run of end marks, found by the scan in sentences.cpp. Out: yes or no.
// Cost:   O(1): looks at most kFarthest bytes back and ahead. One word is looked up at most marks, the next one where that leaves it open.
// Source: rules of Indonesian spelling (EYD) and of what editors make of them; each rule has its cases in tests/core/sentence_cases.hpp.
#pragma once

#include <array>
#include <cstdint>

#include "ringkas/abbreviations.hpp"
#include "ringkas/language.hpp"
#include "ringkas/types.hpp"

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
    kApostrophe,
    kEmphasis,
    kCloseQuote,
    kDash,
    kRaised,  // a word ends before it, from here on
    kStop,
    kStrong,
    kEllipsis,
    kWide,  // end marks: "." · "!" "?" · "…" · "。", which needs no space after it
};

/// What a byte is beside its sign: the scan stops at it; it may stand in a word. Of a byte beyond ASCII these alone are told.
inline constexpr std::uint8_t kHalts = 0x80, kInWord = 0x40, kSignMask = 0x1F;

extern const std::array<std::uint8_t, 256> kBytes;

[[nodiscard]] inline std::uint8_t byte_class(char c) { return kBytes[static_cast<unsigned char>(c)]; }

[[nodiscard]] constexpr std::uint32_t bit(Sign sign) { return 1u << sign; }

/// A paragraph, seen as signs and words.
struct SignReader {
    const char* text = nullptr;  ///< of the article
    std::uint32_t limit = 0;     ///< end of the paragraph
    const Language* language = nullptr;

    /// The character at `at`: its sign, and above the lowest byte its length. kEnd without length at the limit.
    [[nodiscard]] std::uint32_t read(std::uint32_t at) const;
    [[nodiscard]] Sign sign_at(std::uint32_t at) const { return static_cast<Sign>(read(at) & 0xFF); }
    /// The letters, digits, inner full stops and apostrophes from `begin` on.
    [[nodiscard]] Span word_at(std::uint32_t begin) const;
    /// The same backwards from `end`, not before `floor`.
    [[nodiscard]] Span word_before(std::uint32_t floor, std::uint32_t end) const;
    /// How a word is built and what the abbreviations know of it: WordFact bits.
    [[nodiscard]] std::uint32_t facts_of(Span word) const;
    /// The same with what the lexicon knows of a word after a mark: kReports, kOpensSentence.
    [[nodiscard]] std::uint32_t facts_of_next(Span word) const;

private:
    [[nodiscard]] Span trimmed(std::uint32_t begin, std::uint32_t end) const;
};

/// A run of end marks with the closing quotes, brackets and note numbers after it.
struct EndMark {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;    ///< where the next sentence would begin, white space apart
    std::uint32_t signs = 0;  ///< bits of the signs in it; kEllipsis also for "..", kOpen for "[3]"
};

/// What the scan knows of the sentence so far.
struct SentenceSoFar {
    std::uint32_t begin = 0;
    std::uint32_t content = 0;    ///< its first letter or digit
    std::uint32_t next_item = 0;  ///< number of the list item to expect; 0: no list seen
};

/// A sentence ends at mark.end, which is before the paragraph's end. Sets so_far.next_item when the mark belongs to a list item's number.
[[nodiscard]] bool ends_sentence(const SignReader& reader, SentenceSoFar& so_far, const EndMark& mark);

}  // namespace ringkas
