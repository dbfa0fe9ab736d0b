#include "ringkas/keywords.hpp"

#include <algorithm>

#include "ringkas/keyword_candidates.hpp"

namespace ringkas {
namespace {

constexpr double kTitleFactor = 1.6;
constexpr double kNameFactor = 1.5;
constexpr double kSingleWordFactor = 0.6;     // a common word alone says little
constexpr double kPerWord = 0.25;

/// One way in which a phrase is written.
struct Form {
    std::uint32_t first = 0;  // token
    std::uint32_t count = 0;
    Span text;
    bool plain = false;       // stands inside a sentence
};

class Chooser {
public:
    Chooser(const TermTable& terms, const std::vector<std::uint32_t>& title_terms, const KeywordCandidates& candidates)
        : terms_(terms), title_terms_(title_terms), candidates_(candidates) {}

    [[nodiscard]] std::vector<Keyword> choose(std::size_t most) const;

private:
    [[nodiscard]] const Token& token(std::uint32_t t) const { return terms_.tokens[t]; }

    [[nodiscard]] double score(const KeywordCandidate& candidate) const {
        double factor = 1 + kPerWord * (candidate.words - 1);
        if (candidate.name) factor *= kNameFactor;
        else if (candidate.words == 1) factor *= kSingleWordFactor;
        for (std::uint32_t k = 0; k < candidate.words; ++k) {
            if (!std::binary_search(title_terms_.begin(), title_terms_.end(), terms_.words[token(candidate.first + k).word].term)) continue;
            factor *= kTitleFactor;
            break;
        }
        return candidate.weight * factor;
    }

    [[nodiscard]] bool inside(const KeywordCandidate& part, const KeywordCandidate& whole) const {
        for (std::uint32_t at = 0; at + part.words <= whole.words; ++at) {
            std::uint32_t k = 0;
            while (k < part.words && phrase_id(terms_, part.first + k) == phrase_id(terms_, whole.first + at + k)) ++k;
            if (k == part.words) return true;
        }
        return false;
    }

    [[nodiscard]] Span span_of(const TokenRun& run) const {
        const Token& last = token(run.first + run.count - 1);
        return {token(run.first).begin, terms_.span_of(last).end};
    }

    /// Shown is the most frequent form as it stands inside sentences: the capital at a sentence's start, or of a headline, is not
    /// the phrase's own.
    void note_form(std::vector<Form>& forms, const TokenRun& run, Span span, bool name) const {
        constexpr std::size_t kMostForms = 16;
        const bool plain = (name || !(token(run.first).flags & kStartsSentence)) && !candidates_.shouted[run.sentence];
        for (Form& form : forms) {
            std::uint32_t k = 0;
            while (k < run.count && token(form.first + k).word == token(run.first + k).word) ++k;
            if (k < run.count) continue;
            if (plain && !form.plain) form = {run.first, form.count, span, true};
            ++form.count;
            return;
        }
        if (forms.size() < kMostForms) forms.push_back({run.first, 1, span, plain});
    }

    const TermTable& terms_;
    const std::vector<std::uint32_t>& title_terms_;
    const KeywordCandidates& candidates_;
};

std::vector<Keyword> Chooser::choose(std::size_t most) const {
    std::vector<std::pair<double, std::uint32_t>> order;
    double total = 0;
    for (std::uint32_t c = 0; c < candidates_.list.size(); ++c) {
        const KeywordCandidate& candidate = candidates_.list[c];
        if (candidate.stands_for != kNoWord || candidate.count < (candidate.name && candidate.words > 1 ? 1u : 2u)) continue;
        order.emplace_back(score(candidate), c);
        total += order.back().first;
    }
    // Far more than can be wanted: what follows is at best a part of what stands before.
    const std::size_t considered = std::min(order.size(), 4 * most + 16);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(considered), order.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : candidates_.list[a.second].first < candidates_.list[b.second].first;
    });
    std::vector<std::uint32_t> chosen;
    std::vector<Keyword> keywords;
    std::vector<std::uint32_t> place(candidates_.list.size(), kNoWord);
    for (std::size_t k = 0; k < considered && chosen.size() < most; ++k) {
        const KeywordCandidate& candidate = candidates_.list[order[k].second];
        const bool repeats = std::any_of(chosen.begin(), chosen.end(), [&](std::uint32_t c) { return inside(candidate, candidates_.list[c]) || inside(candidates_.list[c], candidate); });
        if (repeats) continue;
        place[order[k].second] = static_cast<std::uint32_t>(keywords.size());
        chosen.push_back(order[k].second);
        keywords.push_back({{}, order[k].first / total, 0, {}});
    }
    std::vector<std::vector<Form>> forms(keywords.size());
    for (const KeywordOccurrence& occurrence : candidates_.occurrences) {
        const KeywordCandidate& candidate = candidates_.list[occurrence.candidate];
        const std::uint32_t whole = candidate.stands_for == kNoWord ? occurrence.candidate : candidate.stands_for;
        if (place[whole] == kNoWord) continue;
        Keyword& keyword = keywords[place[whole]];
        const Span span = span_of(occurrence.run);
        keyword.occurrences.push_back(span);
        if (whole == occurrence.candidate) note_form(forms[place[whole]], occurrence.run, span, candidate.name);
    }
    for (std::size_t k = 0; k < keywords.size(); ++k) {
        const auto best = std::max_element(forms[k].begin(), forms[k].end(), [](const Form& a, const Form& b) { return a.count < b.count; });
        keywords[k].text = best->text;
    }
    for (Keyword& keyword : keywords) {
        std::sort(keyword.occurrences.begin(), keyword.occurrences.end(), [](Span a, Span b) { return a.begin < b.begin; });
        keyword.count = static_cast<std::uint32_t>(keyword.occurrences.size());
    }
    return keywords;
}

}  // namespace

std::vector<Keyword> find_keywords(const Article& article, const TermTable& terms, const Ranking& ranking,
                                   const std::vector<std::uint32_t>& title_terms, std::size_t most) {
    if (most == 0) return {};
    const KeywordCandidates candidates = find_candidates(article.text, terms, ranking);
    return Chooser(terms, title_terms, candidates).choose(most);
}

}  // namespace ringkas
