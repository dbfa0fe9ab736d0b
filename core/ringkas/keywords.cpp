#include "ringkas/keywords.hpp"

#include "ringkas/lexicon.hpp"
#include "ringkas/order.hpp"

namespace ringkas {
namespace {

constexpr double kTitleFactor = 1.6;
constexpr double kNameFactor = 1.5;
constexpr double kSingleWordFactor = 0.6;  // a common word alone says little
constexpr double kPerWord = 0.25;
constexpr std::uint32_t kMostWords = 4;            // of a phrase before its name
constexpr std::uint32_t kMostNameWords = 6;        // a longer run of capitals is a headline
constexpr std::uint32_t kTokensPerMention = 2048;  // in a long text a word must be that frequent
constexpr std::uint32_t kShortestLetters = 3;
constexpr std::uint32_t kMultiplier = 0x9E3779B1;

// The label of a token: the number of its term, from 1, where it can be part of a phrase; in which way; how its sentence looks.
constexpr std::uint32_t kTerm = (1u << 30) - 1;
constexpr std::uint32_t kName = 1u << 30;
constexpr std::uint32_t kShouted = 1u << 31;  // a headline or a text in capitals

// An occurrence: its first token, its sentence, its length.
constexpr std::uint32_t kLengthBits = 3;
std::uint32_t length_of(std::uint64_t occurrence) { return second_of(occurrence) & ((1u << kLengthBits) - 1); }

struct Candidate {
    std::uint32_t begin = 0, end = 0;    // its occurrences among the sorted keys
    std::uint32_t first = 0, words = 0;  // of the first occurrence
    std::uint32_t count = 0;
    std::uint32_t names = 0;  // occurrences as a name
    std::uint32_t whole = 0;  // the candidate that it counts for
    double weight = 0;

    [[nodiscard]] bool is_name() const { return 2 * names > count; }
};

struct Finder {
    std::string_view text;
    const TermTable& terms;
    const Ranking& ranking;
    const Token* tokens;
    Buffer<std::uint32_t> labels, strength;  // per token; how often it stands together with the next, 0: it does not
    Buffer<std::uint64_t> keys, occurrences;
    Buffer<Candidate> candidates;

    Finder(std::string_view article, const TermTable& table, const Ranking& scores)
        : text(article),
          terms(table),
          ranking(scores),
          tokens(table.tokens.data()),
          labels(table.tokens.size() + 1),
          strength(labels.size()) {}

    [[nodiscard]] const Word& word(std::uint32_t t) const { return terms.words[tokens[t].word]; }

    /// The weight of the sentence in units of the mean, so that a long text's words are not worth less; never nothing.
    [[nodiscard]] double weight(std::uint32_t s) const {
        const double share = ranking.score[s] * static_cast<double>(ranking.score.size());
        return 0.5 + (share < 3 ? share : 3);
    }

    /// Nothing but one space behind the token, or the full stop of an initial.
    [[nodiscard]] bool adjacent(std::uint32_t t) const {
        const Span span = terms.span_of(tokens[t]);
        const char* const behind = text.data() + span.end;
        const std::uint32_t gap = tokens[t + 1].begin - span.end;
        return gap == 1 ? *behind == ' '
                        : gap == 2 && *behind == '.' && behind[1] == ' ' && span.size() <= 3 && tokens[t].flags & kCapitalised;
    }

    /// A name, a content word, or neither? `votes` says whether the word is capitalised inside sentences more often than not.
    [[nodiscard]] std::uint32_t label(std::uint32_t t, std::int32_t votes, bool behind_name) const {
        constexpr std::uint32_t kNot = kNumberWord | kReportingActive | kReportingVerb | kVerbForm;
        const Token token = tokens[t];
        const Word& w = word(t);
        const std::size_t size = terms.word_index[token.word].size();
        const std::uint32_t content = w.term + 1, name = content | kName;
        const std::size_t rare = terms.tokens.size() / kTokensPerMention;
        if (w.term == kNoTerm || w.count <= rare) return 0;
        if (token.flags & kCapitalised && (votes > 0 || (votes == 0 && !(token.flags & kStartsSentence) && !(labels[t] & kShouted))))
            return (w.flags & (kNameTitle | kOffice)) == kNameTitle ? 0 : name;  // what is a title and no office is left off
        if (behind_name && (w.flags & kNameLink || (token.flags & kDigits && size <= 4)))
            return name;  // Umar bin Khattab, Piala Dunia 2022
        return w.count <= rare + 1 || token.flags & kDigits || w.flags & kNot || size < kShortestLetters ? 0 : content;
    }

