// Is the text Indonesian? A warning, never a refusal.
//
// In:     the terms of the text. Out: LanguageCheck.
// Cost:   O(distinct words); O(tokens) where letters of another script occur.
// Errors: none; too little text to tell counts as Indonesian.
// Source: function words as in Dunning 1994's and Grefenstette 1995's short-word method: they are frequent in any text of a language
//         and rare in others. Counted are the language's own stop words against those of the languages that such a text is most
//         likely in (kForeign in the lexicon), and letters of other scripts. Malay, which shares the function words, passes as Indonesian.
#pragma once

#include "ringkas/language.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

struct LanguageProfile {
    double usual_density = 0.15;  ///< share of function words that a text of this language hardly falls below
};

[[nodiscard]] LanguageCheck check_language(const TermTable& terms, const Language& language);

}  // namespace ringkas
