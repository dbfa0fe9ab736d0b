// Finds HTML tags, comments, scripts and styles in a text. Part of stage 1 (clean).
//
// In:     bytes that may hold tags; most texts hold none.
// Out:    spans of what is markup, ascending, disjoint; whether each ends a line.
// Cost:   O(bytes): a tag is at most kLongestTag bytes long, an element without its end tag is looked for once.
// Errors: none. Only names of HTML elements count, so that "a < b" and "<nama>" stay text.
// Source: HTML Living Standard, 4 (element names) and 13.1 (syntax), without its error recovery.
#pragma once

#include <string_view>
#include <vector>

#include "ringkas/types.hpp"

namespace ringkas {

struct Markup {
    Span span;
    bool ends_line = false;  ///< a block element, a line break
};

[[nodiscard]] std::vector<Markup> find_markup(std::string_view source);

}  // namespace ringkas
