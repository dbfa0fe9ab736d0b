#include "ringkas/features.hpp"

#include <algorithm>
#include <iterator>

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kOpenings[] = {kConnective, kThirdPerson, kDemonstrative, kStopWord, kContrast, kSequence, kCause, kTimeClause,
                                       kAttribution, kPreposition, kNegation, kReportingVerb | kReportingActive};
constexpr std::uint32_t kCounted[] = {kFirstSecondPerson, kDemonstrative, kReportingVerb, kReportingActive, kNumberWord, kMonth | kWeekday, kStopWord};

/// The features of one sentence as they are gathered; those of the text stay from sentence to sentence.
struct Cells {
    std::uint32_t value[kFeatureCount] = {};

    std::uint32_t& operator[](Feature f) { return value[static_cast<std::size_t>(f)]; }
};

std::uint32_t share(std::uint64_t part, std::uint64_t of) { return of ? static_cast<std::uint32_t>(part * 1000 / of) : 0; }

std::uint32_t thousandths(double value) { return static_cast<std::uint32_t>(std::min(value, 30.0) * 1000); }

bool ends_with_mark(std::string_view s) {
    const char last = s.back();
    // ” ’ … and their like are E2 80 xx.
    return last == '.' || last == '!' || last == '?' || last == '"' || last == '\'' || last == ')' || last == ']' ||
           (s.size() >= 3 && s[s.size() - 3] == '\xE2' && s[s.size() - 2] == '\x80');
}

void form(Cells& cells, std::string_view s, const Quotation& q) {
    cells[Feature::kQuotes] = q.marks;
    cells[Feature::kStartsQuoted] = q.starts;
    cells[Feature::kInsideQuotation] = q.inside;
    cells[Feature::kEndsInside] = q.open;
    cells[Feature::kQuotedThroughout] = (q.starts || q.inside) && (q.ends || q.open);
    cells[Feature::kColonEnd] = s.back() == ':';
    cells[Feature::kNoEnd] = !ends_with_mark(s);
    std::uint32_t question = 0, parenthesis = s.front() == '(', colon = 0;
    for (const char c : s) {
        question |= c == '?';
        parenthesis |= 2u * (c == '(');
        colon |= c == ':';
    }
    cells[Feature::kQuestion] = question;
    cells[Feature::kParenthesis] = parenthesis;
    cells[Feature::kColon] = colon;
}

/// What the tokens [begin, end) say. Words are numbered as they come: `known` is how many were met before the sentence.
void wording(Cells& cells, std::string_view text, const TermTable& terms, std::uint32_t begin, std::uint32_t end, std::uint32_t& known) {
    const std::uint32_t old = known;
    std::uint32_t* const counted = &cells[Feature::kPersons12];
    std::fill_n(counted, std::size(kCounted), 0u);
    std::uint32_t numbers = 0, names = 0, new_names = 0, new_words = 0, content = 0, owned = 0;
    for (std::uint32_t k = begin; k < end; ++k) {
        const Token& token = terms.tokens[k];
        const Word& word = terms.words[token.word];
        if (word.flags)
            for (std::size_t m = 0; m < std::size(kCounted); ++m) counted[m] += (word.flags & kCounted[m]) != 0;
        numbers += (token.flags & kDigits) != 0;
        if ((token.flags & kCapitalised) && k != begin) {
            ++names;
            new_names += token.word >= old;
        }
        if (word.term != kNoTerm) {
            ++content;
            new_words += token.word >= known;
        }
        known = std::max<std::uint32_t>(known, token.word + 1);
        if (k - begin < 3) {
            const Span span = terms.span_of(token);
            owned |= span.size() > 4 && Span{span.end - 3, span.end}.of(text) == "nya";
        }
    }
    cells[Feature::kOpensOwned] = owned;
    cells[Feature::kNumbers] = numbers;
    cells[Feature::kNames] = share(names, end - begin);
    cells[Feature::kNewNames] = new_names;
    cells[Feature::kOldNames] = names - new_names;
    cells[Feature::kNewWords] = share(new_words, content);
    cells[Feature::kStopWords] = share(cells[Feature::kStopWords], end - begin);
    const std::uint32_t opening = begin < end ? terms.words[terms.tokens[begin].word].flags : 0;
    std::uint32_t* const opens = &cells[Feature::kOpensConnective];
    for (std::size_t m = 0; m < std::size(kOpenings); ++m) opens[m] = (opening & kOpenings[m]) != 0;
}

