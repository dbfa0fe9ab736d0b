#include "ringkas/feature_names.hpp"

#include <iterator>

namespace ringkas {
namespace {

constexpr std::string_view kNames[] = {
    "index",      "from_end",   "words_before",  "words_through",    "paragraph",         "in_paragraph",     "paragraph_sentences",
    "words",      "quotes",     "starts_quoted", "inside_quotation", "quoted_throughout", "question",         "parenthesis",
    "no_end",     "kind",       "persons12",     "demonstratives",   "reporting",         "reporting_active", "numbers",
    "names",      "new_names",  "old_names",     "frequency_sum",    "recurring",         "centrality",       "sentences",
    "text_words", "mean_words", "paragraphs",    "quoted_share",
};
static_assert(std::size(kNames) == kFeatureCount);

}  // namespace

std::string_view name(Feature feature) { return kNames[static_cast<std::size_t>(feature)]; }

}  // namespace ringkas
