#include "ringkas/language_check.hpp"

#include <algorithm>

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr double kThreshold = 0.45;
constexpr std::uint32_t kFewestWords = 8;          // of a text that function words can judge
constexpr std::uint32_t kFewestWithoutSigns = 30;  // of a text in which no function word of any language is known
constexpr std::uint32_t kFewestBytes = 12;         // of a text that its script can judge

double share(std::uint32_t part, std::uint32_t rest) { return part == 0 ? 0 : static_cast<double>(part) / (part + rest); }

}  // namespace

LanguageCheck check_language(const TermTable& terms, const Language& language) {
    std::uint32_t own = 0, foreign = 0, words = 0, all = 0;
    for (const Word& word : terms.words) {
        all |= word.flags;
        // Without a branch: what a word is cannot be foretold.
        const std::uint32_t count = word.flags & (kOtherScript | kNumeral) ? 0 : word.count;
        words += count;
        foreign += word.flags & kForeign ? count : 0;
        own += (word.flags & (kForeign | kStopWord)) == kStopWord ? count : 0;
    }
    // Where all is of one script, its bytes need no counting.
    std::uint32_t latin_bytes = words, other_bytes = 0;
    if (all & kOtherScript) {
        latin_bytes = 0;
        for (const Token& token : terms.tokens) {
            if (terms.words[token.word].flags & kOtherScript) other_bytes += token.size;
            else if (!(token.flags & kDigits)) latin_bytes += token.size;
        }
    }
    LanguageCheck check;
    if (latin_bytes + other_bytes == 0) return check;
    const double latin = share(latin_bytes, other_bytes);
    const double density = words > 0 ? std::min(1.0, own / (language.profile->usual_density * words)) : 0;
    check.indonesian = latin * density * share(own, foreign);
    const bool by_script = latin < 0.5 && latin_bytes + other_bytes >= kFewestBytes;
    const bool by_words = words >= (foreign > own ? kFewestWords : kFewestWithoutSigns);
    check.is_indonesian = !(by_script || (by_words && check.indonesian < kThreshold));
    return check;
}

}  // namespace ringkas
