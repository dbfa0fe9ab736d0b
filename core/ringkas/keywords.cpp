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
constexpr std::uint32_t kMoreEntries = 64;  // are made at once
constexpr std::uint32_t kTitled = ~0u;

/// How a token looks as a part of a phrase.
enum Look : std::uint32_t {
    kPart = 1,     // it is one
    kName = 2,     // as a name
    kShouted = 4,  // its sentence is a headline or a text in capitals
    kOnePair = 8,  // from here on: the number of the pair that it makes with the next
};

/// May a word be a part?
enum Use : std::uint32_t {
    kAlways = 1,   // in any form
    kMaybe = 2,    // as a capital or a number
    kContent = 4,  // it recurs and carries a topic
    kOneVote = 8,  // from here on: see vote()
};

/// A token that may be a part of a phrase.
struct Part {
    std::uint32_t token;
    std::uint32_t look;
};

struct Candidate {
    std::uint32_t first, words;  // its tokens where it stands first
    std::uint32_t shown, worth;  // first token of the form shown; what speaks for it, then: its terms, two bits each
    std::uint32_t count;         // occurrences
    std::int32_t names;          // those as a name, less the others
    double weight;
};

/// What is known of a word alone, by its term, or of a phrase, by its number behind those.
struct Entry {
    std::uint32_t count;      // of two words: how often they stand together
    std::uint32_t candidate;  // where it stands among the candidates, from 1
    std::uint32_t mentions;   // of a word: how often it stands in longer names, then kTitled
    std::uint32_t longest;    // the most frequent of them
};

struct Finder {
    const char* text;
    const TermTable& terms;
    const Token* tokens;
    const Word* words;
    std::uint32_t rare;           // words that are no more frequent take no part
    Buffer<std::uint32_t> votes;  // per word: Use, and votes
    Buffer<Part> parts;
    Buffer<Entry> entries;
    WordIndex phrases;  // each by its beginning and its last term
    Buffer<Candidate> candidates;
    std::uint32_t found = 0;  // so many candidates; there is room for more

    [[nodiscard]] const Word& word(std::uint32_t t) const { return words[tokens[t].word]; }
    [[nodiscard]] std::uint32_t term_of(std::uint32_t t) const { return word(t).term; }

    /// The number of the entry of a phrase, from that of its beginning and its last term.
    std::uint32_t number_of(std::uint32_t beginning, std::uint32_t term) {
        const std::uint64_t hash = detail::mix(beginning + 1, std::uint64_t{term} << 32);
        const std::uint32_t number = static_cast<std::uint32_t>(terms.words.size()) + phrases.add(hash);
        if (number >= entries.size()) entries.resize(number + kMoreEntries);
        return number;
    }

    /// Nothing but one space between a token and the next, or the full stop of an initial.
    [[nodiscard]] bool adjacent(const Token& token, const Token& next) const {
        const Span span = token.span();
        const char* const behind = text + span.end;
        const std::uint32_t gap = next.begin - span.end;
        const bool initial = (gap == 2) & (*behind == '.') & (span.size() <= 3) & token.flags;
        return (behind[gap == 2] == ' ') & ((gap == 1) | initial);
    }

    /// 2022, 17, U23, but not 3-0.
    [[nodiscard]] bool is_short_number(const Token& token) const { return (token.size <= 4) & (text[token.begin + token.size / 2] > '.'); }

    /// Which words may be parts of phrases?
    void find_words() {
        votes.resize_for_overwrite(terms.words.size());
        std::uint32_t* out = votes.data();
        for (const Word& w : terms.words) {
            const bool maybe = (w.term != kNoTerm) & (w.count > rare);
            const bool content = (w.count > rare + 1) & !(w.flags & (kNumberWord | kReportingActive | kReportingVerb | kVerbForm));
            *out++ = maybe * (kMaybe | (((w.flags & kNameLink) != 0) | content) * kAlways) | content * kContent;
        }
    }

