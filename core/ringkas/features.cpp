#include "ringkas/features.hpp"

#include <algorithm>
#include <iterator>

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr FeatureInfo kInfo[] = {
    {"index", Part::kPosition}, {"from_end", Part::kPosition}, {"relative", Part::kPosition}, {"words_before", Part::kPosition},
    {"words_through", Part::kPosition}, {"paragraph", Part::kPosition}, {"in_paragraph", Part::kPosition},
    {"left_in_paragraph", Part::kPosition}, {"paragraph_sentences", Part::kPosition},
    {"words", Part::kLength}, {"words_to_mean", Part::kLength},
    {"quotes", Part::kForm}, {"starts_quoted", Part::kForm}, {"inside_quotation", Part::kForm}, {"ends_inside", Part::kForm},
    {"quoted_throughout", Part::kForm}, {"persons12", Part::kForm}, {"question", Part::kForm}, {"colon_end", Part::kForm},
    {"no_end", Part::kForm}, {"kind", Part::kForm}, {"opens_connective", Part::kForm}, {"opens_person3", Part::kForm},
    {"opens_demonstrative", Part::kForm}, {"opens_stop", Part::kForm}, {"opens_owned", Part::kForm}, {"opens_reporting", Part::kForm},
    {"opens_contrast", Part::kForm}, {"opens_sequence", Part::kForm}, {"opens_cause", Part::kForm}, {"opens_time", Part::kForm},
    {"opens_attribution", Part::kForm}, {"opens_preposition", Part::kForm}, {"opens_negation", Part::kForm},
    {"demonstratives", Part::kForm}, {"reporting", Part::kForm}, {"reporting_active", Part::kForm}, {"parenthesis", Part::kForm},
    {"colon", Part::kForm},
    {"numbers", Part::kContent}, {"number_words", Part::kContent}, {"dates", Part::kContent}, {"names", Part::kContent},
    {"new_names", Part::kContent}, {"old_names", Part::kContent}, {"new_terms", Part::kContent}, {"stop_share", Part::kContent},
    {"frequency", Part::kContent}, {"frequency_sum", Part::kContent}, {"recurring", Part::kContent}, {"recurring3", Part::kContent},
    {"centrality", Part::kContent}, {"similar_before", Part::kContent}, {"similar_after", Part::kContent}, {"similar_first", Part::kContent},
    {"similar_previous", Part::kContent}, {"similar_next", Part::kContent},
    {"previous_words", Part::kNeighbours}, {"previous_starts_quoted", Part::kNeighbours}, {"previous_inside", Part::kNeighbours},
    {"previous_reporting", Part::kNeighbours}, {"previous_numbers", Part::kNeighbours}, {"previous_question", Part::kNeighbours},
    {"previous_opens", Part::kNeighbours}, {"previous_new_names", Part::kNeighbours}, {"previous_centrality", Part::kNeighbours},
    {"previous_no_end", Part::kNeighbours}, {"previous_recurring", Part::kNeighbours}, {"next_words", Part::kNeighbours},
    {"next_starts_quoted", Part::kNeighbours}, {"next_inside", Part::kNeighbours}, {"next_reporting", Part::kNeighbours},
    {"next_numbers", Part::kNeighbours}, {"next_question", Part::kNeighbours}, {"next_opens", Part::kNeighbours},
    {"next_demonstratives", Part::kNeighbours}, {"next_new_names", Part::kNeighbours}, {"next_centrality", Part::kNeighbours},
    {"next_new_terms", Part::kNeighbours},
    {"sentences", Part::kBase}, {"text_words", Part::kBase}, {"mean_words", Part::kBase}, {"paragraphs", Part::kBase},
    {"first_words", Part::kBase}, {"first_paragraph_sentences", Part::kBase}, {"dateline", Part::kBase}, {"first_question", Part::kBase},
    {"quoted_share", Part::kBase},
};
static_assert(std::size(kInfo) == kFeatureCount);

/// Writes one cell after the other; the cells of a sentence lie in its columns.
class Cells {
public:
    explicit Cells(FeatureTable& table) : table_(table) {}
    std::int16_t& operator()(Feature f, std::size_t i) { return table_.values[static_cast<std::size_t>(f) * table_.sentences + i]; }

private:
    FeatureTable& table_;
};

std::int16_t whole(std::size_t value) { return static_cast<std::int16_t>(std::min<std::size_t>(value, 30000)); }

std::int16_t thousandths(double value) { return static_cast<std::int16_t>(std::min(value, 30.0) * 1000); }

std::int16_t share(std::size_t part, std::size_t of) { return of ? whole(part * 1000 / of) : std::int16_t{0}; }

