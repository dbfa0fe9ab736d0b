#include "ringkas/keywords.hpp"

#include <string>

#include "ringkas/lexicon.hpp"
#include "ringkas/order.hpp"

namespace ringkas {
namespace {

constexpr double kTitleFactor = 1.6;
constexpr double kNameFactor = 1.5;
constexpr double kSingleWordFactor = 0.6;   // a common word alone says little
constexpr double kPerWord = 0.25;
constexpr std::uint32_t kMostWords = 4;     // of a phrase
constexpr std::uint32_t kMostNameWords = 6; // a longer run of capitals is a headline
constexpr std::uint32_t kMostTerms = 127;   // that take part
constexpr std::uint32_t kShortestLetters = 3;

// The label of a token: the number of its term among those that take part, and whether it is a name here. 0: neither.
constexpr std::uint32_t kName = 128;
constexpr std::uint32_t kContent = 1;       // before the terms are numbered

struct Candidate {
    std::uint64_t key = 0;   // the numbers of its terms, the first word's lowest
    std::uint32_t words = 0;
    std::uint32_t count = 0;
    std::uint32_t names = 0; // occurrences as a name
    std::uint32_t first = 0; // token of the first occurrence
    std::uint32_t stands_for = kNoWord;
    double weight = 0;
};

class Finder {
public:
    Finder(std::string_view text, const TermTable& terms, const Ranking& ranking)
        : text_(text), terms_(terms), ranking_(ranking), labels_(terms.tokens.size(), 0), shouted_(terms.sentence_count(), 0) {}

    [[nodiscard]] std::vector<Keyword> find(const std::vector<std::uint32_t>& title_terms, std::size_t most) {
        vote();
        each_sentence(&Finder::classify);
        number_terms();
        each_sentence(&Finder::count_pairs);
        each_sentence(&Finder::collect);
        merge_short_names();
        return choose(title_terms, most);
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t t) const { return terms_.tokens[t]; }
    [[nodiscard]] const Word& word(std::uint32_t t) const { return terms_.words[token(t).word]; }
    [[nodiscard]] std::uint32_t label(std::uint32_t t) const { return static_cast<unsigned char>(labels_[t]); }
    [[nodiscard]] std::uint32_t begin_of(std::uint32_t s) const { return terms_.sentence_tokens[s]; }

    void each_sentence(void (Finder::*visit)(std::uint32_t)) {
        for (std::uint32_t s = 0; s < shouted_.size(); ++s) (this->*visit)(s);
    }

    /// The weight of the sentence in units of the mean, so that a long text's words are not worth less; never nothing.
    [[nodiscard]] double weight(std::uint32_t s) const {
        const double share = ranking_.score[s] * static_cast<double>(shouted_.size());
        return 0.5 + (share < 3 ? share : 3);
    }

    /// Which words are capitalised inside sentences more often than not? Headlines and texts in capitals do not say.
    void vote() {
        votes_.resize(terms_.words.size());
        for (std::uint32_t s = 0; s < shouted_.size(); ++s) {
            const std::uint32_t begin = begin_of(s), end = begin_of(s + 1);
            std::uint32_t capitals = 0;
            for (std::uint32_t t = begin; t < end; ++t) capitals += token(t).flags & kCapitalised;
            shouted_[s] = end - begin >= 4 && 10 * capitals > 7 * (end - begin);
            if (shouted_[s]) continue;
            for (std::uint32_t t = begin + 1; t < end; ++t) votes_[token(t).word] += 2 * (token(t).flags & kCapitalised) - 1;
        }
    }

