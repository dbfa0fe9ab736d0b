// Reads the source as lines with the few features that later decisions need. Part of stage 1 (clean).
//
// In:     the caller's bytes.
// Out:    lines without white space at their ends (empty ones are counted, not kept), the markup found in them, and the places where
//         a listed phrase may begin.
// Cost:   O(bytes), one pass, eight bytes a step over small letters; a line costs 32 bytes, and later steps write their findings into it.
// Errors: none. Lines end at \n, \r, \r\n, U+2028, U+2029 and at HTML tags of block elements.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include "ringkas/buffer.hpp"

#include "ringkas/page_vocabulary.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// What a byte is to a line.
enum ByteKind : std::uint16_t {
    kLowerByte = 1,  ///< and bytes beyond ASCII, as a rule
    kUpperByte = 2,
    kDigitByte = 4,
    kJoinsByte = 8,    ///< goes on with a word: - ' . , :
    kStrokeByte = 16,  ///< so does /
    kBlankByte = 32,
    kStarByte = 64,
    kOtherByte = 128,  ///< also the first byte of signs: C2, E2, EF, F0; with kUpperByte of letters and a white space: E1, E3
    kTailByte = 256,   ///< goes on with a letter or a sign beyond ASCII
    kOneOfThese = 511,
    // At a line's first or last place; marks beyond ASCII are known by their bytes: "…" ends in A6, "’" in 99, "”" in 9D.
    kStopByte = 512,      ///< . ! ? …
    kClosingByte = 1024,  ///< quotes, brackets, stars behind a sentence
    kOpenByte = 2048,     ///< , ( - – —
    kInsideByte = 4096,   ///< , ; ) ? ! .
    kBulletByte = 8192,   ///< - * +
};
extern const std::array<std::uint16_t, 256> kByteKinds;

[[nodiscard]] inline unsigned kind_of(char c) { return kByteKinds[static_cast<unsigned char>(c)]; }

/// What a line looks like; bits of Line::shape.
enum LineShape : std::uint16_t {
    kEndsSentence = 1u << 0,  ///< an end mark stands last, closing quotes and brackets aside
    kFullStop = 1u << 1,      ///< a full stop stands last, and no ellipsis
    kColonLast = 1u << 2,
    kEndsOpen = 1u << 3,      ///< a comma, dash or opening bracket stands last: it goes on
    kStartsLower = 1u << 4,   ///< begins with a lower-case letter
    kStartsInside = 1u << 5,  ///< begins with a mark that only goes on: , . ; ) and the like
    kItem = 1u << 6,          ///< begins with a bullet or an item's number or letter
    kTabs = 1u << 7,          ///< columns
    // Written by join_lines():
    kJoined = 1u << 8,       ///< more than one line of the source
    kRepeated = 1u << 9,     ///< stands on the page more than once
    kLastRepeat = 1u << 10,  ///< and nowhere below
    kProse = 1u << 11,       ///< without a sign, and a sentence or too long for anything else
    kTitleShape = 1u << 12,  ///< could be a headline
    kHeadline = 1u << 13,    ///< and most words have capitals: a headline, a link
    kAboveProse = 1u << 14,  ///< the next line is prose
    kOddBlanks = 1u << 15,   ///< other white space than single blanks, or markup, parts its words (written by both)
};

/// A line of the source; after join_lines() also several that belong together.
struct Line {
    Span span;               ///< source offsets, no white space at either end, not empty
    std::uint32_t hash = 0;  ///< of its text; 0 where the line is too long for a headline
    std::uint32_t words = 0;
    std::uint32_t capital_words = 0;  ///< words that begin with an upper-case ASCII letter
    std::uint32_t digits = 0;
    std::uint16_t shape = 0;    ///< LineShape bits
    bool marks = false;         ///< it has others than - ' . , : and stars: quotes, brackets, bars
    bool blank_before = false;  ///< an empty line or the tag of a block element
    PageSign sign = PageSign::kNone;
    bool keep = true;                       ///< it is article
    OmitReason reason = OmitReason::kMenu;  ///< why not
    ParagraphKind kind = ParagraphKind::kProse;

    /// Any of these LineShape bits.
    [[nodiscard]] bool is(unsigned shapes) const { return (shape & shapes) != 0; }
    [[nodiscard]] bool is_plain() const { return sign == PageSign::kNone; }
};

struct LineTable {
    Buffer<Line> lines;
    Buffer<Span> markup;  ///< tags, comments, scripts: ascending, disjoint
    /// Source offsets of letters where a phrase may begin, since its first four bytes seem to stand there; ascending, closed by ~0.
    Buffer<std::uint32_t> places;
};

/// `markup` is looked for only where asked.
[[nodiscard]] LineTable read_lines(const std::string_view& source, const PhraseTable& phrases, bool look_for_markup);

}  // namespace ringkas
