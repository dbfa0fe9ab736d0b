// Finds the dateline before the first sentence of a report: "Jakarta, CNN Indonesia --". Part of stage 1 (clean).
//
// In:     the text of a paragraph.
// Out:    how many of its bytes are dateline (the dash and the white space behind it included).
// Cost:   O(100 bytes); most paragraphs show by their second word that they have none.
// Errors: none.
//
// A dateline is made of capitalised words, commas, brackets and domain names, and ends in a dash (or, after a domain name and a place,
// in nothing). Something in it must speak for it: a domain name, an agency, capitals only, a place that is listed. Without that it is
// text: "Prabowo - Gibran menang".
#pragma once

#include <cstddef>
#include <cstdint>

#include "ringkas/page_vocabulary.hpp"

namespace ringkas {

/// The dateline names an agency, a site or a place in capitals, so it is one at any paragraph's head; else only at the article's.
inline constexpr std::uint32_t kCertainDateline = 1u << 16;

/// The size of the dateline that text[0, size) begins with, and kCertainDateline; 0: none.
[[nodiscard]] std::uint32_t find_dateline(const char* text, std::size_t size, const PageVocabulary& vocabulary);

}  // namespace ringkas
