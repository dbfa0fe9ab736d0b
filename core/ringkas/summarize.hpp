// The whole pipeline: composes the stages, holds no algorithm.
//
//   text -> clean -> sentences -> terms -> graph, prior -> rank -> select -> Summary
//
// analyze() does everything up to rank, which does not depend on the length asked for; cut() only selects. Functions of their
// arguments alone: no globals, clock, locale, files or randomness; safe to call from several threads at once.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ringkas/buffer.hpp"
#include "ringkas/clean.hpp"
#include "ringkas/keywords.hpp"
#include "ringkas/language_check.hpp"
#include "ringkas/method.hpp"
#include "ringkas/model.hpp"
#include "ringkas/prior.hpp"
#include "ringkas/rank.hpp"
#include "ringkas/select.hpp"
#include "ringkas/sentences.hpp"
#include "ringkas/standing.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// Longest text in bytes that is taken; a longer one is answered with kTooLarge at once.
inline constexpr std::size_t kMaxTextBytes = std::size_t{128} << 20;

enum class Warning : std::uint8_t { kEmpty, kTooShort, kNotIndonesian, kRepairedUtf8, kOverBudget, kNoArticle };

/// The stages that take the time, in their order.
enum class Stage : std::uint8_t { kClean, kSentences, kTerms, kGraph, kRank };

struct Options {
    Method method = Method::kAuto;
    std::string_view title;  ///< empty: look for one in the text
    std::string_view query;  ///< what the reader asks for; empty: nothing in particular
    bool clean = true;
    std::span<const Span> keep;     ///< source spans of omitted pieces to put back; must outlive the call
    std::size_t keywords = 10;      ///< most key phrases wanted
    const Model* model = nullptr;   ///< nullptr: the built-in one; must outlive the analysis
    void (*done)(Stage) = nullptr;  ///< called after each stage of a text, for those who show progress
};

/// Everything known of a text before a length is asked for, in the order in which it is found. Independent of the source's lifetime.
struct Analysis {
    Article article;
    Buffer<Sentence> sentences;
    Buffer<std::uint32_t> sentence_words;  ///< per sentence
    TermTable terms;
    LanguageCheck language;
    MethodChoice method;
    const Model* model = nullptr;  ///< the one that ranked
    FeatureTable features;         ///< of the fitted methods; empty for the others
    Prior prior;
    Ranking ranking;
    Buffer<std::uint8_t> standing;  ///< StandingFlag bits per sentence
    Buffer<Keyword> keywords;
    Buffer<Warning> warnings;
    const char* refused = nullptr;  ///< not null: it is too large, and not ranked; says why

    Analysis() = default;
    /// Runs the stages. analyze() makes a Result of it.
    Analysis(std::string_view source, const Options& options, const Language& language);

    [[nodiscard]] std::uint32_t words() const;  ///< of the article
};

struct Summary {
    Buffer<std::uint32_t> chosen;  ///< sentence indices, ascending
    std::uint32_t words = 0;
    Length::By by = Length::By::kAuto;
    double target_words = 0;   ///< automatic length: the words aimed at
    Buffer<Warning> warnings;  ///< the analysis's and the cut's own
};

/// Time to read that many words at 200 a minute, rounded to whole seconds.
[[nodiscard]] constexpr std::uint32_t reading_seconds(std::uint32_t words) { return words / 10 * 3 + (words % 10 * 3 + 5) / 10; }

[[nodiscard]] Result<Analysis> analyze(std::string_view source, const Options& options);

/// Chooses sentences for a length within Length's ranges.
[[nodiscard]] Summary cut_to(const Analysis& analysis, const Length& length);

/// The same for any length. Errors: kBadOption for a value outside Length's ranges.
[[nodiscard]] Result<Summary> cut(const Analysis& analysis, const Length& length);

}  // namespace ringkas
