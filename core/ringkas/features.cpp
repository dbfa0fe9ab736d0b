#include "ringkas/features.hpp"

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kMost = 255;  ///< of any feature
constexpr std::uint32_t kCounted[] = {kFirstSecondPerson, kDemonstrative, kReportingVerb,
                                      kReportingActive};  ///< from Feature::kPersons12 on
constexpr std::size_t kCountedFlags = sizeof kCounted / sizeof *kCounted;
constexpr std::uint32_t kAnyCounted = kFirstSecondPerson | kDemonstrative | kReportingVerb | kReportingActive;
constexpr double kSimilarityUnit = 2500;  ///< of the mean similarity to another sentence

/// The features of one sentence as they are gathered; those of the text stay from sentence to sentence.
struct Cells {
    std::uint32_t value[kFeatureCount] = {};

    std::uint32_t& operator[](Feature f) { return value[static_cast<std::size_t>(f)]; }
};

std::uint32_t share(std::uint32_t part, std::uint32_t of, std::uint32_t unit = 100) {
    return of ? static_cast<std::uint32_t>(std::uint64_t{part} * unit / of) : 0;
}

/// A double mark of quotation.
bool is_quote(const char* at) { return *at == '"' || (*at == '\xE2' && at[1] == '\x80' && (at[2] | 1) == '\x9D'); }

bool ends_with_mark(std::string_view s) {
    const char last = s.back();
    // ” ’ … and their like are E2 80 xx.
    return last == '.' || last == '!' || last == '?' || last == '"' || last == '\'' || last == ')' || last == ']' ||
           (s.size() >= 3 && s[s.size() - 3] == '\xE2' && s[s.size() - 2] == '\x80');
}

/// What the tokens [begin, end) say. Words are numbered as they come: `known` is how many the text has had before.
void wording(Cells& cells, const TermTable& terms, std::uint32_t begin, std::uint32_t end, std::uint32_t& known) {
    std::uint32_t* const counted = &cells[Feature::kPersons12];
    for (std::size_t m = 0; m < kCountedFlags; ++m) counted[m] = 0;
    const std::uint32_t old = known;
    std::uint32_t numbers = 0, names = 0, new_names = 0;
    for (std::uint32_t k = begin; k < end; ++k) {
        const Token token = terms.tokens[k];
        const Word& word = terms.words[token.word];
        if (word.flags & kAnyCounted)
            for (std::size_t m = 0; m < kCountedFlags; ++m) counted[m] += (word.flags & kCounted[m]) != 0;
        numbers += (token.flags & kDigits) != 0;
        if ((token.flags & kCapitalised) && k != begin) {
            ++names;
            new_names += token.word >= old;
        }
        if (token.word >= known) {
            known = token.word + 1;
            if (word.term != kNoTerm && word.term >= known) known = word.term + 1;  // its stem was numbered with it
        }
    }
    cells[Feature::kNumbers] = numbers;
    cells[Feature::kNames] = share(names, end - begin);
    cells[Feature::kNewNames] = new_names;
    cells[Feature::kOldNames] = names - new_names;
}

/// How common the terms of a row are in the text.
void recurrence(Cells& cells, const TermTable& terms, std::size_t i) {
    const std::uint32_t begin = terms.row_begin[i], end = terms.row_begin[i + 1], entries = static_cast<std::uint32_t>(terms.term.size());
    std::uint32_t sum = 0, recurring = 0;
    for (std::uint32_t k = begin; k < end; ++k) {
        const std::uint32_t df = terms.df[terms.term[k]];
        sum += df;
        recurring += df > 1;
    }
    cells[Feature::kFrequencySum] = share(sum, entries, 250);
    cells[Feature::kRecurring] = share(recurring, end - begin);
}

}  // namespace

FeatureTable compute_features(const Article& article, const Buffer<Sentence>& sentences, const TermTable& terms, const Graph& cosine,
                              bool report) {
    FeatureTable table;
    const std::uint32_t n = static_cast<std::uint32_t>(sentences.size());
    if (n == 0) return table;
    const std::uint32_t words = terms.sentence_tokens[n];
    table.sentences = n;
    table.values.resize(kFeatureCount * n);
    Cells cells;
    cells[Feature::kSentences] = n;
    cells[Feature::kTextWords] = words / 4;
    cells[Feature::kMeanWords] = share(words, n, 10);
    cells[Feature::kParagraphs] = static_cast<std::uint32_t>(article.paragraphs.size());
    std::uint32_t quoted = 0;
    for (const Sentence& own : sentences) quoted += own.quotes > 0 || own.inside;
    cells[Feature::kQuotedShare] = share(quoted, n);

    std::uint8_t* out = table.values.data();
    std::uint32_t first = 0, behind = 0;  // sentences of the paragraph
    std::uint32_t known = 0;
    for (std::uint32_t i = 0; i < n; ++i) {
        const std::uint32_t paragraph = sentences[i].paragraph, begin = terms.sentence_tokens[i], end = terms.sentence_tokens[i + 1];
        if (i == behind) {
            first = i;
            while (behind < n && sentences[behind].paragraph == paragraph) ++behind;
        }
        cells[Feature::kIndex] = report ? i : kMost;
        cells[Feature::kFromEnd] = n - 1 - i;
        cells[Feature::kWordsBefore] = begin;
        cells[Feature::kWordsThrough] = end;
        cells[Feature::kParagraph] = paragraph;
        cells[Feature::kInParagraph] = i - first;
        cells[Feature::kParagraphSentences] = behind - first;
        cells[Feature::kWords] = end - begin;
        const Sentence& own = sentences[i];
        const std::string_view text = sentences[i].text.of(article.text);
        cells[Feature::kQuotes] = own.quotes;
        const bool starts = is_quote(text.data()), ends = text.back() == '"' || (text.size() >= 3 && text[text.size() - 3] == '\xE2' &&
                                                                                 is_quote(text.data() + text.size() - 3));
        cells[Feature::kStartsQuoted] = starts;
        cells[Feature::kInsideQuotation] = own.inside;
        cells[Feature::kQuotedThroughout] = (starts || own.inside) && (ends || own.open);
        cells[Feature::kQuestion] = own.question;
        cells[Feature::kParenthesis] = (text.find('(') != text.npos) + (text.front() == '(');
        cells[Feature::kNoEnd] = !ends_with_mark(text);
        cells[Feature::kKind] = static_cast<std::uint32_t>(article.paragraphs[paragraph].kind);
        wording(cells, terms, begin, end, known);
        recurrence(cells, terms, i);
        cells[Feature::kCentrality] = static_cast<std::uint32_t>(kSimilarityUnit * cosine.degree[i] / n);
        for (const std::uint32_t value : cells.value) *out++ = static_cast<std::uint8_t>(value < kMost ? value : kMost);
    }
    return table;
}

}  // namespace ringkas
