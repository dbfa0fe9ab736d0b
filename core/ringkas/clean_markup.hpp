// Finds HTML tags, comments, scripts and styles in a text. Part of stage 1 (clean).
//
// In:     bytes that may hold tags; most texts hold none.
// Out:    what is markup, piece by piece, ascending, disjoint; whether each ends a line.
// Cost:   O(bytes): a tag is at most kLongestTag bytes long, an element without its end tag is looked for once.
// Errors: none. Only names of HTML elements count, so that "a < b" and "<nama>" stay text.
// Source: HTML Living Standard, 4 (element names) and 13.1 (syntax), without its error recovery.
#pragma once

#include <string_view>

#include "ringkas/types.hpp"

namespace ringkas {

struct Markup {
    Span span;
    bool ends_line = false;  ///< a block element, a line break
};

class MarkupFinder {
public:
    explicit MarkupFinder(const std::string_view& source) : source_(source) {}

    /// The first piece at or behind `at`; an empty one at the end of the source: none.
    [[nodiscard]] Markup next(std::size_t at);

private:
    /// Not inlined: small code counts for more here, most texts have no tags.
    [[nodiscard, gnu::noinline]] char byte(std::size_t at) const { return at < source_.size() ? source_[at] : '\0'; }
    std::size_t end_of_tag(std::size_t at, bool& ends_line);
    std::size_t after(std::uint32_t mark, std::size_t at);

    std::string_view source_;
    bool none_[4] = {true};  ///< of kinds of end marks: there is none any more
};

}  // namespace ringkas
