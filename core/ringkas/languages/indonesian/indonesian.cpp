#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas {

const Language& indonesian() {
    static const Language language{"id", &id::page(), &id::kAbbreviations, &id::lexicon(), &id::kOpenings, &id::affixes(), &id::kProfile};
    return language;
}

}  // namespace ringkas
