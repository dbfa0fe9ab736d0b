// Stage 5a: what can be said of each sentence in numbers, before any of it is weighed.
//
// In:     article, sentences, terms, the cosine graph. Out: FeatureTable: whole numbers, one row a sentence.
// Cost:   O(tokens + bytes + non-zeros of the graph).
// Errors: none.
//
// Shares and similarities are stored in thousandths, so that a model's levels are whole numbers and compare alike everywhere.
#pragma once

#include <cstdint>
#include <vector>

#include "ringkas/graph.hpp"
#include "ringkas/language.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// What a part of a score speaks of; names in names.hpp.
enum class Part : std::uint8_t { kPosition, kLength, kTitle, kQuery, kForm, kContent, kNeighbours, kGraph, kBase };
inline constexpr std::size_t kPartCount = 9;

/// Names in feature_names.hpp. Those that speak of the same part stand together.
enum class Feature : std::uint8_t {
    // kPosition: where it stands
    kIndex, kFromEnd, kRelative, kWordsBefore, kWordsThrough, kParagraph, kInParagraph, kLeftInParagraph, kParagraphSentences,
    // kLength
    kWords, kWordsToMean,
    // kForm: how it is built
    kQuotes, kStartsQuoted, kInsideQuotation, kEndsInside, kQuotedThroughout, kQuestion, kParenthesis, kColon, kColonEnd, kNoEnd, kKind, kOpensOwned,
    // the first word's flags, in the order of kOpenings
    kOpensConnective, kOpensPerson3, kOpensDemonstrative, kOpensStop, kOpensContrast, kOpensSequence, kOpensCause, kOpensTime,
    kOpensAttribution, kOpensPreposition, kOpensNegation, kOpensReporting,
    // words with a flag, in the order of kCounted
    kPersons12, kDemonstratives, kReporting, kReportingActive, kNumberWords, kDates, kStopWords,
    // kContent: what it speaks of
    kNumbers, kNames, kNewNames, kOldNames, kNewWords, kFrequency, kFrequencySum, kRecurring, kRecurring3,
    kCentrality, kSimilarBefore, kSimilarAfter, kSimilarFirst, kSimilarPrevious, kSimilarNext,
    // kBase: the text that it stands in
    kSentences, kTextWords, kMeanWords, kParagraphs, kFirstWords, kFirstParagraphSentences, kFirstQuestion, kDateline, kQuotedShare,
    kCount
};
inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::kCount);

struct FeatureTable {
    std::size_t sentences = 0;
    std::vector<std::int16_t> values;  ///< row i is [i · kFeatureCount, (i + 1) · kFeatureCount); no value is negative

    [[nodiscard]] const std::int16_t* row(std::size_t sentence) const { return values.data() + sentence * kFeatureCount; }
    [[nodiscard]] std::int16_t at(Feature f, std::size_t sentence) const { return row(sentence)[static_cast<std::size_t>(f)]; }
};

[[nodiscard]] FeatureTable compute_features(const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms,
                                            const Graph& cosine);

/// Marks of double quotation in a sentence, and whether it ends within a quotation that it did not find closed.
struct Quotation {
    std::uint16_t marks = 0;
    bool starts = false;   ///< its first character is one
    bool ends = false;     ///< its last character is one
    bool inside = false;   ///< a quotation is open before it
    bool open = false;     ///< a quotation is open after it
};

/// Quotation state of all sentences; a paragraph starts outside of any.
[[nodiscard]] std::vector<Quotation> quotations(const Article& article, const std::vector<Sentence>& sentences);

}  // namespace ringkas
