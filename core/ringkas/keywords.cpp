#include "ringkas/keywords.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr double kTitleFactor = 1.6;
constexpr double kNameFactor = 1.5;
constexpr double kSingleWordFactor = 0.6;  // a common word alone says little
constexpr double kPerWord = 0.25;
constexpr std::uint32_t kMostWords = 4;      // of a phrase before its name
constexpr std::uint32_t kMostNameWords = 6;  // a longer run of capitals is a headline
static_assert(kMostWords <= kMostNameWords);
constexpr std::uint32_t kTokensPerMention = 2048;  // in a long text a word must be that frequent
constexpr std::uint32_t kShortestLetters = 3;

/// How a token looks as a part of a phrase.
enum Look : std::uint32_t {
    kPart = 1,     // it can be one
    kName = 2,     // as a name
    kShouted = 4,  // its sentence is a headline or a text in capitals
    kOnePair = 8,  // from here on: the number of the pair that it makes with the next
};

struct Candidate {
    std::uint32_t first, words;  // its tokens where it stands first
    std::uint32_t shown, worth;  // first token of the form shown; what speaks for it
    std::uint32_t count;         // occurrences
    std::int32_t names;          // those as a name, less the others
    double weight;
};

/// What is known of a word alone, by its term, or of a phrase, by its number behind those.
struct Entry {
    std::uint32_t pairs;      // of two words: how often they stand together
    std::uint32_t candidate;  // where it stands among the candidates, from 1
};

struct Finder {
    const char* text;
    const TermTable& terms;
    const Token* tokens;
    const Word* words;
    std::uint32_t rare;           // words that are no more frequent take no part
    Buffer<std::uint32_t> looks;  // per token: its Look
    Buffer<Entry> entries;
    WordIndex phrases;  // by the hash of their terms
    Buffer<Candidate> candidates;

    [[nodiscard]] const Word& word(std::uint32_t t) const { return words[tokens[t].word]; }
    [[nodiscard]] std::uint32_t term_of(std::uint32_t t) const { return word(t).term; }

    /// The number of the entry of these tokens, at most kMostNameWords.
    std::uint32_t number_of(std::uint32_t first, std::uint32_t count) {
        if (count == 1) return term_of(first);
        std::uint64_t hash = count;
        for (std::uint32_t k = 0; k < count; ++k) hash = detail::mix(hash, term_of(first + k));
        const std::uint32_t number = static_cast<std::uint32_t>(terms.words.size()) + phrases.add(hash);
        if (number >= entries.size()) entries.resize(number + 1);
        return number;
    }

    /// Nothing but one space behind the token, or the full stop of an initial.
    [[nodiscard]] bool adjacent(std::uint32_t t) const {
        const Span span = tokens[t].span();
        const char* const behind = text + span.end;
        const std::uint32_t gap = tokens[t + 1].begin - span.end;
        return gap == 1 ? *behind == ' '
                        : gap == 2 && *behind == '.' && behind[1] == ' ' && span.size() <= 3 && tokens[t].flags & kCapitalised;
    }

    /// 2022, 17, U23, but not 3-0.
    [[nodiscard]] bool is_short_number(const Token& token) const { return token.size <= 4 && text[token.begin + token.size / 2] > '.'; }

    /// A name, a content word, or neither? `votes` says whether the word is capitalised inside sentences more often than not.
    [[nodiscard]] std::uint32_t look(std::uint32_t t, std::int32_t votes, bool behind_name) const {
        constexpr std::uint32_t kNot = kNumberWord | kReportingActive | kReportingVerb | kVerbForm;
        const Token token = tokens[t];
        const Word& w = words[token.word];
        if (w.term == kNoTerm || w.count <= rare) return 0;
        if (token.flags & kCapitalised && (votes > 0 || (votes == 0 && !(token.flags & kStartsSentence) && !(looks[t] & kShouted))))
            return (w.flags & (kNameTitle | kOffice)) == kNameTitle ? 0 : kPart | kName;  // what is a title and no office is left off
        if (behind_name && (w.flags & kNameLink || (token.flags & kDigits && is_short_number(token))))
            return kPart | kName;  // Umar bin Khattab, Piala Dunia 2022
        return w.count > rare + 1 && !(token.flags & kDigits) && !(w.flags & kNot) && token.size >= kShortestLetters;
    }

