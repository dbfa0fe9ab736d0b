// What a line says of itself: advertisement, byline, share button, caption ... Part of stage 1 (clean).
//
// In:     a line and the page vocabulary.
// Out:    a PageSign; kNone for everything that may be article.
// Cost:   O(line), most of it O(160 bytes).
// Errors: none.
#pragma once

#include <string_view>

#include "ringkas/clean_lines.hpp"
#include "ringkas/page_vocabulary.hpp"

namespace ringkas {

[[nodiscard]] PageSign sign_of(const Line& line, std::string_view source, const PageVocabulary& vocabulary);

/// A date and time with nothing but date words around: "Senin, 15 Agu 2022 14:35 WIB".
[[nodiscard]] bool is_date_line(std::string_view folded, const PageVocabulary& vocabulary);

/// Editors' initials in brackets: "(rds/rds)", "(fyk/ash)", "(ren)"; `alone` also takes names, "(Fitra Iskandar)".
[[nodiscard]] bool is_initials(std::string_view text, bool alone);

/// Offset in `text` at which a picture credit in brackets starts that ends the text, or npos: "... (Foto: AFP/A. Nikolsky)".
[[nodiscard]] std::size_t credit_at_end(std::string_view text, const PageVocabulary& vocabulary);

}  // namespace ringkas
