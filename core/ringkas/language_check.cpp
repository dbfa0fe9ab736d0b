#include "ringkas/language_check.hpp"

#include <algorithm>

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr double kThreshold = 0.45;
constexpr double kFewestWords = 8;          // of a text that function words can judge
constexpr double kFewestWithoutSigns = 30;  // of a text in which no function word of any language is known
constexpr std::uint32_t kFewestBytes = 12;  // of a text that its script can judge

}  // namespace

LanguageCheck check_language(const TermTable& terms, const Language& language) {
    double own = 0, foreign = 0, words = 0;
    std::uint64_t latin_bytes = 0, other_bytes = 0;
    for (std::uint32_t k = 0; k < terms.words.size(); ++k) {
        const std::string_view folded = terms.word_index[k];
        const double count = terms.words[k].count;
        const auto is_other = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
        if (std::any_of(folded.begin(), folded.end(), is_other)) {
            other_bytes += folded.size() * terms.words[k].count;
            continue;
        }
        if (folded[0] >= '0' && folded[0] <= '9') continue;
        latin_bytes += folded.size() * terms.words[k].count;
        words += count;
        if (terms.words[k].flags & kForeign) foreign += count;
        else if (terms.words[k].flags & kStopWord) own += count;
    }
    LanguageCheck check;
    const std::uint64_t bytes = latin_bytes + other_bytes;
    if (bytes == 0) return check;
    const double latin = static_cast<double>(latin_bytes) / static_cast<double>(bytes);
    const double density = words > 0 ? std::min(1.0, own / (language.profile->usual_density * words)) : 0;
    const double purity = own + foreign > 0 ? own / (own + foreign) : 0;
    check.indonesian = latin * density * purity;
    const bool by_script = latin < 0.5 && bytes >= kFewestBytes;
    const bool by_words = foreign > own ? words >= kFewestWords : words >= kFewestWithoutSigns;
    check.is_indonesian = !(by_script || (by_words && check.indonesian < kThreshold));
    return check;
}

}  // namespace ringkas
