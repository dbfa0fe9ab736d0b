// Stage 2: paragraphs -> sentences.
//
// In:     Article, with white space folded as its type promises. Out: its sentences in order, with the marks of quotation in them; every non-space character of a paragraph is in
//         exactly one. The end of a paragraph is always a border; headings and table rows are one sentence each.
// Cost:   O(bytes), one pass, eight bytes a step; work is done at end marks, double quotes and opening brackets only.
// Errors: none.
// Quotations are split inside like any other text, so an unbalanced quotation mark costs nothing. Closing quotes, brackets and note numbers after
// the end mark belong to the sentence before. The rules for a single end mark are in sentences_border.
#pragma once

#include "ringkas/buffer.hpp"
#include "ringkas/language.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

[[nodiscard]] Buffer<Sentence> split_sentences(const Article& article, const Language& language);

}  // namespace ringkas