bool ends_with_mark(std::string_view s) {
    constexpr std::string_view kMarks[] = {".", "!", "?", "\"", "'", ")", "]", "”", "’", "…"};
    return std::any_of(std::begin(kMarks), std::end(kMarks), [s](std::string_view mark) {
        return s.size() >= mark.size() && s.substr(s.size() - mark.size()) == mark;
    });
}

void place(Cells& cell, const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms) {
    const std::size_t n = sentences.size();
    for (std::size_t i = 0, first = 0; i < n; ++i) {
        if (i && sentences[i].paragraph != sentences[i - 1].paragraph) first = i;
        std::size_t last = i;
        while (last + 1 < n && last - i < 50 && sentences[last + 1].paragraph == sentences[i].paragraph) ++last;
        const std::size_t before = terms.sentence_tokens[i], through = terms.sentence_tokens[i + 1];
        cell(Feature::kIndex, i) = whole(i);
        cell(Feature::kFromEnd, i) = whole(n - 1 - i);
        cell(Feature::kRelative, i) = share(i, n);
        cell(Feature::kWordsBefore, i) = whole(before);
        cell(Feature::kWordsThrough, i) = whole(through);
        cell(Feature::kParagraph, i) = whole(sentences[i].paragraph);
        cell(Feature::kInParagraph, i) = whole(i - first);
        cell(Feature::kLeftInParagraph, i) = whole(last - i);
        cell(Feature::kParagraphSentences, i) = whole(last - first + 1);
        cell(Feature::kWords, i) = whole(through - before);
        cell(Feature::kWordsToMean, i) = share((through - before) * n, terms.tokens.size());
        cell(Feature::kKind, i) = static_cast<std::int16_t>(article.paragraphs[sentences[i].paragraph].kind);
    }
}

void form(Cells& cell, const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms) {
    const std::vector<Quotation> quoted = quotations(article, sentences);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const std::string_view s = sentences[i].text.of(article.text);
        const Quotation& q = quoted[i];
        cell(Feature::kQuotes, i) = whole(q.marks);
        cell(Feature::kStartsQuoted, i) = q.starts;
        cell(Feature::kInsideQuotation, i) = q.inside;
        cell(Feature::kEndsInside, i) = q.open;
        cell(Feature::kQuotedThroughout, i) = (q.starts || q.inside) && (q.ends || q.open);
        cell(Feature::kQuestion, i) = s.find('?') != s.npos;
        cell(Feature::kColonEnd, i) = s.back() == ':';
        cell(Feature::kNoEnd, i) = !ends_with_mark(s);
        cell(Feature::kParenthesis, i) = s.front() == '(' || s.front() == '[' ? std::int16_t{2} : std::int16_t{s.find('(') != s.npos};
        cell(Feature::kColon, i) = s.find(':') != s.npos;

        const std::uint32_t begin = terms.sentence_tokens[i], end = terms.sentence_tokens[i + 1];
        std::size_t persons = 0, demonstratives = 0, reporting = 0, active = 0, numbers = 0, number_words = 0, dates = 0, stops = 0;
        for (std::uint32_t k = begin; k < end; ++k) {
            const Token& token = terms.tokens[k];
            const std::uint32_t flags = terms.words[token.word].flags;
            persons += (flags & kFirstSecondPerson) != 0;
            demonstratives += (flags & kDemonstrative) != 0;
            reporting += (flags & kReportingVerb) != 0;
            active += (flags & kReportingActive) != 0;
            numbers += (token.flags & kDigits) != 0;
            number_words += (flags & kNumberWord) != 0;
            dates += (flags & (kMonth | kWeekday)) != 0;
            stops += (flags & kStopWord) != 0;
            const std::string_view word = terms.span_of(token).of(article.text);
            if (k - begin < 3 && word.size() > 4 && word.substr(word.size() - 3) == "nya") cell(Feature::kOpensOwned, i) = 1;
        }
        cell(Feature::kPersons12, i) = whole(persons);
        cell(Feature::kDemonstratives, i) = whole(demonstratives);
        cell(Feature::kReporting, i) = whole(reporting);
        cell(Feature::kReportingActive, i) = whole(active);
        cell(Feature::kNumbers, i) = whole(numbers);
        cell(Feature::kNumberWords, i) = whole(number_words);
        cell(Feature::kDates, i) = whole(dates);
        cell(Feature::kStopShare, i) = share(stops, end - begin);
        const std::uint32_t opening = begin < end ? terms.words[terms.tokens[begin].word].flags : 0;
        cell(Feature::kOpensConnective, i) = (opening & kConnective) != 0;
        cell(Feature::kOpensPerson3, i) = (opening & kThirdPerson) != 0;
        cell(Feature::kOpensDemonstrative, i) = (opening & kDemonstrative) != 0;
        cell(Feature::kOpensStop, i) = (opening & kStopWord) != 0;
        cell(Feature::kOpensContrast, i) = (opening & kContrast) != 0;
        cell(Feature::kOpensSequence, i) = (opening & kSequence) != 0;
        cell(Feature::kOpensCause, i) = (opening & kCause) != 0;
        cell(Feature::kOpensTime, i) = (opening & kTimeClause) != 0;
        cell(Feature::kOpensAttribution, i) = (opening & kAttribution) != 0;
        cell(Feature::kOpensPreposition, i) = (opening & kPreposition) != 0;
        cell(Feature::kOpensNegation, i) = (opening & kNegation) != 0;
        cell(Feature::kOpensReporting, i) = (opening & (kReportingVerb | kReportingActive)) != 0;
    }
}

