#include "ringkas/keyword_candidates.hpp"

#include <algorithm>

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kMostWords = 4;       // of a phrase
constexpr std::uint32_t kMostNameWords = 6;   // a longer run of capitals is a headline
constexpr std::uint32_t kShortestLetters = 3;

class Finder {
public:
    Finder(std::string_view text, const TermTable& terms, const Ranking& ranking) : text_(text), terms_(terms), ranking_(ranking) {}

    KeywordCandidates find() {
        index_.reserve(std::min<std::size_t>(text_.size(), std::size_t{1} << 16));
        candidates_.reserve(terms_.term_count() / 2 + 8);
        occurrences_.reserve(terms_.tokens.size() / 2 + 8);
        study_words();
        collect_names();
        for (const TokenRun& run : runs_) resolve(run);
        merge_variants();
        collect_phrases();
        return {std::move(candidates_), std::move(occurrences_), std::move(shouted_)};
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t t) const { return terms_.tokens[t]; }
    [[nodiscard]] const Word& word(std::uint32_t t) const { return terms_.words[token(t).word]; }

    [[nodiscard]] std::string_view key(std::uint32_t first, std::uint32_t count) {
        for (std::uint32_t k = 0; k < count; ++k)
            for (std::uint32_t byte = 0; byte < 4; ++byte) key_[4 * k + byte] = static_cast<char>(phrase_id(terms_, first + k) >> (8 * byte) & 0xFF);
        return {key_, 4 * count};
    }

    [[nodiscard]] std::uint32_t known(std::uint32_t first, std::uint32_t count) {
        const std::string_view k = key(first, count);
        return index_.find(k, hash_word(k));
    }

    std::uint32_t add(const TokenRun& run, bool name) {
        const std::string_view k = key(run.first, run.count);
        const auto [candidate, is_new] = index_.add(k, hash_word(k));
        if (is_new) candidates_.push_back({run.count, 0, run.first, kNoWord, name, 0});
        return candidate;
    }

    void occur(const TokenRun& run, bool name) { occur_as(add(run, name), run); }

    void occur_as(std::uint32_t number, const TokenRun& run) {
        KeywordCandidate& candidate = candidates_[number];
        ++candidate.count;
        // The weight of the sentence in units of the mean, so that a long text's words are not worth less; never nothing.
        const double mean = static_cast<double>(terms_.sentence_count());
        candidate.weight += 0.5 + std::min(3.0, ranking_.score[run.sentence] * mean);
        occurrences_.push_back({number, run});
    }

    void occur_single(std::uint32_t t, std::uint32_t sentence) {
        std::uint32_t& number = single_[word(t).term];
        if (number == kNoWord) number = add({t, 1, sentence}, false);
        occur_as(number, {t, 1, sentence});
    }

    /// Nothing but one space, or a hyphen between two names, or the full stop of an initial.
    [[nodiscard]] bool adjacent(std::uint32_t t) const {
        const Span span = terms_.span_of(token(t));
        const std::uint32_t end = span.end;
        const std::uint32_t gap = token(t + 1).begin - end;
        if (gap == 1) return text_[end] == ' ';
        return gap == 2 && text_[end] == '.' && text_[end + 1] == ' ' && (span.size() <= 3 && token(t).flags & kCapitalised);
    }

