// Finds what is not article inside a paragraph that is. Part of stage 1 (clean).
//
// In:     a span of the source.
// Out:    pieces to leave out, ascending, disjoint, inside the span: "[Gambas:Video ...]", editors' initials at the end, sentences such
//         as "Artikel ini telah tayang di ...".
// Cost:   O(bytes).
// Errors: none.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ringkas/page_vocabulary.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// `last`: the paragraph closes the article, where editors leave their initials. `anchors`: those of
/// LineTable that lie in the span. Appends to `cuts`.
void find_inline(std::string_view source, Span span, std::span<const std::uint32_t> anchors, bool last, const PageVocabulary& vocabulary, std::vector<Omission>& cuts);

}  // namespace ringkas
