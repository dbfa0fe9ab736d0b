// Finds where the title of a link ends that was glued into a paragraph. Part of stage 1 (clean).
//
// In:     a paragraph and the place where the title begins.
// Out:    the place where the paragraph's own text goes on.
// Cost:   O(title).
// Errors: none.
//
// Titles have capitals on most words, the prose behind them has not: the title ends where a capital is glued to a small letter
// ("PedalamanWarga mengaku"), or before the last capitalised word when a word of prose follows ("Cek Sekarang Warga mengaku"). A title
// in quotation marks ends with them and a colon.
#pragma once

#include <cstddef>
#include <string_view>

#include "ringkas/page_vocabulary.hpp"

namespace ringkas {

[[nodiscard]] std::size_t end_of_link_title(std::string_view text, std::size_t begin, const PageVocabulary& vocabulary);

}  // namespace ringkas
