// Decides which lines of a page are the article. Part of stage 1 (clean).
//
// In:     joined lines with their signs.
// Out:    in each line: article (and what kind of paragraph) or the reason why not; where the article begins and ends.
// Cost:   O(lines).
// Errors: none.
//
// A page's article is the run of lines with the most evidence: prose counts for it by its words, menus, headlines and section
// headings against it (a maximum-sum run, as in Pasternack & Roth 2009, "Extracting article text from the web with maximum
// subsequence segmentation", with line shapes in the place of tags). A text without signs of a page is article as a whole.
#pragma once

#include "ringkas/buffer.hpp"
#include "ringkas/clean_lines.hpp"

namespace ringkas {

struct Body {
    bool is_page = false;
    const Line *begin = nullptr, *end = nullptr;  ///< lines [begin, end) hold the article
};

/// Writes Line::keep, reason and kind.
[[nodiscard]] Body find_body(const char* source, Buffer<Line>& lines, const PageVocabulary& vocabulary);

}  // namespace ringkas
