#include "ringkas/types.hpp"

#include <algorithm>

namespace ringkas {

Span Article::source_of(Span span) const {
    const Segment* const begin = segments.data();
    const Segment* const end_of_list = begin + segments.size();
    const auto segment_of = [begin, end_of_list](std::uint32_t offset) {
        const Segment *low = begin, *high = end_of_list;  // low->text <= offset < high->text
        while (high - low > 1) {
            const Segment* const middle = low + (high - low) / 2;
            (middle->text <= offset ? low : high) = middle;
        }
        return low;
    };
    const Segment* const first = segment_of(span.begin);
    const Segment* const last = segment_of(span.end - 1);
    std::uint32_t end = last->source + (span.end - last->text);
    // A repaired sequence is three bytes of text but one to three of the source: where the next segment follows at once, it knows.
    if (last + 1 != end_of_list && (last + 1)->text == span.end) end = std::min(end, (last + 1)->source);
    return {first->source + (span.begin - first->text), end};
}

}  // namespace ringkas
