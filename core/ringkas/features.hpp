// Stage 5a: what can be said of each sentence in numbers, before any of it is weighed.
//
// In:     article, sentences, terms, does it read like news? Out: FeatureTable: whole numbers, one row a sentence.
// Cost:   O(tokens), some 16 operations each; no allocation but the table.
// Errors: none.
//
// Everything is a whole number from 0 to 255, shares in per cent, so that a model's levels compare alike everywhere and a look-up tells
// the level.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// What a part of a score speaks of; names in names.hpp.
enum class Part : std::uint8_t { kPosition, kLength, kTitle, kQuery, kForm, kContent, kNeighbours, kGraph, kBase };
inline constexpr std::size_t kPartCount = 9;

/// Names in feature_names.hpp. Those of a section stand together.
enum class Feature : std::uint8_t {
    // kPosition: where it stands
    kIndex,  // in a text that reads like news; elsewhere the most there is: where no lead is to be expected, none is preferred
    kWordsBefore,
    kWordsThrough,
    kParagraph,
    // kLength
    kWords,
    // kForm: how it is built
    kQuotes,
    kStartsQuoted,
    kInsideQuotation,
    kQuotedThroughout,
    kNoEnd,
    kPersons12,
    // kContent: what it speaks of
    kNumbers,
    kNames,
    kNewNames,
    kOldNames,
    // kBase: the text that it stands in, alike for all its sentences
    kSentences,
    kTextWords,
    kParagraphs,
    kQuotedShare,
    kCount
};
inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::kCount);

/// A run of features that speak of one part of a score.
struct Section {
    Part part;
    Feature end;
};
inline constexpr Section kSections[] = {{Part::kPosition, Feature::kWords},
                                        {Part::kLength, Feature::kQuotes},
                                        {Part::kForm, Feature::kNumbers},
                                        {Part::kContent, Feature::kSentences},
                                        {Part::kBase, Feature::kCount}};
inline constexpr std::size_t kSectionCount = sizeof kSections / sizeof *kSections;

/// The first feature of a section; of the one behind the last: kFeatureCount.
[[nodiscard]] constexpr std::size_t section_begin(std::size_t section) {
    return section ? static_cast<std::size_t>(kSections[section - 1].end) : 0;
}

struct FeatureTable {
    std::size_t sentences = 0;
    Buffer<std::uint8_t> values;  ///< row i is [i · kFeatureCount, (i + 1) · kFeatureCount)

    [[nodiscard]] const std::uint8_t* row(std::size_t sentence) const { return values.data() + sentence * kFeatureCount; }
};

[[nodiscard]] FeatureTable compute_features(const Article& article, const Buffer<Sentence>& sentences, const TermTable& terms, bool report);

}  // namespace ringkas
