#include "ringkas/keywords.hpp"

#include <algorithm>

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kMostWords = 4;       // of a phrase
constexpr std::uint32_t kMostNameWords = 6;   // a longer run of capitals is a headline
constexpr std::uint32_t kShortestLetters = 3;
constexpr double kTitleFactor = 1.6;
constexpr double kNameFactor = 1.5;
constexpr double kSingleWordFactor = 0.6;     // a common word alone says little
constexpr double kPerWord = 0.25;

/// Tokens [first, first + count) of one sentence.
struct Run {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint32_t sentence = 0;
};

struct Candidate {
    std::uint32_t words = 0;
    std::uint32_t count = 0;
    std::uint32_t first = 0;                 // token of the first occurrence
    std::uint32_t stands_for = kNoWord;      // the longer name that it is a part of
    bool name = false;
    double weight = 0;
};

/// One way in which a phrase is written.
struct Form {
    std::uint32_t first = 0;  // token
    std::uint32_t count = 0;
    Span text;
    bool plain = false;       // stands inside a sentence
};

struct Occurrence {
    std::uint32_t candidate = 0;
    Run run;
};

class Finder {
public:
    Finder(const Article& article, const TermTable& terms, const Ranking& ranking, const std::vector<std::uint32_t>& title_terms)
        : text_(article.text), terms_(terms), ranking_(ranking), title_terms_(title_terms) {}

    std::vector<Keyword> find(std::size_t most) {
        index_.reserve(std::min<std::size_t>(text_.size(), std::size_t{1} << 16));
        study_words();
        collect_names();
        for (const Run& run : runs_) resolve(run);
        merge_variants();
        collect_phrases();
        return choose(most);
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t t) const { return terms_.tokens[t]; }
    [[nodiscard]] const Word& word(std::uint32_t t) const { return terms_.words[token(t).word]; }

    /// What a phrase is told apart by; never 0.
    [[nodiscard]] std::uint32_t id(std::uint32_t t) const {
        const std::uint32_t term = word(t).term;
        return term != kNoTerm ? 2 * term + 2 : 2 * token(t).word + 3;
    }

    [[nodiscard]] std::string_view key(std::uint32_t first, std::uint32_t count) {
        for (std::uint32_t k = 0; k < count; ++k)
            for (std::uint32_t byte = 0; byte < 4; ++byte) key_[4 * k + byte] = static_cast<char>(id(first + k) >> (8 * byte) & 0xFF);
        return {key_, 4 * count};
    }

    [[nodiscard]] std::uint32_t known(std::uint32_t first, std::uint32_t count) {
        const std::string_view k = key(first, count);
        return index_.find(k, hash_word(k));
    }

    std::uint32_t add(const Run& run, bool name) {
        const std::string_view k = key(run.first, run.count);
        const auto [candidate, is_new] = index_.add(k, hash_word(k));
        if (is_new) candidates_.push_back({run.count, 0, run.first, kNoWord, name, 0});
        return candidate;
    }

    void occur(const Run& run, bool name) {
        Candidate& candidate = candidates_[add(run, name)];
        ++candidate.count;
        // The weight of the sentence in units of the mean, so that a long text's words are not worth less; never nothing.
        const double mean = static_cast<double>(terms_.sentence_count());
        candidate.weight += 0.5 + std::min(3.0, ranking_.score[run.sentence] * mean);
        occurrences_.push_back({static_cast<std::uint32_t>(&candidate - candidates_.data()), run});
    }

    /// Nothing but one space, or a hyphen between two names, or the full stop of an initial.
    [[nodiscard]] bool adjacent(std::uint32_t t) const {
        const std::uint32_t end = token(t).begin + token(t).length;
        const std::uint32_t gap = token(t + 1).begin - end;
        if (gap == 1) return text_[end] == ' ';
        return gap == 2 && text_[end] == '.' && text_[end + 1] == ' ' && (token(t).length <= 3 && token(t).flags & kCapitalised);
    }

    void study_words() {
        const std::size_t n = terms_.sentence_count();
        in_name_.assign(terms_.tokens.size(), false);
        capital_.assign(terms_.words.size(), 0);
        shouted_.assign(n, false);
        term_count_.assign(terms_.term_count(), 0);
        for (const Word& w : terms_.words)
            if (w.term != kNoTerm) term_count_[w.term] += w.count;
        for (std::size_t s = 0; s < n; ++s) {
            const std::uint32_t begin = terms_.sentence_tokens[s], end = terms_.sentence_tokens[s + 1];
            std::uint32_t capitals = 0;
            for (std::uint32_t t = begin; t < end; ++t) capitals += (token(t).flags & kCapitalised) != 0;
            // Headlines and texts in capitals say nothing of which word is a name.
            shouted_[s] = end - begin >= 4 && 10 * capitals > 7 * (end - begin);
            if (shouted_[s]) continue;
            for (std::uint32_t t = begin + 1; t < end; ++t) capital_[token(t).word] += token(t).flags & kCapitalised ? 1 : -1;
        }
    }

