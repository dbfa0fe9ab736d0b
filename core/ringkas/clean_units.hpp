// Joins lines that belong together: links on lines of their own inside a sentence, hard-wrapped paragraphs. Part of stage 1 (clean).
//
// In:     the lines of the source with their signs.
// Out:    the same list, each entry now a paragraph, a heading, a menu item ... A line with a sign stays on its own.
// Cost:   O(lines), the search for repeats O(lines · log lines).
// Errors: none.
#pragma once

#include "ringkas/buffer.hpp"
#include "ringkas/clean_lines.hpp"

namespace ringkas {

/// Takes the sign from a line that turns out to be a link inside a sentence ("berita pilihan"), joins, and marks what stands on the
/// page more than once.
void join_lines(const char* source, Buffer<Line>& lines);

}  // namespace ringkas