    void look_at_all() {
        Buffer<std::uint32_t> votes(terms.words.size());
        for (std::uint32_t s = 0; s < terms.sentence_count(); ++s) {
            const std::uint32_t begin = terms.sentence_tokens[s], end = terms.sentence_tokens[s + 1];
            std::uint32_t capitals = 0;
            for (std::uint32_t t = begin; t < end; ++t) capitals += tokens[t].flags & kCapitalised;
            const bool shouted = end - begin >= 4 && 10 * capitals > 7 * (end - begin);
            for (std::uint32_t t = begin; t < end; ++t) {
                if (shouted) looks[t] = kShouted;
                else if (t > begin) votes[tokens[t].word] += 2u * (tokens[t].flags & kCapitalised) - 1;
            }
        }
        std::uint32_t before = 0;
        for (std::uint32_t t = 0; t < terms.tokens.size(); ++t) {
            if (before && (tokens[t].flags & kStartsSentence || !adjacent(t - 1))) before = 0;
            const std::uint32_t here = look(t, static_cast<std::int32_t>(votes[tokens[t].word]), before & kName);
            looks[t] |= here;
            // A phrase may end with a name, not go on behind it.
            if (before && here && (here & kName || !(before & kName))) {
                const std::uint32_t pair = number_of(t - 1, 2);
                ++entries[pair].pairs;
                looks[t - 1] += pair * kOnePair;
            }
            before = here;
        }
    }

    /// How often the token stands together with the next; 0: they do not belong together.
    [[nodiscard]] std::uint32_t strength(std::uint32_t t) const {
        const std::uint32_t pairs = entries[looks[t] / kOnePair].pairs;
        return pairs > 1 || looks[t] & kName ? pairs : 0;
    }

    void occur(std::uint32_t first, std::uint32_t stop, double weight) {
        std::uint32_t& place = entries[number_of(first, stop - first)].candidate;
        if (place == 0) {
            candidates.resize(place = static_cast<std::uint32_t>(candidates.size()) + 1);
            candidates.back().first = first;
            candidates.back().words = stop - first;
        }
        Candidate& c = candidates[place - 1];
        ++c.count;
        const std::uint32_t name = looks[first] & kName;
        c.names += static_cast<std::int32_t>(name) - 1;
        c.weight += weight;
        // Shown is the form of the most frequent words as it stands inside sentences: the capital at a sentence's start, or of a headline,
        // is not the phrase's own.
        std::uint32_t worth = 1;
        for (std::uint32_t t = first; t < stop; ++t) worth += word(t).count;
        if (!(looks[first] & kShouted) && (name || !(tokens[first].flags & kStartsSentence))) worth |= 1u << 31;
        if (worth > c.worth) c.worth = worth, c.shown = first;
    }

    /// An abbreviation or a place, as what has an office: Ketua DPR RI | Setya Novanto, Presiden Rusia | Vladimir Putin.
    [[nodiscard]] bool has_office(std::uint32_t t) const {
        const char* const at = text + tokens[t].begin;
        return word(t).flags & kPlace || (ascii::is_upper(at[0]) && ascii::is_upper(at[1]));
    }

    /// Cuts a sentence into candidates.
    void collect(std::uint32_t begin, std::uint32_t end, double weight) {
        for (std::uint32_t first = begin, stop = begin; first < end; first = stop) {
            stop = first + 1;
            if (!(looks[first] & kPart)) continue;
            std::uint32_t titles = first > begin ? word(first - 1).flags : 0;
            for (std::uint32_t before = 0;; ++stop) {
                titles |= word(stop - 1).flags;
                const std::uint32_t here = strength(stop - 1);
                if (2 * here <= before || 2 * here <= strength(stop)) break;
                if (titles & kNameTitle && has_office(stop - 1) && !has_office(stop)) break;
                if (!(looks[first] & kName) && stop - first >= kMostWords) break;
                before = here;
            }
            std::uint32_t last = stop, name = first;
            while (last > first + 1 && word(last - 1).flags & kNameLink) --last;
            while (name < last && !(looks[name] & kName)) ++name;
            // The name as a whole; of the content words before it all that neighbour, and those with it.
            for (std::uint32_t k = first; k <= name; ++k) {
                for (std::uint32_t behind = k + 1; behind <= name; ++behind) occur(k, behind, weight);
                if (name < last && last - k <= kMostNameWords) occur(k, last, weight);
            }
        }
    }