    [[nodiscard]] bool title(std::uint32_t t) const { return (word(t).flags & (kNameTitle | kOffice)) != 0; }

    [[nodiscard]] bool name_like(std::uint32_t t, bool shouted) const {
        const Token& tok = token(t);
        if (!(tok.flags & kCapitalised) || (word(t).flags & kStopWord && !title(t))) return false;
        if (title(t)) return true;
        if (shouted || tok.flags & kStartsSentence) return capital_[tok.word] > 0;
        return capital_[tok.word] >= 0;
    }

    void collect_names() {
        for (std::uint32_t s = 0; s < terms_.sentence_count(); ++s) {
            const std::uint32_t end = terms_.sentence_tokens[s + 1];
            for (std::uint32_t t = terms_.sentence_tokens[s]; t < end; ++t) {
                if (!name_like(t, shouted_[s])) continue;
                std::uint32_t stop = t + 1;
                while (stop < end && adjacent(stop - 1)) {
                    // Kapolsek Simpang Kramat | Ipda Abdul Azis
                    if (word(stop).flags & kNameTitle && !(word(stop).flags & kOffice) && !title(stop - 1)) break;
                    if (name_like(stop, shouted_[s])) ++stop;
                    else if (word(stop).flags & kNameLink && stop + 1 < end && adjacent(stop) && name_like(stop + 1, shouted_[s])) stop += 2;
                    else break;
                }
                if (stop < end && token(stop).flags & kDigits && token(stop).length <= 4 && adjacent(stop - 1)) ++stop;  // Piala Dunia 2022
                bool named = false;
                for (std::uint32_t k = t; k < stop; ++k) named = named || !title(k);
                if (named) std::fill(in_name_.begin() + t, in_name_.begin() + stop, true);
                if (named && stop - t <= kMostNameWords) runs_.push_back({t, stop - t, s});
                t = stop - 1;
            }
        }
        for (Run run : runs_) {
            strip_titles(run);
            if (run.count > 0) add(run, true);
        }
    }

    void strip_titles(Run& run) const {
        while (run.count > 0 && word(run.first).flags & kNameTitle && !(word(run.first).flags & kOffice)) {
            ++run.first;
            --run.count;
        }
    }

    /// `Presiden Rusia Vladimir Putin` is Rusia and Vladimir Putin where both are known by themselves.
    void resolve(Run run) {
        const bool titled = title(run.first);
        strip_titles(run);
        if (run.count == 0) return;
        for (std::uint32_t k = 1; titled && k + 2 <= run.count; ++k) {
            const bool head = known(run.first, k) != kNoWord;
            const bool rest = known(run.first + k, run.count - k) != kNoWord;
            const bool last = known(run.first + run.count - 1, 1) != kNoWord;
            if (!rest && !(head && last)) continue;
            if (head) occur({run.first, k, run.sentence}, true);
            run = {run.first + k, run.count - k, run.sentence};
            break;
        }
        occur(run, true);
    }

    /// A name of one word that is part of just one longer name stands for it.
    void merge_variants() {
        std::vector<std::uint32_t> owner(terms_.term_count() + 1, kNoWord);
        constexpr std::uint32_t kSeveral = kNoWord - 1;
        for (std::uint32_t c = 0; c < candidates_.size(); ++c) {
            const Candidate& candidate = candidates_[c];
            if (candidate.words < 2 || candidate.count == 0) continue;
            for (std::uint32_t k = 0; k < candidate.words; ++k) {
                const std::uint32_t term = word(candidate.first + k).term;
                if (term != kNoTerm) owner[term] = owner[term] == kNoWord || owner[term] == c ? c : kSeveral;
            }
        }
        for (Candidate& candidate : candidates_) {
            if (candidate.words != 1 || candidate.count == 0) continue;
            const std::uint32_t term = word(candidate.first).term;
            if (word(candidate.first).flags & kPlace) continue;  // Indonesia does not stand for Bank Indonesia
            if (term == kNoTerm || owner[term] >= kSeveral) continue;
            Candidate& whole = candidates_[owner[term]];
            // A name is introduced in full before it is shortened; a lone mention in a longer name proves nothing.
            if (whole.first > candidate.first && whole.count < 2) continue;
            candidate.stands_for = owner[term];
            whole.count += candidate.count;
            whole.weight += candidate.weight;
        }
    }

    [[nodiscard]] bool content(std::uint32_t t) const {
        const Word& w = word(t);
        constexpr std::uint32_t kNot = kNumberWord | kReportingActive | kReportingVerb | kVerbForm;
        return w.term != kNoTerm && !(token(t).flags & kDigits) && token(t).length >= kShortestLetters && !(w.flags & kNot);
    }