/// How common the terms of a row are in the text.
void recurrence(Cells& cells, const TermTable& terms, std::size_t i) {
    const std::uint32_t begin = terms.row_begin[i], end = terms.row_begin[i + 1], all = terms.row_begin.back();
    std::uint64_t sum = 0;
    std::uint32_t recurring = 0, recurring3 = 0;
    for (std::uint32_t k = begin; k < end; ++k) {
        const std::uint32_t df = terms.df[terms.term[k]];
        sum += df;
        recurring += df > 1;
        recurring3 += df > 2;
    }
    cells[Feature::kFrequencySum] = share(sum, all);
    cells[Feature::kFrequency] = begin < end ? static_cast<std::uint32_t>(sum * 50000 / (std::uint64_t{all} * (end - begin))) : 0;
    cells[Feature::kRecurring] = share(recurring, end - begin);
    cells[Feature::kRecurring3] = share(recurring3, end - begin);
}

/// Similarities to other sentences, in the graph's own measure.
class Similarities {
public:
    explicit Similarities(const Graph& cosine) : x_(cosine), sum_(cosine.weight.size()), first_(cosine.weight.size()), row_(cosine.weight.size()) {}

    /// To be called for one sentence after the other.
    void of(Cells& cells, std::size_t i) {
        const double n = static_cast<double>(x_.sentences), at = static_cast<double>(i);
        double before = 0, first = 0;
        for (std::uint32_t k = x_.begin[i]; k < x_.begin[i + 1]; ++k) {
            const std::uint32_t c = x_.column[k];
            before += x_.weight[c] * sum_[c];
            first += x_.weight[c] * first_[c];
        }
        before *= x_.scale[i];
        for (std::uint32_t k = x_.begin[i]; k < x_.begin[i + 1]; ++k) {
            const std::uint32_t c = x_.column[k];
            const double value = x_.scale[i] * x_.weight[c];
            sum_[c] += value;
            row_[c] += value;
            if (i == 0) first_[c] += value;
        }
        const bool last = i + 1 == x_.sentences;
        cells[Feature::kCentrality] = n > 1 ? thousandths(5 * x_.degree[i] / (n - 1)) : 0;
        cells[Feature::kSimilarBefore] = i ? thousandths(5 * before / at) : 0;
        cells[Feature::kSimilarAfter] = last ? 0 : thousandths(5 * std::max(0.0, x_.degree[i] - before) / (n - 1 - at));
        cells[Feature::kSimilarFirst] = thousandths(first * x_.scale[i]);
        cells[Feature::kSimilarPrevious] = next_;
        double next = 0;
        if (!last)
            for (std::uint32_t k = x_.begin[i + 1]; k < x_.begin[i + 2]; ++k) next += x_.weight[x_.column[k]] * row_[x_.column[k]];
        next_ = last ? 0 : thousandths(next * x_.scale[i + 1]);
        cells[Feature::kSimilarNext] = next_;
        for (std::uint32_t k = x_.begin[i]; k < x_.begin[i + 1]; ++k) row_[x_.column[k]] = 0;
    }

private:
    const Graph& x_;
    std::vector<double> sum_, first_, row_;  // by column: all rows so far; the first row; this row
    std::uint32_t next_ = 0;
};

}  // namespace

