// Stage 5a: what can be said of each sentence in numbers, before any of it is weighed.
//
// In:     article, sentences with their marks, terms, the cosine graph, does it read like news? Out: FeatureTable: whole numbers, one row a sentence.
// Cost:   O(tokens + non-zeros of the graph).
// Errors: none.
//
// Shares and similarities are stored in thousandths, so that a model's levels are whole numbers and compare alike everywhere.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/graph.hpp"
#include "ringkas/marks.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// What a part of a score speaks of; names in names.hpp.
enum class Part : std::uint8_t { kPosition, kLength, kTitle, kQuery, kForm, kContent, kNeighbours, kGraph, kBase };
inline constexpr std::size_t kPartCount = 9;

/// Names in feature_names.hpp. Those that speak of the same part stand together.
enum class Feature : std::uint8_t {
    // kPosition: where it stands
    kIndex,
    kFromEnd,
    kRelative,
    kWordsBefore,
    kWordsThrough,
    kParagraph,
    kInParagraph,
    kParagraphSentences,
    kReportIndex,
    kReportRelative,  // as above in a text that reads like news; elsewhere the most there is: where no lead is to be expected, none is preferred
    // kLength
    kWords,
    // kForm: how it is built
    kQuotes,
    kStartsQuoted,
    kInsideQuotation,
    kQuotedThroughout,
    kQuestion,
    kParenthesis,
    kNoEnd,
    kKind,
    kPersons12,
    kDemonstratives,
    kReporting,
    kReportingActive,  // in the order of kCounted
    kStopWords,
    // kContent: what it speaks of
    kNumbers,
    kNames,
    kNewNames,
    kOldNames,
    kNewWords,
    kFrequency,
    kFrequencySum,
    kRecurring,
    kCentrality,
    kSimilarBefore,
    kSimilarAfter,
    // kBase: the text that it stands in
    kSentences,
    kTextWords,
    kMeanWords,
    kParagraphs,
    kQuotedShare,
    kCount
};
inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::kCount);

struct FeatureTable {
    std::size_t sentences = 0;
    Buffer<std::int16_t> values;  ///< row i is [i · kFeatureCount, (i + 1) · kFeatureCount); no value is negative

    [[nodiscard]] const std::int16_t* row(std::size_t sentence) const { return values.data() + sentence * kFeatureCount; }
    [[nodiscard]] std::int16_t at(Feature f, std::size_t sentence) const { return row(sentence)[static_cast<std::size_t>(f)]; }
};

[[nodiscard]] FeatureTable compute_features(const Article& article, const Buffer<Sentence>& sentences, const Buffer<Marks>& marks,
                                            const TermTable& terms, const Graph& cosine, bool report);

}  // namespace ringkas
