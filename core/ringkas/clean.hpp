// Stage 1: source text -> article.
//
// In:     the caller's bytes; options.
// Out:    Article: title, paragraphs, and what was left out with the reason for each piece.
// Cost:   O(bytes).
// Errors: none; any bytes are legal text.
#pragma once

#include <span>
#include <string_view>

#include "ringkas/buffer.hpp"
#include "ringkas/language.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

struct CleanOptions {
    bool enabled = true;         ///< false: nothing is left out, no title is looked for; paragraphs end at line ends
    std::string_view title;      ///< the caller's own title; empty: look for one in the text
    std::span<const Span> keep;  ///< source spans to put back: a piece that touches one of them is not omitted
    bool fold_lines = false;     ///< with enabled == false: only blank lines end a paragraph
};

[[nodiscard]] Article clean(std::string_view source, const CleanOptions& options, const Language& language);

}  // namespace ringkas