    /// A name, a content word, or neither?
    void classify(std::uint32_t s) {
        weights_.resize(terms_.term_count());
        constexpr std::uint32_t kNot = kNumberWord | kReportingActive | kReportingVerb | kVerbForm;
        const double sentence_weight = weight(s);
        const std::uint32_t begin = begin_of(s), end = begin_of(s + 1);
        for (std::uint32_t t = begin; t < end; ++t) {
            const Token tok = token(t);
            const Word& w = word(t);
            if (w.term == kNoTerm) continue;
            const bool behind_name = t > begin && label(t - 1) == kName;
            const auto votes = static_cast<std::int32_t>(votes_[tok.word]);
            std::uint32_t kind = 0;
            if (tok.flags & kCapitalised && (votes > 0 || (votes == 0 && !(tok.flags & kStartsSentence) && !shouted_[s]))) {
                // What is a title and no office is left off.
                if ((w.flags & (kNameTitle | kOffice)) != kNameTitle) kind = kName;
            } else if (behind_name && (w.flags & kNameLink || (tok.flags & kDigits && terms_.span_of(tok).size() <= 4)) && adjacent(t - 1)) {
                kind = kName;  // Umar bin Khattab, Piala Dunia 2022
            } else if (w.count > 1 && !(tok.flags & kDigits) && !(w.flags & kNot) && terms_.span_of(tok).size() >= kShortestLetters) {
                kind = kContent;
            }
            if (kind == 0) continue;
            labels_[t] = static_cast<char>(kind);
            weights_[w.term] += sentence_weight;
        }
    }

    void number_terms() {
        numbers_.resize(weights_.size());
        std::uint32_t taken = 0;
        for (const double w : weights_) taken += w > 0;
        if (taken <= kMostTerms) {
            for (std::uint32_t term = 0; term < weights_.size(); ++term)
                if (weights_[term] > 0) numbers_[term] = ++terms_taken_;
        } else {
            const std::vector<std::uint32_t> order = by_falling(weights_);
            while (terms_taken_ < kMostTerms) numbers_[order[terms_taken_]] = terms_taken_ + 1, ++terms_taken_;
        }
        pairs_.resize((terms_taken_ + 1) * (terms_taken_ + 1));
    }

    /// Nothing but one space behind the token, or the full stop of an initial.
    [[nodiscard]] bool adjacent(std::uint32_t t) const {
        const Span span = terms_.span_of(token(t));
        const std::uint32_t gap = token(t + 1).begin - span.end;
        if (gap == 1) return text_[span.end] == ' ';
        return gap == 2 && text_[span.end] == '.' && text_[span.end + 1] == ' ' && span.size() <= 3 && token(t).flags & kCapitalised;
    }

    /// The pair of a token and the next, 0 if they are none. A phrase may end with a name, not begin with it.
    [[nodiscard]] std::uint32_t pair(std::uint32_t t, std::uint32_t end) const {
        if (t + 1 >= end || labels_[t] == 0 || labels_[t + 1] == 0) return 0;
        if (label(t) > label(t + 1) && (label(t) ^ label(t + 1)) & kName) return 0;
        return adjacent(t) ? (label(t) & ~kName) * (terms_taken_ + 1) + (label(t + 1) & ~kName) : 0;
    }

    void count_pairs(std::uint32_t s) {
        const std::uint32_t begin = begin_of(s), end = begin_of(s + 1);
        for (std::uint32_t t = begin; t < end; ++t)
            if (labels_[t] != 0) labels_[t] = static_cast<char>((label(t) & kName) | numbers_[word(t).term]);
        for (std::uint32_t t = begin; t < end; ++t)
            if ((label(t) & ~kName) == 0) labels_[t] = 0;
        for (std::uint32_t t = begin; t < end; ++t) ++pairs_[pair(t, end)];
    }

    /// How often a token and the next stand together; 0 if they do not belong together.
    [[nodiscard]] std::uint32_t strength(std::uint32_t t, std::uint32_t end) const {
        const std::uint32_t p = pair(t, end);
        if (p == 0) return 0;
        return pairs_[p] > 1 || label(t) & kName ? pairs_[p] : 0;
    }

