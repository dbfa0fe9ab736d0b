// Finds what is not article inside a paragraph that is. Part of stage 1 (clean).
//
// In:     a span of the source; places at which a phrase may begin (clean_lines.hpp).
// Out:    pieces to leave out, ascending, disjoint, inside the span: "[Gambas:Video ...]", "Baca juga: ..." with the link's title, editors'
//         initials at the end, sentences such as "Artikel ini telah tayang di ...".
// Cost:   O(places), and O(bytes) where a phrase stands.
// Errors: none.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/page_vocabulary.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// `places`: from the span's first one on. `last`: the paragraph closes the article, where editors leave their initials. Appends to `cuts`.
void find_inline(const char* source, const Span& span, const std::uint32_t* places, bool last, const PageVocabulary& vocabulary,
                 Buffer<Omission>& cuts);

/// Appends to a list of omissions; one place for all of clean.
void append(Buffer<Omission>& list, std::uint32_t begin, std::uint32_t end, OmitReason reason);

}  // namespace ringkas
