// What a line says of itself: advertisement, byline, share button, caption ... Part of stage 1 (clean).
//
// In:     the lines and the page vocabulary.
// Out:    a PageSign for each; kNone for everything that may be article.
// Cost:   O(line), most of it O(160 bytes).
// Errors: none.
//
// A short line whose words are all words of pages ("Berita Terpopuler Hari Ini") is what these words say together; a longer one may open
// with such words and a colon ("Penulis: ..."), with a call ("Ikuti ... WhatsApp"), or with a listed phrase. What has no such words is
// told by its marks.
#pragma once

#include "ringkas/buffer.hpp"

#include "ringkas/clean_lines.hpp"
#include "ringkas/page_vocabulary.hpp"

namespace ringkas {

/// What a sign means for the article around it.
struct SignTraits {
    OmitReason reason;
    std::uint8_t cost;       ///< what it says against being inside the article, in words of prose
    bool stays_inside : 1;   ///< stands between the parts of an article too
    bool needs_company : 1;  ///< an ordinary word or two that is a sign only in the company of others: "Foto", "Komentar"
    bool heads_list : 1;     ///< what follows below the article is of its kind
};

[[nodiscard]] const SignTraits& traits(PageSign sign);

/// Writes Line::sign into all lines.
void find_signs(Buffer<Line>& lines, const char* source, const PageVocabulary& vocabulary);

/// What stands in brackets.
enum class Bracket {
    kOther,
    kSignature,  ///< closes an article on a line of its own: initials without a stroke, a name: "(ren)", "(Fitra Iskandar)"
    kInitials,   ///< of editors, with a stroke: "(rds/rds)", "(fyk/ash)", "(Cas/Isk)"; stars: "(*)"
};

[[nodiscard]] Bracket bracket_kind(const char* begin, const char* end);

}  // namespace ringkas