    /// Cuts a sentence into candidates.
    void collect(std::uint32_t s) {
        const std::uint32_t end = begin_of(s + 1);
        for (std::uint32_t t = begin_of(s); t < end; ++t) {
            if (labels_[t] == 0) continue;
            const std::uint32_t first = t;
            std::uint32_t before = 0, here = strength(t, end);
            const bool titled = t > begin_of(s) && word(t - 1).flags & kNameTitle && word(t).flags & kPlace;  // Presiden Rusia | Vladimir Putin
            while (here != 0 && !titled) {
                const std::uint32_t after = strength(t + 1, end);
                if (2 * here <= before || 2 * here <= after) break;
                if (!(label(first) & kName) && t + 1 - first >= kMostWords) break;
                before = here;
                here = after;
                ++t;
            }
            std::uint32_t stop = t + 1, name = first;
            while (stop > first + 1 && word(stop - 1).flags & kNameLink) --stop;
            while (name < stop && !(label(name) & kName)) ++name;
            // The name as a whole; of the content words before it all that neighbour, and those with it.
            if (name < stop && stop - name <= kMostNameWords) occur(name, stop - name, s);
            for (std::uint32_t k = first; k < name; ++k) {
                for (std::uint32_t last = k; last < name; ++last) occur(k, last + 1 - k, s);
                if (name < stop && stop - k <= kMostNameWords) occur(k, stop - k, s);
            }
        }
    }

    void occur(std::uint32_t first, std::uint32_t words, std::uint32_t s) {
        std::uint64_t key = 0;
        for (std::uint32_t k = words; k-- > 0;) key = key << 8 | (label(first + k) & ~kName);
        char bytes[sizeof key];
        std::memcpy(bytes, &key, sizeof key);
        const std::string_view name(bytes, sizeof key);
        const auto [number, is_new] = index_.add(name, hash_word(name));
        if (is_new) candidates_.push_back({key, words, 0, 0, first});
        Candidate& candidate = candidates_[number];
        ++candidate.count;
        candidate.names += (label(first) & kName) != 0;
        candidate.weight += weight(s);
        occurrences_.push_back(key_of(number, first << 1 | (shouted_[s] != 0)));
    }

    void merge_short_names() {
        std::vector<std::uint32_t> owner(kName, kNoWord);
        for (std::uint32_t c = 0; c < candidates_.size(); ++c) {
            const Candidate& whole = candidates_[c];
            if (whole.words == 1 || 2 * whole.names <= whole.count) continue;
            for (std::uint64_t rest = whole.key; rest != 0; rest >>= 8) {
                std::uint32_t& o = owner[rest & 0xFF];
                o = o == kNoWord || o == c ? c : kNoWord - 1;
            }
        }
        for (Candidate& part : candidates_) {
            const std::uint32_t o = part.words == 1 ? owner[part.key] : kNoWord;
            if (o >= kNoWord - 1 || 2 * part.names <= part.count || word(part.first).flags & kPlace) continue;  // Indonesia is not Bank Indonesia
            Candidate& whole = candidates_[o];
            // A name is introduced in full before it is shortened; a lone mention in a longer name proves nothing.
            if (whole.first > part.first && whole.count < 2) continue;
            part.stands_for = o;
            whole.count += part.count;
            whole.names += part.names;
            whole.weight += part.weight;
        }
    }

    [[nodiscard]] double score(const Candidate& c) const {
        const bool name = 2 * c.names > c.count;
        if (c.stands_for != kNoWord || c.count < (name && c.words > 1 ? 1u : 2u)) return 0;
        double factor = 1 + kPerWord * (c.words - 1);
        if (name) factor *= kNameFactor;
        else if (c.words == 1) factor *= kSingleWordFactor;
        for (std::uint64_t rest = c.key; rest != 0; rest >>= 8)
            if (in_title_[rest & 0xFF]) return c.weight * factor * kTitleFactor;
        return c.weight * factor;
    }

