#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas {

const Language& indonesian() {
    static constexpr Language language{"id", &id::kPage, &id::kAbbreviations, &id::kLexicon, &id::kOpenings, &id::kAffixes, &id::kProfile};
    return language;
}

}  // namespace ringkas