void content(Cells& cell, const TermTable& terms) {
    std::vector<std::uint32_t> frequency(terms.term_count(), 0);
    std::uint64_t all = 0;
    for (const Word& word : terms.words)
        if (word.term != kNoTerm) frequency[word.term] += word.count, all += word.count;
    std::vector<bool> seen_term(terms.term_count(), false), seen_name(terms.words.size(), false);
    for (std::size_t i = 0; i < terms.sentence_count(); ++i) {
        std::size_t names = 0, new_names = 0, content_words = 0, recurring = 0, recurring3 = 0, new_terms = 0;
        std::uint64_t sum = 0, distinct_sum = 0;
        const std::uint32_t begin = terms.sentence_tokens[i], end = terms.sentence_tokens[i + 1];
        for (std::uint32_t k = begin; k < end; ++k) {
            const Token& token = terms.tokens[k];
            if ((token.flags & kCapitalised) && k != begin) {
                ++names;
                new_names += !seen_name[token.word];
            }
            if (token.flags & kCapitalised) seen_name[token.word] = true;
            const std::uint32_t term = terms.words[token.word].term;
            if (term == kNoTerm) continue;
            ++content_words;
            sum += frequency[term];
            recurring += terms.df[term] > 1;
            recurring3 += terms.df[term] > 2;
        }
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) {
            distinct_sum += frequency[terms.term[k]];
            new_terms += !seen_term[terms.term[k]];
            seen_term[terms.term[k]] = true;
        }
        cell(Feature::kNames, i) = share(names, end - begin);
        cell(Feature::kNewNames, i) = whole(new_names);
        cell(Feature::kOldNames, i) = whole(names - new_names);
        cell(Feature::kNewTerms, i) = share(new_terms, terms.row_begin[i + 1] - terms.row_begin[i]);
        cell(Feature::kFrequency, i) = all && content_words ? whole(sum * 50000 / (all * content_words)) : std::int16_t{0};
        cell(Feature::kFrequencySum, i) = all ? whole(distinct_sum * 1000 / all) : std::int16_t{0};
        cell(Feature::kRecurring, i) = share(recurring, content_words);
        cell(Feature::kRecurring3, i) = share(recurring3, content_words);
    }
}

void similarity(Cells& cell, const Graph& cosine) {
    const std::size_t n = cosine.sentences;
    std::vector<double> before(cosine.weight.size()), first(cosine.weight.size()), previous(cosine.weight.size());
    for (std::size_t i = 0; i < n; ++i) {
        double to_before = 0, to_first = 0, to_previous = 0;
        const std::uint32_t begin = cosine.begin[i], end = cosine.begin[i + 1];
        const auto value = [&](std::uint32_t c) { return cosine.scale[i] * cosine.weight[c]; };
        for (std::uint32_t k = begin; k < end; ++k) {
            const std::uint32_t c = cosine.column[k];
            to_before += value(c) * before[c];
            to_first += value(c) * first[c];
            to_previous += value(c) * previous[c];
        }
        if (i)
            for (std::uint32_t k = cosine.begin[i - 1]; k < begin; ++k) previous[cosine.column[k]] = 0;
        for (std::uint32_t k = begin; k < end; ++k) {
            const std::uint32_t c = cosine.column[k];
            before[c] += value(c);
            previous[c] += value(c);
            if (i == 0) first[c] += value(c);
        }
        const double to_after = std::max(0.0, cosine.degree[i] - to_before);
        cell(Feature::kCentrality, i) = n > 1 ? thousandths(5 * cosine.degree[i] / static_cast<double>(n - 1)) : std::int16_t{0};
        cell(Feature::kSimilarBefore, i) = i ? thousandths(5 * to_before / static_cast<double>(i)) : std::int16_t{0};
        cell(Feature::kSimilarAfter, i) = i + 1 < n ? thousandths(5 * to_after / static_cast<double>(n - 1 - i)) : std::int16_t{0};
        cell(Feature::kSimilarFirst, i) = thousandths(to_first);
        cell(Feature::kSimilarPrevious, i) = thousandths(to_previous);
        if (i) cell(Feature::kSimilarNext, i - 1) = thousandths(to_previous);
    }
}

