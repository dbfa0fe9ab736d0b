// Stage 5a: what can be said of each sentence in numbers, before any of it is weighed.
//
// In:     article, sentences, terms, the cosine graph. Out: FeatureTable: whole numbers, one column a feature.
// Cost:   O(tokens + bytes + non-zeros of the graph).
// Errors: none.
//
// Shares and similarities are stored in thousandths, so that a model's cuts are whole numbers and compare alike everywhere.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ringkas/graph.hpp"
#include "ringkas/language.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// What a part of a score speaks of; names in names.hpp.
enum class Part : std::uint8_t { kPosition, kLength, kTitle, kQuery, kForm, kContent, kNeighbours, kGraph, kBase };
inline constexpr std::size_t kPartCount = 9;

enum class Feature : std::uint8_t {
    // where it stands
    kIndex, kFromEnd, kRelative, kWordsBefore, kWordsThrough, kParagraph, kInParagraph, kLeftInParagraph, kParagraphSentences,
    // how long it is
    kWords, kWordsToMean,
    // how it is built
    kQuotes, kStartsQuoted, kInsideQuotation, kEndsInside, kQuotedThroughout, kPersons12, kQuestion, kColonEnd, kNoEnd, kKind,
    kOpensConnective, kOpensPerson3, kOpensDemonstrative, kOpensStop, kOpensOwned, kOpensReporting, kOpensContrast, kOpensSequence,
    kOpensCause, kOpensTime, kOpensAttribution, kOpensPreposition, kOpensNegation, kDemonstratives, kReporting,
    kReportingActive, kParenthesis, kColon,
    // what it speaks of
    kNumbers, kNumberWords, kDates, kNames, kNewNames, kOldNames, kNewTerms, kStopShare, kFrequency, kFrequencySum, kRecurring,
    kRecurring3, kCentrality, kSimilarBefore, kSimilarAfter, kSimilarFirst, kSimilarPrevious, kSimilarNext,
    // the sentence before, the sentence after
    kPreviousWords, kPreviousStartsQuoted, kPreviousInside, kPreviousReporting, kPreviousNumbers, kPreviousQuestion,
    kPreviousOpens, kPreviousNewNames, kPreviousCentrality, kPreviousNoEnd, kPreviousRecurring,
    kNextWords, kNextStartsQuoted, kNextInside, kNextReporting, kNextNumbers, kNextQuestion, kNextOpens, kNextDemonstratives,
    kNextNewNames, kNextCentrality, kNextNewTerms,
    // the text that it stands in
    kSentences, kTextWords, kMeanWords, kParagraphs, kFirstWords, kFirstParagraphSentences, kDateline, kFirstQuestion, kQuotedShare,
    kCount
};
inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::kCount);

struct FeatureInfo {
    std::string_view name;
    Part part = Part::kBase;
};

[[nodiscard]] const FeatureInfo& info(Feature feature);

struct FeatureTable {
    std::size_t sentences = 0;
    std::vector<std::int16_t> values;  ///< column f is [f · sentences, (f + 1) · sentences)

    [[nodiscard]] std::int16_t at(Feature f, std::size_t sentence) const { return values[static_cast<std::size_t>(f) * sentences + sentence]; }
    [[nodiscard]] const std::int16_t* column(std::size_t f) const { return values.data() + f * sentences; }
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
