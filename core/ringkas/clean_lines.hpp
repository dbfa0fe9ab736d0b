// Reads the source as lines with the few features that later decisions need. Part of stage 1 (clean).
//
// In:     the caller's bytes.
// Out:    lines without white space at their ends (empty ones are counted, not kept) and the markup found in them.
// Cost:   O(bytes), one pass; a line costs 24 bytes, and later steps write their findings into it.
// Errors: none. Lines end at \n, \r, \r\n, U+2028, U+2029 and at HTML tags of block elements.
#pragma once

#include <cstdint>
#include <string_view>

#include "ringkas/buffer.hpp"
#include "ringkas/page_vocabulary.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// Characters that a line holds somewhere; without them there is no need to look for what is made of them.
enum LineMark : std::uint8_t {
    kBarMark = 1,      ///< |
    kStrokeMark = 2,   ///< /
    kArrowMark = 4,    ///< >
    kBracketMark = 8,  ///< ( [
    kColonMark = 16,   ///< :
    kTabMark = 32,     ///< a tab
    kHighMark = 64,    ///< beyond ASCII
};

/// A line of the source; after join_lines() also several that belong together.
struct Line {
    Span span;                        ///< source offsets, no white space at either end, not empty
    std::uint32_t hash = 0;           ///< equal for lines of the same letters and digits; 0 where the line is too long for a headline
    std::uint16_t words = 0;          ///< counts stay at their highest value
    std::uint16_t capital_words = 0;  ///< words that begin with an upper-case ASCII letter
    std::uint8_t digits = 0;
    std::uint8_t blank_before = 0;    ///< empty lines before it
    std::uint8_t marks = 0;           ///< LineMark bits
    bool ends_sentence : 1 = false;   ///< an end mark stands last, closing quotes and brackets aside
    bool ends_open : 1 = false;       ///< a comma, dash or opening bracket stands last: it goes on
    bool starts_lower : 1 = false;    ///< begins with a lower-case letter
    bool starts_inside : 1 = false;   ///< begins with a mark that only goes on: , . ; ) and the like
    bool is_item : 1 = false;         ///< begins with a bullet or an item's number or letter
    bool is_joined : 1 = false;       ///< more than one line of the source
    bool is_repeated : 1 = false;     ///< stands on the page more than once
    bool is_last_repeat : 1 = false;  ///< and nowhere below
    PageSign sign = PageSign::kNone;
    bool keep = true;                       ///< it is article
    OmitReason reason = OmitReason::kMenu;  ///< why not
    ParagraphKind kind = ParagraphKind::kProse;

    [[nodiscard]] bool has(unsigned mark) const { return (marks & mark) != 0; }
};

struct LineTable {
    Buffer<Line> lines;
    Buffer<Span> markup;  ///< tags, comments, scripts: ascending, disjoint
};

/// `markup` is looked for only where asked.
[[nodiscard]] LineTable read_lines(std::string_view source, bool look_for_markup);

}  // namespace ringkas