struct Copy {
    Feature to, from;
};

constexpr Copy kFromPrevious[] = {
    {Feature::kPreviousWords, Feature::kWords}, {Feature::kPreviousStartsQuoted, Feature::kStartsQuoted},
    {Feature::kPreviousInside, Feature::kInsideQuotation}, {Feature::kPreviousReporting, Feature::kReporting},
    {Feature::kPreviousNumbers, Feature::kNumbers}, {Feature::kPreviousQuestion, Feature::kQuestion},
    {Feature::kPreviousOpens, Feature::kOpensConnective}, {Feature::kPreviousNewNames, Feature::kNewNames},
    {Feature::kPreviousCentrality, Feature::kCentrality}, {Feature::kPreviousNoEnd, Feature::kNoEnd},
    {Feature::kPreviousRecurring, Feature::kRecurring},
};
constexpr Copy kFromNext[] = {
    {Feature::kNextWords, Feature::kWords}, {Feature::kNextStartsQuoted, Feature::kStartsQuoted},
    {Feature::kNextInside, Feature::kInsideQuotation}, {Feature::kNextReporting, Feature::kReporting},
    {Feature::kNextNumbers, Feature::kNumbers}, {Feature::kNextQuestion, Feature::kQuestion},
    {Feature::kNextOpens, Feature::kOpensConnective}, {Feature::kNextDemonstratives, Feature::kDemonstratives},
    {Feature::kNextNewNames, Feature::kNewNames}, {Feature::kNextCentrality, Feature::kCentrality},
    {Feature::kNextNewTerms, Feature::kNewTerms},
};

void neighbours(Cells& cell, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        for (const Copy& copy : kFromPrevious) cell(copy.to, i) = i ? cell(copy.from, i - 1) : std::int16_t{-1};
        for (const Copy& copy : kFromNext) cell(copy.to, i) = i + 1 < n ? cell(copy.from, i + 1) : std::int16_t{-1};
    }
}

void whole_text(Cells& cell, const Article& article, const TermTable& terms, std::size_t n) {
    const bool dateline = std::any_of(article.omitted.begin(), article.omitted.end(), [](const Omission& o) { return o.reason == OmitReason::kDateline; });
    std::size_t quoted = 0;
    for (std::size_t i = 0; i < n; ++i) quoted += cell(Feature::kQuotes, i) > 0 || cell(Feature::kInsideQuotation, i);
    for (std::size_t i = 0; i < n; ++i) {
        cell(Feature::kSentences, i) = whole(n);
        cell(Feature::kTextWords, i) = whole(terms.tokens.size());
        cell(Feature::kMeanWords, i) = whole(terms.tokens.size() * 10 / n);
        cell(Feature::kParagraphs, i) = whole(article.paragraphs.size());
        cell(Feature::kFirstWords, i) = cell(Feature::kWords, 0);
        cell(Feature::kFirstParagraphSentences, i) = cell(Feature::kParagraphSentences, 0);
        cell(Feature::kDateline, i) = dateline;
        cell(Feature::kFirstQuestion, i) = cell(Feature::kQuestion, 0);
        cell(Feature::kQuotedShare, i) = share(quoted, n);
    }
}

}  // namespace

const FeatureInfo& info(Feature feature) { return kInfo[static_cast<std::size_t>(feature)]; }

FeatureTable compute_features(const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms, const Graph& cosine) {
    FeatureTable table;
    table.sentences = sentences.size();
    table.values.assign(kFeatureCount * sentences.size(), 0);
    if (sentences.empty()) return table;
    Cells cell(table);
    place(cell, article, sentences, terms);
    form(cell, article, sentences, terms);
    content(cell, terms);
    similarity(cell, cosine);
    neighbours(cell, sentences.size());
    whole_text(cell, article, terms, sentences.size());
    return table;
}

std::vector<Quotation> quotations(const Article& article, const std::vector<Sentence>& sentences) {
    constexpr std::string_view kOpen = "“", kClose = "”";
    std::vector<Quotation> result(sentences.size());
    bool open = false;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i == 0 || sentences[i].paragraph != sentences[i - 1].paragraph) open = false;
        Quotation& q = result[i];
        q.inside = open;
        const std::string_view s = sentences[i].text.of(article.text);
        for (std::size_t at = 0; at < s.size(); ++at) {
            const char c = s[at];
            std::size_t length = 0;
            if (c == '"') {
                open = !open, length = 1;
            } else if (c == kOpen[0] && (s.substr(at, 3) == kOpen || s.substr(at, 3) == kClose)) {
                open = s[at + 2] == kOpen[2], length = 3;
            }
            if (!length) continue;
            ++q.marks;
            q.starts = q.starts || at == 0;
            q.ends = at + length == s.size();
        }
        q.open = open;
    }
    return result;
}

}  // namespace ringkas