    /// Finds all tokens that may be parts of phrases, and votes: a word gets two for its capitals inside sentences and one for its other
    /// places that tell nothing, at the start of a sentence or in a headline. So it has more than its count if it is capitalised inside
    /// sentences more often than not.
    void vote() {
        std::size_t count = 0;
        for (std::uint32_t s = 0; s < terms.sentence_count(); ++s) {
            const Token *const begin = tokens + terms.sentence_tokens[s], *const end = tokens + terms.sentence_tokens[s + 1];
            parts.resize_for_overwrite(count + static_cast<std::size_t>(end - begin));
            Part *const first = parts.data() + count, *out = first;
            std::uint32_t capitals = 0;
            for (const Token* token = begin; token < end; ++token) {
                const std::uint32_t capital = token->flags & kCapitalised, told = (token->flags & (kCapitalised | kDigits)) != 0;
                std::uint32_t& use = votes[token->word];
                capitals += capital;
                *out = {static_cast<std::uint32_t>(token - tokens), 0};
                out += use >> told & 1;
                use += 2 * kOneVote * capital;
            }
            count += static_cast<std::size_t>(out - first);
            const auto length = static_cast<std::uint32_t>(end - begin);
            const bool shouted = length >= 4 && 10 * capitals > 7 * length;
            for (const Token* token = begin; token < end && (shouted || token == begin); ++token)
                votes[token->word] += kOneVote - 2 * kOneVote * (token->flags & kCapitalised);
            if (shouted)
                for (Part* part = first; part < out; ++part) part->look = kShouted;
        }
        parts.resize_for_overwrite(count);
    }

    /// A name, a content word, or neither?
    [[nodiscard]] std::uint32_t look(const Part& part, bool behind_name) const {
        const Token& token = tokens[part.token];
        const Word& w = words[token.word];
        const std::uint32_t use = votes[token.word], capitals = use / kOneVote;
        const bool digits = token.flags & kDigits, inside = !(token.flags & kStartsSentence) & !part.look;
        const bool named = token.flags & ((capitals > w.count) | ((capitals == w.count) & inside));
        // What is a title and no office is left off; Umar bin Khattab, Piala Dunia 2022.
        const bool title = (w.flags & (kNameTitle | kOffice)) == kNameTitle;
        const bool goes_on = behind_name & (((w.flags & kNameLink) != 0) | (digits & is_short_number(token)));
        const bool content = !named & !digits & (token.size >= kShortestLetters) & ((use & kContent) != 0);
        const bool name = (named & !title) | (!named & goes_on);
        return content | name * (kPart | kName);
    }

    /// Keeps what is a part, and counts the pairs.
    void look_at_all() {
        // What a part is can hardly be foretold: until it is known for all there are no branches.
        Buffer<std::uint32_t> pairs;
        pairs.resize_for_overwrite(parts.size());
        std::uint32_t *pair = pairs.data(), before = 0, count = 0;
        Part* const kept = parts.data();
        const Token* last = tokens;
        for (const Part part : parts) {
            const Token& token = tokens[part.token];
            before &= 0u - ((last + 1 == &token) & !(token.flags & kStartsSentence) & adjacent(*last, token));
            last = &token;
            const std::uint32_t here = look(part, before & kName);
            // A phrase may end with a name, not go on behind it with what is none.
            *pair = count;
            pair += (before != 0) & (here > (before & kName));
            kept[count] = part;
            kept[count].look |= here;
            count += here != 0;
            before = here;
        }
        parts.resize_for_overwrite(count);
        for (const std::uint32_t* second = pairs.data(); second < pair; ++second) {
            Part* const first = kept + *second - 1;
            const std::uint32_t number = number_of(term_of(first->token), term_of(first[1].token));
            ++entries[number].count;
            first->look += number * kOnePair;
        }
    }

    /// How often the part stands together with the next; 0: they do not belong together.
    [[nodiscard]] std::uint32_t strength(const Part& part) const {
        const std::uint32_t pairs = entries[part.look / kOnePair].count & (0u - (part.look >= kOnePair));
        return pairs & (0u - ((pairs > 1) | ((part.look & kName) != 0)));
    }