    [[nodiscard]] static bool inside(const Candidate& part, const Candidate& whole) {
        const std::uint64_t mask = (std::uint64_t{1} << 8 * part.words) - 1;
        for (std::uint64_t rest = whole.key; rest >= part.key; rest >>= 8)
            if ((rest & mask) == part.key) return true;
        return false;
    }

    [[nodiscard]] std::vector<Keyword> choose(const std::vector<std::uint32_t>& title_terms, std::size_t most) {
        in_title_.resize(kName);
        for (const std::uint32_t term : title_terms) in_title_[numbers_[term]] = 1;
        std::vector<double> scores(candidates_.size());
        double total = 0;
        for (std::size_t c = 0; c < scores.size(); ++c) total += scores[c] = score(candidates_[c]);
        std::vector<std::uint32_t> chosen;
        std::vector<std::uint32_t> place(scores.size(), kNoWord);
        std::vector<Keyword> keywords;
        for (const std::uint32_t c : by_falling(scores)) {
            if (keywords.size() == most || scores[c] == 0) break;
            bool repeats = false;
            for (const std::uint32_t other : chosen) repeats |= inside(candidates_[c], candidates_[other]) || inside(candidates_[other], candidates_[c]);
            if (repeats) continue;
            place[c] = static_cast<std::uint32_t>(chosen.size());
            chosen.push_back(c);
            keywords.push_back({{}, scores[c] / total, 0, {}});
        }
        note_occurrences(place, keywords);
        return keywords;
    }

    /// Shown is the form of the most frequent words as it stands inside sentences: the capital at a sentence's start, or of a
    /// headline, is not the phrase's own.
    void note_occurrences(const std::vector<std::uint32_t>& place, std::vector<Keyword>& keywords) const {
        std::vector<std::uint32_t> best(keywords.size());
        for (const std::uint64_t occurrence : occurrences_) {
            const std::uint32_t c = first_of(occurrence), first = second_of(occurrence) >> 1;
            const Candidate& candidate = candidates_[c];
            const std::uint32_t whole = candidate.stands_for == kNoWord ? c : candidate.stands_for;
            const std::uint32_t at = place[whole];
            if (at == kNoWord) continue;
            Keyword& keyword = keywords[at];
            const Span span{token(first).begin, terms_.span_of(token(first + candidate.words - 1)).end};
            keyword.occurrences.push_back(span);
            ++keyword.count;
            if (whole != c) continue;
            std::uint32_t worth = 1;
            for (std::uint32_t k = 0; k < candidate.words; ++k) worth += word(first + k).count;
            const bool plain = !(second_of(occurrence) & 1) && (label(first) & kName || !(token(first).flags & kStartsSentence));
            if (plain) worth |= 1u << 31;
            if (worth <= best[at]) continue;
            best[at] = worth;
            keyword.text = span;
        }
    }

    std::string_view text_;
    const TermTable& terms_;
    const Ranking& ranking_;
    std::string labels_, shouted_;               // per token, per sentence
    std::vector<std::uint32_t> votes_;           // per word, as signed numbers
    std::vector<double> weights_;                // per term: of the sentences in which it is a name or a content word
    std::vector<std::uint32_t> numbers_;         // per term: 1 to kMostTerms where it takes part
    std::uint32_t terms_taken_ = 0;
    std::vector<std::uint32_t> pairs_;           // how often two terms stand together
    std::vector<std::uint32_t> in_title_;        // per number
    WordIndex index_;                            // of the candidates' keys
    std::vector<Candidate> candidates_;
    std::vector<std::uint64_t> occurrences_;     // candidate, then twice the first token and whether in a headline
};

}  // namespace

std::vector<Keyword> find_keywords(const Article& article, const TermTable& terms, const Ranking& ranking,
                                   const std::vector<std::uint32_t>& title_terms, std::size_t most) {
    if (most == 0) return {};
    return Finder(article.text, terms, ranking).find(title_terms, most);
}

}  // namespace ringkas
