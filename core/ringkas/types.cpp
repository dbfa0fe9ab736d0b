#include "ringkas/types.hpp"

#include <algorithm>

namespace ringkas {

Span Article::source_of(Span span) const {
    const auto locate = [this](std::uint32_t text_offset) {
        const auto after = std::upper_bound(segments.begin(), segments.end(), text_offset,
                                            [](std::uint32_t offset, const Segment& s) { return offset < s.text; });
        const Segment& segment = *(after - 1);
        return segment.source + (text_offset - segment.text);
    };
    return {locate(span.begin), locate(span.end - 1) + 1};
}

}  // namespace ringkas
