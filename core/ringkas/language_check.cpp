#include "ringkas/language_check.hpp"

#include "ringkas/lexicon.hpp"

namespace ringkas {

LanguageCheck check_language(std::string_view, const TermTable& terms, const Language&) {
    LanguageCheck check;
    std::uint32_t known = 0;
    for (const Word& word : terms.words) known += word.flags & kStopWord ? word.count : 0;
    const auto all = static_cast<double>(terms.tokens.size());
    if (all < 20) return check;
    check.indonesian = static_cast<double>(known) / all;
    check.is_indonesian = check.indonesian >= 0.1;
    return check;
}

}  // namespace ringkas
