#include "ringkas/types.hpp"

#include <algorithm>
#include <cstddef>

namespace ringkas {

Span Article::source_of(Span span) const {
    const Segment* const end_of_list = segments.end();
    const auto segment_of = [this](std::uint32_t offset) {
        const Segment* segment = segments.data();  // the last of those that begin at `offset` or before is among `left` from here on
        for (std::size_t left = segments.size(), half; (half = left / 2) > 0; left -= half)
            segment += half * (segment[half].text <= offset);  // no branch: it could not be foreseen
        return segment;
    };
    const Segment* const first = segment_of(span.begin);
    const Segment* const last = segment_of(span.end - 1);
    std::uint32_t end = last->source + (span.end - last->text);
    // A repaired sequence is three bytes of text but one to three of the source: where the next segment follows at once, it knows.
    if (last + 1 != end_of_list && (last + 1)->text == span.end) end = std::min(end, (last + 1)->source);
    return {first->source + (span.begin - first->text), end};
}

}  // namespace ringkas
