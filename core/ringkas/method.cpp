#include "ringkas/method.hpp"

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

/// A report longer than this has no lead that says it all.
constexpr std::size_t kLongestReport = 3000;

bool reads_like_news(const Article& article, const Buffer<Sentence>& sentences, const TermTable& terms) {
    const std::size_t words = terms.tokens.size();
    if (words == 0 || words > kLongestReport) return false;
    std::size_t reporting = 0, days = 0, numbers = 0, own_voice = 0, names = 0;
    bool defines = false;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const bool plain = !sentences[i].inside && sentences[i].quotes == 0;
        for (std::uint32_t k = terms.sentence_tokens[i]; k < terms.sentence_tokens[i + 1]; ++k) {
            const Token token = terms.tokens[k];
            const std::uint32_t flags = terms.words[token.word].flags;
            reporting += (flags & (kReportingVerb | kReportingActive)) != 0;
            days += (flags & kWeekday) != 0;
            own_voice += plain && (flags & kFirstSecondPerson);
            defines |= i == 0 && (flags & kDefining);
            names += (token.flags & kCapitalised) && k != terms.sentence_tokens[i];
            if (!(token.flags & kDigits)) continue;
            ++numbers;
            // "(27/3)", as reports give the day of an event
            const char* const at = article.text.data() + token.begin;
            days += token.begin > 0 && at[-1] == '(' && (at[1] == '/' || (at[1] && at[2] == '/'));
        }
    }
    if (own_voice * 33 > words) return false;
    // A day named is worth four reporting verbs: essays and speeches report too, but seldom say on which weekday; and a report
    // without a single number is a story.
    const std::size_t weight = reporting + 4 * days;
    if (weight > 0 && weight * 700 >= words && days + numbers > 0) return true;
    // Reports without speech or day, on a match or a product, are full of names, in sentences of some length.
    return names * 13 >= words && words >= 10 * sentences.size() && !defines;
}

}  // namespace

MethodChoice choose_method(Method asked, bool has_query, const Article& article, const Buffer<Sentence>& sentences,
                           const TermTable& terms) {
    MethodChoice choice;
    bool dateline = false;
    for (const Omission& omission : article.omitted) dateline |= omission.reason == OmitReason::kDateline;
    dateline &= terms.tokens.size() <= kLongestReport;
    choice.report = dateline || reads_like_news(article, sentences, terms);
    if (asked != Method::kAuto) {
        choice.used = asked;
        choice.why = MethodReason::kAsked;
    } else if (has_query) {
        choice.why = MethodReason::kQuery;
    } else if (choice.report) {
        choice.used = Method::kNews;
        choice.why = dateline ? MethodReason::kDateline : MethodReason::kReporting;
    }
    return choice;
}

}  // namespace ringkas