FeatureTable compute_features(const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms, const Graph& cosine) {
    FeatureTable table;
    const std::size_t n = table.sentences = sentences.size();
    if (n == 0) return table;
    table.values.resize(kFeatureCount * n);
    const std::vector<Quotation> quoted = quotations(article, sentences);
    Similarities similarities(cosine);
    const std::uint32_t all = terms.sentence_tokens[n];
    Cells cells;
    cells[Feature::kSentences] = static_cast<std::uint32_t>(n);
    cells[Feature::kTextWords] = all;
    cells[Feature::kMeanWords] = static_cast<std::uint32_t>(std::uint64_t{all} * 10 / n);
    cells[Feature::kParagraphs] = static_cast<std::uint32_t>(article.paragraphs.size());
    std::size_t within = 0;
    for (const Quotation& q : quoted) within += q.marks > 0 || q.inside;
    cells[Feature::kQuotedShare] = share(within, n);
    for (const Omission& omission : article.omitted)
        if (omission.reason == OmitReason::kDateline) cells[Feature::kDateline] = 1;

    std::uint32_t first = 0, behind = 0;  // sentences of the paragraph
    std::uint32_t known = 0;
    for (std::uint32_t i = 0; i < n; ++i) {
        const std::uint32_t paragraph = sentences[i].paragraph, begin = terms.sentence_tokens[i], end = terms.sentence_tokens[i + 1];
        if (i == behind) {
            first = i;
            while (behind < n && sentences[behind].paragraph == paragraph) ++behind;
        }
        cells[Feature::kIndex] = i;
        cells[Feature::kFromEnd] = static_cast<std::uint32_t>(n) - 1 - i;
        cells[Feature::kRelative] = share(i, n);
        cells[Feature::kWordsBefore] = begin;
        cells[Feature::kWordsThrough] = end;
        cells[Feature::kParagraph] = paragraph;
        cells[Feature::kInParagraph] = i - first;
        cells[Feature::kLeftInParagraph] = behind - 1 - i;
        cells[Feature::kParagraphSentences] = behind - first;
        cells[Feature::kWords] = end - begin;
        cells[Feature::kWordsToMean] = share(std::uint64_t{end - begin} * n, all);
        cells[Feature::kKind] = static_cast<std::uint32_t>(article.paragraphs[paragraph].kind);
        form(cells, sentences[i].text.of(article.text), quoted[i]);
        wording(cells, article.text, terms, begin, end, known);
        recurrence(cells, terms, i);
        similarities.of(cells, i);
        if (i == 0) {
            cells[Feature::kFirstWords] = end;
            cells[Feature::kFirstParagraphSentences] = behind;
            cells[Feature::kFirstQuestion] = cells[Feature::kQuestion];
        }
        std::int16_t* const row = table.values.data() + i * kFeatureCount;
        for (std::size_t f = 0; f < kFeatureCount; ++f) row[f] = static_cast<std::int16_t>(std::min(cells.value[f], 30000u));
    }
    return table;
}

std::vector<Quotation> quotations(const Article& article, const std::vector<Sentence>& sentences) {
    std::vector<Quotation> result(sentences.size());
    bool open = false;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i == 0 || sentences[i].paragraph != sentences[i - 1].paragraph) open = false;
        Quotation& q = result[i];
        q.inside = open;
        const std::string_view s = sentences[i].text.of(article.text);
        for (std::size_t at = 0; at < s.size(); ++at) {
            std::size_t length = 1;
            if (s[at] == '"') {
                open = !open;
            } else if (s[at] == '\xE2' && s.size() - at >= 3 && s[at + 1] == '\x80' && (s[at + 2] == '\x9C' || s[at + 2] == '\x9D')) {
                open = s[at + 2] == '\x9C';
                length = 3;
            } else {
                continue;
            }
            ++q.marks;
            q.starts = q.starts || at == 0;
            q.ends = at + length == s.size();
        }
        q.open = open;
    }
    return result;
}

}  // namespace ringkas
