// What the pipeline knows of a language: data only, one folder below languages/ = one language.
// Each part is defined in the header of the stage that reads it.
#pragma once

#include <string_view>

namespace ringkas {

struct PageVocabulary;   // page_vocabulary.hpp: the words that menus, bylines, captions and adverts are made of
class WordTable;         // word_table.hpp: listed words and phrases with their properties
struct AffixRules;       // affixes.hpp: how words are built, for the stemmer
struct LanguageProfile;  // language_check.hpp: what tells this language from others

struct Language {
    std::string_view tag;  ///< BCP 47
    const PageVocabulary* page = nullptr;
    const WordTable* abbreviations = nullptr;  ///< abbreviations.hpp: forms whose full stop is no sentence end
    const WordTable* lexicon = nullptr;        ///< lexicon.hpp: stop word, reporting verb, ...
    const AffixRules* affixes = nullptr;
    const LanguageProfile* profile = nullptr;
};

/// The language of this version. The value lives as long as the program.
[[nodiscard]] const Language& indonesian();

}  // namespace ringkas
