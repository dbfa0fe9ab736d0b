#include "ringkas/features.hpp"

#include <algorithm>

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kMost = 255;  ///< of any feature
constexpr std::uint32_t kAhead = 8;   ///< sentences whose text is on the way from memory

/// The features of one sentence, before they are bounded.
struct Cells {
    std::uint32_t values[kFeatureCount];

    std::uint32_t& operator[](Feature feature) { return values[static_cast<std::size_t>(feature)]; }
};

/// In per cent.
std::uint32_t share(std::uint32_t part, std::uint32_t of) { return of ? static_cast<std::uint32_t>(100.0 * part / of) : 0; }

/// A double mark of quotation.
bool is_quote(const char* at) { return *at == '"' || (*at == '\xE2' && at[1] == '\x80' && (at[2] | 1) == '\x9D'); }

/// How it is built.
void form(Cells& cells, const char* begin, const char* end, const Sentence& sentence) {
    const char last = end[-1];
    // ” ’ … and their like are E2 80 xx.
    const bool curly = end - begin >= 3 && end[-3] == '\xE2' && end[-2] == '\x80';
    const bool starts = is_quote(begin), ends = is_quote(curly ? end - 3 : end - 1);
    cells[Feature::kQuotes] = sentence.quotes;
    cells[Feature::kStartsQuoted] = starts;
    cells[Feature::kInsideQuotation] = sentence.inside;
    cells[Feature::kQuotedThroughout] = (starts || sentence.inside) && (ends || sentence.open);
    cells[Feature::kNoEnd] = !(curly || last == '.' || last == '!' || last == '?' || last == '"' || last == ')');
}

/// What the tokens [begin, end) say. Words are numbered as they come; returns how many there are by then, of `known` before.
std::uint32_t wording(Cells& cells, const TermTable& terms, std::uint32_t begin, std::uint32_t end, std::uint32_t known) {
    const Word* const words = terms.words.data();
    const Token* const tokens = terms.tokens.data();
    std::uint32_t highest = 0, persons = 0, numbers = 0, names = 0, new_names = 0;
    for (const Token* token = tokens + begin; token < tokens + end; ++token) {
        const std::uint32_t word = token->word, flags = token->flags;
        const std::uint32_t name = flags & kCapitalised & (token > tokens + begin);  // no branches: what comes next is never known
        persons += words[word].flags & kFirstSecondPerson;
        highest = word > highest ? word : highest;
        numbers += flags & kDigits;
        names += name;
        new_names += name & (word >= known);
    }
    cells[Feature::kPersons12] = persons / kFirstSecondPerson;
    cells[Feature::kNumbers] = numbers / kDigits;
    cells[Feature::kNames] = share(names, end - begin);
    cells[Feature::kNewNames] = new_names;
    cells[Feature::kOldNames] = names - new_names;
    if (begin < end && highest >= known) {
        known = highest + 1;
        if (words[highest].term == known) ++known;  // its stem was numbered with it
    }
    return known;
}

}  // namespace

FeatureTable compute_features(const Article& article, const Buffer<Sentence>& sentences, const TermTable& terms, bool report) {
    FeatureTable table;
    const auto n = static_cast<std::uint32_t>(sentences.size());
    table.sentences = n;
    table.values.resize_for_overwrite(kFeatureCount * n);
    std::uint32_t quoted = 0, known = 0;
    for (const Sentence& own : sentences) quoted += own.quotes > 0 || own.inside;
    quoted = share(quoted, n);
    const std::uint32_t* const tokens = terms.sentence_tokens.data();
    Cells cells{};
    cells[Feature::kSentences] = n;
    cells[Feature::kTextWords] = tokens[n] / 4;
    cells[Feature::kParagraphs] = static_cast<std::uint32_t>(article.paragraphs.size());
    cells[Feature::kQuotedShare] = quoted;
    std::uint8_t* out = table.values.data();
    for (std::uint32_t i = 0; i < n; ++i) {
        const Sentence& own = sentences[i];
        __builtin_prefetch(article.text.data() + sentences[std::min(i + kAhead, n - 1)].text.end - 1);
        const std::uint32_t begin = tokens[i], end = tokens[i + 1];
        cells[Feature::kIndex] = report ? i : kMost;
        cells[Feature::kWordsBefore] = begin;
        cells[Feature::kWordsThrough] = end;
        cells[Feature::kParagraph] = own.paragraph;
        cells[Feature::kWords] = end - begin;
        form(cells, article.text.data() + own.text.begin, article.text.data() + own.text.end, own);
        known = wording(cells, terms, begin, end, known);
        for (const std::uint32_t value : cells.values) *out++ = static_cast<std::uint8_t>(std::min(value, kMost));
    }
    return table;
}

}  // namespace ringkas