    void occur(std::uint32_t number, const Part& first, std::uint32_t size, std::uint32_t worth, double weight) {
        // Is it a new one? The same is done either way.
        if (candidates.data() + found == candidates.end()) candidates.resize(found + kMoreEntries);
        std::uint32_t& place = entries[number].candidate;
        const std::uint32_t added = place == 0;
        found += added;
        place += added * found;
        Candidate& c = candidates[place - 1];
        c.first += added * first.token;
        c.words = size;
        ++c.count;
        const std::uint32_t name = first.look & kName;
        c.names += static_cast<std::int32_t>(name) - 1;
        c.weight += weight;
        // Shown is the form of the most frequent words as it stands inside sentences: the capital at a sentence's start, or of a headline,
        // is not the phrase's own.
        const bool plain = !(first.look & kShouted), inside = !(tokens[first.token].flags & kStartsSentence);
        const bool own = plain & (inside | (name != 0));
        worth |= std::uint32_t{own} << 31;
        const std::uint32_t better = 0u - (worth > c.worth);
        c.shown ^= better & (c.shown ^ first.token);
        c.worth ^= better & (c.worth ^ worth);
    }

    /// An abbreviation or a place, as what has an office: Ketua DPR RI | Setya Novanto, Presiden Rusia | Vladimir Putin.
    [[nodiscard]] bool has_office(std::uint32_t t) const {
        const char* const at = text + tokens[t].begin;
        return word(t).flags & kPlace || (ascii::is_upper(at[0]) && ascii::is_upper(at[1]));
    }

    /// Cuts what begins with this part into candidates. Returns what follows.
    const Part* collect(const Part* const first, double weight) {
        const Part* stop = first + 1;
        if (first->look < kOnePair) {
            const Word& w = word(first->token);
            occur(w.term, *first, 1, 1 + w.count, weight);
            return stop;
        }
        std::uint32_t titles = tokens[first->token].flags & kStartsSentence ? 0 : word(first->token - 1).flags;
        for (std::uint32_t before = 0;; ++stop) {
            titles |= word(stop[-1].token).flags;
            const std::uint32_t here = strength(stop[-1]);
            if (2 * here <= before || 2 * here <= strength(*stop)) break;
            if (titles & kNameTitle && has_office(stop[-1].token) && !has_office(stop->token)) break;
            if (!(first->look & kName) && stop >= first + kMostWords) break;
            before = here;
        }
        const Part *last = stop, *name = first;
        while (last > first + 1 && word(last[-1].token).flags & kNameLink) --last;
        while (name < last && !(name->look & kName)) ++name;
        // The name as a whole; of the content words before it all that neighbour, and those with it.
        for (const Part* part = first; part <= name; ++part) {
            const Part* const end = name < last && last <= part + kMostNameWords ? last : name;
            std::uint32_t number = 0, worth = 1;
            for (const Part* at = part; at < end; ++at) {
                const Word& w = word(at->token);
                number = at == part ? w.term : at == part + 1 ? part->look / kOnePair : number_of(number, w.term);
                worth += w.count;
                if (at < name || at + 1 == end) occur(number, *part, static_cast<std::uint32_t>(at + 1 - part), worth, weight);
            }
        }
        return stop;
    }

    void collect_all(const Buffer<double>& score) {
        const std::uint32_t* end = terms.sentence_tokens.data() + 1;  // of the part's sentence
        const double *own = score.data(), sentences = static_cast<double>(score.size());
        for (const Part *part = parts.begin(), *const stop = parts.end(); part < stop;) {
            // The next sentence, or this one? Without a branch; those without parts are few.
            std::size_t on = part->token >= *end;
            for (; part->token >= end[on]; ++on) {}
            end += on;
            own += on;
            // The weight of the sentence in units of the mean, so that a long text's words are not worth less; never nothing.
            const double share = *own * sentences;
            part = collect(part, 0.5 + (share < 3 ? share : 3));
        }
        candidates.resize(found);
    }