    void label_all() {
        Buffer<std::uint32_t> votes(terms.words.size());
        for (std::uint32_t s = 0; s < terms.sentence_count(); ++s) {
            const std::uint32_t begin = terms.sentence_tokens[s], end = terms.sentence_tokens[s + 1];
            std::uint32_t capitals = 0;
            for (std::uint32_t t = begin; t < end; ++t) capitals += tokens[t].flags & kCapitalised;
            const bool shouted = end - begin >= 4 && 10 * capitals > 7 * (end - begin);
            for (std::uint32_t t = begin; t < end; ++t) {
                if (shouted) labels[t] = kShouted;
                else if (t > begin) votes[tokens[t].word] += 2 * (tokens[t].flags & kCapitalised) - 1;
            }
        }
        for (std::uint32_t t = 0; t < terms.tokens.size(); ++t) {
            const std::uint32_t before =
                t > 0 && !(tokens[t].flags & kStartsSentence) && labels[t - 1] & kTerm && adjacent(t - 1) ? labels[t - 1] : 0;
            const std::uint32_t here = label(t, static_cast<std::int32_t>(votes[tokens[t].word]), before & kName);
            labels[t] |= here;
            // A phrase may end with a name, not go on behind it.
            if (before != 0 && here != 0 && (here & kName || !(before & kName)))
                add_key((before & kTerm) * kMultiplier + (here & kTerm), t - 1);
        }
        sort_keys(keys);
        for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
            while (end < keys.size() && first_of(keys[end]) == first_of(keys[begin])) ++end;
            for (std::size_t k = begin; k < end; ++k) {
                const std::uint32_t t = second_of(keys[k]);
                if (end - begin > 1 || labels[t] & kName) strength[t] = static_cast<std::uint32_t>(end - begin);
            }
        }
        keys.clear();
    }

    /// A key for the occurrence of something with such a hash.
    void add_key(std::uint32_t hash, std::uint32_t what) { keys.push_back(key_of(hash, what)); }

    void occur(std::uint32_t first, std::uint32_t stop, std::uint32_t s) {
        std::uint32_t hash = 0;
        for (std::uint32_t t = first; t < stop; ++t) hash = (hash + (labels[t] & kTerm)) * kMultiplier;
        add_key(hash, static_cast<std::uint32_t>(occurrences.size()));
        occurrences.push_back(key_of(first, s << kLengthBits | (stop - first)));
    }

    /// Cuts a sentence into candidates.
    void collect(std::uint32_t s) {
        const std::uint32_t begin = terms.sentence_tokens[s], end = terms.sentence_tokens[s + 1];
        for (std::uint32_t first = begin, stop = begin; first < end; first = stop) {
            stop = first + 1;
            if (!(labels[first] & kTerm)) continue;
            const bool titled =
                first > begin && word(first - 1).flags & kNameTitle && word(first).flags & kPlace;  // Presiden Rusia | Vladimir Putin
            for (std::uint32_t before = 0; !titled; before = strength[stop - 1], ++stop) {
                const std::uint32_t here = strength[stop - 1];
                if (here == 0 || 2 * here <= before || 2 * here <= strength[stop]) break;
                if (!(labels[first] & kName) && stop - first >= kMostWords) break;
            }
            std::uint32_t last = stop, name = first;
            while (last > first + 1 && word(last - 1).flags & kNameLink) --last;
            while (name < last && !(labels[name] & kName)) ++name;
            // The name as a whole; of the content words before it all that neighbour, and those with it.
            for (std::uint32_t k = first; k <= name; ++k) {
                for (std::uint32_t behind = k + 1; behind <= name; ++behind) occur(k, behind, s);
                if (name < last && last - k <= kMostNameWords) occur(k, last, s);
            }
        }
    }

    /// Makes candidates of equal occurrences, in the order in which they are first met.
    void group() {
        sort_keys(keys);
        Buffer<std::uint64_t> heads(keys.size());
        std::size_t count = 0;
        for (std::uint32_t k = 0; k < keys.size(); ++k)
            if (k == 0 || first_of(keys[k]) != first_of(keys[k - 1])) heads[count++] = key_of(second_of(keys[k]), k);
        sort_keys({heads.data(), count});
        candidates.resize(count);
        for (std::uint32_t number = 0; number < count; ++number) {
            Candidate& c = candidates[number];
            const std::uint64_t first = occurrences[first_of(heads[number])];
            c.whole = number;
            c.first = first_of(first);
            c.words = length_of(first);
            c.begin = c.end = second_of(heads[number]);
            for (; c.end < keys.size() && first_of(keys[c.end]) == first_of(keys[c.begin]); ++c.end) {
                const std::uint64_t occurrence = occurrences[second_of(keys[c.end])];
                c.names += (labels[first_of(occurrence)] & kName) / kName;
                c.weight += weight(second_of(occurrence) >> kLengthBits);
            }
            c.count = c.end - c.begin;
        }
    }

