// Is the text Indonesian? A warning, never a refusal.
//
// In:     the article's text and tokens. Out: LanguageCheck.
// Cost:   O(tokens).
// Errors: none; too little text to tell counts as Indonesian.
#pragma once

#include "ringkas/language.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

[[nodiscard]] LanguageCheck check_language(std::string_view text, const TermTable& terms, const Language& language);

}  // namespace ringkas
