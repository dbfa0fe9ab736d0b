// Reads the source as lines with the few features that later decisions need. Part of stage 1 (clean).
//
// In:     the caller's bytes.
// Out:    lines without white space at their ends (empty ones are counted, not kept) and the markup found in them.
// Cost:   O(bytes), one pass; a line costs 40 bytes.
// Errors: none. Lines end at \n, \r, \r\n, U+2028, U+2029 and at HTML tags of block elements.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ringkas/page_vocabulary.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// Characters that a line holds somewhere; without them there is no need to look for what is made of them.
enum LineMark : std::uint16_t {
    kBarMark = 1,       ///< |
    kStrokeMark = 2,    ///< /
    kArrowMark = 4,     ///< >
    kBracketMark = 8,   ///< ( [
    kColonMark = 16,    ///< :
    kAtMark = 32,       ///< @
    kTabMark = 64,      ///< a tab
    kHighMark = 128,    ///< beyond ASCII
};

struct Line {
    Span span;                     ///< source offsets, no white space at either end, not empty
    std::uint32_t hash = 0;        ///< of its ASCII letters and digits, lower case, and its other bytes above 0x7F
    std::uint32_t words = 0;
    std::uint32_t capital_words = 0;  ///< words that begin with an upper-case ASCII letter
    std::uint32_t letters = 0;     ///< ASCII letters
    std::uint32_t upper = 0;       ///< of them upper case
    std::uint32_t digits = 0;
    std::uint8_t blank_before = 0;  ///< empty lines before it, at most 255
    bool ends_sentence = false;    ///< an end mark stands last, closing quotes and brackets aside
    bool ends_open = false;        ///< a comma, dash or opening bracket stands last: it goes on
    bool starts_lower = false;     ///< begins with a lower-case letter
    bool starts_inside = false;    ///< begins with a mark that only goes on: , . ; ) and the like
    bool is_item = false;          ///< begins with a bullet or an item's number or letter
    std::uint16_t marks = 0;       ///< LineMark bits
};

struct LineTable {
    std::vector<Line> lines;
    std::vector<Span> markup;  ///< tags, comments, scripts: ascending, disjoint
};

/// `markup` is looked for only where asked.
[[nodiscard]] LineTable read_lines(std::string_view source, bool look_for_markup);

}  // namespace ringkas
