#include "ringkas/feature_names.hpp"

#include <iterator>

namespace ringkas {
namespace {

constexpr std::string_view kNames[] = {
    "index", "from_end", "relative", "words_before", "words_through", "paragraph", "in_paragraph", "left_in_paragraph", "paragraph_sentences",
    "words", "words_to_mean",
    "quotes", "starts_quoted", "inside_quotation", "ends_inside", "quoted_throughout", "question", "parenthesis", "colon", "colon_end", "no_end",
    "kind", "opens_owned",
    "opens_connective", "opens_person3", "opens_demonstrative", "opens_stop", "opens_contrast", "opens_sequence", "opens_cause", "opens_time",
    "opens_attribution", "opens_preposition", "opens_negation", "opens_reporting",
    "persons12", "demonstratives", "reporting", "reporting_active", "number_words", "dates", "stop_words",
    "numbers", "names", "new_names", "old_names", "new_words", "frequency", "frequency_sum", "recurring", "recurring3",
    "centrality", "similar_before", "similar_after", "similar_first", "similar_previous", "similar_next",
    "sentences", "text_words", "mean_words", "paragraphs", "first_words", "first_paragraph_sentences", "first_question", "dateline", "quoted_share",
};
static_assert(std::size(kNames) == kFeatureCount);

}  // namespace

std::string_view name(Feature feature) { return kNames[static_cast<std::size_t>(feature)]; }

}  // namespace ringkas
