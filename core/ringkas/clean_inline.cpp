#include "ringkas/clean_inline.hpp"

#include "ringkas/clean_signs.hpp"

namespace ringkas {

void find_inline(std::string_view source, Span span, bool last, const PageVocabulary& vocabulary, std::vector<Omission>& cuts) {
    (void)vocabulary;
    const std::string_view text = span.of(source);
    if (text.empty() || text.back() != ')') return;
    const std::size_t open = text.rfind('(');
    if (open == text.npos || open == 0 || text.size() - open > 40) return;
    const std::string_view bracket = text.substr(open);
    const bool strokes = bracket.find('/') != bracket.npos;
    if (is_initials(bracket, false) && (last || strokes))
        cuts.push_back({{span.begin + static_cast<std::uint32_t>(open), span.end}, OmitReason::kByline});
}

}  // namespace ringkas
