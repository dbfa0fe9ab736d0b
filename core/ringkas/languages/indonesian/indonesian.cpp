#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas {

const Language& indonesian() {
    static const Language language{"id", &id::page(), &id::abbreviations(), &id::lexicon(), &id::affixes(), &id::kProfile};
    return language;
}

}  // namespace ringkas
