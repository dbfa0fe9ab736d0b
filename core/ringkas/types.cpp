#include "ringkas/types.hpp"

#include <algorithm>

namespace ringkas {

Span Article::source_of(Span span) const {
    const auto segment_of = [this](std::uint32_t text_offset) {
        return std::upper_bound(segments.begin(), segments.end(), text_offset,
                                [](std::uint32_t offset, const Segment& s) { return offset < s.text; }) -
               1;
    };
    const auto first = segment_of(span.begin);
    const auto last = segment_of(span.end - 1);
    std::uint32_t end = last->source + (span.end - last->text);
    // A repaired sequence is three bytes of text but one to three of the source: where the next segment follows at once, it knows.
    if (last + 1 != segments.end() && (last + 1)->text == span.end) end = std::min(end, (last + 1)->source);
    return {first->source + (span.begin - first->text), end};
}

}  // namespace ringkas
