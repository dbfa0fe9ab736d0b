#include "ringkas/feature_names.hpp"

#include <iterator>

namespace ringkas {
namespace {

constexpr std::string_view kNames[] = {
    "index",         "words_before",     "words_through",     "paragraph", "words",      "quotes",
    "starts_quoted", "inside_quotation", "quoted_throughout", "no_end",    "persons12",  "numbers",
    "names",         "new_names",        "old_names",         "sentences", "text_words", "paragraphs",
    "quoted_share",
};
static_assert(std::size(kNames) == kFeatureCount);

}  // namespace

std::string_view name(Feature feature) { return kNames[static_cast<std::size_t>(feature)]; }

}  // namespace ringkas