    void merge_short_names() {
        // Per word: how often it stands in longer names, and the most frequent of them.
        Buffer<std::uint32_t> mentions(terms.words.size()), longest(terms.words.size());
        for (std::uint32_t number = 0; number < candidates.size(); ++number) {
            const Candidate& c = candidates[number];
            if (c.names <= 0 || c.words == 1) continue;
            for (std::uint32_t k = 0; k < c.words; ++k) {
                const std::uint32_t term = term_of(c.first + k);
                if (mentions[term] == 0 || c.count > candidates[longest[term]].count) longest[term] = number;
                mentions[term] += c.count;
            }
        }
        for (Candidate& part : candidates) {
            const std::uint32_t term = term_of(part.first);
            Candidate& whole = candidates[longest[term]];
            // Indonesia is not Bank Indonesia. A name is introduced in full before it is shortened; a lone mention in a longer name proves
            // nothing.
            if (part.names <= 0 || part.words > 1 || mentions[term] == 0 || 5 * whole.count < 4 * mentions[term] ||
                word(part.first).flags & kPlace || (whole.first > part.first && whole.count < 2))
                continue;
            mentions[term] += part.count;
            whole.names += part.names;
            whole.weight += part.weight;
            whole.count += part.count;
            part.weight = 0;
        }
    }

    /// Is the shorter of them inside the other?
    [[nodiscard]] bool overlap(const Candidate* part, const Candidate* whole) const {
        if (part->words > whole->words) std::swap(part, whole);
        for (std::uint32_t from = whole->words - part->words + 1, k; from-- > 0;) {
            for (k = 0; k < part->words && term_of(part->first + k) == term_of(whole->first + from + k);) ++k;
            if (k == part->words) return true;
        }
        return false;
    }

    /// Weights become scores; candidates without one go. Returns the sum.
    [[nodiscard]] double score_all(const Buffer<std::uint32_t>& title_terms) {
        Buffer<std::uint32_t> in_title(terms.words.size());
        for (const std::uint32_t term : title_terms) in_title[term] = 1;
        double total = 0;
        Candidate* out = candidates.data();
        for (Candidate& c : candidates) {
            if (c.weight == 0 || c.count < (c.names > 0 && c.words > 1 ? 1u : 2u)) continue;
            double factor = 1 + kPerWord * (c.words - 1);
            if (c.names > 0) factor *= kNameFactor;
            else if (c.words == 1) factor *= kSingleWordFactor;
            std::uint32_t titled = 0;
            for (std::uint32_t k = 0; k < c.words; ++k) titled |= in_title[term_of(c.first + k)];
            total += c.weight *= factor * (titled ? kTitleFactor : 1);
            *out++ = c;
        }
        candidates.resize(static_cast<std::size_t>(out - candidates.data()));
        return total;
    }

    void choose(Buffer<Keyword>& keywords, std::size_t most, double total) {
        for (const Candidate* last = nullptr; keywords.size() < most;) {
            const Candidate* best = nullptr;
            double weight = 0;
            for (Candidate& c : candidates) {
                if (c.weight > 0 && last && overlap(&c, last)) c.weight = 0;
                if (c.weight > weight) weight = c.weight, best = &c;
            }
            if (!best) break;
            keywords.resize(keywords.size() + 1);
            keywords.back() = {{tokens[best->shown].begin, tokens[best->shown + best->words - 1].span().end}, weight / total, best->count};
            last = best;
        }
    }
};

}  // namespace

Buffer<Keyword> find_keywords(const Article& article, const TermTable& terms, const Ranking& ranking,
                              const Buffer<std::uint32_t>& title_terms, std::size_t most) {
    const std::size_t tokens = terms.tokens.size();
    Finder finder{article.text.data(),
                  terms,
                  terms.tokens.data(),
                  terms.words.data(),
                  static_cast<std::uint32_t>(tokens / kTokensPerMention),
                  Buffer<std::uint32_t>(tokens),
                  Buffer<Entry>(terms.words.size()),
                  {},
                  {}};
    finder.phrases.reserve(std::min<std::size_t>(tokens / 8, 4096));  // a long text's grow with what it has
    finder.look_at_all();
    const auto n = static_cast<double>(terms.sentence_count());
    for (std::uint32_t s = 0; s < terms.sentence_count(); ++s) {
        // The weight of the sentence in units of the mean, so that a long text's words are not worth less; never nothing.
        const double share = ranking.score[s] * n;
        finder.collect(terms.sentence_tokens[s], terms.sentence_tokens[s + 1], 0.5 + (share < 3 ? share : 3));
    }
    finder.merge_short_names();
    Buffer<Keyword> keywords;
    finder.choose(keywords, most, finder.score_all(title_terms));
    return keywords;
}

}  // namespace ringkas
