// Stage 2: paragraphs -> sentences.
//
// In:     Article. Out: its sentences in order; every non-space character of the text is in exactly one.
// Cost:   O(bytes).
// Errors: none.
#pragma once

#include <vector>

#include "ringkas/language.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

[[nodiscard]] std::vector<Sentence> split_sentences(const Article& article, const Language& language);

}  // namespace ringkas
