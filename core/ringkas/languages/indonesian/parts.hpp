// The parts of Indonesian, each defined in the file of its name.
#pragma once

#include "ringkas/abbreviations.hpp"
#include "ringkas/affixes.hpp"
#include "ringkas/language.hpp"
#include "ringkas/language_check.hpp"
#include "ringkas/lexicon.hpp"
#include "ringkas/page_vocabulary.hpp"

namespace ringkas::id {

[[nodiscard]] std::span<const WordGroup> page_words();  ///< PageWord bits
[[nodiscard]] const PageVocabulary& page();
extern const LanguageProfile kProfile;
[[nodiscard]] const WordTable& abbreviations();  ///< WordUse bits
[[nodiscard]] const WordTable& lexicon();  ///< WordFlag bits
[[nodiscard]] const AffixRules& affixes();

}  // namespace ringkas::id
