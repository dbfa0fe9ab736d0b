// Finds the article's headline. Part of stage 1 (clean).
//
// In:     lines and the body.
// Out:    the line that is the title.
// Cost:   O(1): at most some thirty lines are looked at.
// Errors: none; a text need not have a title.
#pragma once

#include "ringkas/buffer.hpp"
#include "ringkas/clean_body.hpp"

namespace ringkas {

/// The line that is the title, or none.
[[nodiscard]] const Line* find_title(const char* source, const Buffer<Line>& lines, const Body& body, const PageVocabulary& vocabulary);

}  // namespace ringkas
