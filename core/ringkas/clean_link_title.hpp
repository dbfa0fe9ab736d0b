// Finds where the title of a link ends that was glued into a paragraph. Part of stage 1 (clean).
//
// In:     the rest of a paragraph, from where the title begins.
// Out:    the place where the paragraph's own text goes on.
// Cost:   O(title).
// Errors: none.
//
// Titles have capitals on most words, the prose behind them has not: the title ends where a capital is glued to a small letter
// ("PedalamanWarga mengaku"), or before the last capitalised word when a word of prose follows ("Cek Sekarang Warga mengaku"). A title
// in quotation marks ends with them and a colon.
#pragma once

#include "ringkas/page_vocabulary.hpp"

namespace ringkas {

/// One of . ! ?
[[nodiscard, gnu::noinline]] bool is_end_mark(char c);

[[nodiscard]] const char* end_of_link_title(const char* begin, const char* end, const PageVocabulary& vocabulary);

}  // namespace ringkas