    void merge_short_names() {
        for (std::uint32_t number = 0; number < found; ++number) {
            const Candidate& c = candidates[number];
            if (c.names <= 0 || c.words == 1) continue;
            for (std::uint32_t k = 0; k < c.words; ++k) {
                Entry& entry = entries[term_of(c.first + k)];
                if (entry.mentions == 0 || c.count > candidates[entry.longest].count) entry.longest = number;
                entry.mentions += c.count;
            }
        }
        for (Candidate& part : candidates) {
            const Word& w = word(part.first);
            Entry& entry = entries[w.term];
            Candidate& whole = candidates[entry.longest];
            // Indonesia is not Bank Indonesia. A name is introduced in full before it is shortened; a lone mention in a longer name proves
            // nothing. All is asked before a branch is taken, since few are merged.
            const bool alone = (part.names > 0) & (part.words == 1) & !(w.flags & kPlace);
            const bool known = (entry.mentions > 0) & (5 * whole.count >= 4 * entry.mentions);
            const bool introduced = (whole.first <= part.first) | (whole.count > 1);
            if (!(alone & known & introduced)) continue;
            entry.mentions += part.count;
            whole.names += part.names;
            whole.weight += part.weight;
            whole.count += part.count;
            part.weight = 0;
        }
    }

    /// Is the shorter of them inside the other?
    [[nodiscard]] bool overlap(const Candidate* part, const Candidate* whole) const {
        const std::uint32_t both = part->worth & whole->worth;
        if ((both != part->worth) & (both != whole->worth)) return false;
        if (part->words > whole->words) std::swap(part, whole);
        for (std::uint32_t from = whole->words - part->words + 1, k; from-- > 0;) {
            for (k = 0; k < part->words && term_of(part->first + k) == term_of(whole->first + from + k);) ++k;
            if (k == part->words) return true;
        }
        return false;
    }

    /// Weights become scores; candidates without one go. Returns the sum.
    [[nodiscard]] double score_all(const Buffer<std::uint32_t>& title_terms) {
        for (const std::uint32_t term : title_terms) entries[term].mentions = kTitled;
        Candidate* out = candidates.data();
        double total = 0;
        for (Candidate& c : candidates) {
            const double factor = (1 + kPerWord * (c.words - 1)) * (c.names > 0 ? kNameFactor : c.words == 1 ? kSingleWordFactor : 1);
            bool titled = false;
            c.worth = 0;
            for (std::uint32_t k = 0; k < c.words; ++k) {
                const std::uint32_t term = term_of(c.first + k);
                titled |= entries[term].mentions == kTitled;
                c.worth |= 1u << term % 32 | 1u << term / 32 % 32;
            }
            const bool whole_name = (c.names > 0) & (c.words > 1), counts = c.count + whole_name > 1;
            total += c.weight *= factor * (titled ? kTitleFactor : 1) * counts;
            *out = c;
            out += c.weight > 0;
        }
        candidates.resize(static_cast<std::size_t>(out - candidates.data()));
        return total;
    }

    void choose(Buffer<Keyword>& keywords, std::size_t most, double total) {
        most = std::min(most, candidates.size());
        keywords.resize(most);
        Keyword* out = keywords.data();
        for (const Candidate* last = nullptr; out < keywords.end(); ++out) {
            const Candidate* best = nullptr;
            double weight = 0;
            for (Candidate& c : candidates) {
                if (last && overlap(&c, last)) c.weight = 0;
                if (c.weight > weight) weight = c.weight, best = &c;
            }
            if (!best) break;
            *out = {{tokens[best->shown].begin, tokens[best->shown + best->words - 1].span().end}, weight / total, best->count};
            last = best;
        }
        keywords.resize(static_cast<std::size_t>(out - keywords.data()));
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
                  {},
                  {},
                  Buffer<Entry>(terms.words.size() + kMoreEntries),
                  {},
                  {}};
    // Room for what an article has; a long text's grow with what it has.
    const std::size_t some = std::min<std::size_t>(tokens, 8192);
    finder.phrases.reserve(some / 8);
    finder.candidates.reserve(some / 8);
    finder.parts.reserve(some);
    finder.find_words();
    finder.vote();
    finder.look_at_all();
    finder.collect_all(ranking.score);
    finder.merge_short_names();
    Buffer<Keyword> keywords;
    finder.choose(keywords, most, finder.score_all(title_terms));
    return keywords;
}

}  // namespace ringkas
