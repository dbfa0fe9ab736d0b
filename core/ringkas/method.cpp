#include "ringkas/method.hpp"

#include <algorithm>

#include "ringkas/features.hpp"
#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

/// A report longer than this has no lead that says it all.
constexpr std::size_t kLongestReport = 3000;

struct Signs {
    std::size_t reporting = 0;  ///< verbs of attributed speech
    std::size_t days = 0;       ///< names of weekdays, and dates as "(27/3)"
    std::size_t numbers = 0;    ///< words with digits
    std::size_t own_voice = 0;  ///< first and second person outside quotations
};

/// "(27/3" as reports give the day of an event.
bool holds_short_date(std::string_view s) {
    const auto digit = [s](std::size_t at) { return at < s.size() && s[at] >= '0' && s[at] <= '9'; };
    for (std::size_t at = s.find('('); at != s.npos; at = s.find('(', at + 1)) {
        std::size_t slash = at + 1;
        while (digit(slash) && slash - at <= 2) ++slash;
        if (slash > at + 1 && slash < s.size() && s[slash] == '/' && digit(slash + 1)) return true;
    }
    return false;
}

Signs count_signs(const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms) {
    Signs signs;
    const std::vector<Quotation> quoted = quotations(article, sentences);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        signs.days += holds_short_date(sentences[i].text.of(article.text));
        const bool plain = !quoted[i].inside && quoted[i].marks == 0;
        for (std::uint32_t k = terms.sentence_tokens[i]; k < terms.sentence_tokens[i + 1]; ++k) {
            const std::uint32_t flags = terms.words[terms.tokens[k].word].flags;
            signs.reporting += (flags & (kReportingVerb | kReportingActive)) != 0;
            signs.days += (flags & kWeekday) != 0;
            signs.numbers += (terms.tokens[k].flags & kDigits) != 0;
            signs.own_voice += plain && (flags & kFirstSecondPerson);
        }
    }
    return signs;
}

}  // namespace

MethodChoice choose_method(Method asked, bool has_query, const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms) {
    if (asked != Method::kAuto) return {asked, MethodReason::kAsked};
    if (has_query) return {Method::kGeneral, MethodReason::kQuery};
    const std::size_t words = terms.tokens.size();
    if (words <= kLongestReport) {
        if (std::any_of(article.omitted.begin(), article.omitted.end(), [](const Omission& o) { return o.reason == OmitReason::kDateline; }))
            return {Method::kNews, MethodReason::kDateline};
        const Signs signs = count_signs(article, sentences, terms);
        // A day named is worth four reporting verbs: essays and speeches report too, but seldom say on which weekday; and a report
        // without a single number is a story.
        const std::size_t weight = signs.reporting + 4 * signs.days;
        const bool own_voice = signs.own_voice * 33 > words;
        if (!own_voice && weight > 0 && weight * 700 >= words && signs.days + signs.numbers > 0)
            return {Method::kNews, MethodReason::kReporting};
    }
    return {Method::kGeneral, MethodReason::kNoSigns};
}

}  // namespace ringkas
