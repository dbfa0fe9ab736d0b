// The parts of Indonesian, each defined in the file of its name.
#pragma once

#include "ringkas/abbreviations.hpp"
#include "ringkas/affixes.hpp"
#include "ringkas/language.hpp"
#include "ringkas/language_check.hpp"
#include "ringkas/lexicon.hpp"
#include "ringkas/openings.hpp"
#include "ringkas/page_vocabulary.hpp"

namespace ringkas::id {

extern const LineVocabulary kPageLines;
[[nodiscard]] const PageVocabulary& page();
extern const Abbreviations kAbbreviations;
extern const LanguageProfile kProfile;
extern const Openings kOpenings;
[[nodiscard]] const WordTable& lexicon();  ///< WordFlag bits
[[nodiscard]] const AffixRules& affixes();

}  // namespace ringkas::id