    void collect_phrases() {
        for (std::uint32_t s = 0; s < terms_.sentence_count(); ++s) {
            const std::uint32_t end = terms_.sentence_tokens[s + 1];
            for (std::uint32_t t = terms_.sentence_tokens[s]; t < end; ++t) {
                if (in_name_[t] || !content(t) || term_count_[word(t).term] < 2) continue;
                occur({t, 1, s}, false);
                for (std::uint32_t k = 1; k < kMostWords && t + k < end && adjacent(t + k - 1); ++k) {
                    if (!content(t + k) || term_count_[word(t + k).term] < 2) break;
                    // A phrase ends with a name or before it, never inside.
                    if (in_name_[t + k] && t + k + 1 < end && in_name_[t + k + 1] && adjacent(t + k)) continue;
                    occur({t, k + 1, s}, false);
                    if (in_name_[t + k]) break;
                }
            }
        }
    }

    [[nodiscard]] double score(const Candidate& candidate) const {
        double factor = 1 + kPerWord * (candidate.words - 1);
        if (candidate.name) factor *= kNameFactor;
        else if (candidate.words == 1) factor *= kSingleWordFactor;
        for (std::uint32_t k = 0; k < candidate.words; ++k) {
            if (!std::binary_search(title_terms_.begin(), title_terms_.end(), word(candidate.first + k).term)) continue;
            factor *= kTitleFactor;
            break;
        }
        return candidate.weight * factor;
    }

    [[nodiscard]] bool inside(const Candidate& part, const Candidate& whole) const {
        for (std::uint32_t at = 0; at + part.words <= whole.words; ++at) {
            std::uint32_t k = 0;
            while (k < part.words && id(part.first + k) == id(whole.first + at + k)) ++k;
            if (k == part.words) return true;
        }
        return false;
    }

    [[nodiscard]] Span span_of(const Run& run) const {
        const Token& last = token(run.first + run.count - 1);
        return {token(run.first).begin, last.begin + last.length};
    }

    /// Shown is the most frequent form as it stands inside sentences: the capital at a sentence's start, or of a headline, is not
    /// the phrase's own.
    void note_form(std::vector<Form>& forms, const Run& run, Span span, bool name) const {
        constexpr std::size_t kMostForms = 16;
        const bool plain = (name || !(token(run.first).flags & kStartsSentence)) && !shouted_[run.sentence];
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

    std::vector<Keyword> choose(std::size_t most);

    std::string_view text_;
    const TermTable& terms_;
    const Ranking& ranking_;
    const std::vector<std::uint32_t>& title_terms_;
    std::vector<Run> runs_;
    std::vector<Candidate> candidates_;  // numbered as in index_
    WordIndex index_;
    std::vector<Occurrence> occurrences_;
    std::vector<bool> in_name_, shouted_;
    std::vector<std::int32_t> capital_;  // per word: capitalised inside sentences more often than not?
    std::vector<std::uint32_t> term_count_;
    char key_[4 * kMostNameWords + 4];
};

std::vector<Keyword> Finder::choose(std::size_t most) {
    std::vector<std::pair<double, std::uint32_t>> order;
    double total = 0;
    for (std::uint32_t c = 0; c < candidates_.size(); ++c) {
        const Candidate& candidate = candidates_[c];
        if (candidate.stands_for != kNoWord || candidate.count < (candidate.name && candidate.words > 1 ? 1u : 2u)) continue;
        order.emplace_back(score(candidate), c);
        total += order.back().first;
    }
    // Far more than can be wanted: what follows is at best a part of what stands before.
    const std::size_t considered = std::min(order.size(), 8 * most + 32);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(considered), order.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : candidates_[a.second].first < candidates_[b.second].first;
    });
    std::vector<std::uint32_t> chosen;
    std::vector<Keyword> keywords;
    std::vector<std::uint32_t> place(candidates_.size(), kNoWord);
    for (std::size_t k = 0; k < considered && chosen.size() < most; ++k) {
        const Candidate& candidate = candidates_[order[k].second];
        const bool repeats = std::any_of(chosen.begin(), chosen.end(), [&](std::uint32_t c) { return inside(candidate, candidates_[c]) || inside(candidates_[c], candidate); });
        if (repeats) continue;
        place[order[k].second] = static_cast<std::uint32_t>(keywords.size());
        chosen.push_back(order[k].second);
        keywords.push_back({{}, order[k].first / total, 0, {}});
    }
    std::vector<std::vector<Form>> forms(keywords.size());
    for (const Occurrence& occurrence : occurrences_) {
        const Candidate& candidate = candidates_[occurrence.candidate];
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
    if (most == 0 || terms.tokens.empty()) return {};
    return Finder(article, terms, ranking, title_terms).find(most);
}

}  // namespace ringkas
