// Finds what is not article inside a paragraph that is. Part of stage 1 (clean).
//
// In:     a span of the source.
// Out:    pieces to leave out, ascending, disjoint, inside the span: "[Gambas:Video ...]", "Baca juga: ..." with the link's title, editors'
//         initials at the end, sentences such as "Artikel ini telah tayang di ...".
// Cost:   O(bytes), one pass: eight bytes at a time, a look into the table of phrases at every word.
// Errors: none.
#pragma once

#include <cstdint>
#include <string_view>

#include "ringkas/buffer.hpp"
#include "ringkas/page_vocabulary.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// `last`: the paragraph closes the article, where editors leave their initials. Appends to `cuts`.
void find_inline(const std::string_view& source, const Span& span, bool last, const PageVocabulary& vocabulary, Buffer<Omission>& cuts);

/// Appends to a list of omissions; one place for all of clean.
void append(Buffer<Omission>& list, std::uint32_t begin, std::uint32_t end, OmitReason reason);

}  // namespace ringkas
