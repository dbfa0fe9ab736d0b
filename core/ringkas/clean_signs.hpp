// What a line says of itself: advertisement, byline, share button, caption ... Part of stage 1 (clean).
//
// In:     a line and the page vocabulary.
// Out:    a PageSign; kNone for everything that may be article.
// Cost:   O(line), most of it O(160 bytes).
// Errors: none.
#pragma once

#include <string_view>
#include <vector>

#include "ringkas/clean_lines.hpp"
#include "ringkas/page_vocabulary.hpp"

namespace ringkas {

[[nodiscard]] PageSign sign_of(const Line& line, std::string_view source, const PageVocabulary& vocabulary);

/// Signs of all lines, with those that take two lines ("Jakarta", "-").
[[nodiscard]] std::vector<PageSign> signs_of(const std::vector<Line>& lines, std::string_view source, const PageVocabulary& vocabulary);

/// An ordinary word or two that is a sign only in the company of others: "Foto", "Komentar", "Terpopuler".
[[nodiscard]] bool needs_company(PageSign sign);

/// A date and time with nothing but date words around: "Senin, 15 Agu 2022 14:35 WIB".
[[nodiscard]] bool is_date_line(std::string_view folded, const PageVocabulary& vocabulary);

/// Editors' initials in brackets, with a stroke: "(rds/rds)", "(fyk/ash)", "(Cas/Isk)"; stars: "(*)".
[[nodiscard]] bool is_initials(std::string_view text);

/// What closes an article in brackets on a line of its own: initials, also without a stroke, or a name: "(ren)", "(Fitra Iskandar)".
[[nodiscard]] bool is_signature(std::string_view text);

/// Offset in `text` at which a picture credit in brackets starts that ends the text, or npos: "... (Foto: AFP/A. Nikolsky)".
[[nodiscard]] std::size_t credit_at_end(std::string_view text, const PageVocabulary& vocabulary);

}  // namespace ringkas
