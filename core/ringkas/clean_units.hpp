// Joins lines that belong together: links on lines of their own inside a sentence, hard-wrapped paragraphs. Part of stage 1 (clean).
//
// In:     the lines of the source and a sign for each.
// Out:    units: runs of lines, each a paragraph, a heading, a menu item ... A line with a sign is a unit of its own.
// Cost:   O(lines).
// Errors: none.
#pragma once

#include <string_view>
#include <vector>

#include "ringkas/clean_lines.hpp"
#include "ringkas/page_vocabulary.hpp"

namespace ringkas {

struct Unit {
    std::uint32_t first = 0, last = 0;  ///< lines [first, last)
    std::uint32_t words = 0;
    std::uint32_t hash = 0;   ///< equal for equal units
    PageSign sign = PageSign::kNone;
    bool ends_sentence = false;
    bool repeated = false;    ///< stands on the page more than once
    bool is_last_repeat = false;  ///< and nowhere below
};

/// Takes the sign from a line that turns out to be a link inside a sentence ("berita pilihan").
[[nodiscard]] std::vector<Unit> join_lines(std::string_view source, const std::vector<Line>& lines, std::vector<PageSign>& signs);

}  // namespace ringkas