    void study_words() {
        const std::size_t n = terms_.sentence_count();
        in_name_.assign(terms_.tokens.size(), 0);
        single_.assign(terms_.term_count(), kNoWord);
        capital_.assign(terms_.words.size(), 0);
        shouted_.assign(n, 0);
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
                if (stop < end && token(stop).flags & kDigits && terms_.span_of(token(stop)).size() <= 4 && adjacent(stop - 1)) ++stop;  // Piala Dunia 2022
                bool named = false;
                for (std::uint32_t k = t; k < stop; ++k) named = named || !title(k);
                for (std::uint32_t k = t; named && k < stop; ++k) in_name_[k] = 1;
                if (named && stop - t <= kMostNameWords) runs_.push_back({t, stop - t, s});
                t = stop - 1;
            }
        }
        for (TokenRun run : runs_) {
            strip_titles(run);
            if (run.count > 0) add(run, true);
        }
    }

    void strip_titles(TokenRun& run) const {
        while (run.count > 0 && word(run.first).flags & kNameTitle && !(word(run.first).flags & kOffice)) {
            ++run.first;
            --run.count;
        }
    }

    /// `Presiden Rusia Vladimir Putin` is Rusia and Vladimir Putin where both are known by themselves.
    void resolve(TokenRun run) {
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
            const KeywordCandidate& candidate = candidates_[c];
            if (candidate.words < 2 || candidate.count == 0) continue;
            for (std::uint32_t k = 0; k < candidate.words; ++k) {
                const std::uint32_t term = word(candidate.first + k).term;
                if (term != kNoTerm) owner[term] = owner[term] == kNoWord || owner[term] == c ? c : kSeveral;
            }
        }
        for (KeywordCandidate& candidate : candidates_) {
            if (candidate.words != 1 || candidate.count == 0) continue;
            const std::uint32_t term = word(candidate.first).term;
            if (word(candidate.first).flags & kPlace) continue;  // Indonesia does not stand for Bank Indonesia
            if (term == kNoTerm || owner[term] >= kSeveral) continue;
            KeywordCandidate& whole = candidates_[owner[term]];
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
        return w.term != kNoTerm && !(token(t).flags & kDigits) && terms_.span_of(token(t)).size() >= kShortestLetters && !(w.flags & kNot);
    }

    /// Calls `visit` with every run of two to kMostWords neighbouring words that may be a phrase, after `word` with its first word.
    template <class Word, class Phrase>
    void for_each_phrase(Word visit_word, Phrase visit_phrase) {
        for (std::uint32_t s = 0; s < terms_.sentence_count(); ++s) {
            const std::uint32_t end = terms_.sentence_tokens[s + 1];
            for (std::uint32_t t = terms_.sentence_tokens[s]; t < end; ++t) {
                if (in_name_[t] || !content(t) || term_count_[word(t).term] < 2) continue;
                visit_word(t, s);
                for (std::uint32_t k = 1; k < kMostWords && t + k < end && adjacent(t + k - 1); ++k) {
                    if (!content(t + k) || term_count_[word(t + k).term] < 2) break;
                    // A phrase ends with a name or before it, never inside.
                    if (in_name_[t + k] && t + k + 1 < end && in_name_[t + k + 1] && adjacent(t + k)) continue;
                    visit_phrase(TokenRun{t, k + 1, s});
                    if (in_name_[t + k]) break;
                }
            }
        }
    }

    /// A phrase that stands in the text once is no key phrase, and most do: counted roughly first, they never become candidates.
    void collect_phrases() {
        std::size_t slots = 256;
        while (slots < terms_.tokens.size()) slots *= 2;
        std::vector<std::uint8_t> seen(slots, 0);
        const auto slot = [&](const TokenRun& run) -> std::uint8_t& { return seen[hash_word(key(run.first, run.count)) & (slots - 1)]; };
        const auto count = [&](const TokenRun& run) {
            std::uint8_t& times = slot(run);
            times = static_cast<std::uint8_t>(times | times << 1 | 1);
        };
        for (const KeywordCandidate& name : candidates_) slot({name.first, name.words, 0}) = 2;
        for_each_phrase([](std::uint32_t, std::uint32_t) {}, count);
        for_each_phrase([&](std::uint32_t t, std::uint32_t s) { occur_single(t, s); },
                        [&](const TokenRun& run) {
                            if (slot(run) > 1) occur(run, false);
                        });
    }

    std::string_view text_;
    const TermTable& terms_;
    const Ranking& ranking_;
    std::vector<TokenRun> runs_;
    std::vector<KeywordCandidate> candidates_;  // numbered as in index_
    WordIndex index_;
    std::vector<KeywordOccurrence> occurrences_;
    std::vector<std::uint8_t> in_name_, shouted_;  // per token, per sentence
    std::vector<std::uint32_t> single_;            // per term: the candidate that is this term alone, if it has been met
    std::vector<std::int32_t> capital_;            // per word: capitalised inside sentences more often than not?
    std::vector<std::uint32_t> term_count_;
    char key_[4 * kMostNameWords + 4];
};

}  // namespace

KeywordCandidates find_candidates(std::string_view text, const TermTable& terms, const Ranking& ranking) {
    if (terms.tokens.empty()) return {};
    return Finder(text, terms, ranking).find();
}

}  // namespace ringkas