    void merge_short_names() {
        Buffer<std::uint32_t> owner(terms.term_count());  // the only longer name with the term, from 1; kNoWord: there are several
        for (const Candidate& c : candidates) {
            if (c.words == 1 || !c.is_name()) continue;
            for (std::uint32_t t = c.first; t < c.first + c.words; ++t) {
                std::uint32_t& o = owner[word(t).term];
                o = o == 0 || o == c.whole + 1 ? c.whole + 1 : kNoWord;
            }
        }
        for (Candidate& part : candidates) {
            const std::uint32_t o = owner[word(part.first).term];
            if (part.words > 1 || o == 0 || o == kNoWord || !part.is_name() || word(part.first).flags & kPlace)
                continue;  // Indonesia is not Bank Indonesia
            Candidate& whole = candidates[o - 1];
            // A name is introduced in full before it is shortened; a lone mention in a longer name proves nothing.
            if (whole.first > part.first && whole.count < 2) continue;
            part.whole = o - 1;
            whole.count += part.count;
            whole.names += part.names;
            whole.weight += part.weight;
        }
    }

    [[nodiscard]] double score(const Candidate& c, const Buffer<std::uint32_t>& title_terms) const {
        const bool name = c.is_name();
        if (candidates.data() + c.whole != &c || c.count < (name && c.words > 1 ? 1u : 2u)) return 0;
        double factor = 1 + kPerWord * (c.words - 1);
        if (name) factor *= kNameFactor;
        else if (c.words == 1) factor *= kSingleWordFactor;
        bool titled = false;
        for (std::uint32_t t = c.first; t < c.first + c.words; ++t)
            for (const std::uint32_t term : title_terms) titled |= word(t).term == term;
        return c.weight * factor * (titled ? kTitleFactor : 1);
    }

    [[nodiscard]] bool inside(const Candidate& part, const Candidate& whole) const {
        for (std::uint32_t from = 0; from + part.words <= whole.words; ++from) {
            std::uint32_t k = 0;
            while (k < part.words && word(part.first + k).term == word(whole.first + from + k).term) ++k;
            if (k == part.words) return true;
        }
        return false;
    }

    /// All occurrences, of short forms too. Shown is the form of the most frequent words as it stands inside sentences: the capital
    /// at a sentence's start, or of a headline, is not the phrase's own.
    void note_occurrences(std::uint32_t chosen, Keyword& keyword) {
        Buffer<std::uint64_t> found(candidates[chosen].count);
        for (const Candidate& c : candidates)
            for (std::uint32_t k = c.begin; c.whole == chosen && k < c.end; ++k) found[keyword.count++] = occurrences[second_of(keys[k])];
        sort_keys(found);
        keyword.occurrences.resize(found.size());
        std::uint32_t best = 0;
        for (std::size_t k = 0; k < found.size(); ++k) {
            const std::uint32_t first = first_of(found[k]), words = length_of(found[k]);
            const Span span{tokens[first].begin, terms.span_of(tokens[first + words - 1]).end};
            keyword.occurrences[k] = span;
            std::uint32_t worth = 1;
            for (std::uint32_t t = first; t < first + words; ++t) worth += word(t).count;
            if (!(labels[first] & kShouted) && (labels[first] & kName || !(tokens[first].flags & kStartsSentence))) worth |= 1u << 31;
            if (words != candidates[chosen].words || worth <= best) continue;
            best = worth;
            keyword.text = span;
        }
    }

    [[nodiscard]] std::vector<Keyword> choose(const Buffer<std::uint32_t>& title_terms, std::size_t most) {
        Buffer<double> scores(candidates.size());
        double total = 0;
        for (std::size_t c = 0; c < scores.size(); ++c) total += scores[c] = score(candidates[c], title_terms);
        Buffer<std::uint32_t> chosen;
        for (const std::uint32_t c : by_falling(scores)) {
            if (chosen.size() == most || scores[c] == 0) break;
            bool repeats = false;
            for (const std::uint32_t other : chosen)
                repeats |= inside(candidates[c], candidates[other]) || inside(candidates[other], candidates[c]);
            if (!repeats) chosen.push_back(c);
        }
        std::vector<Keyword> keywords(chosen.size());
        for (std::size_t k = 0; k < chosen.size(); ++k) {
            keywords[k].score = scores[chosen[k]] / total;
            note_occurrences(chosen[k], keywords[k]);
        }
        return keywords;
    }
};

}  // namespace

std::vector<Keyword> find_keywords(const Article& article, const TermTable& terms, const Ranking& ranking,
                                   const Buffer<std::uint32_t>& title_terms, std::size_t most) {
    if (most == 0) return {};
    Finder finder(article.text, terms, ranking);
    finder.label_all();
    for (std::uint32_t s = 0; s < terms.sentence_count(); ++s) finder.collect(s);
    finder.group();
    finder.merge_short_names();
    return finder.choose(title_terms, most);
}

}  // namespace ringkas
